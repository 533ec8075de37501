import { VERSION } from "../version.js";
import { catalog, type Operation } from "./catalog.js";
import { minimalArgument } from "./made-up.js";
import {
  BY_CREDENTIALS,
  BY_SESSION,
  COMMON,
  json,
  LOGON,
  MESSAGES,
  PARAMETERS,
  RESPONSES,
  responseRef,
  roseError,
  SECURITY_SCHEMES,
} from "./openapi-parts.js";
import { SERVICE_TAG, servicePaths } from "./openapi-routes.js";
import { type Schema, schemaRef, typeSchemas, valuesText } from "./openapi-schemas.js";
import { words } from "./words.js";

const DESCRIPTION = `The web service of an estos UCServer (ProCall), as this emulator knows it.

Every path answers GET and POST alike. With GET the fields of a function's argument are query parameters, objects and
lists as JSON. \`/ws/client/…\` needs a session, from createsession; \`/ws/direct/…\` authenticates each call by itself.
The events that arrive on a session's event channel are the webhooks. Not affiliated with estos.`;

/** Events that clients send (documented, protocol.md §6). Over HTTP they are answered with an empty object. */
const CLIENT_EVENTS: ReadonlySet<string> = new Set(["asnLogoff", "asnTransportKeepAlive"]);

/** Called without any authentication (observed, protocol.md §4). */
const UNAUTHENTICATED: ReadonlySet<string> = new Set([
  "asnTokenVerify",
  "asnTokenVerifyV2",
  "asnAgentAnonymousGetAgents",
]);

let made: string | undefined;

/** The OpenAPI document as JSON text, about 2.2 MB. It is made when it is first asked for. */
export function openApiText(): string {
  made ??= JSON.stringify(openApi());
  return made;
}

/**
 * OpenAPI 3.1 of the whole interface: each operation as `/ws/client/NAME` and `/ws/direct/NAME`, the events of the
 * event channel as webhooks, all types as schemas, the options of a request as parameters and security schemes.
 */
