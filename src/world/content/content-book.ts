import type { ContactIdentity } from "../contacts/identity.js";
import type { WorldContext } from "../context.js";
import type { ContentData } from "./file.js";
import { type ContentGroup, type GroupCluster, type ListedContact, refKey } from "./structure.js";

/** A user's contact list: which contacts, in which groups. */
export interface Content {
  /** When it was last changed, in ms since 1970-01-01 UTC; higher with each change, even within one ms. */
  readonly revision: number;
  /** The version of the structure, as clients write it; at least 2 (documented, protocol.md §7, module ClientContent). */
  readonly version: string;
  readonly editable: number;
  readonly lastWriter: string;
  readonly contacts: ReadonlyMap<string, ListedContact>;
  readonly clusters: readonly GroupCluster[];
}

/** A client's change of its user's list. */
export interface ContentUpdate {
  readonly version: string;
  readonly editable: number;
  readonly put: readonly ListedContact[];
  readonly remove: readonly ContactIdentity[];
  /** The whole structure of groups from now on; undefined: unchanged. */
  readonly clusters: readonly GroupCluster[] | undefined;
  /** Whether it replaces all that was there before: `put` the contacts, and `clusters` the structure. */
  readonly replace: boolean;
}

/** What a client has to do to its list to have the present one. */
export type ContentDifference = Pick<ContentUpdate, "put" | "remove" | "clusters">;

/** Who made a change, and so need not be told of it. Any object that belongs to that client alone. */
export type Writer = object | undefined;

/** The owner is the user's login name. */
export type ContentChange =
  | {
      readonly type: "content.changed";
      readonly owner: string;
      readonly revision: number;
      readonly difference: ContentDifference;
      readonly writer: Writer;
    }
  | {
      readonly type: "content.tagged";
      readonly owner: string;
      readonly ids: readonly string[];
      readonly revision: number;
      readonly writer: Writer;
    }
  | { readonly type: "content.xml"; readonly owner: string; readonly revision: number; readonly writer: Writer };

/** The contact list in the older clients' form: one text that only they understand. */
export interface XmlContent {
  readonly text: string;
  readonly description: string;
  readonly revision: number;
}

interface UserContent {
  revision: number;
  version: string;
  editable: number;
  lastWriter: string;
  contacts: Map<string, ListedContact>;
  clusters: readonly GroupCluster[];
  /** The revision of each contact's last change; those of the world file have none. */
  changedAt: Map<string, number>;
  /** Contacts that are gone, with the revision of their removal. */
  removed: Map<string, { readonly ref: ContactIdentity; readonly revision: number }>;
  /** The latest revision whose removal is forgotten. What changed since an earlier one cannot be told. */
  forgotten: number;
  /** The revision of the structure's last change. */
  structuredAt: number;
  tags: { readonly ids: readonly string[]; readonly revision: number };
  xml: XmlContent;
}

/**
 * The users' contact lists. The last writer wins: a change is taken whatever revision the client knew (chosen).
 * A list's revision is a time stamp (documented, protocol.md §7, module ClientContent). The content of the world file has the
 * time at which the world was made.
 */
export class ContentBook {
  private readonly entries = new Map<string, UserContent>();
  private readonly begin: number;

  constructor(
    private readonly context: WorldContext<ContentChange>,
    data: ContentData,
    identify: (contactId: string) => ContactIdentity,
  ) {
    this.begin = context.clock.now();
    for (const { user, group, contacts } of data.favourites) {
      const entry = this.#entry(user);
      const refs = contacts.map(identify);
      for (const ref of refs) entry.contacts.set(refKey(ref), { ref, data: undefined });
      entry.clusters = withGroup(entry.clusters, group, refs);
    }
  }

  of(owner: string): Content {
    return this.#entry(owner);
  }

  /** Changes the list. Returns its new revision. */
  change(owner: string, update: ContentUpdate, writer: Writer): number {
    const entry = this.#entry(owner);
    const kept = update.replace ? 0 : entry.contacts.size;
    this.context.capacity?.require(kept, "contacts in a list", update.put.length);
    const revision = Math.max(entry.revision + 1, this.context.clock.now());
    const put = new Map(update.put.map((contact) => [refKey(contact.ref), contact]));
    const before = update.replace ? [...entry.contacts.values()].map(({ ref }) => ref) : [];
    const remove = [...before, ...update.remove].filter((ref) => !put.has(refKey(ref)));
    for (const ref of remove) forget(entry, ref, revision);
    for (const [key, contact] of put) {
      entry.contacts.set(key, contact);
      entry.changedAt.set(key, revision);
      entry.removed.delete(key);
    }
    const clusters = update.clusters ?? (update.replace ? [] : undefined);
    if (clusters) {
      entry.clusters = clusters;
      entry.structuredAt = revision;
    }
    entry.version = update.version;
    entry.editable = update.editable;
    entry.lastWriter = owner;
    entry.revision = revision;
    const difference = { put: [...put.values()], remove, clusters };
    this.context.emit({ type: "content.changed", owner, revision, difference, writer });
    return revision;
  }

