/** An answer of the control API that is no JSON. */
export class TextAnswer {
  constructor(
    /** Its media type. */
    readonly type: string,
    readonly text: string,
  ) {}
}
