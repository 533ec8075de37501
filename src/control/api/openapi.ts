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
        what: { type: "string", description: "What is wrong." },
        where: { type: "string", description: "Where: body.users[0].name, query.server, path.id, a header." },
        hint: { type: "string", description: "What to do about it; empty when there is nothing to say." },
      },
    },
  },
};

/** The OpenAPI document of the routes, made from the schemas that check their requests. */
export function openApiOf(routes: readonly ControlRoute[], prefix: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = prefix + route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "ucserver-emulator: control API",
      version: VERSION,
      description: "The emulator's own side: state, faults, requests, time. No real server has it.",
    },
    paths,
    components: {
      schemas: { Error: ERROR },
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "With --admin-token only." } },
    },
    security: [{}, { token: [] }],
  };
}

function operationOf({ method, path, summary, query, documented, status, example, texts }: ControlRoute): object {
  const error = { description: "What is wrong, and where", content: json({ $ref: "#/components/schemas/Error" }) };
  const [, resource = ""] = path.split("/");
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[/:.](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    tags: [resource.split(".")[0]],
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(documented && {
      requestBody: { required: !documented.safeParse({}).success, content: json(schemaOf(documented)) },
    }),
    responses: {
      [status]: {
        description: "Done",
        content: {
          "application/json": { schema: {}, ...(example !== undefined && { example }) },
          ...Object.fromEntries(texts.map((type) => [type, { schema: { type: "string" } }])),
        },
      },
      default: error,
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
  const kept = Object.entries(part).filter(
    ([key, inner]) => key !== "$defs" && (key !== "id" || typeof inner !== "string"),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, unshared(inner, shared)]));
}
