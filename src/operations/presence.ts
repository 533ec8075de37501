import { OperationError } from "../errors.js";
import type { AsnAbsentState, AsnAbsentStateV2 } from "../interface/types.generated.js";
import { absentState, absentStateV2, contact } from "../wire/contact.js";
import { presenceOf, presenceOfV2, presenceTopic } from "../wire/presence.js";
import { readRights, writeRights } from "../wire/rights.js";
import { readTime } from "../wire/time.js";
import type { User } from "../world/directory.js";
import type { ManualState } from "../world/presence/presence.js";
import { completed } from "./completed.js";
import type { Call, Handlers } from "./handler.js";

/** AsnSetDynamicRightsErrorEnum (documented, protocol.md §9), used for all refusals in this file. */
const REFUSED = { general: 0, permissionDenied: 1 } as const;

/** Presence: who is available, absent, busy; documented, protocol.md §7. */
export const presenceHandlers: Handlers = {
  asnGetAndSubscribePresence: (argument, call) => ({
    seqSubscribedPresence: subscribe(argument.seqContactIDs, argument.iEventFlagsToSubscribe, "old", call).map((user) =>
      presenceOf(call.world, user, argument.iContactDetailsReturnFilter ?? -1),
    ),
  }),
  asnGetAndSubscribePresenceV2: (argument, call) => ({
    seqSubscribedPresence: subscribe(argument.seqContactIDs, argument.iEventFlagsToSubscribe, "v2", call).map((user) =>
      presenceOfV2(call.world, user, argument.iContactDetailsReturnFilter ?? -1),
    ),
  }),
  asnUnsubscribePresence: ({ seqContactIDs }, call) => {
    for (const contactId of seqContactIDs) call.unsubscribe(presenceTopic(contactId));
    return { iResult: 0 };
  },
  asnOpenContacts: ({ seqContactIDs, optionalParams }, call) => ({
    contacts: subscribe(seqContactIDs, undefined, "old", call).map((user) => contact(call.world, user)),
    ...completed(call, optionalParams),
  }),
  asnCloseContacts: ({ seqContactIDs }, call) => {
    for (const contactId of seqContactIDs) call.unsubscribe(presenceTopic(contactId));
    return { iResult: 0, u8sComment: "" };
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

  asnSetDynamicRights: ({ u8sOwnerContactID, u8sRemoteContactID, iDynamicRights, dynamicRights }, call) => {
    const owner = ownOnly(u8sOwnerContactID, call);
    const remote = known(u8sRemoteContactID, call);
    const rights = dynamicRights
      ? readRights(dynamicRights)
      : { presence: iDynamicRights, phonePrimary: 0, phoneSecondary: 0 };
    call.world.rights.grant(owner.contactId, remote.contactId, rights);
    return { iResult: 0, dynamicRights: writeRights(remote.contactId, rights) };
  },
  asnRemoveDynamicRights: ({ u8sOwnerContactID, u8sRemoteContactID }, call) => {
    call.world.rights.revoke(ownOnly(u8sOwnerContactID, call).contactId, u8sRemoteContactID);
    return { iResult: 0 };
  },
  asnGetSettingsDynamicRights: ({ u8sContactID }, call) => ({
    iResult: 0,
    seqDynamicRightsList: [...call.world.rights.grantsOf(ownOnly(u8sContactID, call).contactId)].map(
      ([viewer, rights]) => writeRights(viewer, rights),
    ),
  }),
  asnSetSettingsDynamicRights: ({ u8sContactID, seqDynamicRightsList }, call) => {
    const owner = ownOnly(u8sContactID, call).contactId;
    for (const rights of seqDynamicRightsList) call.world.rights.grant(owner, rights.u8sObjectID, readRights(rights));
    return { iResult: 0 };
  },
};

/** The known people among the contact ids whose presence the caller may see; others are left out (chosen). */
function subscribe(contactIds: readonly string[], flags: number | undefined, form: "old" | "v2", call: Call): User[] {
  const people: User[] = [];
  for (const contactId of new Set(contactIds)) {
    const user = call.world.directory.byContactId(contactId);
    if (!user || !call.world.rights.maySee(user.contactId, call.user.contactId)) continue;
    call.subscribe(presenceTopic(user.contactId), flags === undefined ? { form } : { form, flags });
    people.push(user);
  }
  return people;
}

function setAbsent(absence: ReturnType<typeof readAbsence>, contactId: string, call: Call): { bSuccess: boolean } {
  const user = changeable(contactId, call);
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
  return state && { state, from, to, message: wire.u8sMessage, reason: wire.u8sAbsentReason, reachability: 0 };
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