  /**
   * What changed after the revision. All there is for 0, for a revision that this server never gave, and for one after
   * which a removal is forgotten.
   */
  since(owner: string, known: number): ContentDifference {
    const { revision, contacts, clusters, changedAt, removed, forgotten, structuredAt } = this.#entry(owner);
    if (known < this.begin || known < forgotten || known > revision) {
      return { put: [...contacts.values()], remove: [], clusters };
    }
    return {
      put: [...contacts.values()].filter(({ ref }) => (changedAt.get(refKey(ref)) ?? 0) > known),
      remove: [...removed.values()].filter((gone) => gone.revision > known).map(({ ref }) => ref),
      clusters: structuredAt > known ? clusters : undefined,
    };
  }

  /** The ids that the user's clients have tagged. */
  tags(owner: string): { readonly ids: readonly string[]; readonly revision: number } {
    return this.#entry(owner).tags;
  }

  /** Replaces the tagged ids. Returns the new revision of the tags. */
  saveTags(owner: string, ids: readonly string[], writer: Writer): number {
    const entry = this.#entry(owner);
    this.context.capacity?.require(0, "tagged ids", ids.length);
    const revision = entry.tags.revision + 1;
    entry.tags = { ids: [...new Set(ids)], revision };
    this.context.emit({ type: "content.tagged", owner, ids: entry.tags.ids, revision, writer });
    return revision;
  }

  xml(owner: string): XmlContent {
    return this.#entry(owner).xml;
  }

  /** Replaces the list in the older form. Returns its new revision. */
  setXml(owner: string, text: string, description: string, writer: Writer): number {
    const entry = this.#entry(owner);
    this.context.capacity?.require(0, "contact lists");
    const revision = entry.xml.revision + 1;
    entry.xml = { text, description, revision };
    this.context.emit({ type: "content.xml", owner, revision, writer });
    return revision;
  }

  #entry(owner: string): UserContent {
    const key = owner.toLowerCase();
    let entry = this.entries.get(key);
    if (!entry) {
      entry = {
        revision: this.begin,
        version: FIRST_VERSION,
        editable: 1,
        lastWriter: "",
        contacts: new Map(),
        clusters: [],
        changedAt: new Map(),
        removed: new Map(),
        forgotten: 0,
        structuredAt: this.begin,
        tags: { ids: [], revision: 0 },
        xml: { text: "", description: "", revision: 0 },
      };
      this.entries.set(key, entry);
    }
    return entry;
  }
}

const FIRST_VERSION = "2";
/** The tab of the favourites, and the first id of a group (documented, protocol.md §7, module ClientContent). */
const FAVOURITES = "100";
const FIRST_GROUP = 779;
/** How many removals of a list are kept (chosen). A client that was away for longer gets the whole list. */
const KEPT_REMOVALS = 1_000;

/** Takes the contact out of the list. */
function forget(entry: UserContent, ref: ContactIdentity, revision: number): void {
  const key = refKey(ref);
  entry.contacts.delete(key);
  entry.changedAt.delete(key);
  entry.removed.delete(key);
  entry.removed.set(key, { ref, revision });
  if (entry.removed.size <= KEPT_REMOVALS) return;
  for (const [oldest, gone] of entry.removed) {
    entry.removed.delete(oldest);
    entry.forgotten = gone.revision;
    return;
  }
}

/** The clusters with one more group in the first of them, which is created when there is none. */
function withGroup(clusters: readonly GroupCluster[], name: string, refs: readonly ContactIdentity[]): GroupCluster[] {
  const [first, ...others] = clusters;
  const cluster: GroupCluster = first ?? {
    id: FAVOURITES,
    name: "Favorites",
    editable: 1,
    persistent: 1,
    tabbed: 1,
    neighbour: "",
    groups: [],
  };
  const group: ContentGroup = {
    id: `g:G${FIRST_GROUP + cluster.groups.length}`,
    name,
    orderBy: "",
    autoRefresh: 0,
    expanded: 1,
    editable: 1,
    persistent: 1,
    items: refs.map((ref) => ({ id: ref.entry, presenceId: ref.entry, editable: 1, refs: [ref], selected: ref })),
  };
  return [{ ...cluster, groups: [...cluster.groups, group] }, ...others];
}
