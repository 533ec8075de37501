// The least that could do it: bare node:http that reads the body and answers given bytes.
import { createServer } from "node:http";

const answer = process.env.ANSWER ?? '{"status":"ok"}';
const server = createServer((request, response) => {
  let _body = "";
  request.setEncoding("utf8");
  request.on("data", (data) => {
    _body += data;
  });
  request.on("end", () => {
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});
server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => process.send?.({ port: server.address().port }));
process.on("disconnect", () => process.exit(0));
