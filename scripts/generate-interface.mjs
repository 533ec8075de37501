// Makes from fixtures/interface/*.json what the product uses of it: the TypeScript types, the enumerations as values,
// the catalog in the compact form that loads fast, and the words. `--check` writes nothing and fails when they are out
// of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readInterface } from "./interface-data.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const { modules, corrections, words } = readInterface(`${root}fixtures/interface/`);

const PRIMITIVES = {
  UTF8String: "string",
  BOOLEAN: "boolean",
  INTEGER: "number",
  REAL: "number",
  NULL: "null",
  "OCTET STRING": "string",
  ANY: "unknown",
};
/** Types whose JSON form differs from their ASN.1 type (documented: protocol.md section 5). */
const SPECIAL = {
  AsnSystemTime: "string",
  AsnOptionalParameters: "Record<string, string | number | { binarydata: string }>",
};

function typeText(type) {
  if (typeof type === "string") return PRIMITIVES[type] ?? type;
  if (type.sequenceOf) {
    const inner = typeText(type.sequenceOf);
    return /[ |]/.test(inner) ? `(${inner})[]` : `${inner}[]`;
  }
  if (type.choice) return type.choice.map(([name, inner]) => `{ ${name}: ${typeText(inner)} }`).join(" | ");
  if (type.enumerated) return [...new Set(Object.values(type.enumerated))].join(" | ");
  return `{ ${type.sequence.map(fieldText).join("; ")} }`;
}

function fieldText([name, type, attributes = {}]) {
  return `${name}${attributes.optional ? "?" : ""}: ${typeText(type)}`;
}

/** A doc comment, as lines; none where there is nothing to say. */
function comment(texts, indent = "") {
  const lines = texts.filter((text) => text !== undefined);
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`${indent}/** ${lines[0]} */`];
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`), `${indent} */`];
}

function fieldComment(name, [field, , attributes]) {
  const meaning = words.fields[name]?.[field];
  const link = attributes?.enum && `{@link ${attributes.enum}}`;
  return comment([[meaning, link].filter(Boolean).join("; ") || undefined], "  ");
}

function operationComment(name) {
  const { summary, deprecated, successor } = words.operations[name];
  const older =
    deprecated && `@deprecated ${successor ? `Use ${successor}.` : "Its documentation calls it superseded."}`;
  return comment([summary, older || undefined], "  ");
}

/** What the numbers of an enumeration mean, a line each. */
function membersComment(name, members) {
  return comment(
    Object.entries(members).map(([member, value]) => {
      const meaning = words.enumerations[name]?.[member];
      return `- ${value} \`${member}\`${meaning ? `: ${meaning}` : ""}`;
    }),
  );
}

function declaration(name, type) {
  if (SPECIAL[name]) return [`export type ${name} = ${SPECIAL[name]};`];
  if (type.enumerated) return [...membersComment(name, type.enumerated), `export type ${name} = ${typeText(type)};`];
  if (type.sequence) {
    const fields = type.sequence.flatMap((field) => [...fieldComment(name, field), `  ${fieldText(field)};`]);
    return [`export interface ${name} {`, `  _type?: "${name}";`, ...fields, "}"];
  }
  if (type.choice) return [`export type ${name} = { _type?: "${name}" } & (${typeText(type)});`];
  return [`export type ${name} = ${typeText(type)};`];
}

const enumerations = new Map(
  modules.flatMap(({ types }) =>
    Object.entries(types).flatMap(([name, type]) => (type.enumerated ? [[name, type.enumerated]] : [])),
  ),
);
const severalAtOnce = new RegExp(corrections.bits);

/** The enumeration of which a field has one member, which can be named. */
function namedEnumeration([field, type, attributes]) {
  if (severalAtOnce.test(field)) return undefined;
  if (attributes?.enum) return attributes.enum;
  return enumerations.has(type) ? type : undefined;
}

/** What all names begin with, such as `eCALLSTATE`; as src/interface/enumeration-names.ts has it. */
function commonPrefix(names) {
  const [first = "", ...others] = names;
  if (others.length === 0) return "";
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length--;
  return names.some((name) => name.length === length) ? "" : first.slice(0, length);
}

/**
 * Error enumerations that several operations share, or whose name does not follow the convention, by the name of the
 * operation.
 */
const SHARED_ERRORS = [
  [/^asnMgmtLogin(V2)?$/, "AsnMgmtLoginError"],
  [/^asnMgmtVerifyUCWebServicesConfig$/, "AsnMgmtVerifyUCWebServicesConfigError"],
  [/^asnMgmt[GS]etChatSettings$/, "AsnMgmtChatSettingsErrorEnum"],
  [/^asn(R|Unr)egisterServiceAgents$/, "AsnNetServicesAgentsErrors"],
  [/^asn(?!Mgmt).*Binary(Transfer|Chunk)/, "AsnBinaryTransferRequestErrorEnum"],
];

/**
 * The enumeration of an operation's `iErrorDetail`. By convention its name is the operation's name and `ErrorEnum`,
 * without V2 where both forms share one. Where a module has one enumeration for all its operations, it is that one
 * (chosen). Undefined where the interface names none.
 */
function errorEnumeration(operation) {
  const base = operation.charAt(0).toUpperCase() + operation.slice(1);
  const shared = SHARED_ERRORS.find(([names]) => names.test(operation))?.[1];
  const candidates = [`${base}ErrorEnum`, `${base.replace(/V\d+$/, "")}ErrorEnum`, `${base}V2ErrorEnum`, shared];
  return candidates.find((name) => enumerations.has(name));
}