export function openApi(): object {
  const paths = servicePaths();
  const webhooks: Record<string, Schema> = {};
  const errors = new Set<string>();
  for (const operation of catalog.operations()) {
    if (operation.event) webhooks[operation.name] = webhook(operation);
    if (operation.event && !CLIENT_EVENTS.has(operation.name)) continue;
    if (operation.error !== undefined) errors.add(operation.error);
    paths[`/ws/client/${operation.name}`] = clientPath(operation);
    paths[`/ws/direct/${operation.name}`] = directPath(operation);
  }
  const responses: Record<string, Schema> = { ...RESPONSES };
  for (const type of errors) responses[`Failed_${type}`] = failed(type);
  for (const type of errors) responses[`DirectFailed_${type}`] = failed(type, "AsnLogonError");
  return {
    openapi: "3.1.0",
    info: {
      title: "UCServer web service",
      version: VERSION,
      summary: "470 operations and 159 events, emulated",
      description: DESCRIPTION,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: tags(),
    paths,
    webhooks,
    components: {
      schemas: { ...MESSAGES, ...typeSchemas() },
      parameters: PARAMETERS,
      responses,
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

function tags(): Schema[] {
  const modules = [...catalog.titles].map(([name, description]) => ({ name, description }));
  return [{ name: SERVICE_TAG, description: "Sessions, version, public contacts, the event channel" }, ...modules];
}

function failed(type: string, other?: string): Schema {
  const kinds = [...new Set([type, ...(other === undefined ? [] : [other])])].map(roseError);
  return {
    description: "The function failed, or the call was not even tried.",
    content: json({ oneOf: [...kinds, schemaRef("RoseReject")] }),
  };
}

function clientPath(operation: Operation): Schema {
  return { parameters: COMMON, post: call(operation, "client", BY_SESSION, {}) };
}

function directPath(operation: Operation): Schema {
  const security = UNAUTHENTICATED.has(operation.name) ? [{}] : BY_CREDENTIALS;
  return {
    parameters: [...COMMON, ...LOGON],
    post: call(operation, "direct", security, { 401: responseRef("Challenge") }),
  };
}

/**
 * `x-operation-id` is the number on the wire, `x-error-details` the numbers of iErrorDetail by name, and `x-error-enum`
 * the enumeration that they are of.
 */
function call(operation: Operation, route: "client" | "direct", security: Schema[], others: Schema): Schema {
  const { name, module, id, argument, result, error } = operation;
  const description = descriptionOf(operation);
  const errors = catalog.errorEnumerationName(name);
  const failure = error === undefined ? "Rejected" : `${route === "direct" ? "DirectFailed" : "Failed"}_${error}`;
  return {
    operationId: `${route}_${name}`,
    tags: [module],
    ...described(name, description, route === "client"),
    ...(id === undefined ? {} : { "x-operation-id": id }),
    ...(errors ? { "x-error-details": catalog.enumeration(errors), "x-error-enum": errors } : {}),
    security,
    requestBody: {
      content: {
        "application/json": {
          schema: schemaRef(argument),
          // The example stands at one of the two paths, since both take the same argument.
          ...(route === "client" ? { example: minimalArgument(argument) } : {}),
        },
      },
    },
    responses: {
      200: {
        description: result === undefined ? "Taken; there is no result." : "The result itself, no envelope.",
        content: json(result === undefined ? { type: "object" } : schemaRef(result)),
      },
      400: responseRef(failure),
      502: responseRef("NotConnected"),
      ...others,
    },
  };
}

function descriptionOf({ name, id }: Operation): string[] {
  const enumeration = catalog.errorEnumerationName(name);
  const errors = enumeration === undefined ? undefined : catalog.enumeration(enumeration);
  const parts = [];
  if (id === undefined) parts.push("An older operation: it has no number and goes by its name only.");
  if (errors) parts.push(`iErrorDetail of its errors: ${valuesText(errors, enumeration)}.`);
  return parts;
}

/**
 * What the words say of an operation or event: the line, whether it is superseded, and with `all` also `x-search`, the
 * words that a person may look for it by, and what belongs with it.
 */
function described(name: string, paragraphs: readonly string[], all: boolean): Schema {
  const { summary = name, search = [], see = [], deprecated, successor } = words.operation(name) ?? {};
  const superseded = successor === undefined ? [] : [`Superseded by ${successor}.`];
  const others = see.filter((other) => other !== successor);
  const related = all && others.length > 0 ? [`See also ${others.join(", ")}.`] : [];
  const description = [...superseded, ...paragraphs, ...related].join("\n\n");
  return {
    summary,
    ...(description === "" ? {} : { description }),
    ...(deprecated ? { deprecated } : {}),
    ...(successor === undefined ? {} : { "x-successor": successor }),
    ...(all && search.length > 0 ? { "x-search": search } : {}),
  };
}

/**
 * An event as it arrives on the event channel: a list of exactly one invoke, its id 99999 (documented, protocol.md §6).
 */
function webhook({ name, module, id, argument }: Operation): Schema {
  return {
    post: {
      operationId: `event_${name}`,
      tags: [module],
      ...described(
        name,
        [`A text frame of the event channel.${id === undefined ? " An older event, without a number." : ""}`],
        true,
      ),
      ...(id === undefined ? {} : { "x-operation-id": id }),
      requestBody: {
        content: json({
          type: "array",
          minItems: 1,
          maxItems: 1,
          items: {
            type: "object",
            properties: {
              invoke: {
                type: "object",
                properties: {
                  invokeID: { const: 99999 },
                  operationID: { const: id ?? 0 },
                  operationName: { const: name },
                  argument: schemaRef(argument),
                },
                required: ["invokeID", "operationID", "operationName", "argument"],
              },
            },
            required: ["invoke"],
          },
        }),
      },
      responses: { default: { description: "No answer is expected." } },
    },
  };
}
