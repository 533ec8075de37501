import type { WorldContext } from "../context.js";
import type { Directory, User } from "../directory.js";
import type { Lines } from "../telephony/lines.js";
import { LineStatus } from "../telephony/model.js";
import type { AdministrationData } from "./file.js";

/** What only the administration knows of a user; the directory has the rest. */
export interface UserSettings {
  readonly samAccountName: string;
  readonly callRecordingNumber: string;
  readonly mailboxNumber: string;
  /** Numbers of other lines that the user watches. */
  readonly monitoredNumbers: readonly string[];
  readonly monitorLineRights: number;
  /** Bits of AsnUserStaticRights, and of their continuation; undefined: the default rights. */
  readonly staticRights: number | undefined;
  readonly staticRights2: number | undefined;
}

/** When a user logged in last, in ms since 1970, and on which device, as far as known. */
export interface Login {
  readonly time: number;
  readonly device: string;
}

/** A computer that may log in; `data` is its profile as the administrator wrote it. */
export interface Computer {
  readonly name: string;
  readonly data: object;
}

/** A line as the telephone system has it; `data` is its configuration as the administrator wrote it. */
export interface LineEntry {
  readonly line: string;
  /** Its number at the telephone system's interface. */
  readonly deviceId: number;
  readonly owner: User | undefined;
  readonly data: object;
}

export type AdministrationChange =
  | { readonly type: "user.added"; readonly user: User }
  | { readonly type: "user.changed"; readonly user: User }
  | { readonly type: "user.removed"; readonly user: User }
  | { readonly type: "line.configured"; readonly entry: LineEntry }
  | { readonly type: "line.deleted"; readonly entry: LineEntry };

const usual: UserSettings = {
  samAccountName: "",
  callRecordingNumber: "",
  mailboxNumber: "",
  monitoredNumbers: [],
  monitorLineRights: 0,
  staticRights: undefined,
  staticRights2: undefined,
};

/** The administration of one server: its users, their lines, its computers. Groups have a book of their own. */
export class Administration {
  private readonly settings = new Map<User, UserSettings>();
  private readonly computersByName = new Map<string, Computer>();
  private readonly admitted = new WeakSet<object>();
  private readonly logins = new Map<User, Login>();
  private readonly linesByUri = new Map<string, { readonly deviceId: number; data: object }>();
  private readonly lineOf = new Map<number, string>();
  private devices = 0;
  /** The lines that the telephone system has for each user. A changed user is compared with them. */
  private readonly held = new Map<User, readonly string[]>();

  constructor(
    private readonly context: WorldContext<AdministrationChange>,
    private readonly directory: Directory,
    private readonly telephones: Lines,
    readonly data: AdministrationData,
  ) {
    for (const { uri } of telephones.all()) this.#know(uri);
    for (const user of directory.users()) this.held.set(user, user.lines);
    directory.watch((user, what) => {
      if (what === "removed") {
        this.settings.delete(user);
        this.logins.delete(user);
      }
      this.#connect(user, what === "removed" ? [] : user.lines);
      context.emit({ type: `user.${what}`, user });
    });
  }

  /** Checks the administrator's name and password. If they are right, `client` may administrate from now on. */
  logIn(client: object | undefined, name: string, password: string): boolean {
    if (name.toLowerCase() !== this.data.userName.toLowerCase() || password !== this.data.password) return false;
    if (client) this.admitted.add(client);
    return true;
  }

  mayAdminister(client: object | undefined): boolean {
    return !this.data.loginRequired || this.isAdministrator(client);
  }

  /** Whether the client has logged in as administrator. */
  isAdministrator(client: object | undefined): boolean {
    return client !== undefined && this.admitted.has(client);
  }

  /** Notes a login, at that time in ms since 1970, of a client on that device. */
  loggedIn(user: User, time: number, device: string): void {
    const last = this.logins.get(user);
    if (!last || last.time <= time) this.logins.set(user, { time, device });
  }

  /** The user's last login, also after the logoff; undefined for who was never logged in. */
  lastLogin(user: User): Login | undefined {
    return this.logins.get(user);
  }

  settingsOf(user: User): UserSettings {
    return this.settings.get(user) ?? usual;
  }

