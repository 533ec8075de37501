import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";
import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import { readFileTime } from "../file-time.js";
import type { Occupation } from "../presence/presence.js";
import { type Appointment, AppointmentStatus, Importance, Sensitivity } from "./appointment.js";
import { Calendar } from "./calendar.js";
import type { AppointmentsData } from "./file.js";

/** Somebody's calendar changed, or an appointment in it began or ended. */
export interface AppointmentsChanged {
  readonly type: "appointments.changed";
  readonly owner: User;
}

export type AppointmentChange = AppointmentsChanged;

/** Is told what the calendar says of a person, and that it looks different now: presence. */
export interface OccupationBoard {
  seedOccupation(contactId: string, occupation: Occupation): void;
  setOccupation(contactId: string, occupation: Occupation, aspects: "appointment"[]): void;
}

interface Book {
  readonly owner: User;
  readonly calendar: Calendar;
  timer: Timer | undefined;
}

/** The calendars of the users. As appointments begin and end, presence is told. */
export class AppointmentBook {
  private readonly books = new Map<string, Book>();
  private readonly ownerOf = new Map<string, Book>();

  constructor(
    private readonly context: WorldContext<AppointmentChange>,
    directory: Directory,
    private readonly data: AppointmentsData,
    private readonly board: OccupationBoard,
  ) {
    const now = context.clock.now();
    for (const { user: name, id = context.newId(), ...entry } of data.entries) {
      const owner = directory.user(name);
      if (!owner) throw new WorldDataError(`appointments: there is no user "${name}"`);
      if (this.ownerOf.has(id)) throw new WorldDataError(`appointments: appointment "${id}" exists already`);
      const [start, end] = [readFileTime(entry.start, now), readFileTime(entry.end, now)];
      if (end < start) throw new WorldDataError(`appointments: "${entry.subject}" ends before it starts`);
      const { subject, text, allDay, category } = entry;
      this.#place(this.#book(owner), {
        ...{ id, owner, subject, text, allDay, category, start, end },
        dataSource: "",
        series: false,
        status: AppointmentStatus[entry.status],
        importance: Importance.normal,
        sensitivity: entry.private ? Sensitivity.private : Sensitivity.normal,
        valid: true,
        extra: undefined,
      });
    }
    for (const book of this.books.values()) {
      this.#schedule(book);
      board.seedOccupation(book.owner.contactId, this.occupation(book.owner.contactId));
    }
  }

  /** The appointments of this moment, the one that began first first. */
  current(contactId: string): Appointment[] {
    return this.books.get(contactId)?.calendar.running ?? [];
  }

  /** The one that begins next; undefined when there is none to come. */
  next(contactId: string): Appointment | undefined {
    return this.books.get(contactId)?.calendar.next;
  }

  /** All that touch the times (ms since the epoch; the end is not part of it), by their start. */
  inRange(contactId: string, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): Appointment[] {
    const all = [...(this.books.get(contactId)?.calendar.all() ?? [])];
    return all.filter(({ start, end }) => start < to && end >= from).sort((a, b) => a.start - b.start);
  }

  appointment(id: string): Appointment | undefined {
    return this.ownerOf.get(id)?.calendar.get(id);
  }

  /** What the running appointments make of a person: the strongest counts (chosen: free, busy, out of office). */
  occupation(contactId: string): Occupation {
    let occupation: Occupation = "free";
    for (const { status } of this.current(contactId)) {
      if (status === AppointmentStatus.outOfOffice) return "outOfOffice";
      if (status === AppointmentStatus.busy) occupation = "busy";
      if (status === AppointmentStatus.tentative && this.data.tentativeOccupies) occupation = "busy";
    }
    return occupation;
  }

  /** Puts an appointment in place, instead of one with the same id. */
  set(appointment: Appointment): void {
    const before = this.ownerOf.get(appointment.id);
    if (!before) this.context.room?.make(this.ownerOf.size, "appointments");
    const book = this.#book(appointment.owner);
    if (before && before !== book) this.remove(appointment.id);
    this.#place(book, appointment);
    this.#changed(book);
  }

  /** Puts these in the place of all that one of the owner's calendars said, of its series or of its single ones. */
  replace(owner: User, source: { dataSource: string; series: boolean }, appointments: readonly Appointment[]): void {
    this.context.room?.make(this.ownerOf.size, "appointments", appointments.length);
    const book = this.#book(owner);
    for (const { id, dataSource, series } of [...book.calendar.all()]) {
      if (dataSource === source.dataSource && series === source.series) this.#takeOut(book, id);
    }
    for (const appointment of appointments) {
      const other = this.ownerOf.get(appointment.id);
      if (other && other !== book) this.remove(appointment.id);
      this.#place(book, appointment);
    }
    this.#changed(book);
  }

  /** Tells whether there was one. */
  remove(id: string): boolean {
    const book = this.ownerOf.get(id);
    if (!book) return false;
    this.#takeOut(book, id);
    this.#changed(book);
    return true;
  }

  #book(owner: User): Book {
    let book = this.books.get(owner.contactId);
    if (!book) {
      book = { owner, calendar: new Calendar(this.context.clock.now()), timer: undefined };
      this.books.set(owner.contactId, book);
    }
    return book;
  }

  #place(book: Book, appointment: Appointment): void {
    book.calendar.put(appointment);
    this.ownerOf.set(appointment.id, book);
  }

  #takeOut(book: Book, id: string): void {
    book.calendar.remove(id);
    this.ownerOf.delete(id);
  }

  #changed(book: Book): void {
    book.calendar.moveTo(this.context.clock.now());
    this.#schedule(book);
    this.#tell(book.owner);
  }

  /** One timer a calendar, for whatever begins or ends next. */
  #schedule(book: Book): void {
    const { clock } = this.context;
    if (book.timer) clock.clearTimer(book.timer);
    const { boundary } = book.calendar;
    book.timer =
      boundary === undefined
        ? undefined
        : clock.setTimer(boundary - clock.now(), () => {
            book.timer = undefined;
            const moved = book.calendar.moveTo(clock.now());
            this.#schedule(book);
            if (moved) this.#tell(book.owner);
          });
  }

  #tell(owner: User): void {
    this.board.setOccupation(owner.contactId, this.occupation(owner.contactId), ["appointment"]);
    this.context.emit({ type: "appointments.changed", owner });
  }
}
