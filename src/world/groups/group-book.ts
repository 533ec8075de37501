import { createHash } from "node:crypto";
import type { WorldContext } from "../context.js";
import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import type { Rights } from "../presence/rights.js";
import type { GroupData } from "./file.js";

/**
 * A static right of a group: the members' clients show all of its members (documented, protocol.md §9:
 * AsnUserStaticRights).
 */
export const ALL_IN_MONITOR = 4096;

/** Static rights of a group: the members, or its leader, see the members' journals (documented, protocol.md §9: AsnUserStaticRights). */
const MEMBERS_SEE_JOURNALS = 16384;
const LEADER_SEES_JOURNALS = 32768;
/** The members change each other's journals (documented, protocol.md §9: AsnUserStaticRights). */
const MEMBERS_EDIT_JOURNALS = 65536;

/** A group of people with a name. */
export interface Group {
  /** Stays the same when the name changes: 32 hex digits. */
  readonly id: string;
  readonly name: string;
  readonly uri: string;
  readonly enabled: boolean;
  readonly phone: string;
  readonly phoneSecondary: string;
  readonly email: string;
  readonly leader: User | undefined;
  readonly coLeader: User | undefined;
  /** Bits of AsnUserStaticRights, and of their continuation. */
  readonly staticRights: number;
  readonly staticRights2: number;
  readonly memberRights: Rights;
  readonly leaderRights: Rights;
  readonly members: ReadonlySet<User>;
  readonly functionKeys: readonly { readonly name: string; readonly number: string }[];
  readonly properties: ReadonlyMap<string, string>;
  /** Counts up with each change, so that two administrators do not overwrite each other's changes. */
  readonly version: number;
}

/** The data of a group that an administrator sets. */
export type GroupFacts = Omit<Group, "id" | "version">;

export type GroupChange =
  | { readonly type: "group.added"; readonly group: Group }
  | {
      readonly type: "group.changed";
      readonly group: Group;
      readonly before: Group;
    }
  | { readonly type: "group.removed"; readonly group: Group };

/** The groups of one server, found by name, id, address and member in constant time. */
export class GroupBook {
  private readonly groupsByName = new Map<string, Group>();
  private readonly groupsById = new Map<string, Group>();
  private readonly groupsByUri = new Map<string, Group>();
  private readonly byMember = new Map<User, Set<string>>();

  constructor(
    private readonly context: WorldContext<GroupChange>,
    directory: Directory,
    data: readonly GroupData[],
  ) {
    for (const entry of data) this.#index(this.#new(factsOf(entry, directory)));
    directory.watch((user, what) => {
      if (what === "removed") this.#leave(user);
    });
  }

  all(): Iterable<Group> {
    return this.groupsByName.values();
  }

  get size(): number {
    return this.groupsByName.size;
  }

  group(name: string): Group | undefined {
    return this.groupsByName.get(name.toLowerCase());
  }

  byId(id: string): Group | undefined {
    return this.groupsById.get(id);
  }

  byUri(uri: string): Group | undefined {
    return this.groupsByUri.get(uri);
  }

  /** The groups that the user belongs to. */
  of(user: User): Group[] {
    const groups: Group[] = [];
    for (const id of this.byMember.get(user) ?? []) {
      const group = this.groupsById.get(id);
      if (group) groups.push(group);
    }
    return groups;
  }

  /** The members of the groups by whose rights the person may see their journals. */
  *journalsFor(viewer: User): Generator<User> {
    for (const { enabled, staticRights, members, leader, coLeader } of this.groupsById.values()) {
      if (!enabled) continue;
      const leads = leader === viewer || coLeader === viewer;
      const asMember = (staticRights & MEMBERS_SEE_JOURNALS) !== 0 && members.has(viewer);
      if (asMember || (leads && (staticRights & LEADER_SEES_JOURNALS) !== 0)) yield* members;
    }
  }

  /** Whether a group of both lets the person change the owner's journal. */
  mayEditJournal(owner: User, editor: User): boolean {
    return this.of(owner).some(
      ({ enabled, staticRights, members }) =>
        enabled && (staticRights & MEMBERS_EDIT_JOURNALS) !== 0 && members.has(editor),
    );
  }

  /** Adds a group. Throws WorldDataError when its name or address is taken. */
  add(facts: GroupFacts): Group {
    this.#refuseClash(facts, undefined);
    this.context.capacity?.require(this.size, "groups");
    const group = this.#new(facts);
    this.#index(group);
    this.context.emit({ type: "group.added", group });
    return group;
  }

  /** Replaces the group's data. Returns the new group. Throws as `add` does. */
  change(before: Group, facts: GroupFacts): Group {
    this.#refuseClash(facts, before);
    const group: Group = { ...facts, id: before.id, version: before.version + 1 };
    this.#forget(before);
    this.#index(group);
    this.context.emit({ type: "group.changed", group, before });
    return group;
  }

  remove(group: Group): void {
    this.#forget(group);
    this.context.emit({ type: "group.removed", group });
  }

  #leave(user: User): void {
    for (const group of this.of(user)) {
      const members = new Set(group.members);
      members.delete(user);
      this.change(group, { ...group, members });
    }
  }

  #refuseClash(facts: GroupFacts, self: Group | undefined): void {
    const [byName, byUri] = [this.group(facts.name), this.byUri(facts.uri)];
    if (byName && byName !== self) throw new WorldDataError(`group "${facts.name}" exists already`);
    if (byUri && byUri !== self)
      throw new WorldDataError(`"${facts.uri}" is the address of group "${byUri.name}" already`);
  }

  #new(facts: GroupFacts): Group {
    return { ...facts, id: createHash("md5").update(`group ${facts.name.toLowerCase()}`).digest("hex"), version: 1 };
  }

  #index(group: Group): void {
    this.groupsByName.set(group.name.toLowerCase(), group);
    this.groupsById.set(group.id, group);
    this.groupsByUri.set(group.uri, group);
    for (const member of group.members) {
      let groups = this.byMember.get(member);
      if (!groups) {
        groups = new Set();
        this.byMember.set(member, groups);
      }
      groups.add(group.id);
    }
  }

  #forget(group: Group): void {
    this.groupsByName.delete(group.name.toLowerCase());
    this.groupsById.delete(group.id);
    this.groupsByUri.delete(group.uri);
    for (const member of group.members) this.byMember.get(member)?.delete(group.id);
  }
}

/** The address of a group that has none in its data (chosen). */
export const defaultGroupUri = (name: string): string =>
  `sip:${name.toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, "-")}@example.com`;

function factsOf(data: GroupData, directory: Directory): GroupFacts {
  const known = (name: string): User => {
    const user = directory.user(name);
    if (!user) throw new WorldDataError(`group "${data.name}" names the user "${name}", whom the world does not have`);
    return user;
  };
  return {
    name: data.name,
    uri: data.uri ?? defaultGroupUri(data.name),
    enabled: true,
    phone: data.phone,
    phoneSecondary: data.phoneSecondary,
    email: data.email,
    leader: data.leader ? known(data.leader) : undefined,
    coLeader: data.coLeader ? known(data.coLeader) : undefined,
    staticRights:
      (data.inMonitor ? ALL_IN_MONITOR : 0) |
      (data.journals === "members" ? MEMBERS_SEE_JOURNALS : 0) |
      (data.journals === "leader" ? LEADER_SEES_JOURNALS : 0),
    staticRights2: 0,
    memberRights: data.memberRights,
    leaderRights: data.leaderRights,
    members: new Set(data.members.map(known)),
    functionKeys: data.functionKeys,
    properties: new Map(),
  };
}
