import { OperationError } from "../../errors.js";
import type { AsnAdminFindUserProfile, AsnUserProfile } from "../../interface/types.generated.js";
import { userData } from "../../wire/admin-users.js";
import { distinguishedName } from "../../wire/distinguished-name.js";
import { numberOf } from "../../wire/person.js";
import { readRights } from "../../wire/rights.js";
import { defaultProfile, readChanges, readSettings, writeProfile } from "../../wire/user-profile.js";
import { blankUser, type User } from "../../world/directory.js";
import { nameMistake } from "../../world/names.js";
import type { Call, Handlers } from "../handler.js";
import { connections, connectionsOf, sessionOf } from "./connections.js";
import { administrate, findUser } from "./guard.js";

/** The operations' own error enumerations (documented, protocol.md §9). */
const GET = { userNotFound: 1, accessDenied: 2 } as const;
/** AsnAdminGetUserProfilesErrorEnum. */
const NO_USER_FOUND = 1;
const SET = { accessDenied: 1, userNotFound: 2, addressOccupied: 3, addressMalformed: 4 } as const;
const ADD = { accessDenied: 1, exists: 2 } as const;
const REMOVE = { accessDenied: 2, invalidUserName: 3 } as const;
const FIND = { invalidParameters: 1, accessDenied: 2 } as const;

/** How many profiles one event carries at most (documented, protocol.md §7, module Mgmt). */
const SEGMENT = 50;

const setUser: Handlers["asnAdminSetUserProfile"] = ({ userProfile }, call) => {
  administrate(call, SET.accessDenied);
  changeUser(userProfile, call);
  return { bSuccess: true };
};

const addUser: Handlers["asnAdminAddUserProfile"] = ({ userProfile }, call) => {
  administrate(call, ADD.accessDenied);
  const { world } = call;
  const name = userProfile.u8sUserName;
  const mistake = nameMistake(name);
  if (mistake !== undefined) throw new OperationError(ADD.accessDenied, `u8sUserName: ${mistake}`);
  if (world.directory.user(name)) throw new OperationError(ADD.exists, `user "${name}" exists already`);
  const blank = blankUser(name, `sip:${name}@${world.administration.data.domain}`);
  const user: User = { ...blank, ...readChanges(userProfile, blank, world) };
  refusingClashes(ADD.exists, () => world.administration.addUser(user, readSettings(userProfile)));
  writeRest(userProfile, user, call);
  return { bSuccess: true };
};

const removeUser: Handlers["asnAdminRemoveUserProfile"] = ({ userProfile: { u8sUserName, u8sDNPath } }, call) => {
  administrate(call, REMOVE.accessDenied);
  const user = findUser(call.world, u8sUserName || u8sDNPath);
  if (!user) throw new OperationError(REMOVE.invalidUserName, `there is no user "${u8sUserName}"`);
  for (const session of connectionsOf(call.server, user)) call.server.endSession(session, "user was removed");
  call.world.administration.removeUser(user);
  return { bSuccess: true };
};

const getUser: Handlers["asnAdminGetUserProfile"] = ({ identifier }, call) => {
  administrate(call, GET.accessDenied);
  if ("defaultprofile" in identifier) return { userProfile: defaultProfile(call.server) };
  const user = findUser(call.world, identifier.u8sClientUsername);
  if (!user) throw new OperationError(GET.userNotFound, `there is no user "${identifier.u8sClientUsername}"`);
  return { userProfile: writeProfile(call.server, call.world, user) };
};

