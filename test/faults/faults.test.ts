import { describe, expect, it } from "vitest";
import { FAULT_NAMES } from "../../src/faults/fault-schema.js";
import { CallError, type FaultInput, startServer, type UcServerHandle, UsageError } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { direct, type OperationName, useEmulator } from "../support/emulator.js";
import { until } from "../support/until.js";

const emulator = useEmulator({ seed: 1 });
const tried = new Set<string>();

/** A fresh server with that fault, for `asnGetLoggedInContact`. */
function faulty(fault: FaultInput): UcServerHandle {
  tried.add(fault.fault);
  const uc = emulator.uc.server();
  uc.fault({ function: "asnGetLoggedInContact", ...fault } as FaultInput);
  return uc;
}

const ask = (
  uc: UcServerHandle,
  headers: Record<string, string> = {},
  name: OperationName = "asnGetLoggedInContact",
): Promise<Response> => direct(uc, name, { headers });

async function told(response: Promise<Response>): Promise<[number, unknown]> {
  const { status, text } = await response.then(async (got) => ({ status: got.status, text: await got.text() }));
  try {
    return [status, JSON.parse(text)];
  } catch {
    return [status, text];
  }
}

/** The code of the socket error that a request died of. */
async function deathOf(request: Promise<Response>): Promise<string> {
  try {
    await (await request).text();
    return "answered";
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    return cause?.code ?? String(error);
  }
}

