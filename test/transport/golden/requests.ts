import type { Golden } from "../../support/golden.js";
import { basicOf } from "./ways.js";

const ORIGIN = { Origin: "https://page.example" };

/** Requests that come to no operation, and what pages of other origins are told. */
export const requestGoldens: readonly Golden[] = [
  {
    name: "no-such-path",
    about: "404 for what the service does not have. C.",
    run: async (stage) => {
      const near = ["/ws/client/createsession/", "/ws/client/createSession", "/ws/direct/asnGetTime/"];
      for (const path of ["/ws/nowhere", "/ws/client", "/ws/client/asnGetTime/more", "/nowhere", ...near]) {
        stage.section(`GET ${path}`);
        await stage.http({ path });
      }
      stage.section("POST");
      await stage.http({ method: "POST", path: "/ws/nowhere", body: "{}" });
    },
  },
  {
    name: "no-such-method",
    about: "405 with Allow for methods other than GET and POST. Section 1, D; HEAD is C.",
    run: async (stage) => {
      for (const method of ["PUT", "DELETE", "PATCH", "HEAD"]) {
        stage.section(method);
        await stage.http({ method, path: "/ws/client/asnGetTime" });
      }
    },
  },
  {
    name: "body-too-large",
    about: "413 for a body over --body-limit; a frame over it closes the channel with 1009. C.",
    options: { bodyLimit: 1024 },
    run: async (stage) => {
      stage.section("POST");
      const body = JSON.stringify({ sToken: "x".repeat(2000) });
      await stage.http({ method: "POST", path: "/ws/direct/asnTokenVerify", body });
      stage.section("event channel");
      await stage.frames(await stage.logIn(), [body]);
    },
  },
  {
    name: "content-types",
    about: "JSON is read whatever content type it came with; one that is none gets 415. Section 4, O.",
    run: async (stage) => {
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "?"]) {
        stage.section(type);
        const headers = { ...basicOf("alice"), "Content-Type": type };
        await stage.http({ method: "POST", path: "/ws/direct/asnGetTime", headers, body: "{}" });
      }
    },
  },
  {
    name: "bad-options",
    about: "Options that cannot be followed: 400. C.",
    run: async (stage) => {
      stage.section("a callback that is no identifier path: the answer does not echo it");
      await stage.http({ path: "/ws/client/asnGetTime?callback=alert(1)" });
      stage.section("an option twice with different values");
      await stage.http({ path: "/ws/client/asnGetTime?ucsid=a&UCSID=b" });
      stage.section("header and query with different values");
      await stage.http({ path: "/ws/client/asnGetTime?ucsid=a", headers: { "X-ucsid": "b" } });
      stage.section("an argument's field twice with different values");
      await stage.http({ path: "/ws/direct/asnTokenVerify?sToken=a&sToken=b" });
    },
  },
  {
    name: "broken-http",
    about: "What is no request: answered on the bare connection, then closed. C.",
    run: async (stage) => {
      stage.section("no HTTP");
      await stage.bytes(Buffer.from("HELO example.com\r\n\r\n"));
      stage.section("headers that are too large");
      await stage.bytes(
        Buffer.from(`GET / HTTP/1.1\r\nHost: ucserver.example\r\nX-large: ${"x".repeat(20_000)}\r\n\r\n`),
      );
      stage.section("HTTP/1.1 without Host");
      await stage.bytes(Buffer.from("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
      stage.section("an expectation");
      await stage.bytes(Buffer.from("GET / HTTP/1.1\r\nHost: ucserver.example\r\nExpect: foo\r\n\r\n"));
      stage.section("a path that cannot be read");
      await stage.http({ path: "/ws/client/%zz" });
    },
  },
  {
    name: "other-origin",
    about: "Pages of any origin may call the service with credentials. Section 1, O.",
    run: async (stage) => {
      stage.section("POST");
      const headers = { ...ORIGIN, "X-ucsessionid": await stage.logIn() };
      await stage.http({ method: "POST", path: "/ws/client/asnGetTime", headers, body: "{}" });
      stage.section("GET");
      await stage.http({ path: `/ws/client/asnGetTime?ucsessionid=${await stage.logIn()}`, headers: ORIGIN });
      stage.section("direct, a failed logon");
      await stage.http({ path: "/ws/direct/asnGetTime", headers: { ...ORIGIN, ...basicOf("alice", "wrong") } });
      stage.section("preflight");
      const asks = { "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-ucsessionid" };
      await stage.http({ method: "OPTIONS", path: "/ws/client/asnGetTime", headers: { ...ORIGIN, ...asks } });
      stage.section("OPTIONS that is no preflight");
      await stage.http({ method: "OPTIONS", path: "/ws/client/asnGetTime" });
      stage.section("preflight into a private network");
      const intoPrivate = { ...asks, "Access-Control-Request-Private-Network": "true" };
      await stage.http({ method: "OPTIONS", path: "/ws/client/asnGetTime", headers: { ...ORIGIN, ...intoPrivate } });
    },
  },
];
