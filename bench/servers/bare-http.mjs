// The least that could do it: bare node:http that reads the body and answers recorded bytes by the path alone, without
// headers for pages of other origins.
import { createServer } from "node:http";
import { answers } from "./answers.mjs";

const server = createServer((request, response) => {
  let _body = "";
  request.setEncoding("utf8");
  request.on("data", (data) => {
    _body += data;
  });
  request.on("end", () => {
    const { url } = request;
    const query = url.indexOf("?");
    const plain = answers.get(query < 0 ? url : url.slice(0, query));
    const answer = plain.jsonp && url.includes("callback=") ? plain.jsonp : plain;
    const body = answer.body();
    response.writeHead(200, { "content-type": answer.type, "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => process.send?.({ port: server.address().port }));
process.on("disconnect", () => process.exit(0));
