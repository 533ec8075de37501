import {
  ArrowLeftRight,
  Circle,
  CircleStop,
  CornerUpRight,
  Hash,
  type IconNode,
  Merge,
  Pause,
  Phone,
  PhoneOff,
  Play,
  RotateCw,
  UserPlus,
  Users,
} from "lucide";
import type { PhoneCall, PhoneLine } from "../../api/orders.js";
import { numberOf, operate } from "./phones.js";

/** A button of a call: it can be pressed while the call has one of the bits. */
export interface CallMoveButton {
  readonly title: string;
  readonly icon: IconNode;
  /** Names of bits of iFeatures; any of them allows it. */
  readonly bits: readonly string[];
  readonly operation: string;
  readonly kind?: "good" | "bad" | "quiet";
  /** Whether it needs what stands in the field for numbers. */
  readonly needsNumber?: boolean;
  argument(call: PhoneCall, line: PhoneLine, number: string): object;
}

const byId = ({ id }: PhoneCall): object => ({ u8sConnectionID: id });

/** The other call of the line that has one of the bits too: the two are joined. The held one is named last. */
const withPartner =
  (...bits: readonly string[]) =>
  (call: PhoneCall, { calls }: PhoneLine): object => {
    const other = calls.findLast(({ id, features }) => id !== call.id && bits.some((bit) => features.includes(bit)));
    const [first, second] = call.state === "hold" ? [other, call] : [call, other];
    return { u8sConnectionID1: first?.id ?? "", u8sConnectionID2: second?.id ?? "" };
  };

const CONFER = ["conferenceStart", "conferenceAddParty"];
const to = (number: string) => ({ u8sPhoneNumber: numberOf(number), u8sContactID: "", iNumberFormat: 1 });

export const CALL_MOVES: readonly CallMoveButton[] = [
  { title: "Answer", icon: Phone, bits: ["answer"], operation: "asnCtiAnswerCall", kind: "good", argument: byId },
  {
    title: "Hold",
    icon: Pause,
    bits: ["hold"],
    operation: "asnCtiHold",
    argument: ({ id }) => ({ u8sConnectionID: id, bHold: true }),
  },
  {
    title: "Retrieve",
    icon: Play,
    bits: ["unhold"],
    operation: "asnCtiHold",
    argument: ({ id }) => ({ u8sConnectionID: id, bHold: false }),
  },
  { title: "Swap", icon: ArrowLeftRight, bits: ["swapHold"], operation: "asnCtiSwapHold", argument: byId },
  {
    title: "Transfer",
    icon: Merge,
    bits: ["mergeCalls"],
    operation: "asnCtiMergeCalls",
    argument: withPartner("mergeCalls"),
  },
  {
    title: "Conference",
    icon: Users,
    bits: CONFER,
    operation: "asnCtiConference",
    argument: withPartner(...CONFER),
  },
  { title: "Hang up", icon: PhoneOff, bits: ["hangUp"], operation: "asnCtiDropCall", kind: "bad", argument: byId },
  {
    title: "Consult",
    icon: UserPlus,
    bits: ["makeCall"],
    operation: "asnCtiMakeCall",
    kind: "quiet",
    needsNumber: true,
    argument: (_call, line, number) => makeCall(line, number),
  },
  {
    title: "Transfer to number",
    icon: CornerUpRight,
    bits: ["blindTransfer"],
    operation: "asnCtiRedirectCall",
    kind: "quiet",
    needsNumber: true,
    argument: ({ id }, _line, number) => ({ u8sConnectionID: id, ...to(number) }),
  },
  {
    title: "Deflect to number",
    icon: CornerUpRight,
    bits: ["redirect"],
    operation: "asnCtiRedirectCall",
    kind: "quiet",
    needsNumber: true,
    argument: ({ id }, _line, number) => ({ u8sConnectionID: id, ...to(number) }),
  },
  {
    title: "Invite to conference",
    icon: UserPlus,
    bits: ["conferenceSetUp"],
    operation: "asnCtiSetupConference",
    kind: "quiet",
    needsNumber: true,
    argument: ({ id }, _line, number) => ({
      u8sConnectionID: id,
      u8sPhoneNumberTo: numberOf(number),
      iNumberFormat: 1,
    }),
  },
  {
    title: "Call back",
    icon: RotateCw,
    bits: ["completeCall"],
    operation: "asnCtiCompleteCall",
    kind: "quiet",
    argument: byId,
  },
  {
    title: "Send tones",
    icon: Hash,
    bits: ["dialDigits"],
    operation: "asnCtiDialDigits",
    kind: "quiet",
    needsNumber: true,
    argument: ({ id }, _line, number) => ({ u8sConnectionID: id, u8sDigitsToDial: number.trim(), iDigitMode: 2 }),
  },
  {
    title: "Record",
    icon: Circle,
    bits: ["startRecording"],
    operation: "asnCtiStartCallRecording",
    kind: "quiet",
    argument: byId,
  },
  {
    title: "Stop recording",
    icon: CircleStop,
    bits: ["stopRecording"],
    operation: "asnCtiStopCallRecording",
    kind: "quiet",
    argument: byId,
  },
];

/** The argument of a call from the line to a number or person. */
export const makeCall = ({ uri }: PhoneLine, number: string): object => ({
  u8sPhoneNumberFrom: uri,
  u8sPhoneNumberTo: numberOf(number),
  iNumberFormat: 1,
});

export const allows = ({ features }: { readonly features: readonly string[] }, bits: readonly string[]): boolean =>
  bits.some((bit) => features.includes(bit));

/** Dials on the line. */
export const dial = (user: string, line: PhoneLine, number: string): Promise<boolean> =>
  operate(user, "asnCtiMakeCall", makeCall(line, number));
