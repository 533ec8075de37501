import type { WorldContext } from "../context.js";
import type { RightsData } from "./rights-file.js";

/** What one person lets another see and do, as bits of AsnPresenceRightsFlags and of the telephone's rights. */
export interface Rights {
  readonly presence: number;
  readonly phonePrimary: number;
  readonly phoneSecondary: number;
}

/** Bits of `Rights.presence` (documented, protocol.md §9: AsnPresenceRightsFlags). */
export const PresenceRight = { visible: 1, changeable: 2, privateAppointments: 16, publicAppointments: 32 } as const;
/** Bits of a telephone's rights: whose numbers are seen (documented, protocol.md §9: AsnPhoneControlRightsFlags). */
export const NumberRight = { outbound: 1, inbound: 2, redirected: 4 } as const;

/** The level "personal". */
export const HIGHEST_LEVEL: Rights = { presence: 557107, phonePrimary: 775, phoneSecondary: 775 };

/**
 * The levels of rights, by their bit, and the bits that each stands for (documented, protocol.md §9:
 * AsnPresenceCommonRights and the telephone's).
 */
const LEVELS: ReadonlyMap<number, Rights> = new Map([
  [65536, { presence: 98305, phonePrimary: 0, phoneSecondary: 0 }],
  [131072, { presence: 163873, phonePrimary: 7, phoneSecondary: 0 }],
  [262144, { presence: 294947, phonePrimary: 519, phoneSecondary: 7 }],
  [524288, HIGHEST_LEVEL],
]);
const LEVEL_MASK = 983040;

const NO_RIGHTS: Rights = { presence: 0, phonePrimary: 0, phoneSecondary: 0 };
const ALL_RIGHTS: Rights = { presence: 1 | 2 | 16 | 32, phonePrimary: -1, phoneSecondary: -1 };
/** What everybody may, unless the world file says otherwise (chosen): see each other's presence. */
const EVERYBODY: Rights = { ...NO_RIGHTS, presence: PresenceRight.visible };
/** What colleagues see of each other as long as no list says anything of the two (chosen). */
const NOTHING_SAID: Rights = {
  presence: PresenceRight.visible | PresenceRight.publicAppointments,
  phonePrimary: 7,
  phoneSecondary: 7,
};

/** The rights that a level stands for; 0 is the level "blocked". Undefined for a number that is no level. */
export function rightsOfLevel(level: number): Rights | undefined {
  return level === 0 ? NO_RIGHTS : LEVELS.get(level & LEVEL_MASK);
}

/** The rights, with the bits that a bare level in them stands for. */
export function withLevel(rights: Rights): Rights {
  const level = LEVELS.get(rights.presence);
  return level ? sum(rights, level) : rights;
}

export const sum = (a: Rights, b: Rights): Rights => ({
  presence: a.presence | b.presence,
  phonePrimary: a.phonePrimary | b.phonePrimary,
  phoneSecondary: a.phoneSecondary | b.phoneSecondary,
});

/** The bits of `Rights.presence` that let somebody see or do something; the others name the level. */
const EFFECTIVE = 0xff;

/** Whether `after` lets somebody see or do something that `before` does not. */
export const isWider = (after: Rights, before: Rights): boolean =>
  (after.presence & ~before.presence & EFFECTIVE) !== 0 ||
  (after.phonePrimary & ~before.phonePrimary) !== 0 ||
  (after.phoneSecondary & ~before.phoneSecondary) !== 0;

export type RightsChange =
  | {
      readonly type: "rights.changed";
      readonly owner: string;
      /** Whose rights at the owner changed, and what they were. */
      readonly viewers: readonly { readonly viewer: string; readonly before: Rights }[];
      readonly writer: object | undefined;
    }
  | { readonly type: "rights.challenged"; readonly owner: string };

/** The rights that follow from groups. */
export interface GroupRights {
  /** The sum of the rights that the groups of both give the viewer at the owner. */
  between(owner: string, viewer: string): Rights;
}

/**
 * Who may see and change whose presence, telephone numbers and appointments. The effective right is the sum of the lists
 * for everybody, for groups and of the person; who is blocked in the person's own list has none (documented, protocol.md
 * §7). All names are contact ids.
 */
