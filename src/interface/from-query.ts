import { catalog, type Field, type TypeNotation } from "./catalog.js";

/**
 * The argument that the query parameters of a GET stand for. A parameter names a field of the type (exactly, else in
 * any letter case) and is read as the field's type (chosen: numbers, `true`/`1`, objects and lists as JSON). What
 * cannot be read stays a text, so that the validation reports it. Parameters that name no field are ignored (chosen).
 */
export function fromQuery(typeName: string, parameters: Readonly<Record<string, string>>): Record<string, unknown> {
  const argument: Record<string, unknown> = {};
  const notation = catalog.type(typeName);
  const fields = typeof notation === "object" ? fieldsOf(notation) : [];
  let lower: Map<string, string> | undefined;
  for (const field of fields) {
    const [name] = field;
    let text = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (text === undefined) {
      lower ??= new Map(Object.entries(parameters).map(([key, value]) => [key.toLowerCase(), value]));
      text = lower.get(name.toLowerCase());
    }
    if (text !== undefined) argument[name] = readText(field, text);
  }
  return argument;
}

/** A CHOICE is given by the name of its option. */
function fieldsOf(notation: Exclude<TypeNotation, string>): readonly Field[] {
  return "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : [];
}

function readText([, type]: Field, text: string): unknown {
  switch (primitiveOf(type)) {
    case "INTEGER":
    case "REAL":
      return text === "null" ? null : numberOr(text);
    case "BOOLEAN":
      if (/^(true|1)$/i.test(text)) return true;
      if (/^(false|0)$/i.test(text)) return false;
      return text === "null" ? null : numberOr(text);
    case "time":
      // Shorter than a date it is no text that is a time: it counts days (documented, protocol.md §5).
      return text === "null" ? null : text.length < 10 || text.includes(".") ? numberOr(text) : text;
    case "NULL":
      return text === "" || text === "null" ? null : text;
    case "text":
      return text;
    case "structure":
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
  }
}

const numberOr = (text: string): string | number =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;

function primitiveOf(type: Field[1]): "INTEGER" | "REAL" | "BOOLEAN" | "NULL" | "text" | "time" | "structure" {
  if (typeof type !== "string") return "enumerated" in type ? "INTEGER" : "structure";
  if (type === "INTEGER" || type === "REAL" || type === "BOOLEAN" || type === "NULL") return type;
  if (type === "UTF8String" || type === "OCTET STRING") return "text";
  if (type === "AsnSystemTime") return "time";
  const notation = catalog.type(type);
  return notation === undefined ? "structure" : primitiveOf(notation);
}
