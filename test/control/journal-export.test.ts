import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { startServer, type UcServerHandle } from "../../src/index.js";
import type { JournalRecord } from "../../src/journal/entry.js";
import { Channel } from "../support/channel.js";
import { call, direct, logIn, noOperation, useEmulator } from "../support/emulator.js";
import { harSchema } from "../support/har.js";
import { makeProject, VITEST } from "../support/project.js";

const emulator = useEmulator({ seed: 1 });

const MAKE_CALL = {
  u8sPhoneNumberFrom: "tel:+493023125100@pbx",
  iNumberFormat: 0,
  u8sPhoneNumberTo: "+493023125950",
};

const written = async (entry: JournalRecord, as: string, url = emulator.uc.url): Promise<string> => {
  const response = await fetch(`${url}/__admin/journal/${entry.n}?as=${as}`);
  const text = await response.text();
  expect([response.status, text]).toEqual([200, text]);
  return text;
};

/** Runs a program and gives what it wrote. */
function run(
  program: string,
  args: readonly string[],
  options: object = {},
): Promise<{ code: number | null; text: string }> {
  const child = spawn(program, args, { env: { PATH: process.env.PATH, HOME: process.env.HOME }, ...options });
  let text = "";
  child.stdout?.on("data", (data) => (text += data));
  child.stderr?.on("data", (data) => (text += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, text })));
}

/** The newest call of a server. */
function newest(uc: UcServerHandle, filter: string): JournalRecord {
  const entry = uc.journal(`kind:call ${filter}`).at(-1);
  if (!entry) throw new Error(`no call ${filter}`);
  return entry;
}

async function aResult(uc: UcServerHandle): Promise<JournalRecord> {
  const alice = await uc.logIn("alice");
  const { u8sConnectionID } = await alice.call("asnCtiMakeCall", MAKE_CALL);
  const entry = newest(uc, "fn:asnCtiMakeCall");
  // The line is free again when the same is asked once more.
  await alice.call("asnCtiDropCall", { u8sConnectionID });
  return entry;
}

/** One call of each kind, by a name of its own. */
const CALLS: Readonly<Record<string, (uc: UcServerHandle) => Promise<JournalRecord>>> = {
  "a result": aResult,
  "a result that is large, with lists": async (uc) => {
    const alice = await uc.logIn("alice");
    await alice.call("asnGetAndSubscribePresenceV2", {
      seqContactIDs: ["sip:alice@example.com", "sip:bob@example.com"],
    });
    return newest(uc, "fn:asnGetAndSubscribePresenceV2");
  },
  "an error of the world": async (uc) => {
    const alice = await uc.logIn("alice");
    await expect(alice.call("asnCtiMakeCall", { ...MAKE_CALL, u8sPhoneNumberTo: "it's no number!" })).rejects.toThrow();
    return newest(uc, "fn:asnCtiMakeCall");
  },
  "an error of a fixture": async (uc) => {
    uc.respond({ operation: "asnGetTime", error: { detail: 129, text: "{{not}} now" }, templates: false });
    await direct(uc, "asnGetTime", { user: "bob" });
    return newest(uc, "fn:asnGetTime");
  },
  "a reject of what does not fit": async (uc) => {
    const session = await logIn(emulator.uc, "alice", `&x-ucsid=${uc.ucsid}`);
    await call(uc, session, "asnCtiMakeCall", { u8sPhoneNumberFrom: { no: "text" } });
    return newest(uc, "fn:asnCtiMakeCall");
  },
  "an operation that does not exist": async (uc) => {
    await direct(uc, noOperation("asnNoSuchThing"));
    return newest(uc, "fn:asnNoSuchThing");
  },
  "a call without a session": async (uc) => {
    await fetch(`${uc.url}/ws/client/asnGetTime`, { headers: { "x-ucsid": uc.ucsid } });
    return newest(uc, "fn:asnGetTime");
  },
  "a wrong password": async (uc) => {
    await direct(uc, "asnGetTime", { headers: { authorization: `Basic ${btoa("alice:wrong")}` } });
    return newest(uc, "fn:asnGetTime");
  },
  "a log in": async (uc) => {
    await uc.logIn("bob");
    return newest(uc, "fn:createsession");
  },
  "a log in that fails": async (uc) => {
    uc.user("bob").setLogonError(129);
    await expect(uc.logIn("bob")).rejects.toThrow();
    const entry = newest(uc, "fn:createsession");
    uc.user("bob").setLogonError(undefined);
    return entry;
  },
  "a log off": async (uc) => {
    await (await uc.logIn("bob")).logOff();
    return newest(uc, "fn:destroysession");
  },
  "the public contacts": async (uc) => {
    await fetch(`${uc.url}/ws/public/contacts`, { headers: { "x-ucsid": uc.ucsid } });
    return newest(uc, "fn:contacts");
  },
  "a call by GET": async (uc) => {
    await direct(uc, "asnGetTime");
    const query = `ucsid=${uc.ucsid}&u8sContactId=sip:bob@example.com&user=alice&pass=secret`;
    await fetch(`${uc.url}/ws/direct/asnGetLoggedInContact?${query}`);
    return newest(uc, "via:GET");
  },
  "an HTTP status of a fault": async (uc) => {
    const fault = uc.fault({ fault: "status", code: 503, function: "asnGetTime" });
    await direct(uc, "asnGetTime");
    fault.remove();
    return newest(uc, "fn:asnGetTime");
  },
  "no answer at all": async (uc) => {
    const fault = uc.fault({ fault: "hangUp", function: "asnGetTime" });
    await expect(direct(uc, "asnGetTime")).rejects.toThrow();
    fault.remove();
    return newest(uc, "fn:asnGetTime");
  },
  "a user whom only this world has": async (uc) => {
    uc.addUser({ name: "zoë o'neill" });
    const client = await uc.logIn("zoë o'neill");
    await client.call("asnGetTime");
    return newest(uc, "fn:asnGetTime");
  },
};

