import { CallState } from "../../../src/world/telephony/states.js";
import { CONFERENCES } from "./conferences.js";
import { GROUPS } from "./groups.js";
import { CONSULTATION, consult, type Sequence, TALK, talk } from "./scenes.js";

const CALLS: readonly Sequence[] = [
  {
    id: "1",
    title: "A calls B, B answers, A ends",
    run: async (s) => {
      await talk(s);
      await s.drops("A");
    },
    told: [...TALK, "A: disconnected B", "A: destroyed B", "B: disconnected A", "B: destroyed A"],
  },
  {
    id: "1b",
    title: "the same where only the far side sees the call disconnected, and drops it",
    telephony: { hangUp: "farSide", destroyAfterMs: 60_000 },
    run: async (s) => {
      await talk(s);
      await s.drops("A");
      await s.drops("B", CallState.disconnected);
    },
    told: [...TALK, "A: destroyed B", "B: disconnected A", "B: destroyed A"],
  },
  {
    id: "2",
    title: "B is busy",
    telephony: { callWaiting: false },
    run: async (s) => {
      await s.calls("B", "D");
      await s.answers("D");
      await s.calls("A", "B");
      await s.passes(5);
    },
    told: [
      "B: dialing D",
      "D: offering B",
      "B: ringback D",
      "D: connected B",
      "B: connected D",
      "A: dialing B",
      "A: busy B",
      "A: disconnected B = busy",
      "A: destroyed B",
    ],
  },
  {
    id: "2b",
    title: "nobody has the number",
    run: async (s) => {
      await s.calls("A", "+493023125199");
    },
    told: ["A: dialing +493023125199", "A: disconnected +493023125199 = unconnected", "A: destroyed +493023125199"],
  },
  {
    id: "2c",
    title: "B rejects the call",
    run: async (s) => {
      await s.calls("A", "B");
      await s.drops("B");
      await s.drops("A");
    },
    told: [
      "A: dialing B",
      "B: offering A",
      "A: ringback B",
      "B: disconnected A = unconnected",
      "B: destroyed A",
      "A: busy B",
      "A: disconnected B = busy",
      "A: destroyed B",
    ],
  },
  {
    id: "3",
    title: "B holds, and takes the call back",
    run: async (s) => {
      await talk(s);
      await s.holds("B");
      await s.retrieves("B");
    },
    told: [...TALK, "B: hold A", "A: connected (hold) B", "B: connected A", "A: connected B"],
  },
  {
    id: "3b",
    title: "the same where the held side is not told",
    telephony: { holdTold: false },
    run: async (s) => {
      await talk(s);
      await s.holds("B");
      await s.retrieves("B");
    },
    told: [...TALK, "B: hold A", "B: connected A"],
  },
  {
    id: "4",
    title: "B consults C, and transfers A to C",
    run: async (s) => {
      await consult(s);
      await s.merges("B");
    },
    told: [
      ...CONSULTATION,
      "B: disconnected A",
      "B: destroyed A",
      "B: disconnected as consultation C",
      "B: destroyed as consultation C",
      "A: connected (remoteParty) C via B",
      "C: connected (remoteParty) A via B",
    ],
  },
  {
    id: "5",
    title: "B transfers A to C while it still rings at C",
    run: async (s) => {
      await talk(s);
      await s.calls("B", "C");
      await s.merges("B");
      await s.answers("C");
    },
    told: [
      ...TALK,
      "B: hold A",
      "A: connected (hold) B",
      "B: dialing as consultation C",
      "C: offering B",
      "B: ringback as consultation C",
      "B: disconnected A",
      "B: destroyed A",
      "B: disconnected as consultation C",
      "B: destroyed as consultation C",
      "A: ringback C via B",
      "C: offering (remoteParty) A via B",
      "C: connected A via B",
      "A: connected C via B",
    ],
  },
  {
    id: "5b",
    title: "the same where A stays connected while it rings",
    telephony: { unscreenedTransfer: "connected" },
    run: async (s) => {
      await talk(s);
      await s.calls("B", "C");
      await s.merges("B");
      await s.answers("C");
    },
    told: [
      ...TALK,
      "B: hold A",
      "A: connected (hold) B",
      "B: dialing as consultation C",
      "C: offering B",
      "B: ringback as consultation C",
      "B: disconnected A",
      "B: destroyed A",
      "B: disconnected as consultation C",
      "B: destroyed as consultation C",
      "A: connected (remoteParty) C via B",
      "C: offering (remoteParty) A via B",
      "C: connected A via B",
      "A: connected (remoteParty) C via B",
    ],
  },
  {
    id: "5c",
    title: "B transfers A to C, who is busy",
    telephony: { callWaiting: false },
    run: async (s) => {
      await s.calls("C", "D");
      await s.answers("D");
      await talk(s);
      await s.calls("B", "C");
      await s.merges("B");
    },
    told: [
      "C: dialing D",
      "D: offering C",
      "C: ringback D",
      "D: connected C",
      "C: connected D",
      "A: dialing B",
      "B: offering A",
      "A: ringback B",
      "B: connected A",
      "A: connected B",
      "B: hold A",
      "A: connected (hold) B",
      "B: dialing as consultation C",
      "B: busy as consultation C",
      "B: disconnected A",
      "B: destroyed A",
      "B: disconnected as consultation C",
      "B: destroyed as consultation C",
      "A: busy C via B",
    ],
  },
  {
    id: "6",
    title: "B hands A over to C blindly",
    run: async (s) => {
      await talk(s);
      await s.redirects("B", "C");
      await s.answers("C");
    },
    told: [
      ...TALK,
      "B: disconnected A",
      "B: destroyed A",
      "C: offering A via B",
      "A: ringback C via B",
      "C: connected A via B",
      "A: connected C via B",
    ],
  },
];

