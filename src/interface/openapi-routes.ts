import { BY_CREDENTIALS, BY_SESSION, COMMON, json, LOGON, parameterRef, responseRef } from "./openapi-parts.js";
import { type Schema, schemaRef } from "./openapi-schemas.js";

/** The tag of the routes that are no functions of the interface. */
export const SERVICE_TAG = "Service";

interface Route {
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Schema[];
  readonly parameters: readonly Schema[];
  readonly body?: Schema;
  readonly responses: Readonly<Record<string, Schema>>;
}

const ok = (description: string, schema: Schema): Schema => ({ description, content: json(schema) });

const text: Schema = { type: "string" };
const notConnected = responseRef("NotConnected");
const rejected = responseRef("Rejected");

const ROUTES: Readonly<Record<string, Route>> = {
  "/ws/client/createsession": {
    id: "createsession",
    summary: "Create a session",
    security: BY_CREDENTIALS,
    parameters: [...COMMON, ...LOGON, ...["simpleHeader", "simpleQuery", "clientAppId"].map(parameterRef)],
    body: {
      type: "object",
      properties: {
        negotiate: {
          type: "object",
          properties: { iClientProtocolVersion: { type: "integer", description: "70 is ProCall 7" } },
        },
        iClientProtocolVersion: { type: "integer", description: "The same without the wrapper." },
      },
    },
    responses: {
      200: ok("The session's id; without X-simple the logon result beside it.", {
        type: "object",
        properties: {
          sessionid: schemaRef("SessionID"),
          u8sLoggedInUser: text,
          iValidContact: { type: "integer" },
          ownContact: schemaRef("AsnContact"),
        },
        required: ["sessionid"],
      }),
      302: {
        description:
          'To the page to sign in at, for `Authorization: Basic realm="UCSID", scope="entraid fragment"`, where Entra ID is set up; with format=json 200 and `{"redirect":…}`.',
      },
      400: responseRef("LogonFailed"),
      401: responseRef("Challenge"),
      502: notConnected,
    },
  },
  "/ws/client/destroysession": {
    id: "destroysession",
    summary: "End a session",
    security: BY_SESSION,
    parameters: COMMON,
    responses: { 200: ok("The session has ended.", { type: "object" }), 400: rejected, 502: notConnected },
  },
  "/ws/client/ucserverversion": {
    id: "ucserverversion",
    summary: "The server's version",
    description: "Needs no session.",
    security: [{}],
    parameters: COMMON,
    responses: {
      200: ok("The version.", {
        type: "object",
        properties: {
          ucserverprotocolversion: { type: "integer", description: "61 is ProCall 6, 70 is ProCall 7" },
          ucserverversion: text,
          ucserverinterfaceversion: text,
        },
        required: ["ucserverprotocolversion"],
      }),
      400: rejected,
      502: notConnected,
    },
  },
  "/ws/public/contacts": {
    id: "publicContacts",
    summary: "The users who publish their presence",
    security: [{}],
    parameters: COMMON,
    responses: {
      200: ok("Contact id → the user and the presence.", {
        type: "object",
        properties: {
          contacts: {
            type: "object",
            additionalProperties: {
              type: "object",
              properties: {
                asnRemoteContact: schemaRef("AsnNetDatabaseContact"),
                iMonitorAccessRights: { type: "integer" },
                iPresenceState: { type: "integer" },
              },
            },
          },
        },
        required: ["contacts"],
      }),
      400: rejected,
      502: notConnected,
    },
  },
  "/controller/client/ucws": {
    id: "ucws",
    summary: "Where to find a server",
    security: [{}],
    parameters: COMMON,
    responses: {
      200: ok("The base URL to use from then on.", {
        type: "object",
        properties: { redirect: { type: "string", format: "uri" } },
        required: ["redirect"],
      }),
      204: { description: "No such server is connected." },
      400: rejected,
    },
  },
};

/** The paths that are no functions: each by GET and POST alike (documented, protocol.md §1), and the event channel. */
export function servicePaths(): Record<string, Schema> {
  const paths: Record<string, Schema> = {};
  for (const [path, route] of Object.entries(ROUTES)) {
    paths[path] = { parameters: route.parameters, get: described(route, "get"), post: described(route, "post") };
  }
  paths["/ws/client/websocket"] = {
    get: {
      operationId: "websocket",
      tags: [SERVICE_TAG],
      summary: "The event channel of a session, a WebSocket",
      description:
        "Text frames with one ROSE message each: invoke, result, error, reject. The events that the server sends are " +
        "the webhooks of this document.",
      security: BY_SESSION,
      responses: {
        101: { description: "The channel is open." },
        401: { description: "There is no such session.", content: json(schemaRef("RoseReject")) },
      },
    },
  };
  return paths;
}

function described(route: Route, method: "get" | "post"): Schema {
  const { id, summary, description, security, body, responses } = route;
  return {
    operationId: `${method}_${id}`,
    tags: [SERVICE_TAG],
    summary,
    ...(description === undefined ? {} : { description }),
    security,
    ...(body && method === "post" ? { requestBody: { content: json(body) } } : {}),
    responses,
  };
}
