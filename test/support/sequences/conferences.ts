import { CONFERENCE, CONFERENCE_OF_FOUR, CONSULTATION, conference, consult, type Sequence } from "./scenes.js";

export const CONFERENCES: readonly Sequence[] = [
  {
    id: "7",
    title: "B sets up a conference of A, B and C",
    run: conference,
    told: CONFERENCE,
  },
  {
    id: "7b",
    title: "B makes a conference of a held call and the active one, and D joins",
    run: async (s) => {
      await consult(s);
      await s.confers("B");
      await s.invites("B", "D");
      await s.answers("D");
      await s.confers("B");
    },
    told: [
      ...CONSULTATION,
      "B: conferenced as conferenceMember A",
      "A: connected (conferenced) as conferenceMember B",
      "B: conferenced as conferenceMember C",
      "C: connected (conferenced) as conferenceMember B",
      "B: connected as conferenceController",
      "B: [conference created]",
      "A: [conference created]",
      "C: [conference created]",
      "B: hold as conferenceController",
      "A: connected (hold) as conferenceMember B",
      "C: connected (hold) as conferenceMember B",
      "B: dialing as conferenceMemberPending D",
      "D: offering B",
      "B: ringback as conferenceMemberPending D",
      "D: connected B",
      "B: connected as conferenceMemberPending D",
      "B: conferenced as conferenceMember D",
      "D: connected (conferenced) as conferenceMember B",
      "B: connected as conferenceController",
      "A: connected as conferenceMember B",
      "C: connected as conferenceMember B",
      "B: [party joined]",
      "A: [party joined]",
      "C: [party joined]",
      "D: [party joined]",
    ],
  },
  {
    id: "8",
    title: "C leaves the conference, then A",
    run: async (s) => {
      await conference(s);
      await s.drops("C");
      await s.drops("A");
    },
    told: [
      ...CONFERENCE,
      "C: disconnected as conferenceMember B",
      "C: destroyed as conferenceMember B",
      "B: disconnected as conferenceMember C",
      "B: destroyed as conferenceMember C",
      "B: [party left]",
      "A: [party left]",
      "B: disconnected as conferenceController",
      "B: destroyed as conferenceController",
      "B: connected A",
      "A: connected B",
      "B: [conference ended]",
      "A: [conference ended]",
      "A: disconnected B",
      "A: destroyed B",
      "B: disconnected A",
      "B: destroyed A",
    ],
  },
  {
    id: "8b",
    title: "the controller leaves, and it ends for all",
    run: async (s) => {
      await conference(s);
      await s.drops("B");
    },
    told: [
      ...CONFERENCE,
      "B: disconnected as conferenceMember A",
      "B: destroyed as conferenceMember A",
      "B: disconnected as conferenceMember C",
      "B: destroyed as conferenceMember C",
      "B: disconnected as conferenceController",
      "B: destroyed as conferenceController",
      "B: [conference ended]",
      "A: [conference ended]",
      "C: [conference ended]",
      "A: disconnected as conferenceMember B",
      "A: destroyed as conferenceMember B",
      "C: disconnected as conferenceMember B",
      "C: destroyed as conferenceMember B",
    ],
  },
  {
    id: "8c",
    title: "the controller leaves, and the other two go on",
    telephony: { controllerLeaves: "continues" },
    run: async (s) => {
      await conference(s);
      await s.drops("B");
    },
    told: [
      ...CONFERENCE,
      "B: disconnected as conferenceMember A",
      "B: destroyed as conferenceMember A",
      "B: disconnected as conferenceMember C",
      "B: destroyed as conferenceMember C",
      "B: disconnected as conferenceController",
      "B: destroyed as conferenceController",
      "B: [conference ended]",
      "A: [conference ended]",
      "C: [conference ended]",
      "A: connected (remoteParty) C via B",
      "C: connected (remoteParty) A via B",
    ],
  },
  {
    id: "8d",
    title: "the controller of a conference of four leaves, and the three go on",
    telephony: { controllerLeaves: "continues" },
    run: async (s) => {
      await conference(s);
      await s.invites("B", "D");
      await s.answers("D");
      await s.confers("B");
      await s.drops("B");
    },
    told: [
      ...CONFERENCE_OF_FOUR,
      "B: disconnected as conferenceMember A",
      "B: destroyed as conferenceMember A",
      "B: disconnected as conferenceMember C",
      "B: destroyed as conferenceMember C",
      "B: disconnected as conferenceMember D",
      "B: destroyed as conferenceMember D",
      "B: disconnected as conferenceController",
      "B: destroyed as conferenceController",
      "B: [conference ended]",
      "A: [conference ended]",
      "C: [conference ended]",
      "D: [conference ended]",
      "A: conferenced as conferenceMember C via B",
      "A: conferenced as conferenceMember D via B",
      "A: connected as conferenceController",
      "C: connected (remoteParty) as conferenceMember A via B",
      "D: connected (remoteParty) as conferenceMember A via B",
      "A: [conference created]",
      "C: [conference created]",
      "D: [conference created]",
    ],
  },
];
