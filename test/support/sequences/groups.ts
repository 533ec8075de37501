import type { Sequence } from "./scenes.js";

const GROUP = "+493023125150";
const group = { number: GROUP, members: ["tel:+493023125110@pbx", "tel:+493023125120@pbx"], noAnswerSeconds: 10 };

/** Calls to a group number, which rings at B and C. */
export const GROUPS: readonly Sequence[] = [
  {
    id: "G",
    title: "A calls the group of B and C, and C answers",
    telephony: { groups: [group] },
    run: async (s) => {
      await s.calls("A", GROUP);
      await s.answers("C");
    },
    told: [
      `A: dialing ${GROUP}`,
      `B: offering A via ${GROUP}`,
      `C: offering A via ${GROUP}`,
      `A: ringback ${GROUP}`,
      `B: disconnected A via ${GROUP} = redirected`,
      `B: destroyed A via ${GROUP}`,
      `C: connected A via ${GROUP}`,
      `A: connected C via ${GROUP}`,
    ],
  },
  {
    id: "Gb",
    title: "nobody of the group answers, and it forwards to D",
    telephony: { groups: [{ ...group, forwardTo: "+493023125130" }] },
    run: async (s) => {
      await s.calls("A", GROUP);
      await s.passes(10);
      await s.answers("D");
    },
    told: [
      `A: dialing ${GROUP}`,
      `B: offering A via ${GROUP}`,
      `C: offering A via ${GROUP}`,
      `A: ringback ${GROUP}`,
      `B: disconnected A via ${GROUP} = unconnected`,
      `B: destroyed A via ${GROUP}`,
      `C: disconnected A via ${GROUP} = unconnected`,
      `C: destroyed A via ${GROUP}`,
      `D: offering A via ${GROUP}`,
      `A: ringback (remoteParty) D via ${GROUP}`,
      `D: connected A via ${GROUP}`,
      `A: connected D via ${GROUP}`,
    ],
  },
  {
    id: "Gc",
    title: "B is busy, C rejects the group's call",
    telephony: { groups: [group] },
    run: async (s) => {
      await s.calls("B", "D");
      await s.answers("D");
      await s.calls("A", GROUP);
      await s.drops("C");
    },
    told: [
      "B: dialing D",
      "D: offering B",
      "B: ringback D",
      "D: connected B",
      "B: connected D",
      `A: dialing ${GROUP}`,
      `C: offering A via ${GROUP}`,
      `A: ringback ${GROUP}`,
      `C: disconnected A via ${GROUP} = unconnected`,
      `C: destroyed A via ${GROUP}`,
      `A: busy ${GROUP}`,
    ],
  },
];
