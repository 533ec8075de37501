import { OperationError } from "../../errors.js";
import { AsnAdminFindGroupProfilesFilter as Filter } from "../../interface/enums.generated.js";
import type { AsnGroupProfile } from "../../interface/types.generated.js";
import { nameOf } from "../../wire/distinguished-name.js";
import { writeGroup } from "../../wire/groups.js";
import { readRights } from "../../wire/rights.js";
import type { User } from "../../world/directory.js";
import { defaultGroupUri, type Group, type GroupFacts } from "../../world/groups/group-book.js";
import { nameMistake } from "../../world/names.js";
import type { World } from "../../world/world.js";
import type { Call, Handlers } from "../handler.js";
import { administrate, findUser } from "./guard.js";

/** The operations' own error enumerations (documented, protocol.md §9). */
const FIND = { accessDenied: 1, noSearchParameter: 2 } as const;
const SET = { accessDenied: 1, notFound: 2, wrongVersion: 3, notSaved: 4 } as const;
const ADD = { accessDenied: 1, exists: 2, notSaved: 3 } as const;
const REMOVE = { accessDenied: 1, notFound: 2 } as const;

/** AsnMgmtSetGroupProfileFilter (documented, protocol.md §9). */
const BY_ID = 1;

const findGroups: Handlers["asnAdminFindGroupProfiles"] = ({ iSearchFilter, u8sStringParameter }, call) => {
  administrate(call, FIND.accessDenied);
  const { server, world } = call;
  const listGroupProfiles = search(world, iSearchFilter, u8sStringParameter).map((group) => writeGroup(server, group));
  return { listGroupProfiles };
};

const addGroup: Handlers["asnAdminAddGroupProfile"] = ({ groupProfile }, call) => {
  administrate(call, ADD.accessDenied);
  if (groupProfile.u8sGroupName === "") throw new OperationError(ADD.notSaved, "a group needs a name");
  saving(ADD.exists, () => call.world.groups.add(readGroup(groupProfile, call.world, ADD.notSaved)));
  return { bSuccess: true };
};

const removeGroup: Handlers["asnAdminRemoveGroupProfile"] = ({ groupProfile }, call) => {
  administrate(call, REMOVE.accessDenied);
  remove(groupProfile.u8sGroupName || nameOf(groupProfile.u8sDNPath), call);
  return { bSuccess: true };
};

/** The administration of the server's groups. */
export const adminGroupHandlers: Handlers = {
  asnAdminFindGroupProfiles: findGroups,
  asnMgmtFindGroupProfiles: findGroups,
  asnAdminAddGroupProfile: addGroup,
  asnMgmtAddGroupProfile: addGroup,
  asnAdminRemoveGroupProfile: removeGroup,
  asnMgmtRemoveGroupProfile: removeGroup,
  /** The GUID finds the group, whatever name the profile has: so a group is renamed (documented, protocol.md §7, module Admin). */
  asnAdminSetGroupProfile: ({ groupProfile }, call) => {
    administrate(call, SET.accessDenied);
    change(groupProfile, call.world.groups.byId(groupProfile.u8sobjectGUID), call);
    return { bSuccess: true };
  },
  asnMgmtSetGroupProfile: ({ iSearchFilter, groupProfile }, call) => {
    administrate(call, SET.accessDenied);
    const { groups } = call.world;
    const byId = iSearchFilter === BY_ID;
    change(
      groupProfile,
      byId ? groups.byId(groupProfile.u8sobjectGUID) : groups.group(groupProfile.u8sGroupName),
      call,
    );
    return { bSuccess: true };
  },
  asnMgmtRemoveGroup: ({ u8sGroupName }, call) => {
    administrate(call, REMOVE.accessDenied);
    remove(u8sGroupName, call);
    return {};
  },
  /** The groups come as events, after the result that says how many there are. */
  asnMgmtGetGroups: (_argument, call) => {
    administrate(call);
    const { server, session, world } = call;
    for (const group of session ? world.groups.all() : []) {
      if (session) server.delivery.send(session, "asnMgmtGetGroupsEvent", { groupProfile: writeGroup(server, group) });
    }
    return { iNumberOfGroups: world.groups.size };
  },
  asnMgmtGetGroupAgentPublicPresence: ({ u8sGroupName }, call) => {
    administrate(call);
    const { world } = call;
    const group = world.groups.group(u8sGroupName);
    const agentGroup = world.agents.group(group?.uri ?? u8sGroupName);
    return {
      listAgentPresence: [...(agentGroup?.agents.keys() ?? [])].map((agent) => ({
        u8sAgentURI: agent,
        iPublicAgentPresence: world.ranking.presenceOf(agent, agentGroup?.uri ?? ""),
      })),
    };
  },
};

