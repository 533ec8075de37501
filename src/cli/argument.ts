import { readFileSync } from "node:fs";
import { catalog } from "../interface/catalog.js";
import { fromQuery } from "../interface/from-query.js";
import { operationNames, wrongField } from "../interface/value-check.js";
import { didYouMean } from "../matching/nearest-name.js";
import { isRecord } from "../matching/path.js";
import { UsageError } from "../usage-error.js";

/**
 * The argument of a call: `--data`, with `FIELD=VALUE` laid over it. Throws UsageError for an operation or field that does
 * not exist.
 */
export function argumentOf(name: string, fields: readonly string[], data: string | undefined): Record<string, unknown> {
  const operation = catalog.operation(name);
  if (!operation) {
    throw new UsageError(`there is no operation "${name.slice(0, 100)}"${didYouMean(name, operationNames())}`);
  }
  const argument = data === undefined ? {} : readData(data);
  const given: Record<string, string> = Object.create(null);
  for (const text of fields) {
    const [, field, value = ""] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
    if (field === undefined) throw new UsageError(`"${text.slice(0, 100)}": expected FIELD=VALUE`);
    const reason = wrongField(operation.argument, [field]);
    if (reason !== undefined) throw new UsageError(`${field}: ${reason}`);
    given[field] = value;
  }
  return { ...argument, ...fromQuery(operation.argument, given) };
}

function readData(data: string): Record<string, unknown> {
  const text = data.startsWith("@") ? readInput(data.slice(1)) : data;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--data: is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (!isRecord(value)) throw new UsageError('--data: expected an object, such as {"iType":1}');
  return value;
}

function readInput(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`--data @${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
