import { named } from "../../common/named.js";
import type { Timer } from "../../time/timer-heap.js";
import type { WorldContext } from "../context.js";
import { WorldDataError } from "../data-error.js";
import type { Directory, User } from "../directory.js";
import { readFileTime } from "../file-time.js";
import type { Occupation } from "../presence/presence.js";
import { type Appointment, AppointmentStatus, Importance, Sensitivity } from "./appointment.js";
import { Calendar } from "./calendar.js";
import type { AppointmentsData } from "./file.js";

/** A person's calendar changed, or an appointment in it began or ended. */
export interface AppointmentsChanged {
  readonly type: "appointments.changed";
  readonly owner: User;
}

export type AppointmentChange = AppointmentsChanged;

/** The part of presence that the calendar updates. */
export interface OccupationPort {
  seedOccupation(contactId: string, occupation: Occupation): void;
  setOccupation(contactId: string, occupation: Occupation, aspects: "appointment"[]): void;
}

const NEXT_WITHIN_MS = 30 * 24 * 60 * 60 * 1000;

interface ScheduledCalendar {
  readonly owner: User;
  readonly calendar: Calendar;
  timer: Timer | undefined;
}

/** The users' calendars. Presence is updated whenever an appointment begins or ends. */
export class AppointmentBook {
  private readonly calendars = new Map<string, ScheduledCalendar>();
  /** How many appointments there are in all calendars. */
  private count = 0;