/** The administration of the server's users. */
export const adminUserHandlers: Handlers = {
  asnAdminGetUserProfile: getUser,
  asnMgmtGetUserProfile: getUser,
  asnAdminSetUserProfile: setUser,
  asnMgmtSetUserProfile: setUser,
  asnAdminAddUserProfile: addUser,
  asnMgmtAddUserProfile: addUser,
  asnAdminRemoveUserProfile: removeUser,
  asnMgmtRemoveUserProfile: removeUser,
  asnAdminGetUserProfiles: (argument, call) => {
    administrate(call, GET.accessDenied);
    const userProfiles = filtered(argument, call);
    if (userProfiles.length === 0) throw new OperationError(NO_USER_FOUND, "no user fits the filter");
    return { userProfiles };
  },
  /** With a cross reference id the profiles come in asnMgmtGetUserProfilesResult, without one in the result (chosen). */
  asnMgmtGetUserProfiles: (argument, call) => {
    administrate(call, GET.accessDenied);
    const profiles = filtered(argument, call);
    const { u8sCrossRefId: u8sCrossRefID } = argument;
    if (u8sCrossRefID === "" || !call.session) return { userProfiles: profiles };
    const segments = cut(profiles);
    for (const [index, listUserProfiles] of segments.entries()) {
      const bLastSegment = index === segments.length - 1;
      call.server.delivery.send(call.session, "asnMgmtGetUserProfilesResult", {
        listUserProfiles,
        u8sCrossRefID,
        bLastSegment,
      });
    }
    return { userProfiles: [] };
  },
  asnMgmtSetUserProfilesList: ({ userProfiles }, call) => {
    administrate(call, SET.accessDenied);
    const errorList = userProfiles.flatMap((profile) => {
      try {
        changeUser(profile, call);
        return [];
      } catch (error) {
        if (!(error instanceof OperationError)) throw error;
        return [{ u8sUserName: profile.u8sUserName, iErrorDetail: error.detail }];
      }
    });
    return { bSuccess: errorList.length === 0, ...(errorList.length > 0 ? { errorList } : {}) };
  },
  /** The users come as events, after the result that says how many there are. */
  asnMgmtGetUsers: ({ bResultAsList = false }, call) => {
    administrate(call);
    const { server, session, world } = call;
    const online = connections(server);
    const all = [...world.directory.users()].map((user) => userData(call.server, world, user, online.get(user) ?? []));
    if (session && bResultAsList) {
      for (const userProfileDataList of cut(all)) {
        server.delivery.send(session, "asnMgmtGetUserListEvent", { userProfileDataList });
      }
    } else if (session) {
      for (const data of all) server.delivery.send(session, "asnMgmtGetUsersEvent", data);
    }
    return { iNumberOfUsers: all.length };
  },
  asnAdminFindUser: ({ find, iMaxResults }, call) => {
    administrate(call, FIND.accessDenied);
    if (iMaxResults < 0) throw new OperationError(FIND.invalidParameters, "iMaxResults is negative");
    const found = "all" in find ? [...call.world.directory.users()] : usersWithNumber(find.u8sPhoneNumber, call);
    const limit = iMaxResults || found.length;
    return {
      userlist: found.slice(0, limit).map((user) => foundUser(user, call)),
      iLimitReached: found.length > limit ? 1 : 0,
    };
  },
  asnMgmtDisconnectClient: ({ u8sContactID, u8sConnectionID }, call) => {
    administrate(call);
    const user = call.world.directory.byContactId(u8sContactID);
    const session = user && sessionOf(call.server, user, u8sConnectionID);
    if (session) call.server.endSession(session, "disconnected by the administrator");
    return { bResult: session !== undefined };
  },
  asnMgmtGetUserXmlClientContent: ({ u8sUserID }, call) => {
    administrate(call);
    return { u8sClientContentAsXML: call.world.content.xml(known(u8sUserID, call).name).text };
  },
  asnMgmtSetUserXmlClientContent: ({ u8sUserID, u8sClientContentAsXML }, call) => {
    administrate(call);
    const { name } = known(u8sUserID, call);
    const { description } = call.world.content.xml(name);
    call.world.content.setXml(name, u8sClientContentAsXML, description, undefined);
    return {};
  },
};

function changeUser(profile: AsnUserProfile, call: Call): void {
  const { world } = call;
  const user = findUser(world, profile.u8sUserName || profile.u8sDNPath);
  if (!user) throw new OperationError(SET.userNotFound, `there is no user "${profile.u8sUserName}"`);
  const { u8sSIPURI: address } = profile;
  if (address && !/^sip:[^\s@]+@[^\s@]+$/.test(address)) {
    throw new OperationError(SET.addressMalformed, `"${address}" is no address such as sip:name@example.com`);
  }
  const changes = readChanges(profile, user, world);
  refusingClashes(SET.addressOccupied, () => world.administration.changeUser(user, changes, readSettings(profile)));
  writeRest(profile, user, call);
}

/** The parts of a profile that other domains store. */
function writeRest(profile: AsnUserProfile, user: User, { world }: Call): void {
  user.properties.clear();
  for (const { key, value } of profile.asnUserPropertyBag.asnProperties) user.properties.set(key, value);
  const list = profile.userDynamicRights.map((wire) => [wire.u8sObjectID, readRights(wire)] as const);
  world.rights.replace(user.contactId, list);
  world.presence.touch(user.contactId, "data");
}

/** Turns the directory's refusal of a taken name or line into the operation's error number. */
function refusingClashes(taken: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && !(error instanceof OperationError) && /(already|taken)/.test(error.message)) {
      throw new OperationError(taken, error.message);
    }
    throw error;
  }
}

/** iFilterOnlineState (chosen): 0 all, 1 those who are online, 2 the others. */
function filtered(
  { iActiveUsersOnly, iFilterOnlineState }: { iActiveUsersOnly: number; iFilterOnlineState: number },
  { server, world }: Call,
): AsnUserProfile[] {
  const online = connections(server);
  const profiles: AsnUserProfile[] = [];
  for (const user of world.directory.users()) {
    if (iFilterOnlineState !== 0 && online.has(user) !== (iFilterOnlineState === 1)) continue;
    const profile = writeProfile(server, world, user);
    if (iActiveUsersOnly && profile.iEnabled === 0) continue;
    profiles.push(profile);
  }
  return profiles;
}

const usersWithNumber = (number: string, { world, user }: Call): User[] =>
  world.contacts.byNumber(user, number).flatMap(({ user: owner }) => owner ?? []);

const foundUser = (user: User, { server }: Call): AsnAdminFindUserProfile => ({
  u8sDNPath: distinguishedName(user.name, "Users", server),
  u8sUserName: user.name,
  u8sFirstName: user.firstName,
  u8sLastName: user.lastName,
  u8sDisplayName: user.displayName,
  u8sPhonePrimary: numberOf(user.lines[0] ?? ""),
  u8sPhoneSecondary: numberOf(user.lines[1] ?? ""),
  iCtiEnabled: user.lines.length > 0 ? 1 : 0,
});

function known(name: string, { world }: Call): User {
  const user = findUser(world, name);
  if (!user) throw new OperationError(GET.userNotFound, `there is no user "${name}"`);
  return user;
}

function cut<T>(list: readonly T[]): T[][] {
  const count = Math.max(1, Math.ceil(list.length / SEGMENT));
  return Array.from({ length: count }, (_, index) => list.slice(index * SEGMENT, (index + 1) * SEGMENT));
}
