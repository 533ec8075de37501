import type { WorldInput } from "../../../src/world/world-file.js";
import type { Stage } from "./stage.js";

/** One of the ten sequences of docs/telephony.md, or a variant of one under a setting. */
export interface Sequence {
  /** The number of the sequence in the docs, with a letter where there are several runs. */
  readonly id: string;
  readonly title: string;
  readonly telephony?: NonNullable<WorldInput["telephony"]>;
  readonly run: (stage: Stage) => Promise<void>;
  readonly told: readonly string[];
}

/** A and B talk. */
export async function talk(stage: Stage): Promise<void> {
  await stage.calls("A", "B");
  await stage.answers("B");
}

/** A and B talk; B calls C, who answers. */
export async function consult(stage: Stage): Promise<void> {
  await talk(stage);
  await stage.calls("B", "C");
  await stage.answers("C");
}

/** A, B and C are in a conference that B has set up. */
export async function conference(stage: Stage): Promise<void> {
  await talk(stage);
  await stage.invites("B", "C");
  await stage.answers("C");
  await stage.confers("B");
}

/** What is told until A and B talk. */
export const TALK: readonly string[] = [
  "A: dialing B",
  "B: offering A",
  "A: ringback B",
  "B: connected A",
  "A: connected B",
];
/** … until B, who holds A, talks with C. */
export const CONSULTATION: readonly string[] = [
  ...TALK,
  "B: hold A",
  "A: connected (hold) B",
  "B: dialing as consultation C",
  "C: offering B",
  "B: ringback as consultation C",
  "C: connected B",
  "B: connected as consultation C",
];
/** … until A, B and C are in a conference of B's. */
export const CONFERENCE: readonly string[] = [
  ...TALK,
  "B: hold as conferenceControllerPending",
  "B: conferenced as conferenceMemberPending A",
  "A: connected (hold) B",
  "B: dialing as conferenceMemberPending C",
  "C: offering B",
  "B: ringback as conferenceMemberPending C",
  "C: connected B",
  "B: connected as conferenceMemberPending C",
  "B: conferenced as conferenceMember C",
  "C: connected (conferenced) as conferenceMember B",
  "B: conferenced as conferenceMember A",
  "A: connected (conferenced) as conferenceMember B",
  "B: connected as conferenceController",
  "B: [conference created]",
  "A: [conference created]",
  "C: [conference created]",
];
/** … until D has joined it. */
export const CONFERENCE_OF_FOUR: readonly string[] = [
  ...CONFERENCE,
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
];