const kinds = Object.entries(CALLS);

/** What is no operation's, and what was refused at the door, has no fixture. */
const WITHOUT_FIXTURE = new Set([
  "an operation that does not exist",
  "a log in",
  "a log in that fails",
  "a log off",
  "the public contacts",
]);

describe("an entry as curl", () => {
  it.each(kinds)("runs as it is, and asks the same: %s", async (name, prepare) => {
    const uc = emulator.uc.server();
    const entry = await prepare(uc);
    const script = await written(entry, "curl");
    const { last } = uc.requests;
    const { code, text } = await run("sh", ["-c", script]);
    expect([code, text]).toEqual([0, text]);
    const again = newest(uc, `fn:${entry.function} since:${last}`);
    expect([again.user, again.argument ?? {}, again.server]).toEqual([entry.user, entry.argument ?? {}, entry.server]);
    // The password is the right one this time, and the fault is gone.
    const other = ["a wrong password", "no answer at all", "a log in that fails", "an HTTP status of a fault"].includes(
      name,
    );
    if (!other) expect([again.outcome, again.status]).toEqual([entry.outcome, entry.status]);
    if (again.answer !== undefined && again.function.startsWith("asn")) {
      const { _type } = JSON.parse(text) as { _type?: string };
      expect(_type).toBe((again.answer as { _type?: string })._type);
    }
  });

  it("asks for what the journal does not tell in variables", async () => {
    const uc = emulator.uc.server({ world: { users: [{ name: "alice", password: "a'b $c" }] } });
    const client = await uc.logIn("alice", { password: "a'b $c" });
    await client.call("asnGetTime");
    const script = await written(newest(uc, "fn:asnGetTime"), "curl");
    expect(script).not.toContain("$c");
    const refused = await run("sh", ["-c", script]);
    expect(refused.code).not.toBe(0);
    expect(refused.text).toContain("UC_PASSWORD: set it to the password of alice");
    const env = { PATH: process.env.PATH, UC_PASSWORD: "a'b $c" };
    const { code, text } = await run("sh", ["-c", script], { env });
    expect([code, JSON.parse(text)]).toMatchObject([0, { _type: "AsnGetTimeResult" }]);
  });
});

describe("an entry as fetch", () => {
  it.each(kinds)("runs as it is with Node.js, and asks the same: %s", async (_, prepare) => {
    const uc = emulator.uc.server();
    const entry = await prepare(uc);
    const script = await written(entry, "fetch");
    const { last } = uc.requests;
    const { code, text } = await run(process.execPath, ["--input-type=module", "-e", script]);
    expect([code, text]).toEqual([0, text]);
    const again = newest(uc, `fn:${entry.function} since:${last}`);
    expect([again.user, again.argument ?? {}, again.server]).toEqual([entry.user, entry.argument ?? {}, entry.server]);
    expect(text.startsWith(`${again.status} `)).toBe(true);
  });
});

