// mockttp as a process of its own: node mockttp.mjs FOLDER-OF-ITS-PACKAGE PORT FILE-OF-ANSWERS
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, port, file] = process.argv.slice(2);
const { getLocal } = createRequire(join(folder, "package.json"))(folder);
const server = getLocal({ cors: true });
await server.start(Number(port));
for (const { path, body } of JSON.parse(readFileSync(file, "utf8"))) {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
  };
  await server.forGet(path).thenReply(200, body, headers);
  await server.forPost(path).thenReply(200, body, headers);
}
