import { isSecretName } from "../common/secrets.js";
import { catalog } from "./catalog.js";
import { LEFT_OUT, type Leaf, mapLeaves } from "./leaves.js";

/** What makes a value another one in each run: it is a time, an id that is made fresh, or a secret such as a token. */
export type Variation = "time" | "id" | "secret";

/**
 * Ids that the server or the client makes anew in each run, by their names in the catalog: of connections, calls and their
 * ends, of monitors and other subscriptions, of searches and transfers. Ids of what is kept stay the same from run to run
 * (contacts, lines, conversations, tasks, entries of the journal).
 */
const FRESH = [
  /CrossRefIDs?$/i,
  /ConnectionI(D|D1|D2|dentifier)$/i,
  /^u8sConnectionGUID$/,
  /^u8sInvokingConnection$/,
  /^u8sCallID$/,
  /TrackerID$/,
  /^u8sConferenceCtlrID$/,
  /^(u8s|connected)?endpointID(From|To)?$/i,
  /^u8sMediaID$/,
  /^u8sTransferTargetID$/,
  /^u8s(Orig|Forward|Binary)?TransferID$/,
  /^u8s(Invoke|Completion)ID$/,
  /^iClient(Search|Row)ID$/,
  /^u8sContactChangedId$/,
  /^u8sAuthSessionID$/,
  /^nonce$/,
];

/** Modules whose ids are those of records that are kept. */
const KEPT: ReadonlySet<string> = new Set(["ENetUC_Journal"]);

const known = new Map<string, Variation | undefined>();

/**
 * Why a field has another value in each run; undefined for one that says the same each time. `type` is the type that has
 * the field: the same name can mean an id that is made fresh, and one of a record that is kept.
 */
export function varies(type: string | undefined, field: string, fieldType?: string): Variation | undefined {
  // Fields that no type has are anybody's, and as many as somebody sends.
  if (type === undefined) return variationOf(type, field, fieldType);
  const key = `${type} ${field} ${fieldType}`;
  if (known.has(key)) return known.get(key);
  const found = variationOf(type, field, fieldType);
  known.set(key, found);
  return found;
}

function variationOf(type: string | undefined, field: string, fieldType: string | undefined): Variation | undefined {
  if (isSecretName(field)) return "secret";
  if (fieldType === "AsnSystemTime") return "time";
  if (type === undefined) return undefined;
  if (fieldType === undefined && typeOf(type, field) === "AsnSystemTime") return "time";
  const isKept = KEPT.has(catalog.moduleOf(type) ?? "");
  return !isKept && FRESH.some((pattern) => pattern.test(field)) ? "id" : undefined;
}

function typeOf(type: string, field: string): unknown {
  const notation = catalog.type(type);
  if (typeof notation !== "object") return undefined;
  const fields = "sequence" in notation ? notation.sequence : "choice" in notation ? notation.choice : [];
  return fields.find(([name]) => name === field)?.[1];
}

/** The same for a leaf of a value. */
export const leafVaries = ({ owner, field, type }: Leaf): Variation | undefined => varies(owner, field, type);

/** Operations that only look. All others may change what the server answers. */
const LOOKS =
  /^asn(Mgmt|Admin|Web)?[A-Za-z]*?(Get|Enum|Find|Query|Verify|Check|Test|IsGlobal|Snapshot|Read$)(?!AndSubscribe)/;
/** They begin with another word, or have such a word in what they change. */
const CHANGES =
  /^asn(Mgmt)?(Set|Mark|Update|Add|Remove|Delete|Request|AgentBroadcastConfirm|AgentAnonymous(Block|Unblock)|AppointmentSet|TaskSet)/;
/** They tell the server what the session wants to hear, and nothing else. */
const LISTENS =
  /subscribe|MonitorStart|MonitorStop|^asn(Open|Close)Contacts$|^asnSetClient(IdleState|Authentication|Capabilities)|^asnContactSearchClose$|^asnContactStatusRequest$|Negotiate|StartTLS|Watch/i;

/** Whether a call of the operation may change what others are answered. By the name: the catalog says no more (chosen). */
export const changesState = (operation: string): boolean =>
  (!LOOKS.test(operation) || CHANGES.test(operation)) && !LISTENS.test(operation);

/** Whether a call of the operation may lead to events: it changes something, or asks to be told. */
export const leadsToEvents = (operation: string): boolean =>
  changesState(operation) || LISTENS.test(operation) || operation === "asnContactStatusRequest";

/** A value of the type without what {@link varies}, so that two values can be compared that mean the same. */
export const withoutVarying = (type: string | undefined, value: unknown): unknown => {
  const rest = mapLeaves(type, value, (leaf, place) => (leafVaries(place) === undefined ? leaf : LEFT_OUT));
  return rest === LEFT_OUT ? undefined : rest;
};