describe("an entry as a fixture", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  it.each(kinds.filter(([name]) => !WITHOUT_FIXTURE.has(name)))(
    "answers such a call as it was: %s",
    async (_, prepare) => {
      const entry = await prepare(emulator.uc.server());
      const text = await written(entry, "fixture");
      // As somebody adds it to a running emulator.
      const uc = emulator.uc.server();
      if (entry.user?.startsWith("zoë")) uc.addUser({ name: entry.user });
      uc.respond(parse(text));
      // As a file in a folder.
      const folder = mkdtempSync(join(tmpdir(), "exported-"));
      folders.push(folder);
      mkdirSync(join(folder, "responses"));
      mkdirSync(join(folder, "world"));
      writeFileSync(join(folder, "responses", "entry.yaml"), text);
      writeFileSync(
        join(folder, "world", "local.yaml"),
        "ucsid: local\nusers:\n  - name: alice\n  - name: bob\n  - name: zoë o'neill\n",
      );
      const other = await startServer({ fixtures: folder, seed: 1 });
      const inForce = await fetch(`${other.url}/__admin/responses`);
      expect(JSON.stringify(await inForce.json())).toContain(`"operation":"${entry.function}"`);
      if (entry.user !== undefined && entry.outcome === "result") {
        const client = await other.logIn(entry.user);
        expect(await client.call(entry.function as never, entry.argument as never)).toEqual(entry.answer);
        expect(newest(other, `fn:${entry.function}`).answeredBy).toMatchObject({ by: "fixture" });
      }
      await other.stop();
    },
  );
});

describe("an entry as a test", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "exported-"));
    makeProject(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("for vitest runs and passes as it is, for each kind of call", async () => {
    for (const [name, prepare] of kinds) {
      const entry = await prepare(emulator.uc.server());
      writeFileSync(join(folder, `${name.replaceAll(" ", "-")}.test.js`), await written(entry, "vitest"));
    }
    const { code, text } = await run(process.execPath, [VITEST, "run", "--root", folder, "--no-isolate"], {
      cwd: folder,
    });
    expect(text).toMatch(new RegExp(`Tests .*${kinds.length} passed`));
    expect(code).toBe(0);
  });

  it("for node:test runs and passes as it is, for each kind of call", async () => {
    const files: string[] = [];
    for (const [name, prepare] of kinds) {
      const entry = await prepare(emulator.uc.server());
      const file = `${name.replaceAll(" ", "-")}.test.mjs`;
      files.push(file);
      writeFileSync(join(folder, file), await written(entry, "node-test"));
    }
    const { code, text } = await run(process.execPath, ["--test", "--test-reporter=spec", ...files], { cwd: folder });
    expect(text).toMatch(new RegExp(`^. pass ${kinds.length}$`, "m"));
    expect(text).toMatch(/^. fail 0$/m);
    expect(code).toBe(0);
  });

  it.each(["vitest", "node-test"])("for %s has the seed and the moment of the entry", async (form) => {
    const uc = emulator.uc.server();
    uc.clock.stop();
    uc.clock.set("2031-03-04T05:06:07Z");
    await (await uc.logIn("alice")).call("asnGetTime", {});
    const text = await written(newest(uc, "fn:asnGetTime"), form);
    expect(text).toContain("{ seed: 1 }");
    expect(text).toContain('uc.clock.set("2031-03-04T05:06:07.000Z");');
  });

  it.each(["vitest", "node-test"])("for %s fails once the answer is another one", async (form) => {
    const entry = await aResult(emulator.uc.server());
    const text = await written(entry, form);
    const answer = /u8sConnectionID[^\w-]+([\w-]+)/g;
    const [first = ""] = [...text.matchAll(answer)].map(([, id]) => id ?? "");
    expect(first).not.toBe("");
    // The fixture's answer is changed, and what is expected of it is not.
    const file = form === "vitest" ? "changed.test.js" : "changed.test.mjs";
    writeFileSync(join(folder, file), text.replace(first, "another"));
    const words = form === "vitest" ? [VITEST, "run", "--root", folder, file] : ["--test", file];
    const ended = await run(process.execPath, words, { cwd: folder });
    rmSync(join(folder, file));
    expect(ended.code).toBe(1);
    expect(ended.text).toContain("another");
  });
});

