import { encodeMessage } from "../../../src/rose/ber/messages.js";
import type { Golden } from "../../support/golden.js";
import { invokeFrame, typedCall } from "./ways.js";

const UPGRADE = {
  Connection: "Upgrade",
  Upgrade: "websocket",
  "Sec-WebSocket-Version": "13",
  "Sec-WebSocket-Key": "MDEyMzQ1Njc4OWFiY2RlZg==",
};

const octets = (hex: string): Buffer => Buffer.from(hex, "hex");

const UNREADABLE = [
  "{no",
  "",
  "7",
  "[]",
  "{}",
  '[{"invoke":{"invokeID":1}},{"invoke":{"invokeID":2}}]',
  '{"invocation":{}}',
  '{"invoke":7}',
  '{"invoke":{"operationName":"asnGetTime"}}',
  '{"invoke":{"invokeID":"seven","operationName":"asnGetTime"}}',
  '{"invoke":{"invokeID":7,"operationName":1}}',
  '{"invoke":{"invokeID":7}}',
];

/** `answers`: how many each of the frames gets. */
export const unreadableFrames = (answers: 0 | 1): Golden => ({
  name: "frame-unreadable",
  about: "Frames that are no message: a reject each, and the channel goes on. Section 6, C (the runtime: silence, r).",
  run: async (stage) => {
    stage.section("event channel");
    await stage.frames(await stage.logIn(), UNREADABLE, { answers });
  },
});

/** Frames of the event channel that are no calls, and upgrades that are none. */
export const channelGoldens: readonly Golden[] = [
  unreadableFrames(1),
  {
    name: "frame-binary",
    about:
      "Binary frames, in BER: a result, one with the header of SDK 2.0, an unknown number, a missing and a mistyped argument, one that is cut short, and none. Section 8.",
    run: async (stage) => {
      stage.section("event channel");
      const customnote = { u8sContactID: "sip:alice@example.com", u8sUsername: "alice", u8sNote: "" };
      const argument = { type: "AsnCustomNoteSetArgument", value: { customnote } };
      await stage.frames(await stage.logIn(), [
        encodeMessage({ kind: "invoke", invokeId: 7, operationId: 1510, argument }),
        octets("a122020108820e61736e4374694d616b6543616c6c020204b230090c01610c0162020100"),
        octets("a10702010902021267"),
        octets("a10702010a020204b2"),
        octets("a10b02010b020204b20c026869"),
        octets("a10802010c0202045130"),
        octets("7b7d"),
      ]);
    },
  },
  {
    name: "frame-answers-nothing",
    about: "A result, error or reject that a client sends is never answered. Section 6, R.",
    run: async (stage) => {
      stage.section("event channel");
      const frames = [
        '{"result":{"invokeID":7,"result":{"resultValue":0,"result":{}}}}',
        '{"error":{"error":{},"error_value":0,"invokedID":7}}',
        '{"reject":{"invokedID":{"invokedID":7},"reject":{"invokeProblem":1}}}',
      ];
      await stage.frames(await stage.logIn(), frames, { answers: 0 });
    },
  },
  {
    name: "frame-invoke-ids",
    about: "Ids at the ends of their range, negative, doubled: each is answered with its id. Section 6, R.",
    run: async (stage) => {
      stage.section("event channel");
      const id = await stage.logIn();
      const call = typedCall("asnGetTime");
      await stage.frames(
        id,
        [0, -7, 1, 1, 99998, 2147483647].map((invokeId) => invokeFrame(call, id, invokeId)),
      );
    },
  },
  {
    name: "upgrade-refused",
    about: "Upgrades that cannot be, and a plain GET of the channel's path. Section 6, C.",
    options: { maxSockets: 1 },
    run: async (stage) => {
      stage.section("a plain GET: 426");
      await stage.http({ path: `/ws/client/websocket?x-ucsessionid=${await stage.logIn()}` });
      stage.section("an upgrade where there is none: the plain answer");
      await stage.http({ path: "/ws/client/ucserverversion", headers: UPGRADE });
      stage.section("more channels than --max-sockets: 503");
      const { uc } = stage;
      const client = await uc.logIn("bob");
      await stage.http({ path: `/ws/client/websocket?x-ucsessionid=${await stage.logIn()}`, headers: UPGRADE });
      await client.logOff();
    },
  },
];
