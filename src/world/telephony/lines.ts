import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import { hangUp } from "./call-control.js";
import type { Callbacks } from "./callbacks.js";
import type { LineChanged, PhoneLine } from "./changes.js";
import { TelephonyError } from "./error.js";
import type { LineData } from "./file.js";
import { type Forward, forwardOf } from "./forwards.js";
import { isLive, Line, type LineAbilities, LineStatus, type RemoteOffice } from "./model.js";
import { superCanonic } from "./numbers.js";
import type { PresencePort } from "./presence-port.js";
import { LineFeature } from "./states.js";
import type { Switch } from "./switch.js";

/** A requested forward, before the telephone system gives it a number. */
export type NewForward = Omit<Forward, "id">;

/** What is particular about a line that is added at run time. */
export interface NewLine {
  readonly name?: string;
  readonly mobile?: boolean;
  readonly abilities?: LineAbilities;
}

/** The lines of the telephone system and their settings. Unknown lines throw TelephonyError `no-line`. */
export class Lines {
  private readonly pbx: Switch;
  private readonly callbacks: Callbacks;
  private readonly byUser = new Map<User, Line[]>();
  private readonly particulars: ReadonlyMap<string, LineData>;
  private readonly presence: PresencePort | undefined;
  private nextForward = 1;
  private nextSerial = 1;

  constructor(pbx: Switch, callbacks: Callbacks, directory: Directory, presence?: PresencePort) {
    this.pbx = pbx;
    this.presence = presence;
    this.callbacks = callbacks;
    this.particulars = new Map(pbx.settings.lines.map((entry) => [entry.line, entry]));
    for (const user of directory.users()) for (const uri of user.lines) this.#create(uri, user);
    for (const { line } of pbx.settings.lines) if (!pbx.lines.has(line)) this.#create(line, undefined);
  }

  /** The line of that URI, or of that number in whatever form. */
  find(uriOrNumber: string): PhoneLine | undefined {
    return this.#find(uriOrNumber);
  }

  /** The user's lines in the user's order, the primary one first. */
  of(user: User): readonly PhoneLine[] {
    return this.byUser.get(user) ?? [];
  }

  all(): Iterable<PhoneLine> {
    return this.pbx.lines.values();
  }

  /** Adds a line at run time. Throws WorldDataError when the URI is taken, or has no number. */
  add(uri: string, owner: User | undefined, options: NewLine = {}): PhoneLine {
    const { lines, context } = this.pbx;
    context.capacity?.require(lines.size, "lines");
    const line = this.#create(uri, owner, options);
    this.#changed("line.added", line);
    // Who listed the user's lines is told their order too (documented, protocol.md §9: asnCtiNotifyLineSortOrderChanged).
    if (owner) this.pbx.emit({ type: "line.order.changed", user: owner, lines: this.of(owner) });
    return line;
  }

  /** Hangs up all calls of the line and removes it. */
  remove(uri: string): void {
    const line = this.get(uri);
    this.pbx.move(() => {
      for (const leg of [...line.legs]) if (isLive(leg.state)) hangUp(this.pbx, leg);
      this.callbacks.forgetLine(line);
      this.pbx.lines.delete(line.uri);
      this.#forgetNumber(line);
      if (line.owner) {
        const rest = (this.byUser.get(line.owner) ?? []).filter((other) => other !== line);
        this.byUser.set(line.owner, rest);
      }
      this.#changed("line.removed", line);
    });
  }

  /** Orders the user's lines as the URIs are ordered. Lines that are not named keep their order and come last. */
  setOrder(user: User, uris: readonly string[]): void {
    const place = (line: Line) => (uris.includes(line.uri) ? uris.indexOf(line.uri) : uris.length);
    const before = this.byUser.get(user) ?? [];
    const lines = [...before].sort((a, b) => place(a) - place(b));
    if (lines.every((line, at) => line === before[at])) return;
    this.byUser.set(user, lines);
    this.pbx.emit({ type: "line.order.changed", user, lines });
    // Their place is part of what is told of a line: whether it is the primary one.
    if (lines[0] !== before[0])
      for (const line of [lines[0], before[0]]) if (line) this.#changed("line.info.changed", line);
  }