/** Entries that are no call, or are not kept whole; how each is asked for, and why it is refused. */
const UNFIT: Readonly<Record<string, [string, string, (uc: UcServerHandle) => Promise<JournalRecord | undefined>]>> = {
  "a change of the world": [
    "curl",
    "it is no call of a client, but of kind world",
    async (uc) => {
      uc.user("alice").setNote("x");
      return uc.journal("kind:world")[0];
    },
  ],
  "a request that no route took": [
    "fetch",
    "no route took the request",
    async () => {
      await fetch(`${emulator.uc.url}/nowhere`);
      return emulator.uc.journal("fn:nowhere").at(-1);
    },
  ],
  "the upgrade of an event channel": [
    "vitest",
    "it opened an event channel",
    async (uc) => {
      await uc.logIn("alice");
      return uc.journal("fn:websocket")[0];
    },
  ],
  "a log in as a fixture": [
    "fixture",
    "createsession is no operation",
    async (uc) => {
      await uc.logIn("alice");
      return uc.journal("fn:createsession")[0];
    },
  ],
  "a body that could not be read": [
    "curl",
    "its body could not be read",
    async (uc) => {
      const headers = { authorization: `Basic ${btoa("alice:secret")}`, "x-ucsid": uc.ucsid };
      await fetch(`${uc.url}/ws/direct/asnGetTime`, { method: "POST", body: "{", headers });
      return newest(uc, "outcome:reject");
    },
  ],
};

describe("entries that cannot be written so are refused with the reason", () => {
  it.each(Object.entries(UNFIT))("%s", async (_, [as, why, prepare]) => {
    const entry = await prepare(emulator.uc.server());
    const response = await fetch(`${emulator.uc.url}/__admin/journal/${entry?.n}?as=${as}`);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { what: expect.stringContaining(why), where: "query.as" } },
    ]);
  });
});

describe("entries as a HAR", () => {
  it("have the form of HAR 1.2: requests over HTTP, and the frames of each event channel, no secret", async () => {
    const uc = emulator.uc.server();
    const session = await logIn(emulator.uc, "alice", `&x-ucsid=${uc.ucsid}`);
    const channel = await Channel.open(emulator.uc, "alice", session);
    await call(uc, session, "asnGetAndSubscribePresenceV2", { seqContactIDs: ["sip:alice@example.com"] });
    uc.user("alice").setNote("lunch");
    await channel.event("asnUpdatePresenceV2");
    await channel.call("asnGetTime", {});
    await call(uc, session, "asnCtiMakeCall", MAKE_CALL);
    await direct(uc, "asnGetTime");
    for (const name of ["a log in", "a call by GET", "no answer at all"]) await CALLS[name]?.(uc);
    const response = await fetch(`${uc.url}/__admin/journal?server=${uc.ucsid}&as=har`);
    expect(response.headers.get("content-type")).toBe("application/har+json; charset=utf-8");
    const text = await response.text();
    const { entries } = harSchema.parse(JSON.parse(text)).log;
    expect(text).not.toMatch(/:secret|c2VjcmV0|"secret"/);
    const made = entries.find(({ request }) => request.url.endsWith("/ws/client/asnCtiMakeCall"));
    expect(JSON.parse(made?.request.postData?.text ?? "")).toEqual(MAKE_CALL);
    expect(made?.request.headers).toContainEqual({ name: "X-UCSID", value: uc.ucsid });
    const frames = entries.find(({ request }) => request.url.includes(session))?._webSocketMessages ?? [];
    const told = frames.map(({ type, data }) => {
      const [message] = JSON.parse(data) as [{ invoke?: { operationName: string }; result?: object }];
      return [type, message.invoke?.operationName ?? Object.keys(message)[0]];
    });
    expect(told).toContainEqual(["receive", "asnUpdatePresenceV2"]);
    const asked = told.findIndex(([type, name]) => type === "send" && name === "asnGetTime");
    expect(told[asked + 1]).toEqual(["receive", "result"]);
    const started = entries.map(({ startedDateTime }) => startedDateTime);
    expect(started).toEqual([...started].sort());
    await channel.close();
  });

  it("are those that the filter takes", async () => {
    const uc = emulator.uc.server();
    await direct(uc, "asnGetTime");
    await direct(uc, "asnGetTime", { user: "bob" });
    const response = await fetch(`${uc.url}/__admin/journal?server=${uc.ucsid}&as=har&filter=user:bob`);
    expect(harSchema.parse(await response.json()).log.entries).toHaveLength(1);
  });
});

it("entries a line each are those of the list", async () => {
  const uc = emulator.uc.server();
  await direct(uc, "asnGetTime");
  const response = await fetch(`${uc.url}/__admin/journal?server=${uc.ucsid}&as=ndjson`);
  expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
  const lines = (await response.text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(uc.journal());
});
