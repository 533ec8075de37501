/**
 * A failure that an operation reports by the protocol's own means: it leaves as a ROSE error, HTTP 400.
 * `type` is the catalog's name of the error type, `detail` its `iErrorDetail`, usually a value of the operation's
 * own error enumeration. `parameters` are the error's optional parameters, for error types that have any.
 */
export class OperationError extends Error {
  override readonly name = "OperationError";
  constructor(
    readonly detail: number,
    message: string,
    readonly type: string = "AsnRequestError",
    readonly parameters?: Readonly<Record<string, string | number>>,
  ) {
    super(message);
  }
}
