// Drives a server through the control API, by a client that openapi-typescript has generated from its document.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "./generated/control.js";

const api = createClient<paths>({ baseUrl: process.argv[2] ?? "http://localhost:7224" });

const { data: server } = await api.POST("/__admin/servers", { body: {} });
assert.ok(server);
const query = { server: server.ucsid };
const placed = await api.POST("/__admin/calls", { params: { query }, body: { from: "+4930123456", to: "alice" } });
const call = placed.data?.calls[0];
assert.ok(call);
assert.equal(call.state, "offering");
const answered = await api.POST("/__admin/calls/{id}", {
  params: { query, path: { id: call.id } },
  body: { move: "answer" },
});
assert.equal(answered.data?.calls[0]?.state, "connected");
const { data: world } = await api.GET("/__admin/world", { params: { query } });
assert.equal(world?.users.find(({ name }) => name === "alice")?.presence, "busy");
const fault = await api.POST("/__admin/faults", {
  body: { fault: "serverBusy", server: server.ucsid, function: "asnCtiMakeCall", times: 2 },
});
assert.equal(fault.data?.hits, 0);
const { error, response } = await api.POST("/__admin/verify", {
  body: { server: server.ucsid, function: "asnCtiMakeCall", count: { min: 1 } },
});
assert.equal(response.status, 409);
assert.ok(error);
await api.DELETE("/__admin/servers/{ucsid}", { params: { path: { ucsid: server.ucsid } } });
