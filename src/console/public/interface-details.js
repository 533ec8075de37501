// Turns the OpenAPI document's entry of an operation, event or type into elements of the page.

const SCHEMA = "#/components/schemas/";
const VALUES_SHOWN = 6;

/**
 * All entries by name, made of an OpenAPI document: `{kind, name, module, number, summary, fields, members, schema, …}`.
 * `fields` and `members` (of an enumeration) are lists of `{name, meaning}`.
 */
export function readInterface({ paths, webhooks, components: { schemas } }) {
  const entries = new Map();
  for (const [path, { post }] of Object.entries(paths)) {
    const [, name] = /^\/ws\/client\/(asn\w+)$/.exec(path) ?? [];
    if (name === undefined || webhooks[name]) continue;
    const { content } = post.requestBody;
    const answer = post.responses["200"].content["application/json"].schema;
    const errors = post.responses["400"].$ref?.split("_")[1];
    entries.set(name, {
      ...callEntry("operation", name, post, schemas),
      argument: nameOf(content["application/json"].schema),
      example: content["application/json"].example,
      result: nameOf(answer),
      error: errors,
      errors: post["x-error-details"],
      errorEnum: post["x-error-enum"],
    });
  }
  for (const [name, { post }] of Object.entries(webhooks)) {
    const argument = post.requestBody.content["application/json"].schema.items.properties.invoke.properties.argument;
    entries.set(name, { ...callEntry("event", name, post, schemas), argument: nameOf(argument) });
  }
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema["x-module"] === undefined) continue;
    const members = (schema.enum ?? []).map((_value, index) => ({
      name: schema["x-enum-varnames"][index],
      meaning: memberMeaning(schema, index),
    }));
    const search = [];
    entries.set(name, {
      kind: "type",
      name,
      module: schema["x-module"],
      schema,
      search,
      fields: fieldsOf(schema),
      members,
    });
  }
  for (const entry of entries.values()) {
    if (entry.argument) entry.fields = fieldsOf(schemas[entry.argument]);
  }
  return { entries, schemas, users: usersOf(entries, schemas) };
}

function callEntry(kind, name, post) {
  return {
    kind,
    name,
    module: post.tags[0],
    number: post["x-operation-id"],
    summary: post.summary,
    search: post["x-search"] ?? [],
    deprecated: post.deprecated === true,
    description: post.description,
    fields: [],
    members: [],
  };
}

const nameOf = (schema) => (schema?.$ref?.startsWith(SCHEMA) ? schema.$ref.slice(SCHEMA.length) : undefined);
const fieldsOf = (schema) =>
  Object.entries(schema?.properties ?? {})
    .filter(([name]) => name !== "_type")
    .map(([name, inner]) => ({ name, meaning: meaningOf(inner) }));

/** What a field means; the description of a set of bits begins with it and goes on with the values. */
const meaningOf = (schema) => (schema["x-enum"] ? schema["x-meaning"] : schema.description);

/** What the member at that index of an enumeration means. */
const memberMeaning = (schema, index) => schema["x-enum-descriptions"]?.[index] || undefined;

/** For each type, the names of the entries that contain it. */
function usersOf(entries, schemas) {
  const users = new Map();
  const add = (type, user) => {
    if (type === undefined) return;
    if (!users.has(type)) users.set(type, new Set());
    users.get(type).add(user);
  };
  const look = (schema, user) => {
    if (typeof schema !== "object" || schema === null) return;
    add(nameOf(schema), user);
    add(schema["x-enum"], user);
    for (const inner of Object.values(schema)) look(inner, user);
  };
  for (const { name, kind, argument, result, error } of entries.values()) {
    if (kind === "type") look(schemas[name], name);
    else for (const type of [argument, result]) add(type, name);
    if (error !== "AsnRequestError") add(error, name);
  }
  return users;
}

/** Shows the entry in `place` and marks the field. Without an entry it says that no entry has this name. */
export function showDetails(place, known, entry, name, field) {
  if (!entry) {
    place.replaceChildren(
      element("h2", {}, "Unknown"),
      element("p", { class: "hint" }, `The interface has no ${name}.`),
    );
    return;
  }
  const parts = entry.kind === "type" ? typeParts(known, entry) : callParts(known, entry);
  place.replaceChildren(
    element(
      "h2",
      {},
      entry.name,
      element("span", { class: "kind" }, entry.kind),
      ...(entry.deprecated ? [element("span", { class: "kind" }, "superseded")] : []),
    ),
    ...(entry.summary ? [element("p", { class: "summary" }, entry.summary)] : []),
    ...parts,
    ...usedBy(known, entry.name),
  );
  const row = field === undefined ? undefined : place.querySelector(`tr[data-field="${CSS.escape(field)}"]`);
  row?.setAttribute("aria-current", "true");
}

function callParts(known, call) {
  const { kind, name, module, number, description, search, argument, result, error, errors, errorEnum, example } = call;
  const facts = [["Module", module]];
  facts.push(["Number", number ?? "none: it goes by its name only"]);
  if (kind === "operation") {
    facts.push(["By session", `/ws/client/${name}`], ["Direct", `/ws/direct/${name}`]);
    if (error) facts.push(["Error", typeLink(error)]);
  }
  if (search.length > 0) facts.push(["Search words", search.join(", ")]);
  const note = description?.split("\n\n").filter((text) => !text.startsWith("iErrorDetail")) ?? [];
  return [
    factList(facts),
    ...note.map((text) => element("p", { class: "hint" }, ...withLinks(known, text))),
    ...section("Argument", known, argument),
    ...(example === undefined ? [] : exampleOf(example)),
    ...(kind === "event" ? [] : section("Result", known, result)),
    ...(errors ? errorNumbers(errors, errorEnum, known.schemas[errorEnum]) : []),
  ];
}

