import type { WorldContext } from "../context.js";
import type { LocationData, MetaDirectoryData, SettingsData } from "./file.js";

/** The location of a telephone system: the data of the world file, until a client writes its own. */
export interface Location {
  readonly id: string;
  readonly facts: LocationData;
  /** The location as a client wrote it, kept as it is. */
  readonly data: object | undefined;
}

/** One of the two directories: contacts, or phone books. */
export type MetaDirectory = "contacts" | "phoneBooks";

/** A setting of the whole server, as the administration keeps it: text under a key and an object's name. */
export interface ServerSetting {
  readonly key: string;
  readonly object: string;
  readonly data: object;
}

export type SettingsChange =
  | { readonly type: "settings.client"; readonly owner: string; readonly writer: object | undefined }
  | { readonly type: "settings.location"; readonly id: string };

/** The settings of clients and administrators. Client data is kept as it was written. */
export class SettingsBook {
  private readonly clientSettings = new Map<string, string>();
  private readonly forwards = new Map<string, readonly object[]>();
  private readonly preferred = new Map<string, object>();
  private readonly locationsById = new Map<string, Location>();
  private readonly metaDirectories: Record<MetaDirectory, { facts: MetaDirectoryData; data: object | undefined }>;
  /** The settings that the administration wrote, by the name of what reads them. */
  private readonly kept = new Map<string, object>();
  /** The mark by which a test of the connection recognises the server; the administration sets it. */
  cookie = "";
  private readonly settingsByKey = new Map<string, Map<string, ServerSetting>>();

  constructor(
    private readonly context: WorldContext<SettingsChange>,
    data: SettingsData,
    /** The locations of the world, the telephone system's own first. */
    locations: readonly LocationData[],
  ) {
    for (const facts of locations) this.locationsById.set(facts.id, { id: facts.id, facts, data: undefined });
    this.metaDirectories = {
      contacts: { facts: data.metaDirectory, data: undefined },
      phoneBooks: { facts: data.metaPhoneBooks, data: undefined },
    };
  }

  /** Keeps the settings that the administration wrote for that reader, in the place of earlier ones. */
  keep(reader: string, settings: object): void {
    this.context.capacity?.require(0, "settings of the server");
    this.kept.set(reader, settings);
  }

  /** What was kept for that reader; undefined when nobody wrote it. */
  keptFor(reader: string): object | undefined {
    return this.kept.get(reader);
  }

  /** What the owner's clients stored as their settings, by login name: one text that only they understand. */
  client(owner: string): string {
    return this.clientSettings.get(owner.toLowerCase()) ?? "";
  }

  setClient(owner: string, text: string, writer: object | undefined): void {
    this.context.capacity?.require(0, "client settings");
    this.clientSettings.set(owner.toLowerCase(), text);
    this.context.emit({ type: "settings.client", owner, writer });
  }

  /** How the owner's calls are to be forwarded during appointments. */
  appointmentForwards(owner: string): readonly object[] {
    return this.forwards.get(owner.toLowerCase()) ?? [];
  }

  setAppointmentForwards(owner: string, forwards: readonly object[]): void {
    this.context.capacity?.require(0, "forwards", forwards.length);
    this.forwards.set(owner.toLowerCase(), forwards);
  }

  /** The data base entry that the owner prefers for a contact. */
  preferredEntry(owner: string, contactId: string): object | undefined {
    return this.preferred.get(preferredKey(owner, contactId));
  }

  setPreferredEntry(owner: string, contactId: string, reference: object): void {
    this.context.capacity?.require(this.preferred.size, "preferred entries");
    this.preferred.set(preferredKey(owner, contactId), reference);
  }

  locations(): Iterable<Location> {
    return this.locationsById.values();
  }

  /** The location with that id; without an id, the first one. */
  location(id: string): Location | undefined {
    if (id === "") return this.locationsById.values().next().value;
    return this.locationsById.get(id);
  }

  /** Changes a location, or adds one. */
  setLocation(id: string, facts: LocationData, data: object): void {
    this.context.capacity?.require(this.locationsById.size, "locations");
    this.locationsById.set(id, { id, facts, data });
    this.context.emit({ type: "settings.location", id });
  }

  meta(directory: MetaDirectory): { readonly facts: MetaDirectoryData; readonly data: object | undefined } {
    return this.metaDirectories[directory];
  }

  setMeta(directory: MetaDirectory, data: object): void {
    this.metaDirectories[directory].data = data;
  }

  server(key: string, object: string): ServerSetting | undefined {
    return this.settingsByKey.get(key)?.get(object);
  }

  serverSettings(key: string): Iterable<ServerSetting> {
    return this.settingsByKey.get(key)?.values() ?? [];
  }

  setServer(setting: ServerSetting): void {
    let objects = this.settingsByKey.get(setting.key);
    this.context.capacity?.require(objects?.size ?? this.settingsByKey.size, "server settings");
    if (!objects) {
      objects = new Map();
      this.settingsByKey.set(setting.key, objects);
    }
    objects.set(setting.object, setting);
  }

  deleteServer(key: string, object: string): boolean {
    const objects = this.settingsByKey.get(key);
    const deleted = objects?.delete(object) ?? false;
    if (objects?.size === 0) this.settingsByKey.delete(key);
    return deleted;
  }
}

const preferredKey = (owner: string, contactId: string): string => JSON.stringify([owner.toLowerCase(), contactId]);
