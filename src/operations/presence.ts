import { OperationError } from "../errors.js";
import type { AsnAbsentState, AsnAbsentStateV2 } from "../interface/types.generated.js";
import { absentState, absentStateV2, contact } from "../wire/contact.js";
import { OPENED, presenceOf, presenceOfV2, presenceTopic, USUAL_FLAGS } from "../wire/presence.js";
import { challengeOf, readRights, writeGrants, writeRights } from "../wire/rights.js";
import { readTime } from "../wire/time.js";
import type { User } from "../world/directory.js";
import type { ManualState } from "../world/presence/presence.js";
import { rightsOfLevel } from "../world/presence/rights.js";
import { administrate } from "./admin/guard.js";
import { completed } from "./completed.js";
import type { Call, Handlers } from "./handler.js";

/** AsnPresenceStateEnum (documented, protocol.md §9). */
const AVAILABLE = 1;
const STATE_MASK = 0xff;
/** AsnSetDynamicRightsErrorEnum (documented, protocol.md §9), used for all refusals in this file. */
const REFUSED = { general: 0, permissionDenied: 1, unknownRights: 3 } as const;
/** `iResult` of reading and writing the list of rights (chosen: 1, it did not work). */
const RIGHTS_RESULT = { done: 0, failed: 1 } as const;