function errorNumbers(errors, name, schema) {
  const rows = Object.entries(errors).map(([member, value]) => ({
    member,
    value,
    meaning: memberMeaning(schema, schema["x-enum-varnames"].indexOf(member)),
  }));
  return [element("h3", {}, "Numbers of iErrorDetail", typeLink(name)), valuesTable(rows)];
}

/** The text, with the names of operations and events in it as links. */
function withLinks({ entries }, text) {
  return text.split(/(asn\w+)/).map((part) => (entries.has(part) ? typeLink(part) : part));
}

function exampleOf(value) {
  const text = element("pre", { class: "mono" }, JSON.stringify(value, null, 2));
  const summary = element("summary", {}, "The smallest argument that is accepted");
  return [element("details", {}, summary, element("div", { class: "scroller" }, text))];
}

function section(title, known, type) {
  if (type === undefined) return [element("h3", {}, title), element("p", { class: "hint" }, "None.")];
  return [element("h3", {}, title, typeLink(type)), schemaBody(known, known.schemas[type])];
}

function typeParts(known, { module, schema }) {
  return [factList([["Module", module]]), schemaBody(known, schema)];
}

/** A schema in full: its fields, its values, or the type that it is an alias of. */
function schemaBody(known, schema) {
  if (schema.enum) return valuesTable(membersOf(schema));
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => name !== "_type");
  if (fields.length > 0) return fieldsTable(known, schema, fields);
  if (schema.type === "object" && schema.additionalProperties === undefined) {
    return element("p", { class: "hint" }, "No fields.");
  }
  return element("p", {}, ...typeText(schema), schema.description ? `: ${schema.description}` : "");
}

function fieldsTable(known, schema, fields) {
  const required = new Set(schema.required ?? []);
  const rows = fields.map(([name, inner]) =>
    element(
      "tr",
      { "data-field": name },
      element("th", { scope: "row" }, element("code", {}, name)),
      element(
        "td",
        {},
        element("div", {}, ...typeText(inner)),
        ...(meaningOf(inner) ? [element("div", { class: "meaning" }, meaningOf(inner))] : []),
        ...fieldValues(known, inner),
      ),
      element(
        "td",
        { class: "optional" },
        schema.oneOf ? "one of these" : required.has(name) ? "required" : "optional",
      ),
    ),
  );
  return table(["Field", "Type", ""], rows);
}

function fieldValues({ schemas }, schema) {
  const from = schemas[nameOf(schema) ?? schema["x-enum"]];
  if (!from?.enum) return [];
  const items = membersOf(from).map(({ member, value, meaning }) =>
    element(
      "li",
      {},
      element("span", { class: "mono" }, String(value)),
      element(
        "span",
        {},
        element("span", { class: "mono" }, member),
        ...(meaning ? [element("span", { class: "meaning" }, ` ${meaning}`)] : []),
      ),
    ),
  );
  const open = items.length <= VALUES_SHOWN ? { open: "" } : {};
  return [
    element(
      "details",
      open,
      element("summary", {}, `${items.length} values`),
      element("ul", { class: "values" }, ...items),
    ),
  ];
}

/** The type of a field in JSON's terms, with type names as links. */
function typeText(schema) {
  const name = nameOf(schema);
  if (name !== undefined) return [typeLink(name)];
  if (schema["x-enum"]) return ["integer of ", typeLink(schema["x-enum"])];
  if (schema.type === "array") return ["list of ", ...typeText(schema.items)];
  if (schema.contentEncoding) return ["base64 string"];
  if (schema.format === "date-time") return ["time string"];
  return [schema.type ?? "anything"];
}

const typeLink = (name) => element("a", { href: `#${name}`, class: "mono" }, name);

/** The members of an enumeration: `{member, value, meaning}`. */
const membersOf = (schema) =>
  schema.enum.map((value, index) => ({
    member: schema["x-enum-varnames"][index],
    value,
    meaning: memberMeaning(schema, index),
  }));

function valuesTable(members) {
  const explained = members.some(({ meaning }) => meaning);
  const rows = members.map(({ member, value, meaning }) =>
    element(
      "tr",
      { "data-field": member },
      element("td", { class: "number" }, String(value)),
      element("th", { scope: "row" }, element("code", {}, member)),
      ...(explained ? [element("td", { class: "meaning" }, meaning ?? "")] : []),
    ),
  );
  return table(["Number", "Name", ...(explained ? ["Meaning"] : [])], rows, "numbers");
}

function table(heads, rows, style = "fields") {
  return element(
    "table",
    { class: style },
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...rows),
  );
}

function usedBy({ users }, name) {
  const names = [...(users.get(name) ?? [])].filter((user) => user !== name).sort();
  if (names.length === 0) return [];
  const items = names.map((user) => element("li", {}, element("a", { href: `#${user}` }, user)));
  return [element("h3", {}, "Used by"), element("ul", { class: "used" }, ...items)];
}

function factList(facts) {
  return element(
    "dl",
    { class: "facts" },
    ...facts.flatMap(([term, value]) => [element("dt", {}, term), element("dd", {}, value)]),
  );
}

function element(tag, attributes, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (child instanceof Node ? child : String(child))));
  return made;
}