  /** Sets what a mobile telephone says that it can do. */
  setAbilities(uri: string, abilities: LineAbilities): void {
    const line = this.get(uri);
    if (line.abilities.features === abilities.features && line.abilities.forwards === abilities.forwards) return;
    this.pbx.move(() => {
      line.abilities = abilities;
      this.pbx.touch(line);
      this.#changed("line.info.changed", line);
    });
  }

  setName(uri: string, name: string): void {
    const line = this.get(uri);
    if (line.name === name) return;
    line.name = name;
    this.#changed("line.info.changed", line);
  }

  /** Sets whether the line's telephone can be reached. Its present calls continue. */
  setStatus(uri: string, status: LineStatus): void {
    const line = this.get(uri);
    if (line.status === status) return;
    this.pbx.move(() => {
      line.status = status;
      this.pbx.touch(line);
      this.#changed("line.info.changed", line);
    });
  }

  setDoNotDisturb(uri: string, on: boolean): void {
    const line = this.#able(uri, LineFeature.doNotDisturb, "be set to do not disturb");
    if (line.doNotDisturb === on) return;
    this.pbx.move(() => {
      line.doNotDisturb = on;
      this.pbx.touch(line);
      this.#changed("line.dnd.changed", line);
    });
  }

  setRemoteOffice(uri: string, remoteOffice: RemoteOffice): void {
    const line = this.#able(uri, LineFeature.remoteOffice, "have a remote office");
    const destination = superCanonic(remoteOffice.destination, this.pbx.settings) ?? "";
    if (remoteOffice.enabled && destination === "") {
      throw new TelephonyError("bad-number", `"${remoteOffice.destination}" is no number for a remote office`);
    }
    line.remoteOffice = { ...remoteOffice, destination };
    this.#changed("line.remoteOffice.changed", line);
  }

  /** Replaces all forwards of the line. Throws TelephonyError `bad-number` for a destination that cannot be dialled. */
  setForwards(uri: string, forwards: readonly NewForward[]): void {
    const line = this.get(uri);
    for (const forward of forwards) this.#checkForward(line, forward);
    line.forwards = forwards.map((forward) => ({ ...forward, id: this.nextForward++ }));
    this.#changed("line.forwards.changed", line);
  }

  /** Sets a forward and removes those of the same mode. Returns whether there was one. */
  setForward(uri: string, forward: NewForward): boolean {
    const line = this.get(uri);
    this.#checkForward(line, forward);
    const others = line.forwards.filter(({ mode }) => mode !== forward.mode);
    const replaced = others.length < line.forwards.length;
    line.forwards = [...others, { ...forward, id: this.nextForward++ }];
    this.#changed("line.forwards.changed", line);
    return replaced;
  }

  /** Removes the forwards with any of the modes, or all; only those to the destination if one is given. Returns whether there was one. */
  removeForward(uri: string, modes = -1, destination = ""): boolean {
    const line = this.get(uri);
    const number = superCanonic(destination, this.pbx.settings);
    const isMeant = (to: string): boolean => destination === "" || superCanonic(to, this.pbx.settings) === number;
    const others = line.forwards.filter((forward) => (forward.mode & modes) === 0 || !isMeant(forward.destination));
    if (others.length === line.forwards.length) return false;
    line.forwards = others;
    this.#changed("line.forwards.changed", line);
    return true;
  }

  /** Sets which of the telephone's addresses is in use. */
  setAddress(uri: string, addressId: number): void {
    const line = this.get(uri);
    if (line.addressId === addressId) return;
    line.addressId = addressId;
    this.#changed("line.address.changed", line);
  }

