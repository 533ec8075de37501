// aimock as a process of its own, with what it calls a mount, which gets what aimock has no protocol for: node aimock.mjs
// FOLDER-OF-ITS-PACKAGE PORT FILE-OF-ANSWERS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, port, file] = process.argv.slice(2);
const { LLMock } = createRequire(join(folder, "package.json"))(folder);
const mock = new LLMock({ port: Number(port), host: "127.0.0.1", logLevel: "silent" });
const answers = new Map(
  JSON.parse(readFileSync(file, "utf8")).map(({ path, body }) => [path.replace("/ws/client", ""), body]),
);
mock.mount("/ws/client", {
  handleRequest: async (request, response, pathname) => {
    const body = answers.get(pathname);
    if (body === undefined) return false;
    for await (const _part of request);
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
    response.end(body);
    return true;
  },
});
await mock.start();
