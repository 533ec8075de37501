import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { packageFile, programFile } from "../paths.js";

/**
 * The console loads its own files and nothing else, speaks with this server alone, and makes no markup from text.
 * Styles in attributes and scripts in the page do not run.
 */
const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join("; ");

/**
 * The first-steps page may send requests anywhere, since it tries servers at other addresses too. Everything else comes
 * from here.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "connect-src * ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

/** A file that can be requested, and how it is sent. */
interface Served {
  readonly path: URL;
  readonly policy: string;
  /** Whether the file is pressed with gzip already. */
  readonly pressed: boolean;
}

/** Every file that can be requested, by its name under `/console/`. Nothing else is served. */
const FILES: ReadonlyMap<string, Served> = new Map([
  // The build makes these from src/console/app.
  built("index.html"),
  built("app.js"),
  built("app.css"),
  built("docs.json"),
  built("docs-index.json"),
  page("first-steps.html"),
  page("first-steps.js"),
  page("first-steps.css"),
  page("requests.js"),
  page("json-position.js"),
  page("event-channel.js"),
  page("console.css"),
  page("icon.svg"),
  page("interface.html"),
  page("interface.js"),
  page("interface-details.js"),
  page("interface.css"),
  ["README.md", { path: packageFile("README.md"), policy: CONTENT_SECURITY_POLICY, pressed: false }],
]);

function built(name: string): [string, Served] {
  const pressed = name !== "index.html";
  const path = packageFile(`dist/console/app/${name}${pressed ? ".gz" : ""}`);
  return [name, { path, policy: CONSOLE_POLICY, pressed }];
}

function page(name: string): [string, Served] {
  return [name, { path: programFile(`console/public/${name}`), policy: CONTENT_SECURITY_POLICY, pressed: false }];
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  // A browser would download Markdown instead of showing it.
  md: "text/plain; charset=utf-8",
};

interface PublicFile {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** The pages that a person opens in a browser: the console at `/`, and its parts and other pages under `/console/`. */
export async function consoleRoutes(app: FastifyInstance): Promise<void> {
  const read = new Map<string, Promise<PublicFile>>();

  const send = async (name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const served = FILES.get(name);
    if (served === undefined) return notFound(reply);
    const file = await once(read, name, () => readPublicFile(name, served.path)).catch(missingFile);
    if (file === undefined) return notFound(reply);
    reply.headers({
      "cache-control": "no-cache",
      "content-security-policy": served.policy,
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      etag: file.etag,
      ...(served.pressed && { vary: "accept-encoding" }),
    });
    if (request.headers["if-none-match"] === file.etag) return reply.code(304).send();
    reply.type(file.type);
    if (!served.pressed) return reply.send(file.content);
    if (takesGzip(request)) return reply.header("content-encoding", "gzip").send(file.content);
    return reply.send(await promisify(gunzip)(file.content));
  };

  const head = { exposeHeadRoute: true };
  app.get("/", head, (request, reply) => send("index.html", request, reply));
  // Browsers ask for this beside pages that name no icon. Answered, it does not show up in the request journal.
  app.get("/favicon.ico", head, (request, reply) => send("icon.svg", request, reply));
  for (const path of ["/console", "/console/", "/console/index.html"]) {
    app.get(path, head, (_request, reply) => reply.redirect("/"));
  }
  for (const name of FILES.keys()) {
    if (name === "index.html") continue;
    app.get(`/console/${name}`, head, (request, reply) => send(name, request, reply));
  }
}

/** Whether the client reads gzip: all browsers do, a plain `curl` does not. */
function takesGzip({ headers }: FastifyRequest): boolean {
  const accepted = String(headers["accept-encoding"] ?? "").split(",");
  return accepted.some((coding) => /^\s*(?:x-)?gzip\s*(?:;(?!\s*q=0(?:\.0+)?\s*$).*)?$/i.test(coding));
}

function notFound(reply: FastifyReply): FastifyReply {
  reply.callNotFound();
  return reply;
}

async function readPublicFile(name: string, path: URL): Promise<PublicFile> {
  const content = await readFile(path);
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return { content, type, etag: `"${createHash("sha256").update(content).digest("base64url")}"` };
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  // A file that could not be read this time may be readable the next.
  value.catch(() => made.delete(key));
  return value;
}

function missingFile(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