  /** Adds a user with their settings. Throws as the directory does. */
  addUser(user: User, settings: UserSettings): void {
    this.#refuseTaken(user, user.lines);
    this.context.capacity?.require(this.directory.size, "users");
    this.settings.set(user, settings);
    try {
      this.directory.add(user);
    } catch (error) {
      this.settings.delete(user);
      throw error;
    }
  }

  /** Changes a user's data and settings. Throws as the directory does, before anything has changed. */
  changeUser(user: User, changes: Parameters<Directory["change"]>[1], settings: UserSettings): void {
    this.#refuseTaken(user, changes.lines ?? user.lines);
    const before = this.settingsOf(user);
    this.settings.set(user, settings);
    try {
      this.directory.change(user, changes);
    } catch (error) {
      this.settings.set(user, before);
      throw error;
    }
  }

  removeUser(user: User): void {
    this.directory.remove(user);
  }

  computer(name: string): Computer | undefined {
    return this.computersByName.get(name.toLowerCase());
  }

  computers(): Iterable<Computer> {
    return this.computersByName.values();
  }

  putComputer(computer: Computer): void {
    this.context.capacity?.require(this.computersByName.size, "computers");
    this.computersByName.set(computer.name.toLowerCase(), computer);
  }

  removeComputer(name: string): boolean {
    return this.computersByName.delete(name.toLowerCase());
  }

  /** All lines, with or without an owner. */
  *lines(): Iterable<LineEntry> {
    for (const [line, { deviceId, data }] of this.linesByUri) {
      yield { line, deviceId, owner: this.directory.byLine(line), data };
    }
  }

  line(line: string): LineEntry | undefined {
    const known = this.linesByUri.get(line);
    return known && { line, ...known, owner: this.directory.byLine(line) };
  }

  lineOfDevice(deviceId: number): LineEntry | undefined {
    return this.line(this.lineOf.get(deviceId) ?? "");
  }

  configureLine(line: string, data: object): void {
    this.#know(line).data = data;
    const { iEnabled } = data as { readonly iEnabled?: unknown };
    const found = this.telephones.find(line);
    if (found && iEnabled === 0) this.telephones.setStatus(line, LineStatus.closed);
    else if (found?.status === LineStatus.closed) this.telephones.setStatus(line, LineStatus.open);
    const entry = this.line(line);
    if (entry) this.context.emit({ type: "line.configured", entry });
  }

  /** Takes the line from its owner and deletes it. Returns whether it existed. */
  deleteLine(line: string): boolean {
    const entry = this.line(line);
    if (!entry) return false;
    const { owner } = entry;
    if (this.telephones.find(line)) this.telephones.remove(line);
    if (owner) this.directory.change(owner, { lines: owner.lines.filter((other) => other !== line) });
    this.linesByUri.delete(line);
    this.lineOf.delete(entry.deviceId);
    this.context.emit({ type: "line.deleted", entry });
    return true;
  }

  /**
   * Gives the telephone system the user's lines. A line that the user gives up stays there without an owner (chosen).
   */
  #connect(user: User, lines: readonly string[]): void {
    for (const line of this.held.get(user) ?? []) {
      // A line that is deleted is gone already.
      if (lines.includes(line) || !this.telephones.find(line)) continue;
      this.telephones.remove(line);
      this.telephones.add(line, undefined);
    }
    const held = this.held.get(user) ?? [];
    for (const line of lines) {
      if (held.includes(line)) continue;
      if (this.telephones.find(line)) this.telephones.remove(line);
      this.telephones.add(line, user);
      this.#know(line);
    }
    if (lines.length > 1) this.telephones.setOrder(user, lines);
    this.held.set(user, lines);
  }

  #refuseTaken(user: User, lines: readonly string[]): void {
    this.context.capacity?.require(this.linesByUri.size, "lines", lines.length);
    for (const line of lines) {
      const owner = this.telephones.find(line)?.owner;
      if (owner && owner !== user) throw new Error(`line "${line}" belongs to "${owner.name}" already`);
    }
  }

  #know(line: string): { data: object } {
    let known = this.linesByUri.get(line);
    if (!known) {
      known = { deviceId: ++this.devices, data: {} };
      this.lineOf.set(known.deviceId, line);
      this.linesByUri.set(line, known);
    }
    return known;
  }
}
