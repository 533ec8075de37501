/** What tells one thing of the world from another, and what a reader wants to know of it. Nothing here is a secret. */
const SHOWN: readonly string[] = [
  "type",
  "id",
  "name",
  "contactId",
  "connectionId",
  "trackerId",
  "uri",
  "number",
  "state",
  "outbound",
  "remoteNumber",
  "redirectingNumber",
  "subject",
  "conversationId",
];

const MOST_ELEMENTS = 20;
const MOST_CHARACTERS = 200;

/**
 * A change of the world as plain facts. The things that it is about live on and change; so what tells them apart is
 * written down now: `{leg: {connectionId, state, line: {uri}}, from: 2, reason: 1}`.
 */
export function factsOf(change: object): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(change)) {
    if (key !== "type" && value !== undefined) facts[key] = factOf(value, 2);
  }
  return facts;
}

function factOf(value: unknown, levels: number): unknown {
  if (typeof value === "string") return value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return undefined;
  if (value instanceof Map) return { size: value.size };
  if (Array.isArray(value)) return value.slice(0, MOST_ELEMENTS).map((element) => factOf(element, levels - 1));
  const thing = value as Readonly<Record<string, unknown>>;
  const facts: Record<string, unknown> = {};
  for (const name of SHOWN) {
    const fact = thing[name];
    if (fact !== undefined && typeof fact !== "object" && typeof fact !== "function") facts[name] = factOf(fact, 1);
  }
  if (levels > 1 && "line" in thing) facts.line = factOf(thing.line, levels - 1);
  return facts;
}
