import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { FastifyRequest } from "fastify";
import type { Emulator } from "../emulator.js";
import { ordered } from "../journal/observer.js";
import { VERSION } from "../version.js";
import { serviceAt } from "./service.js";
import type { RouteInput, Tool, ToolContext } from "./tool.js";
import { TOOLS } from "./tools.js";

/** A request to the control API, as its routes take it. */
interface ToolRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  /** The address that it came to, such as `http://localhost:7224`. */
  readonly origin: string;
}

/** What tools need of a route of the control API. */
interface ToolRoute {
  readonly method: string;
  readonly path: string;
  run(emulator: Emulator, given: ToolRequest): unknown;
}

/** An answer over HTTP. */
interface McpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const INSTRUCTIONS = [
  "An emulator of the web service of an estos UCServer (ProCall): telephony, presence, chat.",
  "To find out why a client failed: what_happened, then why with the number of the entry, then explain_error.",
  "To try something: users_and_lines, find_operation, call_operation, incoming_call, move_call, set_fault, advance_clock.",
  "To check a client program: verify, lint_findings.",
].join("\n");

/**
 * Answers a POST of the Model Context Protocol (streamable HTTP, without sessions: the emulator holds all state, so each
 * request is answered by itself, in JSON).
 */
export async function answerMcp(
  emulator: Emulator,
  routes: readonly ToolRoute[],
  request: FastifyRequest,
): Promise<McpAnswer> {
  const server = new McpServer({ name: "ucserver-emulator", version: VERSION }, { instructions: INSTRUCTIONS });
  const origin = `${request.protocol}://${request.host}`;
  const context: ToolContext = {
    emulator,
    ask: async (route, input) => askRoute(emulator, routes, route, origin, input),
    callService: serviceAt(request.socket),
  };
  for (const tool of TOOLS) register(server, tool, context);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, String(value));
    }
    const url = new URL(request.url, "http://localhost");
    const body = typeof request.body === "string" ? request.body : "";
    const response = await transport.handleRequest(new Request(url, { method: "POST", headers, body }));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  } finally {
    await server.close();
  }
}

function register(server: McpServer, tool: Tool, context: ToolContext): void {
  const { name, title, description, input, asks } = tool;
  const annotations = { readOnlyHint: asks, openWorldHint: false };
  server.registerTool(name, { title, description, inputSchema: input, annotations }, async (given) => {
    const work = (): unknown => tool.run(context, given);
    try {
      const { journal } = context.emulator;
      const result = await (asks ? work() : ordered(journal, `mcp ${name}`, { facts: { input: given } }, work));
      const text = typeof result === "string" ? result : JSON.stringify(result);
      return { content: [{ type: "text", text }] };
    } catch (error) {
      return { isError: true, content: [{ type: "text", text: sentenceOf(error, context.emulator) }] };
    }
  });
}

/** What went wrong, for the model: as the control API says it. */
function sentenceOf(error: unknown, emulator: Emulator): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name !== "ControlError" && error.name !== "UsageError") {
    emulator.notice("bug: a tool failed", { err: error });
    return "internal error of the emulator";
  }
  const { where = "", hint = "" } = error as { readonly where?: string; readonly hint?: string };
  return `${where === "" ? "" : `${where}: `}${error.message}${hint === "" ? "" : `; ${hint}`}`;
}

async function askRoute(
  emulator: Emulator,
  routes: readonly ToolRoute[],
  name: string,
  origin: string,
  { path = {}, query = {}, body }: RouteInput = {},
): Promise<unknown> {
  const route = routes.find((one) => `${one.method} ${one.path}` === name);
  if (!route) throw new Error(`bug: the control API has no route ${name}`);
  const answer = await route.run(emulator, { path, query, body, origin });
  // A verification that fails comes with a status of its own.
  return answer !== null && typeof answer === "object" && "value" in answer && "status" in answer
    ? answer.value
    : (answer ?? {});
}