/** The names that people may use for a member: its own, and the same without what all members begin with. */
function namesOf(enumeration) {
  const members = Object.keys(enumerations.get(enumeration));
  const prefix = commonPrefix(members);
  const short = members.map((member) => {
    const rest = member.slice(prefix.length);
    return rest === rest.toUpperCase() ? rest.toLowerCase() : rest.charAt(0).toLowerCase() + rest.slice(1);
  });
  return [...new Set([...short, ...members])].map((name) => JSON.stringify(name)).join(" | ");
}

/** The types of names: of the members of enumerations, by enumeration, and which field has which enumeration. */
function namesText(used) {
  const fields = modules.flatMap(({ types }) =>
    Object.entries(types).flatMap(([name, type]) => {
      const named = (type.sequence ?? []).flatMap((field) => {
        const enumeration = namedEnumeration(field);
        return enumeration ? [[field[0], enumeration]] : [];
      });
      for (const [, enumeration] of named) used.add(enumeration);
      return named.length > 0 ? [`  ${name}: { ${named.map(([field, of]) => `${field}: "${of}"`).join("; ")} };`] : [];
    }),
  );
  return [
    "",
    "/** The names that a member of an enumeration has in patterns, fixtures and faults: its own, and a short one. */",
    "export interface EnumerationNames {",
    ...[...used].sort().map((name) => `  ${name}: ${namesOf(name)};`),
    "}",
    "",
    "/** The fields that have one member of an enumeration as their value, by type. */",
    "export interface EnumeratedFields {",
    ...fields,
    "}",
  ];
}

const header =
  "// Made by `npm run generate` from fixtures/interface/*.json with its corrections.json and words.json; do not edit.\n\n";

function typesText() {
  const lines = [];
  for (const { types } of modules)
    for (const [name, type] of Object.entries(types)) lines.push(...declaration(name, type));
  const operations = modules.flatMap((module) => Object.entries(module.operations));
  const used = new Set(["AsnLogonErrorEnum"]);
  lines.push(
    "",
    "/** Every operation and event, by name: what goes in, what comes out, and the names of the numbers of its errors. */",
    "export interface Operations {",
  );
  for (const [name, { argument, result, error }] of operations) {
    lines.push(...operationComment(name));
    const errors = errorEnumeration(name);
    if (errors) used.add(errors);
    const fields = [`argument: ${argument}`, `result: ${result ?? "void"}`, `error: ${error ?? "never"}`];
    lines.push(`  ${name}: { ${fields.join("; ")}; errors: ${errors ? `EnumerationNames["${errors}"]` : "never"} };`);
  }
  const names = namesText(used);
  lines.push(
    "}",
    "",
    "export type OperationName = keyof Operations;",
    "",
    "/** Operations without a result: sent one way. */",
  );
  const events = operations.filter(([, { event }]) => event).map(([name]) => `  | "${name}"`);
  lines.push("export type EventName =", `${events.join("\n")};`, ...names);
  return `${header}${lines.join("\n")}\n`;
}

function enumsText() {
  const lines = [];
  for (const { types } of modules) {
    for (const [name, type] of Object.entries(types)) {
      if (!type.enumerated) continue;
      const values = Object.entries(type.enumerated).flatMap(([key, value]) => [
        ...comment([words.enumerations[name]?.[key]], "  "),
        `  ${JSON.stringify(key)}: ${value},`,
      ]);
      lines.push(`export const ${name} = {`, ...values, "} as const;");
    }
  }
  return `${header}${lines.join("\n")}\n`;
}

/**
 * Operations as rows `[name, module, id, legacy, argument, result, error, event, names of errors]`; types as two texts, of names and of
 * notations, that are cut up by one call each, so that loading builds little that nobody asks for. Quotes in the notations
 * are single ones: a JSON text without escapes is read several times as fast.
 */
function catalogText() {
  const operations = modules.flatMap((module) =>
    Object.entries(module.operations).map(([name, { id, legacy, argument, result, error, event }]) => [
      name,
      module.module,
      id ?? 0,
      legacy ? 1 : 0,
      argument,
      result ?? "",
      error ?? "",
      event ? 1 : 0,
      errorEnumeration(name) ?? "",
    ]),
  );
  const types = modules.flatMap((module) => Object.entries(module.types));
  const names = types.map(([name]) => name).join(" ");
  const notations = types.map(([, type]) => JSON.stringify(type)).join("~");
  if (/['\\]/.test(notations) || notations.split("~").length !== types.length) {
    throw new Error("a name of the interface has a character that separates types");
  }
  const titles = Object.fromEntries(modules.map(({ module, title }) => [module, title]));
  const typeCounts = modules.map((module) => [module.module, Object.keys(module.types).length]);
  const { open, bits } = corrections;
  return `${JSON.stringify({ titles, operations, open, bits, typeCounts, names, notations: notations.replaceAll('"', "'") })}\n`;
}

/** The words in one line: they are read by whoever asks for them, and never at the start. */
function wordsText() {
  const { comment: _comment, ...used } = words;
  return `${JSON.stringify(used)}\n`;
}

const files = {
  "src/interface/types.generated.ts": typesText(),
  "src/interface/enums.generated.ts": enumsText(),
  "src/interface/catalog.generated.json": catalogText(),
  "src/interface/words.generated.json": wordsText(),
};
const stale = Object.entries(files).filter(
  ([file, text]) => !existsSync(root + file) || readFileSync(root + file, "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const [file] of stale) process.stderr.write(`${file} is out of date: run npm run generate\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(root + file, text);
}
