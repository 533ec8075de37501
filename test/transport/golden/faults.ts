import type { FaultInput } from "../../../src/index.js";
import type { Golden } from "../../support/golden.js";
import { basicOf, everyWay, type TypedCall, typedCall, type WayOptions } from "./ways.js";

const CALL = typedCall("asnGetTime");

/** A case whose call is struck by that fault. */
const fault = (
  name: string,
  about: string,
  data: FaultInput,
  { call = CALL, ...ways }: WayOptions & { call?: TypedCall } = {},
): Golden => ({
  name: `fault-${name}`,
  about,
  run: (stage) => {
    const prepare = (): void => {
      stage.uc.fault({ ...data, function: call.name } as FaultInput);
      // What a fault makes late comes only when time passes.
      if (data.fault === "drip") stage.uc.clock.start();
    };
    return everyWay(stage, call, { ...ways, prepare });
  },
});

/** Answers of faults: ours, so nothing of them is in docs/protocol.md but their envelopes. */
export const faultGoldens: readonly Golden[] = [
  fault("status", "Any HTTP status with any body; on the channel an error with that number.", {
    fault: "status",
    code: 500,
    body: "Internal Server Error",
  }),
  fault("not-connected", "502 as if the server were not connected.", { fault: "notConnected" }),
  fault("logon-error", "AsnLogonError on a call.", { fault: "logonError", code: 129 }),
  fault("error", "The operation's own error type.", { fault: "error", code: 42, text: "not today" }),
  fault("reject", "A ROSE reject.", { fault: "reject", problem: "initiatorReleasing", details: "going away" }),
  fault("session-expired", "The session ends, and the call is rejected.", { fault: "sessionExpired" }),
  fault("server-busy", "503 with invokeProblem 10, as the server words it.", { fault: "serverBusy" }),
  fault("reset", "The connection is reset.", { fault: "reset" }, { answers: 0 }),
  fault("hang-up", "The connection is closed without a byte.", { fault: "hangUp" }, { answers: 0 }),
  fault("empty", "200 with an empty body; an empty frame.", { fault: "empty" }),
  fault("half", "The answer stops in its middle, and the connection is closed.", { fault: "half" }),
  fault("garbage", "200 with bytes that are no JSON.", { fault: "garbage", bytes: 16 }),
  fault(
    "drip",
    "The answer comes in pieces: the same bytes, later.",
    { fault: "drip", ms: 1, bytes: 64 },
    { call: typedCall("asnTokenVerify", { sToken: "nonsense" }) },
  ),
  fault("close-socket", "The event channels of the session are closed; a call over HTTP is answered all the same.", {
    fault: "closeSocket",
    code: 1012,
    reason: "restarting",
  }),
  {
    name: "fault-header",
    about: "One request may ask for its own fault by the header X-ucserver-emulator-fault.",
    run: async (stage) => {
      const path = "/ws/client/createsession";
      const request = (value: string) => ({
        method: "POST",
        path,
        headers: { ...basicOf("alice"), "X-ucserver-emulator-fault": value },
      });
      stage.section("logonError 129: 401 where the client is challenged");
      await stage.http(request("logonError; code=129"));
      stage.section("status 503");
      await stage.http(request("status; code=503"));
      stage.section("one that there is not: 400");
      await stage.http(request("explode"));
    },
  },
];
