// Other tools that stand in for a service, each told to answer the same routes with the same bytes, by GET and by POST.
// They are no dependency: one takes part when its command, or its package beside the commands, is found in the folders of
// BENCH_PEERS or of PATH.
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const STATUS_AND_TYPE = { status: 200, headers: { "Content-Type": "application/json; charset=utf-8" } };

/** A library that has no command of its own for this: started by a file of bench/servers, with the folder of its package. */
const library = (name, packageName, file) => ({
  name,
  packageName,
  arguments: (port, answers, write, _folder, packageFolder) => [
    fileURLToPath(new URL(`./servers/${file}`, import.meta.url)),
    packageFolder,
    port,
    write("answers.json", answers),
  ],
});

/**
 * name, command, and the arguments for a port, after the files that it needs were written by `write(name, data)`.
 * `getOnly`: a POST is not answered with the bytes.
 */
const PEERS = [
  {
    name: "json-server",
    getOnly: true,
    command: "json-server",
    arguments: (port, answers, write) => {
      const data = write("db.json", Object.fromEntries(answers.map(({ name, body }) => [name, JSON.parse(body)])));
      const routes = write("routes.json", { "/ws/client/:name": "/:name" });
      return [data, "--routes", routes, "--host", "127.0.0.1", "--port", port, "--quiet"];
    },
  },
  {
    name: "Prism",
    command: "prism",
    arguments: (port, answers, write) => {
      const content = (body) => ({ "application/json": { example: JSON.parse(body) } });
      const anything = { requestBody: { content: { "application/json": { schema: {} } } } };
      const answer = (body) => ({ responses: { 200: { description: "", content: content(body) } } });
      const paths = Object.fromEntries(
        answers.map(({ path, body }) => [path, { get: answer(body), post: { ...anything, ...answer(body) } }]),
      );
      const document = write("api.json", { openapi: "3.0.3", info: { title: "bench", version: "1" }, paths });
      return ["mock", document, "--host", "127.0.0.1", "--port", port, "--verboseLevel", "warn"];
    },
  },
  {
    name: "mountebank",
    command: "mb",
    arguments: (port, answers, write) => {
      // It closes the connection after each answer unless told otherwise.
      const keepAlive = (body) => ({
        ...STATUS_AND_TYPE.headers,
        Connection: "keep-alive",
        "Content-Length": Buffer.byteLength(body),
      });
      const stub = ({ path, body }) => ({
        predicates: [{ equals: { path } }],
        responses: [{ is: { statusCode: 200, headers: keepAlive(body), body } }],
      });
      const imposter = { protocol: "http", port: Number(port), recordRequests: true, stubs: answers.map(stub) };
      const file = write("imposters.json", { imposters: [imposter] });
      const own = String(Number(port) + 1);
      return ["start", "--configfile", file, "--port", own, "--host", "127.0.0.1", "--nologfile", "--loglevel", "warn"];
    },
  },
  {
    name: "Mockoon",
    command: "mockoon-cli",
    arguments: (port, answers, write) => {
      const header = { key: "Content-Type", value: STATUS_AND_TYPE.headers["Content-Type"] };
      const id = (kind, at) => `${kind}${String(at).padStart(7, "0")}-0000-4000-8000-000000000000`;
      const route = (method, { path, body }, at) => ({
        uuid: id(1, at),
        type: "http",
        method,
        endpoint: path.slice(1),
        responses: [{ uuid: id(2, at), body, statusCode: 200, headers: [header], default: true }],
      });
      const routes = ["get", "post"].flatMap((method) => answers.map((answer) => ({ method, answer })));
      const file = write("environment.json", {
        uuid: "20000000-0000-4000-8000-000000000000",
        lastMigration: 33,
        name: "bench",
        hostname: "127.0.0.1",
        port: Number(port),
        routes: routes.map(({ method, answer }, at) => route(method, answer, at)),
      });
      return ["start", "--data", file, "--port", port, "--repair", "--disable-log-to-file"];
    },
  },
  {
    name: "WireMock",
    command: "wiremock",
    arguments: (port, answers, write, folder) => {
      mkdirSync(join(folder, "mappings"), { recursive: true });
      for (const { name, path, body } of answers)
        write(`mappings/${name}.json`, {
          request: { method: "ANY", urlPath: path },
          response: { ...STATUS_AND_TYPE, body },
        });
      return ["--port", port, "--bind-address", "127.0.0.1", "--root-dir", folder, "--disable-banner"];
    },
  },
  library("mockttp", "mockttp", "mockttp.mjs"),
  library("aimock", "@copilotkit/aimock", "aimock.mjs"),
];

function find(peer) {
  if (!peer.packageName) return findFile(peer.command, constants.X_OK);
  return findFile(join("..", peer.packageName, "package.json"), constants.R_OK);
}

function findFile(name, access) {
  const folders = [process.env.BENCH_PEERS, process.env.PATH].flatMap((list) => list?.split(delimiter) ?? []);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, access);
        return true;
      } catch {
        return false;
      }
    });
}

/**
 * Those that are installed, each with `start(port)`, which gives command and arguments; the names of the others; and
 * `remove()`, which takes their files away. An answer is `{ name, path, body }`.
 */
export function peers(answers) {
  const home = mkdtempSync(join(tmpdir(), "ucserver-emulator-bench-"));
  const present = PEERS.flatMap((peer) => {
    const path = find(peer);
    if (!path) return [];
    const folder = join(home, peer.name);
    mkdirSync(folder);
    const write = (name, data) => {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify(data));
      return file;
    };
    const start = (port) => ({
      command: peer.packageName ? process.execPath : path,
      words: peer.arguments(String(port), answers, write, folder, dirname(path)),
      cwd: folder,
    });
    return [{ name: peer.name, getOnly: peer.getOnly, start }];
  });
  const missing = PEERS.map(({ name }) => name).filter((name) => !present.some((peer) => peer.name === name));
  return { present, missing, remove: () => rmSync(home, { recursive: true, force: true }) };
}