const MOVED_BEFORE: readonly Sequence[] = [
  {
    id: "9",
    title: "C picks up a call that rings at B",
    run: async (s) => {
      await s.calls("A", "B");
      await s.picksUp("C", "B");
    },
    told: [
      "A: dialing B",
      "B: offering A",
      "A: ringback B",
      "B: disconnected A = redirected",
      "B: destroyed A",
      "C: connected A via B",
      "A: connected C via B",
    ],
  },
  {
    id: "9b",
    title: "the same where it rings at C first",
    telephony: { pickup: "rings" },
    run: async (s) => {
      await s.calls("A", "B");
      await s.picksUp("C", "B");
      await s.answers("C");
    },
    told: [
      "A: dialing B",
      "B: offering A",
      "A: ringback B",
      "B: disconnected A = redirected",
      "B: destroyed A",
      "C: offering A via B",
      "A: ringback (remoteParty) C via B",
      "C: connected A via B",
      "A: connected C via B",
    ],
  },
  {
    id: "10",
    title: "B forwards all calls to C",
    run: async (s) => {
      await s.forwards("B", 1, "C");
      await s.calls("A", "B");
      await s.answers("C");
    },
    told: [
      "A: dialing B",
      "C: offering A via B",
      "A: ringback C via B",
      "C: connected A via B",
      "A: connected C via B",
    ],
  },
  {
    id: "10b",
    title: "B forwards calls to C when busy",
    telephony: { callWaiting: false },
    run: async (s) => {
      await s.forwards("B", 2, "C");
      await s.calls("B", "D");
      await s.answers("D");
      await s.calls("A", "B");
    },
    told: [
      "B: dialing D",
      "D: offering B",
      "B: ringback D",
      "D: connected B",
      "B: connected D",
      "A: dialing B",
      "C: offering A via B",
      "A: ringback C via B",
    ],
  },
  {
    id: "10c",
    title: "B forwards calls to C that nobody answers",
    run: async (s) => {
      await s.forwards("B", 3, "C");
      await s.calls("A", "B");
      await s.passes(20);
      await s.answers("C");
    },
    told: [
      "A: dialing B",
      "B: offering A",
      "A: ringback B",
      "B: disconnected A = redirected",
      "B: destroyed A",
      "C: offering A via B",
      "A: ringback (remoteParty) C via B",
      "C: connected A via B",
      "A: connected C via B",
    ],
  },
];

/** The ten sequences of docs/telephony.md, in its order, and calls to a group number. */
export const SEQUENCES: readonly Sequence[] = [...CALLS, ...CONFERENCES, ...MOVED_BEFORE, ...GROUPS];