describe("faults over HTTP", () => {
  it("status: any status, body and header", async () => {
    const uc = faulty({ fault: "status", code: 503, body: { message: "away" }, headers: { "retry-after": "5" } });
    const response = await ask(uc);
    expect([response.status, response.headers.get("retry-after"), await response.json()]).toEqual([
      503,
      "5",
      { message: "away" },
    ]);
    expect(response.headers.get("x-ucserver-emulator-answer")).toBe("fault; status");
  });

  it("notConnected: 502 and the documented WsError", async () => {
    expect(await told(ask(faulty({ fault: "notConnected" })))).toMatchObject([502, { error: { iErrorDetail: 119 } }]);
  });

  it("logonError: 401 where the client is challenged, 400 where it is not", async () => {
    const uc = faulty({ fault: "logonError", code: 129 });
    expect(await told(ask(uc))).toMatchObject([401, { error: { _type: "AsnLogonError", iErrorDetail: 129 } }]);
    expect(await told(ask(uc, { "x-no401": "1" }))).toMatchObject([400, { error: { iErrorDetail: 129 } }]);
  });

  it("error: the operation's own error type with any number", async () => {
    expect(await told(ask(faulty({ fault: "error", code: 7, text: "no" })))).toMatchObject([
      400,
      { error: { _type: "AsnRequestError", iErrorDetail: 7, u8sErrorString: "no" }, error_value: 0 },
    ]);
  });

  it("reject: any invokeProblem", async () => {
    const uc = faulty({ fault: "reject", problem: "duplicateInvocation", details: "twice" });
    expect(await told(ask(uc))).toMatchObject([400, { reject: { invokeProblem: 0 }, details: "twice" }]);
  });

  it("serverBusy: 503 with a reject", async () => {
    expect(await told(ask(faulty({ fault: "serverBusy" })))).toMatchObject([
      503,
      { reject: { invokeProblem: 10 }, details: "serverBusy" },
    ]);
  });

  it("sessionExpired: the session has really gone", async () => {
    const uc = faulty({ fault: "sessionExpired", times: 1 });
    const alice = await uc.logIn("alice", { events: false });
    for (let call = 0; call < 2; call++) {
      await expect(alice.call("asnGetLoggedInContact")).rejects.toMatchObject({
        status: 400,
        body: { reject: { invokeProblem: 8 } },
      });
    }
  });

  it.each(["reset", "hangUp"] as const)("%s: no answer at all", async (fault) => {
    const uc = faulty({ fault });
    expect(await deathOf(ask(uc))).toBe(fault === "reset" ? "ECONNRESET" : "UND_ERR_SOCKET");
    expect(uc.requests.list()).toMatchObject([{ user: "alice", outcome: "broken", fault }]);
  });

  it("empty: 200 and nothing", async () => {
    expect(await told(ask(faulty({ fault: "empty" })))).toEqual([200, ""]);
  });

  it("garbage: 200 and bytes that are no JSON, the same ones with the same seed", async () => {
    const bytes = async () => {
      const uc = await startServer({ seed: 4 });
      uc.fault({ fault: "garbage", bytes: 50 });
      const got = Buffer.from(await (await ask(uc)).arrayBuffer());
      await uc.stop();
      return got;
    };
    tried.add("garbage");
    const got = await bytes();
    expect(got).toHaveLength(50);
    expect(() => JSON.parse(got.toString())).toThrow();
    expect(await bytes()).toEqual(got);
  });

  it("half: the answer breaks off in its middle", async () => {
    const response = await ask(faulty({ fault: "half" }));
    const announced = Number(response.headers.get("content-length"));
    expect(announced).toBeGreaterThan(100);
    await expect(response.text()).rejects.toThrow();
  });

  it("drip: the whole answer, piece by piece, by the server's clock", async () => {
    const uc = faulty({ fault: "drip", ms: 60_000, bytes: 500 });
    uc.clock.stop();
    const response = await ask(uc);
    const reader = response.body?.getReader();
    let text = Buffer.from((await reader?.read())?.value ?? []).toString();
    expect(text).toHaveLength(500);
    let ended = false;
    const rest = (async () => {
      for (;;) {
        const piece = await reader?.read();
        if (!piece || piece.done) break;
        text += Buffer.from(piece.value).toString();
      }
      ended = true;
    })();
    await until(async () => {
      await uc.clock.advance(60_000);
      return ended;
    });
    await rest;
    expect(JSON.parse(text)).toMatchObject({ u8sLoggedInUser: "alice" });
  });

  it("delay: the answer waits, by the server's clock; the call takes effect then", async () => {
    const uc = faulty({ fault: "delay", ms: 60_000 });
    uc.clock.stop();
    const answer = told(ask(uc));
    await expect(uc.requests.verify({ count: 1, within: 30 })).rejects.toThrow();
    let answered = false;
    void answer.then(() => {
      answered = true;
    });
    await until(async () => {
      await uc.clock.advance(60_000);
      return answered;
    });
    expect(await answer).toMatchObject([200, { u8sLoggedInUser: "alice" }]);
    expect(uc.requests.list()).toMatchObject([{ answeredBy: { by: "behaviour" }, fault: "delay" }]);
  });

  it("a random delay is the same with the same seed, and lies between min and max", async () => {
    const delays = async () => {
      const uc = await startServer({ seed: 9 });
      uc.fault({ fault: "delay", min: 5, max: 30 });
      const row: number[] = [];
      for (let call = 0; call < 4; call++) {
        uc.clock.stop();
        const begun = uc.clock.now();
        let answered = false;
        const answer = ask(uc).then(() => {
          answered = true;
        });
        await until(async () => {
          if (!answered) await uc.clock.advance(1);
          return answered;
        });
        await answer;
        row.push(uc.clock.now() - begun);
      }
      await uc.stop();
      return row;
    };
    for (const delay of await delays()) expect(delay).toBeGreaterThanOrEqual(5);
  });

  it("with carryOut the call takes effect, and only its answer is lost", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice", { events: false });
    const note = { customnote: { u8sContactID: alice.user, u8sUsername: "alice", u8sNote: "" } };
    for (const carryOut of [false, true]) {
      const fault = uc.fault({ fault: "reset", function: "asnCustomNoteSet", carryOut });
      const customnote = { ...note.customnote, u8sContactID: uc.user("alice").contactId, u8sNote: String(carryOut) };
      await expect(alice.call("asnCustomNoteSet", { customnote } as never)).rejects.toThrow(
        /ECONNRESET|socket hang up/,
      );
      expect(uc.user("alice").state.note).toBe(carryOut ? "true" : "");
      fault.remove();
    }
  });

  it("JSONP is broken in the same ways", async () => {
    const uc = faulty({ fault: "reject", problem: 3 });
    const response = await fetch(
      `${uc.url}/ws/direct/asnGetLoggedInContact?ucsid=${uc.ucsid}&callback=cb&user=alice&pass=secret`,
    );
    expect(await response.text()).toMatch(/^\/\*\*\/cb\(\{"invokedID":.*"invokeProblem":3/);
  });
});

describe("when a fault applies", () => {
  const outcomes = async (uc: UcServerHandle, calls: number, headers = {}) => {
    const row: number[] = [];
    for (let call = 0; call < calls; call++) row.push((await ask(uc, headers)).status);
    return row;
  };

  it.each<[string, FaultInput, number[]]>([
    ["the second call", { fault: "status", code: 500, call: 2 }, [200, 500, 200, 200]],
    ["every second call", { fault: "status", code: 500, call: { every: 2 } }, [200, 500, 200, 500]],
    ["calls 2 to 3", { fault: "status", code: 500, call: [2, 3] }, [200, 500, 500, 200]],
    ["two times", { fault: "status", code: 500, times: 2 }, [500, 500, 200, 200]],
    ["another function", { fault: "status", code: 500, function: "asnCtiMakeCall" }, [200, 200, 200, 200]],
    ["functions like a pattern", { fault: "status", code: 500, function: { $glob: "asnGet*" } }, [500, 500, 500, 500]],
    ["another user", { fault: "status", code: 500, user: "bob" }, [200, 200, 200, 200]],
    ["the user, in any letter case", { fault: "status", code: 500, user: ["ALICE", "bob"] }, [500, 500, 500, 500]],
    ["another transport", { fault: "status", code: 500, transport: "client" }, [200, 200, 200, 200]],
    ["a share of all", { fault: "status", code: 500, share: 1 }, [500, 500, 500, 500]],
  ])("%s", async (_name, fault, expected) => {
    const uc = emulator.uc.server();
    uc.fault(fault);
    expect(await outcomes(uc, 4)).toEqual(expected);
  });

  it("a share applies by chance, repeatable with a seed", async () => {
    const row = async () => {
      const uc = await startServer({ seed: 3 });
      uc.fault({ fault: "status", code: 500, share: 0.5 });
      const got = await outcomes(uc, 24);
      await uc.stop();
      return got;
    };
    const got = await row();
    expect(new Set(got)).toEqual(new Set([200, 500]));
    expect(await row()).toEqual(got);
  });

  it("for a time of the server's clock", async () => {
    const uc = emulator.uc.server();
    uc.clock.stop();
    uc.fault({ fault: "status", code: 500, for: 60_000 });
    expect(await outcomes(uc, 2)).toEqual([500, 500]);
    await uc.clock.advance(60_000);
    expect(await outcomes(uc, 2)).toEqual([200, 200]);
  });

  it("the one set last counts, delays add up; removing one leaves the others", async () => {
    const uc = emulator.uc.server();
    uc.fault({ fault: "status", code: 500 });
    uc.fault({ fault: "delay", ms: 1 });
    const last = uc.fault({ fault: "status", code: 503, times: 5 });
    expect(await outcomes(uc, 2)).toEqual([503, 503]);
    expect(last.hits).toBe(2);
    expect([last.remove(), last.remove()]).toEqual([true, false]);
    expect(await outcomes(uc, 1)).toEqual([500]);
    uc.reset();
    expect(await outcomes(uc, 1)).toEqual([200]);
  });

  it("on one server alone, or on all", async () => {
    const uc = await startServer();
    const [one, other] = [uc.server(), uc.server()];
    one.fault({ fault: "status", code: 500 });
    expect([await outcomes(one, 1), await outcomes(other, 1)]).toEqual([[500], [200]]);
    uc.fault({ fault: "status", code: 503 });
    expect([await outcomes(one, 1), await outcomes(other, 1), await outcomes(uc, 1)]).toEqual([[500], [503], [503]]);
    uc.reset();
    expect([await outcomes(one, 1), await outcomes(other, 1)]).toEqual([[200], [200]]);
    await uc.stop();
  });

  it.each<[string, unknown, RegExp]>([
    ["an unknown name", { fault: "dealy" }, /there is no fault "dealy"; did you mean "delay"\?/],
    ["a field that it does not have", { fault: "reset", code: 3 }, /"code"/],
    ["a code that is no logon error", { fault: "logonError", code: 102 }, /AsnLogonErrorEnum/],
    ["a server that is not there", { fault: "reset", server: "nowhere" }, /there is no server "nowhere"/],
    [
      "a function that there is not",
      { fault: "reset", function: ["createsession", "asnGetTimes"] },
      /there is no function "asnGetTimes"; did you mean "asnGetTime"\?/,
    ],
    ["a pattern that makes no sense", { fault: "reset", function: { $globb: "x" } }, /\$globb/],
  ])("%s is refused", (_name, fault, message) => {
    expect(() => emulator.uc.fault(fault as FaultInput)).toThrow(UsageError);
    expect(() => emulator.uc.fault(fault as FaultInput)).toThrow(message);
  });
});

describe("the header X-ucserver-emulator-fault makes one request fail", () => {
  it.each([
    ["status;code=503;body=down", 503],
    ["logonError; code=130", 401],
    ["reject;problem=resourceLimitation", 400],
    ["notConnected", 502],
    ["empty", 200],
    ["delay;ms=1", 200],
    ["nothing;of=that", 400],
  ])("%s gives %d", async (header, status) => {
    const uc = emulator.uc.server();
    expect((await ask(uc, { "x-ucserver-emulator-fault": header })).status).toBe(status);
    expect((await ask(uc)).status).toBe(200);
  });

  it("is not obeyed with faultHeader: false", async () => {
    const uc = await startServer({ faultHeader: false });
    expect((await ask(uc, { "x-ucserver-emulator-fault": "status;code=503" })).status).toBe(200);
    await uc.stop();
  });
});

describe("faults on the event channel", () => {
  const open = async (fault: FaultInput) => {
    const uc = faulty(fault);
    const { sessionId } = await uc.logIn("alice", { events: false });
    return { uc, channel: await Channel.open(emulator.uc, "alice", sessionId) };
  };

  it.each<[FaultInput, object]>([
    [{ fault: "reject", problem: 9 }, { reject: { reject: { invokeProblem: 9 } } }],
    [{ fault: "logonError", code: 131 }, { error: { error: { _type: "AsnLogonError", iErrorDetail: 131 } } }],
    [{ fault: "error", code: 4711 }, { error: { error: { iErrorDetail: 4711 }, error_value: 0 } }],
    [{ fault: "status", code: 503 }, { error: { error: { iErrorDetail: 503 } } }],
    [{ fault: "notConnected" }, { error: { error: { _type: "WsError", iErrorDetail: 119 } } }],
    [{ fault: "serverBusy" }, { reject: { reject: { invokeProblem: 10 }, details: "serverBusy" } }],
    [{ fault: "delay", ms: 2 }, { result: { result: { result: { u8sLoggedInUser: "alice" } } } }],
    [{ fault: "drip", ms: 1, bytes: 100 }, { result: { result: { result: { u8sLoggedInUser: "alice" } } } }],
  ])("%j", async (fault, expected) => {
    const { channel } = await open(fault);
    expect(await channel.call("asnGetLoggedInContact")).toMatchObject(expected);
    await channel.close();
  });

  it.each<[FaultInput, number]>([
    [{ fault: "reset" }, 1006],
    [{ fault: "hangUp" }, 1006],
    [{ fault: "closeSocket", code: 4001, reason: "go away" }, 4001],
    [{ fault: "sessionExpired" }, 1000],
  ])("%j closes the channel", async (fault, code) => {
    const { channel } = await open(fault);
    channel.send({ invoke: { invokeID: 1, operationName: "asnGetLoggedInContact", argument: {} } });
    expect(await channel.closed).toMatchObject({ code });
  });

  it.each<[FaultInput, (frame: string) => boolean]>([
    [{ fault: "empty" }, (frame) => frame === ""],
    [{ fault: "garbage", bytes: 20 }, (frame) => frame.length === 20],
    [{ fault: "half" }, (frame) => frame.startsWith('[{"result"') && !frame.endsWith("]")],
  ])("%j", async (fault, expected) => {
    const { uc, channel } = await open(fault);
    const frame = new Promise<string>((resolve) => {
      channel.socket.removeAllListeners("message");
      channel.socket.once("message", (data) => resolve(data.toString()));
    });
    channel.send({ invoke: { invokeID: 1, operationName: "asnGetLoggedInContact", argument: {} } });
    expect(await frame).toSatisfy(expected);
    expect(uc.requests.list("asnGetLoggedInContact")).toMatchObject([{ outcome: "broken", fault: fault.fault }]);
    channel.socket.terminate();
  });
});

describe("faults of events", () => {
  /** Bob's notes, as Alice is told of them. */
  const notes = async (fault: FaultInput | undefined, told: number, texts: string[], moveMs = 0) => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
    if (fault) {
      tried.add(fault.fault);
      uc.fault({ function: "asnUpdatePresenceV2", ...fault } as FaultInput);
    }
    uc.clock.stop();
    for (const text of texts) uc.user("bob").setNote(text);
    if (moveMs > 0) await uc.clock.advance(moveMs);
    await until(() => alice.events("asnUpdatePresenceV2").length >= told);
    const row = alice.events("asnUpdatePresenceV2").map(({ presence }) => presence.asnCustomNote?.u8sNote);
    await alice.logOff();
    return row;
  };

  it("without one they come in order", async () => {
    expect(await notes(undefined, 3, ["a", "b", "c"])).toEqual(["a", "b", "c"]);
  });
  it("dropEvent", async () => {
    expect(await notes({ fault: "dropEvent", call: 2 }, 2, ["a", "b", "c"])).toEqual(["a", "c"]);
  });
  it("doubleEvent", async () => {
    expect(await notes({ fault: "doubleEvent", call: 2 }, 4, ["a", "b", "c"])).toEqual(["a", "b", "b", "c"]);
  });
  it("reorderEvent: it comes after the one that follows", async () => {
    expect(await notes({ fault: "reorderEvent", call: 1 }, 3, ["a", "b", "c"])).toEqual(["b", "a", "c"]);
  });
  it("reorderEvent: alone, when none follows in time", async () => {
    expect(await notes({ fault: "reorderEvent", ms: 50 }, 1, ["a"], 50)).toEqual(["a"]);
  });
  it("delayEvent: later ones overtake it", async () => {
    expect(await notes({ fault: "delayEvent", ms: 50, call: 1 }, 3, ["a", "b", "c"], 50)).toEqual(["b", "c", "a"]);
  });

  it("closeSocket: the event waits for the next channel", async () => {
    const uc = emulator.uc.server();
    const alice = await uc.logIn("alice");
    await alice.call("asnGetAndSubscribePresenceV2", { seqContactIDs: [uc.user("bob").contactId] });
    uc.fault({ fault: "closeSocket", code: 1012, function: "asnUpdatePresenceV2", times: 1 });
    uc.user("bob").setNote("x");
    expect(await alice.closed()).toMatchObject({ code: 1012 });
    const again = await Channel.open(emulator.uc, "alice", alice.sessionId);
    await again.event("asnUpdatePresenceV2");
    await again.close();
  });
});

it("every fault that there is has been tried here", () => {
  expect(FAULT_NAMES.filter((name) => !tried.has(name))).toEqual([]);
});

it("the library's client tells what a call failed of", async () => {
  const uc = faulty({ fault: "status", code: 418, body: "teapot" });
  const alice = await uc.logIn("alice", { events: false });
  const failure = await alice.call("asnGetLoggedInContact").catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CallError);
  expect(failure).toMatchObject({ status: 418, body: "teapot", message: "asnGetLoggedInContact gave 418: teapot" });
});