  /** Sets a new password of the line. The telephone system keeps no passwords and accepts any. */
  setPassword(uri: string): void {
    const line = this.get(uri);
    if (!line.passwordRefused) return;
    line.passwordRefused = false;
    this.#changed("line.password.changed", line);
  }

  /** The line itself, for the domain's own use. */
  get(uriOrNumber: string): Line {
    const line = this.#find(uriOrNumber);
    if (!line) throw new TelephonyError("no-line", `there is no line "${uriOrNumber.slice(0, 200)}"`);
    return line;
  }

  #changed(type: LineChanged["type"], line: Line): void {
    this.pbx.emit({ type, line });
    const aspect = type === "line.forwards.changed" ? "forwards" : "lines";
    if (line.owner) this.presence?.touch(line.owner.contactId, aspect);
  }

  #find(uriOrNumber: string): Line | undefined {
    const byUri = this.pbx.lines.get(uriOrNumber);
    if (byUri) return byUri;
    const number = superCanonic(uriOrNumber, this.pbx.settings);
    return number === undefined ? undefined : this.pbx.byNumber.get(number);
  }

  #checkForward(line: Line, { destination, mode }: NewForward): void {
    if (superCanonic(destination, this.pbx.settings) === undefined) {
      throw new TelephonyError("bad-number", `"${destination.slice(0, 200)}" is no number to forward to`);
    }
    if ((mode & ~line.abilities.forwards) !== 0) throw new TelephonyError("forbidden", `${line.uri} cannot forward so`);
  }

  /** The line, if it has that ability. */
  #able(uri: string, feature: number, what: string): Line {
    const line = this.get(uri);
    if ((line.abilities.features & feature) === 0) throw new TelephonyError("forbidden", `${line.uri} cannot ${what}`);
    return line;
  }

  /** Several lines may have one number; calls to it ring at the one that has had it longest. */
  #forgetNumber(line: Line): void {
    const { lines, byNumber } = this.pbx;
    if (byNumber.get(line.number) !== line) return;
    byNumber.delete(line.number);
    for (const other of lines.values()) {
      if (other.number !== line.number) continue;
      byNumber.set(other.number, other);
      return;
    }
  }

  #create(uri: string, owner: User | undefined, options: NewLine = {}): Line {
    const { settings, lines, byNumber } = this.pbx;
    const number = superCanonic(uri, settings);
    if (number === undefined) throw new WorldDataError(`line "${uri}" has no number`);
    if (lines.has(uri)) throw new WorldDataError(`line "${uri}" exists already`);
    const data = this.particulars.get(uri);
    const line = new Line(
      uri,
      number,
      options.name ?? data?.name,
      owner,
      data?.pickupGroup ?? settings.pickupGroup,
      data?.maxCalls ?? settings.maxCalls,
      data?.callWaiting ?? settings.callWaiting,
      data?.recording ?? true,
      options.mobile,
      options.abilities,
      this.nextSerial++,
      data,
    );
    if (data) {
      line.doNotDisturb = data.doNotDisturb;
      line.status = (data.status ?? (data.online ? LineStatus.open : LineStatus.noPhone)) as LineStatus;
      line.passwordRefused = data.passwordRefused;
      const { features, forwards } = line.abilities;
      if (data.remoteOfficeEmulated)
        line.abilities = { features: features | LineFeature.remoteOfficeEmulated, forwards };
      line.forwards = data.forwards.map((forward) => forwardOf(forward, this.nextForward++));
      const destination = superCanonic(data.remoteOffice, settings);
      if (destination !== undefined) line.remoteOffice = { enabled: true, destination, controller: "" };
    }
    lines.set(uri, line);
    if (!byNumber.has(number)) byNumber.set(number, line);
    if (owner) this.byUser.set(owner, [...(this.byUser.get(owner) ?? []), line]);
    return line;
  }
}