/** Presence: who is available, absent, busy; documented, protocol.md §7. */
export const presenceHandlers: Handlers = {
  asnGetAndSubscribePresence: (argument, call) => ({
    seqSubscribedPresence: subscribe(argument, "old", call).map((user) =>
      presenceOf(call.world, user, call.user, shown(argument)),
    ),
  }),
  asnGetAndSubscribePresenceV2: (argument, call) => ({
    seqSubscribedPresence: subscribe(argument, "v2", call).map((user) =>
      presenceOfV2(call.world, user, call.user, shown(argument)),
    ),
  }),
  asnUnsubscribePresence: ({ seqContactIDs }, call) => {
    for (const contactId of seqContactIDs) call.unsubscribe(presenceTopic(contactId), "");
    return { iResult: 0 };
  },
  asnOpenContacts: (argument, call) => ({
    contacts: subscribe(argument, "old", call, OPENED).map((user) => contact(call.world, user, call.user)),
    ...completed(call, argument.optionalParams),
  }),
  asnCloseContacts: ({ seqContactIDs }, call) => {
    const unknown = seqContactIDs.filter((contactId) => !call.unsubscribe(presenceTopic(contactId), OPENED));
    return unknown.length === 0
      ? { iResult: 0, u8sComment: "" }
      : { iResult: 1, u8sComment: `not open: ${unknown.join(", ").slice(0, 500)}` };
  },

  asnAbsentStateSetUser: ({ absentstate }, call) => setAbsent(readAbsence(absentstate), absentstate.u8sContactId, call),
  asnAbsentStateSetUserV2: ({ absentstate }, call) =>
    setAbsent(readAbsenceV2(absentstate), absentstate.u8sContactId, call),
  asnSetUserAbsentState: ({ absentstate }, call) =>
    setAbsent(readAbsenceV2(absentstate), absentstate.u8sContactId, call),
  asnAbsentStateGetUser: ({ contactId }, call) => ({ absentstate: absentState(call.world, visible(contactId, call)) }),
  asnAbsentStateGetUserV2: ({ contactId }, call) => ({
    absentstate: absentStateV2(call.world, visible(contactId, call)),
  }),
  asnGetUserAbsentState: ({ contactId }, call) => ({
    absentstate: absentStateV2(call.world, visible(contactId, call)),
  }),
  /** The administration sees and sets everybody's (documented, protocol.md §7, module Mgmt). */
  asnMgmtAbsentStateGetUser: ({ contactId }, call) => {
    administrate(call);
    return { absentstate: absentState(call.world, known(contactId, call)) };
  },
  asnMgmtAbsentStateSetUser: ({ absentstate }, call) => {
    administrate(call);
    return setAbsence(readAbsence(absentstate), known(absentstate.u8sContactId, call), call);
  },
  asnAbsentStateReset: ({ u8sContactId }, call) => resetAbsent(u8sContactId, call),
  asnResetUserAbsentState: ({ u8sContactId }, call) => resetAbsent(u8sContactId, call),

  asnCustomNoteSet: ({ customnote }, call) => {
    call.world.presence.setNote(changeable(customnote.u8sContactID, call).contactId, customnote.u8sNote);
    return {};
  },
  asnSetUserPropertyBag: ({ asnUserPropertyBag }, { user, world }) => {
    user.properties.clear();
    for (const { key, value } of asnUserPropertyBag.asnProperties) user.properties.set(key, value);
    world.presence.touch(user.contactId, "data");
    return { iResult: 0 };
  },

  asnSetMonitorGroupingAttribute: ({ attribute }, { world, user }) => {
    world.presence.setGrouping(
      user.contactId,
      attribute && {
        guid: attribute.u8sAttributeGUID,
        short: attribute.u8sAttributeShort,
        long: attribute.u8sAttributeLong,
        text: attribute.u8sAdditionalText,
      },
    );
    return { bSuccess: true };
  },
  /** A state without flags: everything but "available" means that nobody uses the client (chosen). */
  asnSetClientIdleState: ({ iIdleState }, { world, user, session }) => {
    if (session) world.presence.setIdle(user.contactId, session, (iIdleState & STATE_MASK) > AVAILABLE);
    return { dummy: {} };
  },

  asnSetDynamicRights: ({ u8sOwnerContactID, u8sRemoteContactID, iDynamicRights, dynamicRights }, call) => {
    const owner = ownOnly(u8sOwnerContactID, call);
    const remote = known(u8sRemoteContactID, call);
    const rights = dynamicRights ? readRights(dynamicRights) : rightsOfLevel(iDynamicRights);
    if (!rights) throw new OperationError(REFUSED.unknownRights, `${iDynamicRights} is no level of rights`);
    call.world.rights.grant(owner.contactId, remote.contactId, rights, call.session);
    return { iResult: 0, dynamicRights: writeRights(remote.contactId, rights) };
  },
  asnRemoveDynamicRights: ({ u8sOwnerContactID, u8sRemoteContactID }, call) => {
    call.world.rights.revoke(ownOnly(u8sOwnerContactID, call).contactId, u8sRemoteContactID, call.session);
    return { iResult: 0 };
  },
  asnGetSettingsDynamicRights: ({ u8sContactID }, call) => {
    const owner = known(u8sContactID, call);
    if (owner !== call.user) return { iResult: RIGHTS_RESULT.failed, seqDynamicRightsList: [] };
    return { iResult: RIGHTS_RESULT.done, seqDynamicRightsList: writeGrants(call.world, owner) };
  },
  asnSetSettingsDynamicRights: ({ u8sContactID, seqDynamicRightsList }, call) => {
    const owner = known(u8sContactID, call);
    if (owner !== call.user) return { iResult: RIGHTS_RESULT.failed };
    const list = seqDynamicRightsList.map((wire) => [wire.u8sObjectID, readRights(wire)] as const);
    call.world.rights.replace(owner.contactId, list, call.session);
    return { iResult: RIGHTS_RESULT.done };
  },
  asnGetSettingsGlobalDynamicRights: (_argument, { world }) => ({
    iResult: RIGHTS_RESULT.done,
    globalDynamicRights: writeRights("", world.rights.everybody),
  }),
  asnGetSettingsDynamicGroupRights: (_argument, { world, user }) => ({
    iResult: RIGHTS_RESULT.done,
    seqDynamicRightsList: world.groupRights.of(user.contactId).map(([group, rights]) => writeRights(group.uri, rights)),
  }),
  /** An event of the client; the answer is the server's event, maybe with an empty list. */
  asnRequestMyPresenceRightsChallenge: (_argument, { server, session, user, world }) => {
    if (session) server.delivery.send(session, "asnMyPresenceRightsChallenge", challengeOf(world, user));
  },
};

interface PresenceRequest {
  readonly seqContactIDs: readonly string[];
  readonly iEventFlagsToSubscribe?: number;
  readonly iContactDetailsReturnFilter?: number;
  readonly bDontRequestPermissions?: boolean;
}

