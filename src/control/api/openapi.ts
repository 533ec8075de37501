import * as z from "zod";
import { isRecord } from "../../matching/path.js";
import { VERSION } from "../../version.js";
import type { ControlRoute } from "./route.js";

const ERROR = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["what", "where", "hint"],
      properties: {
        what: { type: "string", description: "The mistake." },
        where: { type: "string", description: "The place: body.users[0].name, query.server, path.id, a header." },
        hint: { type: "string", description: "What to do about it; may be empty." },
      },
    },
  },
};

/** The OpenAPI document of the routes, made from the schemas that check their requests. */
export function openApiOf(routes: readonly ControlRoute[], prefix: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  const schemas: Record<string, unknown> = { Error: ERROR };
  for (const route of routes) {
    const path = prefix + route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  const tags = [...new Set(routes.map(tagOf))].sort();
  return {
    openapi: "3.1.0",
    info: {
      title: "ucserver-emulator: control API",
      version: VERSION,
      description: "The emulator's own side: state, faults, requests, time. No real server has it.",
      contact: { name: "ucserver-emulator", url: "https://github.com/ucserver-emulator/ucserver-emulator" },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/", description: "The emulator that serves this document." }],
    tags: tags.map((name) => ({ name, description: TAGS[name] ?? name })),
    paths,
    components: {
      schemas,
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "With --admin-token only." } },
    },
    security: [{}, { token: [] }],
  };
}

/** What each part of the API is for. */
const TAGS: Readonly<Record<string, string>> = {
  ber: "Messages in BER, read and written.",
  calls: "Telephone calls.",
  clock: "A server's time.",
  control: "This document.",
  coverage: "Which operations an application uses.",
  events: "Events that the world did not cause.",
  faults: "Faults on command.",
  journal: "All that happened, in one order.",
  lint: "What clients should do otherwise.",
  requests: "What clients asked, and what was answered.",
  reset: "Back to the start.",
  responses: "Fixture responses.",
  scenarios: "Timelines of events.",
  servers: "Emulated servers.",
  stream: "All that happens, as it happens.",
  sessions: "Who is logged in.",
  snapshots: "States to come back to.",
  state: "The whole state, for a file.",
  verify: "Whether requests came as expected.",
  world: "People, their presence and calls.",
};

const tagOf = ({ path }: ControlRoute): string => path.split("/")[1]?.split(".")[0] ?? "";

function operationOf(route: ControlRoute, schemas: Record<string, unknown>): object {
  const { method, path, summary, query, documented, status, answer, mayFail, example, texts, media } = route;
  const error = { description: "The mistake and its place", content: json({ $ref: "#/components/schemas/Error" }) };
  const schema = answerSchema(answer, schemas);
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[/:.]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    description: summary,
    tags: [tagOf(route)],
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(documented && {
      requestBody: { required: !documented.safeParse({}).success, content: json(schemaOf(documented)) },
    }),
    responses: {
      [status]: {
        description: "Done",
        content:
          media !== undefined
            ? { [media]: { schema: { type: "string" }, "x-of-each-event": schema } }
            : {
                "application/json": { schema, ...(example !== undefined && { example }) },
                ...Object.fromEntries(texts.map((type) => [type, { schema: { type: "string" } }])),
              },
      },
      ...(mayFail && { 409: { description: "It did not come true", content: json(schema) } }),
      "4XX": error,
    },
  };
}

const json = (schema: unknown): object => ({ "application/json": { schema } });

function pathParameters(path: string): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
}

function queryParameters(query: z.ZodType | undefined): object[] {
  if (!(query instanceof z.ZodObject)) return [];
  const { properties = {}, required = [] } = schemaOf(query) as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description !== undefined && { description }),
    schema,
  }));
}

/** The schema of an answer. What has an id goes to the components, and is referred to. */
function answerSchema(answer: z.ZodType, schemas: Record<string, unknown>): unknown {
  const { $defs = {}, $schema, ...whole } = z.toJSONSchema(answer, { io: "output", unrepresentable: "any" });
  for (const [name, part] of Object.entries($defs)) schemas[name] = referring(part);
  return referring(whole);
}

/** The schema with its references led to the components, without the ids that stand there. */
function referring(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(referring);
  if (!isRecord(part)) return part;
  if (typeof part.$ref === "string") return { $ref: part.$ref.replace("#/$defs/", "#/components/schemas/") };
  const kept = Object.entries(part).filter(([key, inner]) => key !== "id" || typeof inner !== "string");
  return Object.fromEntries(kept.map(([key, inner]) => [key, referring(inner)]));
}

function schemaOf(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" });
  return unshared(rest, rest.$defs ?? {}) as object;
}

/** The schema with what it shares written out: a document holds many schemas, and each has shared parts of its own. */
function unshared(part: unknown, shared: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(part)) return part.map((element) => unshared(element, shared));
  if (!isRecord(part)) return part;
  const name = "$ref" in part ? /^#\/\$defs\/(.*)$/.exec(String(part.$ref))?.[1] : undefined;
  if (name !== undefined) return unshared(shared[name], shared);
  // A tuple, for readers that know lists of one kind only.
  if (Array.isArray(part.prefixItems)) {
    const { prefixItems, ...list } = part;
    const { length } = prefixItems;
    return { ...list, items: unshared(prefixItems[0], shared), minItems: length, maxItems: length };
  }
  const kept = Object.entries(part).filter(
    ([key, inner]) => key !== "$defs" && (key !== "id" || typeof inner !== "string"),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, unshared(inner, shared)]));
}
