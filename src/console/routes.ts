import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { packageFile, programFile } from "../paths.js";

/** Every file that can be requested, and where it is. Nothing else is served. */
const FILES: ReadonlyMap<string, URL> = new Map([
  page("index.html"),
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
  ["README.md", packageFile("README.md")],
]);

function page(name: string): [string, URL] {
  return [name, programFile(`console/public/${name}`)];
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  // A browser would download Markdown instead of showing it.
  md: "text/plain; charset=utf-8",
};

/**
 * The page may send requests anywhere, since it tries servers at other addresses too. Everything else comes from here.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "connect-src * ws: wss:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

interface PublicFile {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** The pages that a person opens in a browser: the first-steps page at `/`, and its parts under `/console/`. */
export async function consoleRoutes(app: FastifyInstance): Promise<void> {
  const read = new Map<string, Promise<PublicFile>>();

  const send = async (name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = FILES.get(name);
    if (path === undefined) return notFound(reply);
    const file = await once(read, name, () => readPublicFile(name, path)).catch(missingFile);
    if (file === undefined) return notFound(reply);
    reply.headers({
      "cache-control": "no-cache",
      "content-security-policy": CONTENT_SECURITY_POLICY,
      "cross-origin-opener-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      etag: file.etag,
    });
    if (request.headers["if-none-match"] === file.etag) return reply.code(304).send();
    return reply.type(file.type).send(file.content);
  };

  const head = { exposeHeadRoute: true };
  app.get("/", head, (request, reply) => send("index.html", request, reply));
  // Browsers ask for this beside pages that name no icon. Answered, it does not show up in the request journal.
  app.get("/favicon.ico", head, (request, reply) => send("icon.svg", request, reply));
  app.get("/console", head, (_request, reply) => reply.redirect("/"));
  app.get("/console/", head, (_request, reply) => reply.redirect("/"));
  for (const name of FILES.keys()) app.get(`/console/${name}`, head, (request, reply) => send(name, request, reply));
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