function readGroup(profile: AsnGroupProfile, world: World, notSaved: number, before?: Group): GroupFacts {
  const user = (name: string): User => {
    const found = findUser(world, name);
    if (!found) throw new OperationError(notSaved, `there is no user "${name}"`);
    return found;
  };
  const mistake = nameMistake(profile.u8sGroupName);
  if (mistake !== undefined) throw new OperationError(notSaved, `u8sGroupName: ${mistake}`);
  return {
    name: profile.u8sGroupName,
    uri: profile.u8sSIPURI || before?.uri || defaultGroupUri(profile.u8sGroupName),
    enabled: profile.iEnabled !== 0,
    phone: profile.u8sPhoneNumber,
    phoneSecondary: profile.u8sPhoneSecondary,
    email: profile.u8sMailAddress ?? before?.email ?? "",
    leader: profile.u8sGroupLeaderDN ? user(profile.u8sGroupLeaderDN) : undefined,
    coLeader: profile.u8sGroupCoLeaderDN ? user(profile.u8sGroupCoLeaderDN) : undefined,
    staticRights: profile.iGroupStaticRights,
    staticRights2: profile.iGroupStaticRights2 ?? before?.staticRights2 ?? 0,
    memberRights: readRights(profile.asnGroupRightDetails),
    leaderRights: readRights(profile.asnGroupLeaderRightDetails),
    members: new Set(profile.listUserDNs.map(user)),
    functionKeys: before?.functionKeys ?? [],
    properties: profile.asnUserPropertyBag
      ? new Map(profile.asnUserPropertyBag.asnProperties.map(({ key, value }) => [key, value]))
      : (before?.properties ?? new Map()),
  };
}

/** Version 0 overwrites. Any other version must equal the stored one (chosen). */
function change(profile: AsnGroupProfile, group: Group | undefined, { world }: Call): void {
  if (!group) throw new OperationError(SET.notFound, `there is no group "${profile.u8sGroupName}"`);
  const { iGroupProfileVersion: version } = profile;
  if (version !== 0 && version !== group.version) {
    throw new OperationError(SET.wrongVersion, `the group has version ${group.version} by now, not ${version}`);
  }
  saving(SET.notSaved, () => world.groups.change(group, readGroup(profile, world, SET.notSaved, group)));
}

function remove(name: string, { world }: Call): void {
  const group = world.groups.group(name);
  if (!group) throw new OperationError(REMOVE.notFound, `there is no group "${name}"`);
  world.groups.remove(group);
}

/** An unknown filter finds nothing (chosen). */
function search({ groups }: World, filter: number, text: string): Group[] {
  if (filter === Filter.allGroups) return [...groups.all()];
  if (filter === Filter.allEnabledGroups) return [...groups.all()].filter(({ enabled }) => enabled);
  if (text === "") throw new OperationError(FIND.noSearchParameter, "there is nothing to search for");
  if (filter === Filter.dnPath) return [groups.group(nameOf(text))].flatMap((group) => group ?? []);
  if (filter === Filter.groupName) return [groups.group(text)].flatMap((group) => group ?? []);
  return filter === Filter.objectGUID ? [groups.byId(text)].flatMap((group) => group ?? []) : [];
}

/** Turns the refusal of a taken name into the operation's error number. */
function saving(taken: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && !(error instanceof OperationError) && /already/.test(error.message)) {
      throw new OperationError(taken, error.message);
    }
    throw error;
  }
}
