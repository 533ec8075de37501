/** The state of one leg of a call; the numbers are EnumCallState's (documented, protocol.md §9). */
export const CallState = {
  unknown: 0,
  destroyed: 1,
  offering: 2,
  dialing: 4,
  ringback: 8,
  busy: 16,
  connected: 32,
  conferenced: 64,
  hold: 128,
  disconnected: 256,
} as const;
export type CallState = (typeof CallState)[keyof typeof CallState];

const NAMES = new Map(Object.entries(CallState).map(([name, number]) => [number, name as keyof typeof CallState]));

/** The state's name, for messages. */
export const nameOfState = (state: CallState): keyof typeof CallState => NAMES.get(state) ?? "unknown";

/** The purpose of a leg; EAsnCallType (documented, protocol.md §9). */
export const CallType = {
  normal: 0,
  consultation: 1,
  conferenceController: 2,
  callback: 3,
  conferenceMember: 4,
  /** The conference that is being set up, on hold until its next member has answered. */
  conferenceControllerPending: 5,
  conferenceMemberPending: 6,
} as const;
export type CallType = (typeof CallType)[keyof typeof CallType];

/**
 * Why a leg ended; EnumCallDisconnectedReason (documented, protocol.md §9): 0 an ordinary end, 1 nobody answered, 2 busy,
 * 3 moved or picked up while it rang by somebody else than its owner, 4 moved by its owner while it rang.
 */
export const DisconnectReason = {
  unknown: 0,
  unconnected: 1,
  busy: 2,
  redirected: 3,
  redirectedByOwner: 4,
} as const;
export type DisconnectReason = (typeof DisconnectReason)[keyof typeof DisconnectReason];

/** Why a leg's information changed; AsnCtiCallInfoChangedReason (documented, protocol.md §9). */
export const ChangeReason = {
  offering: 0,
  dialing: 1,
  ringback: 2,
  connected: 3,
  conferenced: 4,
  hold: 5,
  remoteParty: 6,
  remoteContact: 7,
  project: 8,
  memo: 9,
  busy: 10,
  disconnect: 11,
  destroyed: 12,
  holdContact: 13,
  other: 14,
  callData: 15,
  phoneLost: 16,
} as const;
export type ChangeReason = (typeof ChangeReason)[keyof typeof ChangeReason];

/** The moves that a leg can allow; bits of EnumCallFeatures (documented, protocol.md §9). */
export const Feature = {
  answer: 1,
  makeCall: 2,
  completeCall: 4,
  mergeCalls: 16,
  hangUp: 32,
  blindTransfer: 256,
  redirect: 512,
  mayBePickedUp: 1024,
  swapHold: 4096,
  hold: 8192,
  unhold: 16384,
  conferenceStart: 65536,
  conferenceAddParty: 131072,
  conferenceSetUp: 262144,
  dialDigits: 2097152,
  startRecording: 16777216,
  stopRecording: 33554432,
} as const;

/** What can be done with a line; bits of EnumLineFeatures (documented, protocol.md §9). */
export const LineFeature = {
  makeCall: 1,
  doNotDisturb: 2,
  pickup: 4,
  blockCallerId: 8,
  /** No second call while one is active: it is not put on hold by itself. */
  noImmediateInquiry: 16,
  remoteOffice: 32,
  invalidPassword: 64,
  remoteOfficeEmulated: 128,
} as const;

/** What a line of the telephone system can do; a mobile telephone says itself what it can. */
export const PBX_LINE_FEATURES =
  LineFeature.makeCall |
  LineFeature.doNotDisturb |
  LineFeature.pickup |
  LineFeature.blockCallerId |
  LineFeature.remoteOffice;

/** EnumCallRecordingState (documented, protocol.md §9); 1 and 3 are for the call to a recorder, which there is none of. */
export const RecordingState = { none: 0, recording: 2, recorded: 4 } as const;
export type RecordingState = (typeof RecordingState)[keyof typeof RecordingState];

const { unknown, destroyed, offering, dialing, ringback, busy, connected, conferenced, hold, disconnected } = CallState;

/**
 * Which state may follow which (chosen, after what private branch exchanges do). A leg is born dialing or offering, or
 * connected at once: after a pickup, or as the controller of a conference. A conference that is being set up is born on
 * hold, and who takes over a conference is born conferenced with its members.
 * - offering → dialing: a call back was answered and now dials the wanted line.
 * - connected → ringback or busy: the far end transferred it to a number that still rings, or is busy.
 * - ringback → busy: the called party rejected it, or forwarded it to a busy number.
 * - any → destroyed: who hangs up does not see the call disconnected, where the world says so (`hangUp`).
 */
const followers: ReadonlyMap<CallState, readonly CallState[]> = new Map<CallState, readonly CallState[]>([
  [unknown, [dialing, offering, connected, hold, conferenced]],
  [dialing, [ringback, busy, disconnected, destroyed]],
  [ringback, [connected, busy, disconnected, destroyed]],
  [busy, [disconnected, destroyed]],
  [offering, [connected, dialing, disconnected, destroyed]],
  [connected, [hold, conferenced, ringback, busy, disconnected, destroyed]],
  [hold, [connected, conferenced, disconnected, destroyed]],
  [conferenced, [connected, hold, disconnected, destroyed]],
  [disconnected, [destroyed]],
  [destroyed, []],
]);

/** Whether a leg may go from one state to the other. */
export function mayFollow(from: CallState, to: CallState): boolean {
  return followers.get(from)?.includes(to) ?? false;
}

const reasons: Record<CallState, ChangeReason> = {
  [unknown]: ChangeReason.other,
  [destroyed]: ChangeReason.destroyed,
  [offering]: ChangeReason.offering,
  [dialing]: ChangeReason.dialing,
  [ringback]: ChangeReason.ringback,
  [busy]: ChangeReason.busy,
  [connected]: ChangeReason.connected,
  [conferenced]: ChangeReason.conferenced,
  [hold]: ChangeReason.hold,
  [disconnected]: ChangeReason.disconnect,
};

/** The reason that goes with entering a state. */
export function reasonOf(state: CallState): ChangeReason {
  return reasons[state];
}
