import type { WorldContext } from "../context.js";
import type { ContentData } from "./file.js";
import { type ContactRef, type ContentGroup, type GroupCluster, type ListedContact, refKey } from "./structure.js";

/** A user's contact list: which contacts, in which groups. */
export interface Content {
  /** Counts up with each change. */
  readonly revision: number;
  /** The client's own name for the format of its list. */
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
  readonly remove: readonly ContactRef[];
  /** The whole structure of groups from now on; undefined: unchanged. */
  readonly clusters: readonly GroupCluster[] | undefined;
  /** Whether `put` replaces the whole list of contacts. */
  readonly replace: boolean;
}

/** Who made a change, and so need not be told of it. Any object that belongs to that client alone. */
export type Writer = object | undefined;

/** The owner is the user's login name. */
export type ContentChange =
  | {
      readonly type: "content.changed";
      readonly owner: string;
      readonly revision: number;
      readonly update: ContentUpdate;
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
  tags: { readonly ids: readonly string[]; readonly revision: number };
  xml: XmlContent;
}

/**
 * The users' contact lists. The last writer wins: a change is taken whatever revision the client knew (chosen).
 * Revisions count for each user. They start with 1, the content of the world file.
 */
export class ContentBook {
  private readonly entries = new Map<string, UserContent>();

  constructor(
    private readonly context: WorldContext<ContentChange>,
    data: ContentData,
  ) {
    for (const { user, group, contacts } of data.favourites) {
      const entry = this.#entry(user);
      const refs = contacts.map((id): ContactRef => ({ database: "", store: "", entry: id }));
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
    if (update.replace) entry.contacts = new Map();
    for (const ref of update.remove) entry.contacts.delete(refKey(ref));
    for (const contact of update.put) entry.contacts.set(refKey(contact.ref), contact);
    if (update.clusters) entry.clusters = update.clusters;
    entry.version = update.version;
    entry.editable = update.editable;
    entry.lastWriter = owner;
    entry.revision++;
    this.context.emit({ type: "content.changed", owner, revision: entry.revision, update, writer });
    return entry.revision;
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

  setXml(owner: string, text: string, description: string, writer: Writer): void {
    const entry = this.#entry(owner);
    this.context.capacity?.require(0, "contact lists");
    const revision = entry.xml.revision + 1;
    entry.xml = { text, description, revision };
    this.context.emit({ type: "content.xml", owner, revision, writer });
  }

  #entry(owner: string): UserContent {
    const key = owner.toLowerCase();
    let entry = this.entries.get(key);
    if (!entry) {
      entry = {
        revision: 1,
        version: "",
        editable: 1,
        lastWriter: "",
        contacts: new Map(),
        clusters: [],
        tags: { ids: [], revision: 0 },
        xml: { text: "", description: "", revision: 0 },
      };
      this.entries.set(key, entry);
    }
    return entry;
  }
}

/** The clusters with one more group in the first of them, which is created when there is none. */
function withGroup(clusters: readonly GroupCluster[], name: string, refs: readonly ContactRef[]): GroupCluster[] {
  const [first, ...others] = clusters;
  const cluster: GroupCluster = first ?? {
    id: "cluster-1",
    name: "Favorites",
    editable: 1,
    persistent: 1,
    tabbed: 1,
    neighbour: "",
    groups: [],
  };
  const group: ContentGroup = {
    id: `group-${cluster.groups.length + 1}`,
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