/** What the result is to hold: what the filter says, or else the usual parts and what events are wanted of. */
const shown = ({ iEventFlagsToSubscribe = 0, iContactDetailsReturnFilter }: PresenceRequest): number =>
  iContactDetailsReturnFilter ?? USUAL_FLAGS | iEventFlagsToSubscribe;

/**
 * Subscribes to the known people among the contact ids, and gives those whose presence the caller may see. Whoever has
 * given the caller no right to it is asked for it: data and states follow once it is given (documented, protocol.md §7, module PresenceV2). Throws OperationError when none of the contacts is known.
 */
function subscribe(request: PresenceRequest, form: "old" | "v2", call: Call, key?: string): User[] {
  const { seqContactIDs, iEventFlagsToSubscribe: flags = USUAL_FLAGS, bDontRequestPermissions = false } = request;
  const { directory, rights } = call.world;
  const people = [...new Set(seqContactIDs)].flatMap((contactId) => directory.byContactId(contactId) ?? []);
  if (people.length === 0 && seqContactIDs.length > 0) {
    throw new OperationError(REFUSED.general, "none of these contacts is known");
  }
  return people.filter(({ contactId }) => {
    call.subscribe(presenceTopic(contactId), { form, flags, ...(key === undefined ? {} : { key }) });
    if (rights.maySee(contactId, call.user.contactId)) return true;
    if (!bDontRequestPermissions) rights.challenge(contactId, call.user.contactId);
    return false;
  });
}

const setAbsent = (absence: ReturnType<typeof readAbsence>, contactId: string, call: Call): { bSuccess: boolean } =>
  setAbsence(absence, changeable(contactId, call), call);

function setAbsence(absence: ReturnType<typeof readAbsence>, user: User, call: Call): { bSuccess: boolean } {
  if (absence) call.world.presence.setAbsence(user.contactId, absence);
  else call.world.presence.resetAbsence(user.contactId);
  return { bSuccess: true };
}

function resetAbsent(contactId: string, call: Call): Record<string, never> {
  call.world.presence.resetAbsence(changeable(contactId, call).contactId);
  return {};
}

/** AsnAbsentStateEnum's values. 4, "not set", resets the state. */
const MANUAL: Readonly<Record<number, ManualState>> = { 0: "available", 1: "absent", 2: "busy", 3: "doNotDisturb" };

function readAbsence(wire: AsnAbsentState) {
  const state = MANUAL[wire.iAbsentState];
  const [from, to] = [readTime(wire.stTimeFrom), readTime(wire.stTimeTo)];
  const key = wire.optionalParams?.iReachability;
  const reachability = typeof key === "number" ? key : 0;
  return state && { state, from, to, message: wire.u8sMessage, reason: wire.u8sAbsentReason, reachability };
}

function readAbsenceV2(wire: AsnAbsentStateV2) {
  const state = MANUAL[wire.eAbsentState];
  const [from, to] = [readTime(wire.stTimeFrom), readTime(wire.stTimeTo)];
  return state && { state, from, to, message: "", reason: "", reachability: wire.eReachability ?? 0 };
}

/** The user with that contact id; the caller when it is empty (chosen). */
function known(contactId: string, call: Call): User {
  const user = contactId === "" ? call.user : call.world.directory.byContactId(contactId);
  if (!user) throw new OperationError(REFUSED.general, `there is no contact "${contactId}"`);
  return user;
}

function visible(contactId: string, call: Call): User {
  const user = known(contactId, call);
  if (call.world.rights.maySee(user.contactId, call.user.contactId)) return user;
  throw new OperationError(REFUSED.permissionDenied, `you may not see the presence of "${contactId}"`);
}

function changeable(contactId: string, call: Call): User {
  const user = known(contactId, call);
  if (call.world.rights.mayChange(user.contactId, call.user.contactId)) return user;
  throw new OperationError(REFUSED.permissionDenied, `you may not change the presence of "${contactId}"`);
}

function ownOnly(contactId: string, call: Call): User {
  const user = known(contactId, call);
  if (user === call.user) return user;
  throw new OperationError(REFUSED.permissionDenied, `the rights of "${contactId}" are not yours to set`);
}
