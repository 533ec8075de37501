import type { Directory } from "../directory.js";
import { type GroupRights, type Rights, sum, withLevel } from "../presence/rights.js";
import type { Group, GroupBook } from "./group-book.js";

const NONE: Rights = { presence: 0, phonePrimary: 0, phoneSecondary: 0 };

/** The rights that people have at each other by the groups to which both belong. */
export class MemberRights implements GroupRights {
  constructor(
    private readonly directory: Directory,
    private readonly groups: GroupBook,
  ) {}

  between(owner: string, viewer: string): Rights {
    const [user, seer] = [this.directory.byContactId(owner), this.directory.byContactId(viewer)];
    if (!user || !seer) return NONE;
    let rights = NONE;
    for (const group of this.groups.of(user)) {
      if (!group.enabled) continue;
      if (group.members.has(seer)) rights = sum(rights, withLevel(group.memberRights));
      if (group.leader === seer || group.coLeader === seer) rights = sum(rights, withLevel(group.leaderRights));
    }
    return rights;
  }

  /** The groups that give the owner's colleagues rights, and which. */
  of(owner: string): [group: Group, rights: Rights][] {
    const user = this.directory.byContactId(owner);
    return user ? this.groups.of(user).map((group) => [group, withLevel(group.memberRights)]) : [];
  }
}