  constructor(
    private readonly context: WorldContext<AppointmentChange>,
    directory: Directory,
    private readonly data: AppointmentsData,
    private readonly presence: OccupationPort,
  ) {
    const now = context.clock.now();
    for (const { user: name, id = context.newId(), ...entry } of data.entries) {
      const owner = directory.user(name);
      if (!owner) throw new WorldDataError(`appointments: there is no user "${name}"`);
      const calendar = this.#calendarOf(owner);
      if (calendar.calendar.get(id).length > 0) {
        throw new WorldDataError(`appointments: appointment "${id}" of "${name}" exists already`);
      }
      const [start, end] = [readFileTime(entry.start, now), readFileTime(entry.end, now)];
      if (end < start) throw new WorldDataError(`appointments: "${entry.subject}" ends before it starts`);
      const { subject, text, allDay, category } = entry;
      this.#place(calendar, {
        ...{ id, part: 0, owner, subject, text, allDay, category, start, end },
        dataSource: "",
        series: false,
        status: AppointmentStatus[entry.status],
        importance: Importance.normal,
        sensitivity: entry.private ? Sensitivity.private : Sensitivity.normal,
        extra: undefined,
      });
    }
    for (const scheduled of this.calendars.values()) {
      this.#schedule(scheduled);
      presence.seedOccupation(scheduled.owner.contactId, this.occupation(scheduled.owner.contactId));
    }
  }

  /** The appointments that run now, the earliest start first. */
  current(contactId: string): Appointment[] {
    return this.calendars.get(contactId)?.calendar.running ?? [];
  }

  /**
   * The appointments that begin within the next 30 days, the earliest first (documented, protocol.md §7, module PresenceV2: the
   * next appointment is one of these).
   */
  next(contactId: string): Appointment[] {
    const before = this.context.clock.now() + NEXT_WITHIN_MS;
    return this.calendars.get(contactId)?.calendar.comingBefore(before) ?? [];
  }

  /** The appointments that overlap the time range (ms since the epoch, its end excluded), by start. */
  inRange(contactId: string, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): Appointment[] {
    const all = [...(this.calendars.get(contactId)?.calendar.all() ?? [])];
    return all.filter(({ start, end }) => start < to && end >= from).sort((a, b) => a.start - b.start);
  }

  /** The owner's entries with that id: one, or all of a series. */
  appointment(owner: User, id: string): Appointment[] {
    return this.calendars.get(owner.contactId)?.calendar.get(id) ?? [];
  }

  /**
   * How the appointments that run now occupy a person. The strongest counts (chosen: none, free, busy, out of office).
   * A free one is an appointment too (documented, protocol.md §7, module ENetROSEInterface, AsnPresenceStateEnum).
   */
  occupation(contactId: string): Occupation {
    let occupation: Occupation = "none";
    for (const { status } of this.current(contactId)) {
      if (status === AppointmentStatus.outOfOffice) return "outOfOffice";
      if (status === AppointmentStatus.busy) occupation = "busy";
      if (status === AppointmentStatus.tentative && this.data.tentativeOccupies) occupation = "busy";
      if (status === AppointmentStatus.free && occupation === "none") occupation = "free";
    }
    return occupation;
  }

  /** Puts entries of one id, a single one or a series, in the place of the owner's entries with that id. */
  set(owner: User, entries: readonly Appointment[]): void {
    this.context.capacity?.require(this.count, "appointments", entries.length);
    const scheduled = this.#calendarOf(owner);
    this.#place(scheduled, ...entries);
    this.#changed(scheduled);
  }

  /** Replaces all appointments of the owner, wherever they came from. Those with one id stand together. */
  replace(owner: User, groups: readonly (readonly Appointment[])[]): void {
    this.context.capacity?.require(this.count, "appointments", groups.flat().length);
    const scheduled = this.#calendarOf(owner);
    for (const { id } of [...scheduled.calendar.all()]) this.#takeOut(scheduled, id);
    for (const entries of groups) this.#place(scheduled, ...entries);
    this.#changed(scheduled);
  }

  /** Removes the owner's appointment or series with that id. Returns whether it existed. */
  remove(owner: User, id: string): boolean {
    const scheduled = this.calendars.get(owner.contactId);
    if (!scheduled || !this.#takeOut(scheduled, id)) return false;
    this.#changed(scheduled);
    return true;
  }

  #calendarOf(owner: User): ScheduledCalendar {
    let scheduled = this.calendars.get(owner.contactId);
    if (!scheduled) {
      scheduled = { owner, calendar: new Calendar(this.context.clock.now()), timer: undefined };
      this.calendars.set(owner.contactId, scheduled);
    }
    return scheduled;
  }

  #place(scheduled: ScheduledCalendar, ...entries: readonly Appointment[]): void {
    const before = scheduled.calendar.size;
    scheduled.calendar.put(...entries);
    this.count += scheduled.calendar.size - before;
  }

  #takeOut(scheduled: ScheduledCalendar, id: string): boolean {
    const removed = scheduled.calendar.remove(id);
    this.count -= removed;
    return removed > 0;
  }

  #changed(scheduled: ScheduledCalendar): void {
    scheduled.calendar.moveTo(this.context.clock.now());
    this.#schedule(scheduled);
    this.#tell(scheduled.owner);
  }

  /** Keeps one timer a calendar, for the next beginning or end. */
  #schedule(scheduled: ScheduledCalendar): void {
    const { clock } = this.context;
    if (scheduled.timer) clock.clearTimer(scheduled.timer);
    const { boundary } = scheduled.calendar;
    scheduled.timer =
      boundary === undefined
        ? undefined
        : clock.setTimer(boundary - clock.now(), AppointmentBook.turn, this, scheduled);
  }

  /** An appointment begins or ends. */
  private static readonly turn = named(
    "appointments.turn",
    (book: AppointmentBook, scheduled: ScheduledCalendar): void => {
      scheduled.timer = undefined;
      const moved = scheduled.calendar.moveTo(book.context.clock.now());
      book.#schedule(scheduled);
      if (moved) book.#tell(scheduled.owner);
    },
  );

  #tell(owner: User): void {
    this.presence.setOccupation(owner.contactId, this.occupation(owner.contactId), ["appointment"]);
    this.context.emit({ type: "appointments.changed", owner });
  }
}
