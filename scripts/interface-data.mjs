// Reads fixtures/interface/: the modules with their corrections, and the words. Throws, with all that it found, when a
// link to an enumeration cannot be meant or when the words name what the interface does not have.
import { readdirSync, readFileSync } from "node:fs";

const NO_MODULE = ["corrections.json", "words.json"];

/** The modules (corrected), the corrections and the words of the folder. */
export function readInterface(folder) {
  const read = (name) => JSON.parse(readFileSync(folder + name, "utf8"));
  const corrections = read("corrections.json");
  const words = read("words.json");
  const modules = readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !NO_MODULE.includes(name))
    .sort()
    .map(read);
  const types = new Map(modules.flatMap((module) => Object.entries(module.types)));
  const operations = new Map(modules.flatMap((module) => Object.entries(module.operations)));
  const problems = [
    ...correct(corrections, types, operations),
    ...wrongLinks(types),
    ...wrongWords(words, types, operations),
  ];
  if (problems.length > 0) throw new Error(`the interface data cannot be meant:\n  ${problems.join("\n  ")}`);
  return { modules, corrections, words };
}

/** The fields of a sequence, or the options of a choice. */
const fieldsOf = (type) => type?.sequence ?? type?.choice ?? [];

/** Applies the corrections; what they name must exist. */
function* correct({ hints, ids }, types, operations) {
  for (const [name, corrected] of Object.entries(hints)) {
    for (const [fieldName, hint] of Object.entries(corrected)) {
      const field = fieldsOf(types.get(name)).find(([candidate]) => candidate === fieldName);
      if (!field) {
        yield `corrections.json, hints: there is no field ${name}.${fieldName}`;
        continue;
      }
      const { enum: _wrong, ...attributes } = field[2] ?? {};
      field[2] = hint === null ? attributes : { ...attributes, enum: hint };
    }
  }
  for (const [name, id] of Object.entries(ids)) {
    const operation = operations.get(name);
    if (operation) operation.id = id;
    else yield `corrections.json, ids: there is no operation ${name}`;
  }
}

/** A link must lead from an INTEGER, or a list of them, to an enumeration. */
function* wrongLinks(types) {
  for (const [name, type] of types) {
    for (const [field, fieldType, attributes] of fieldsOf(type)) {
      if (attributes?.enum === undefined) continue;
      const where = `${name}.${field}: its enum "${attributes.enum}"`;
      if (!types.get(attributes.enum)?.enumerated) yield `${where} names no enumeration`;
      const number = types.get(fieldType)?.sequenceOf ?? fieldType;
      if (number !== "INTEGER") yield `${where} stands on a field that is no INTEGER but ${JSON.stringify(fieldType)}`;
    }
  }
}

function* wrongWords({ operations: described, enumerations, fields }, types, operations) {
  for (const name of operations.keys()) {
    if (!described[name]) yield `words.json, operations: ${name} is missing`;
  }
  for (const [name, { see, successor }] of Object.entries(described)) {
    for (const other of [name, ...see, ...(successor === undefined ? [] : [successor])]) {
      if (!operations.has(other)) yield `words.json, operations.${name}: there is no operation ${other}`;
    }
  }
  for (const [name, members] of Object.entries(enumerations)) {
    for (const member of Object.keys(members)) {
      if (types.get(name)?.enumerated?.[member] === undefined) {
        yield `words.json, enumerations: there is no member ${name}.${member}`;
      }
    }
  }
  for (const [name, described] of Object.entries(fields)) {
    for (const field of Object.keys(described)) {
      if (!fieldsOf(types.get(name)).some(([candidate]) => candidate === field)) {
        yield `words.json, fields: there is no field ${name}.${field}`;
      }
    }
  }
}
