// Other tools that stand in for a service, each told to answer the same two routes with the same bytes. They are no
// dependency: one takes part when its command is found in the folders of BENCH_PEERS or of PATH.
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const STATUS_AND_TYPE = { status: 200, headers: { "Content-Type": "application/json; charset=utf-8" } };

/** name, command, and the arguments for a port, after the files that it needs were written by `write(name, data)`. */
const PEERS = [
  {
    name: "json-server",
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
      const get = (body) => ({ get: { responses: { 200: { description: "", content: content(body) } } } });
      const paths = Object.fromEntries(answers.map(({ path, body }) => [path, get(body)]));
      const document = write("api.json", { openapi: "3.0.3", info: { title: "bench", version: "1" }, paths });
      return ["mock", document, "--host", "127.0.0.1", "--port", port, "--verboseLevel", "warn"];
    },
  },
  {
    name: "mountebank",
    command: "mb",
    arguments: (port, answers, write) => {
      const stub = ({ path, body }) => ({
        predicates: [{ equals: { path } }],
        responses: [{ is: { statusCode: 200, headers: STATUS_AND_TYPE.headers, body } }],
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
      const route = ({ path, body }, at) => ({
        uuid: `0000000${at}-0000-4000-8000-000000000000`,
        type: "http",
        method: "get",
        endpoint: path.slice(1),
        responses: [
          { uuid: `1000000${at}-0000-4000-8000-000000000000`, body, statusCode: 200, headers: [header], default: true },
        ],
      });
      const file = write("environment.json", {
        uuid: "20000000-0000-4000-8000-000000000000",
        lastMigration: 33,
        name: "bench",
        hostname: "127.0.0.1",
        port: Number(port),
        routes: answers.map(route),
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
          request: { method: "GET", urlPath: path },
          response: { ...STATUS_AND_TYPE, body },
        });
      return ["--port", port, "--bind-address", "127.0.0.1", "--root-dir", folder, "--disable-banner"];
    },
  },
];

function find(command) {
  const folders = [process.env.BENCH_PEERS, process.env.PATH].flatMap((list) => list?.split(delimiter) ?? []);
  return folders
    .map((folder) => join(folder, command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
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
    const path = find(peer.command);
    if (!path) return [];
    const folder = join(home, peer.command);
    mkdirSync(folder);
    const write = (name, data) => {
      const file = join(folder, name);
      writeFileSync(file, JSON.stringify(data));
      return file;
    };
    const start = (port) => ({
      command: path,
      words: peer.arguments(String(port), answers, write, folder),
      cwd: folder,
    });
    return [{ name: peer.name, start }];
  });
  const missing = PEERS.map(({ name }) => name).filter((name) => !present.some((peer) => peer.name === name));
  return { present, missing, remove: () => rmSync(home, { recursive: true, force: true }) };
}