export class RightsBook {
  private readonly granted = new Map<string, Map<string, Rights>>();
  /** Who wants to see whom and may not, by owner. */
  private readonly challengers = new Map<string, Set<string>>();
  /** The list for everybody; its default when the world file has none. */
  readonly everybody: Rights;

  constructor(
    private readonly context: WorldContext<RightsChange>,
    private readonly data: RightsData,
    private readonly groups: GroupRights,
  ) {
    this.everybody = data.everybody ? withLevel(data.everybody) : EVERYBODY;
  }

  /** The rights that `viewer` has at `owner`. A person may do everything with themselves. */
  of(owner: string, viewer: string): Rights {
    if (owner === viewer) return ALL_RIGHTS;
    const personal = this.grantOf(owner, viewer);
    if (personal && personal.presence === 0) return NO_RIGHTS;
    const group = this.groups.between(owner, viewer);
    if (!personal && !this.data.everybody && !isWider(group, EVERYBODY)) return NOTHING_SAID;
    const common = sum(this.everybody, group);
    return personal ? sum(common, personal) : common;
  }

  /** The rights that lists give `viewer` at `owner`: none as long as no list says anything of the two. */
  given(owner: string, viewer: string): Rights {
    const rights = this.of(owner, viewer);
    return rights === NOTHING_SAID ? NO_RIGHTS : rights;
  }

  maySee(owner: string, viewer: string): boolean {
    return (this.of(owner, viewer).presence & PresenceRight.visible) !== 0;
  }

  mayChange(owner: string, viewer: string): boolean {
    return (this.of(owner, viewer).presence & PresenceRight.changeable) !== 0;
  }

  /** Enters the viewer in the owner's own list. */
  grant(owner: string, viewer: string, rights: Rights, writer?: object): void {
    const list = new Map(this.granted.get(owner)).set(viewer, withLevel(rights));
    this.#replace(owner, list, writer);
  }

  /** Takes the viewer out of the owner's own list. Returns whether they were in it. */
  revoke(owner: string, viewer: string, writer?: object): boolean {
    const list = new Map(this.granted.get(owner));
    const known = list.delete(viewer);
    this.challengers.get(owner)?.delete(viewer);
    if (known) this.#replace(owner, list, writer);
    return known;
  }

  /** Replaces the owner's own list by a complete one. */
  replace(owner: string, list: Iterable<readonly [viewer: string, rights: Rights]>, writer?: object): void {
    this.#replace(owner, new Map([...list].map(([viewer, rights]) => [viewer, withLevel(rights)])), writer);
  }

  /** The owner's own list. */
  grantsOf(owner: string): Iterable<[viewer: string, rights: Rights]> {
    return this.granted.get(owner) ?? [];
  }

  /** What the owner's own list says of the viewer; undefined where it says nothing. */
  grantOf(owner: string, viewer: string): Rights | undefined {
    return this.granted.get(owner)?.get(viewer);
  }

  /** Notes that the viewer wants to see the owner, who has given no right to. */
  challenge(owner: string, viewer: string): void {
    const challengers = this.challengers.get(owner) ?? new Set();
    if (challengers.has(viewer)) return;
    this.context.capacity?.require(challengers.size, "requests for rights of one user");
    this.challengers.set(owner, challengers.add(viewer));
    this.context.emit({ type: "rights.challenged", owner });
  }

  /** Who wants to see the owner and waits for an answer. */
  challengersOf(owner: string): string[] {
    return [...(this.challengers.get(owner) ?? [])];
  }

  #replace(owner: string, list: Map<string, Rights>, writer: object | undefined): void {
    this.context.capacity?.require(0, "rights given by one user", list.size);
    const before = this.granted.get(owner);
    const viewers = [...new Set([...(before?.keys() ?? []), ...list.keys()])]
      .filter((viewer) => !isSame(before?.get(viewer), list.get(viewer)))
      .map((viewer) => ({ viewer, before: this.of(owner, viewer) }));
    this.granted.set(owner, list);
    for (const viewer of list.keys()) this.challengers.get(owner)?.delete(viewer);
    if (viewers.length > 0) this.context.emit({ type: "rights.changed", owner, viewers, writer });
  }
}

const isSame = (a: Rights | undefined, b: Rights | undefined): boolean =>
  a?.presence === b?.presence && a?.phonePrimary === b?.phonePrimary && a?.phoneSecondary === b?.phoneSecondary;
