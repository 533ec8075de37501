import { type Schema, schemaRef } from "./openapi-schemas.js";

/** The parts of the OpenAPI document that do not come from the catalog: what all functions share. */

export const json = (schema: Schema): Schema => ({ "application/json": { schema } });

const ref =
  (kind: string) =>
  (name: string): Schema => ({ $ref: `#/components/${kind}/${name}` });
export const parameterRef = ref("parameters");
export const responseRef = ref("responses");

const text: Schema = { type: "string" };
const flag: Schema = { type: "string", description: "Set by its presence; 0 and false take it back." };

function parameter(place: "header" | "query", name: string, description: string, schema = text): Schema {
  return { in: place, name, description, schema, ...(place === "query" ? { allowEmptyValue: true } : {}) };
}

/**
 * The options of a request that are no credentials (documented, protocol.md §2, with the grades of `epid` and
 * `callback`).
 */
export const PARAMETERS: Readonly<Record<string, Schema>> = {
  ucsidHeader: parameter("header", "X-ucsid", "Which UCServer; the default one when left out."),
  ucsidQuery: parameter("query", "ucsid", "The same as the header X-ucsid."),
  no401Header: parameter("header", "X-no401", "Answer a failed logon with 400, so that no browser asks.", flag),
  no401Query: parameter("query", "no401", "The same as the header X-no401.", flag),
  simpleHeader: parameter("header", "X-simple", "Answer with the session id only.", flag),
  simpleQuery: parameter("query", "simple", "The same as the header X-simple.", flag),
  clientAppId: parameter("query", "clientappid", "The client application; 15 is web.", schemaRef("AsnClientAppID")),
  epidHeader: parameter("header", "X-EPID", "Endpoint id of a logon in several steps."),
  epidQuery: parameter("query", "epid", "The same as the header X-EPID."),
  callback: parameter("query", "callback", "JSONP: the function that the answer is wrapped in. Also as `jsonp`."),
};

/** Options that every request may have. */
export const COMMON = ["ucsidHeader", "ucsidQuery", "callback"].map(parameterRef);
/** Options of a request that logs on. */
export const LOGON = ["no401Header", "no401Query", "epidHeader", "epidQuery"].map(parameterRef);

const key = (place: "header" | "query", name: string, description: string): Schema => ({
  type: "apiKey",
  in: place,
  name,
  description,
});

export const SECURITY_SCHEMES: Readonly<Record<string, Schema>> = {
  basic: { type: "http", scheme: "basic", description: "User and password." },
  bearer: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A token of asnGetUserToken; also JWT T.",
  },
  tokenHeader: key("header", "X-uctoken", "A token of asnGetUserToken."),
  tokenQuery: key("query", "token", "A token of asnGetUserToken."),
  userQuery: key("query", "user", "User; goes with pass."),
  passQuery: key("query", "pass", "Password; goes with user."),
  sessionHeader: key("header", "X-ucsessionid", "The session's id, from createsession."),
  sessionQuery: key("query", "ucsessionid", "The session's id, from createsession. Also as x-ucsessionid."),
};

/** A session is given in one of these ways. */
export const BY_SESSION = [{ sessionHeader: [] }, { sessionQuery: [] }];
/** The caller is identified in one of these ways. */
export const BY_CREDENTIALS = [
  { basic: [] },
  { bearer: [] },
  { tokenHeader: [] },
  { tokenQuery: [] },
  { userQuery: [], passQuery: [] },
];

/** Schemas of the messages around the interface's types. */
export const MESSAGES: Readonly<Record<string, Schema>> = {
  SessionID: { type: "string", pattern: "^[0-9A-F]{32}$" },
  RoseReject: {
    type: "object",
    description: "Why a call was not even tried.",
    properties: {
      invokedID: {
        oneOf: [
          { type: "object", properties: { invokedID: { type: "integer" } }, required: ["invokedID"] },
          { type: "object", properties: { invokednull: { type: "null" } }, required: ["invokednull"] },
        ],
      },
      reject: {
        oneOf: [
          {
            type: "object",
            properties: {
              generalProblem: {
                type: "integer",
                description: "0 unrecognisedAPDU, 1 mistypedAPDU, 2 badlyStructuredAPDU",
              },
            },
            required: ["generalProblem"],
          },
          {
            type: "object",
            properties: {
              invokeProblem: {
                type: "integer",
                description:
                  "0 duplicateInvocation, 1 unrecognisedOperation, 2 mistypedArgument, 3 resourceLimitation, " +
                  "4 initiatorReleasing, 5 unrecognisedLinkedID, 6 linkedResponseUnexpected, " +
                  "7 unexpectedChildOperation, 8 invalidSessionID, 9 authenticationIncomplete, 10 authenticationFailed",
              },
            },
            required: ["invokeProblem"],
          },
        ],
      },
      details: {
        type: "string",
        description: "An explanation; for a mistyped argument the path, what was expected and what came.",
      },
    },
    required: ["reject", "details"],
  },
  WsError: {
    type: "object",
    properties: {
      error: {
        type: "object",
        properties: {
          details: text,
          _type: { const: "WsError" },
          iErrorDetail: { type: "integer" },
          u8sErrorString: text,
        },
        required: ["details", "_type", "iErrorDetail", "u8sErrorString"],
      },
    },
    required: ["error"],
  },
};

/** The ROSE error object around an error of the type. */
export function roseError(type: string): Schema {
  return {
    type: "object",
    properties: {
      error: schemaRef(type),
      error_value: { type: "integer", description: "The error's iErrorDetail; 0 with AsnLogonError." },
      invokedID: { type: "integer" },
      sessionID: text,
    },
    required: ["error", "error_value", "invokedID", "sessionID"],
  };
}

/** The answers that several paths share. */
export const RESPONSES: Readonly<Record<string, Schema>> = {
  Challenge: {
    description: "The logon failed, and no401 was not set.",
    headers: { "WWW-Authenticate": { schema: text } },
    content: json(roseError("AsnLogonError")),
  },
  LogonFailed: {
    description: "The logon failed, or the request cannot be read.",
    content: json({ oneOf: [roseError("AsnLogonError"), schemaRef("RoseReject")] }),
  },
  Rejected: { description: "The call was not even tried.", content: json(schemaRef("RoseReject")) },
  NotConnected: {
    description: "There is no such UCServer, or it is not connected.",
    content: json(schemaRef("WsError")),
  },
};
