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

interface ScheduledCalendar {
  readonly owner: User;
  readonly calendar: Calendar;
  timer: Timer | undefined;
}

/** The users' calendars. Presence is updated whenever an appointment begins or ends. */
export class AppointmentBook {
  private readonly calendars = new Map<string, ScheduledCalendar>();
  private readonly ownerOf = new Map<string, ScheduledCalendar>();

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
      if (this.ownerOf.has(id)) throw new WorldDataError(`appointments: appointment "${id}" exists already`);
      const [start, end] = [readFileTime(entry.start, now), readFileTime(entry.end, now)];
      if (end < start) throw new WorldDataError(`appointments: "${entry.subject}" ends before it starts`);
      const { subject, text, allDay, category } = entry;
      this.#place(this.#calendarOf(owner), {
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
    for (const scheduled of this.calendars.values()) {
      this.#schedule(scheduled);
      presence.seedOccupation(scheduled.owner.contactId, this.occupation(scheduled.owner.contactId));
    }
  }

  /** The appointments that run now, the earliest start first. */
  current(contactId: string): Appointment[] {
    return this.calendars.get(contactId)?.calendar.running ?? [];
  }

  /** The next appointment to begin; undefined when there is none. */
  next(contactId: string): Appointment | undefined {
    return this.calendars.get(contactId)?.calendar.next;
  }

  /** The appointments that overlap the time range (ms since the epoch, its end excluded), by start. */
  inRange(contactId: string, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY): Appointment[] {
    const all = [...(this.calendars.get(contactId)?.calendar.all() ?? [])];
    return all.filter(({ start, end }) => start < to && end >= from).sort((a, b) => a.start - b.start);
  }

  appointment(id: string): Appointment | undefined {
    return this.ownerOf.get(id)?.calendar.get(id);
  }

  /** How the appointments that run now occupy a person. The strongest counts (chosen: free, busy, out of office). */
  occupation(contactId: string): Occupation {
    let occupation: Occupation = "free";
    for (const { status } of this.current(contactId)) {
      if (status === AppointmentStatus.outOfOffice) return "outOfOffice";
      if (status === AppointmentStatus.busy) occupation = "busy";
      if (status === AppointmentStatus.tentative && this.data.tentativeOccupies) occupation = "busy";
    }
    return occupation;
  }

  /** Adds an appointment, or replaces the one with the same id. */
  set(appointment: Appointment): void {
    const before = this.ownerOf.get(appointment.id);
    if (!before) this.context.capacity?.require(this.ownerOf.size, "appointments");
    const scheduled = this.#calendarOf(appointment.owner);
    if (before && before !== scheduled) this.remove(appointment.id);
    this.#place(scheduled, appointment);
    this.#changed(scheduled);
  }

  /** Replaces all appointments of one of the owner's calendars: either its series or its single ones. */
  replace(owner: User, source: { dataSource: string; series: boolean }, appointments: readonly Appointment[]): void {
    this.context.capacity?.require(this.ownerOf.size, "appointments", appointments.length);
    const scheduled = this.#calendarOf(owner);
    for (const { id, dataSource, series } of [...scheduled.calendar.all()]) {
      if (dataSource === source.dataSource && series === source.series) this.#takeOut(scheduled, id);
    }
    for (const appointment of appointments) {
      const other = this.ownerOf.get(appointment.id);
      if (other && other !== scheduled) this.remove(appointment.id);
      this.#place(scheduled, appointment);
    }
    this.#changed(scheduled);
  }

  /** Removes an appointment. Returns whether it existed. */
  remove(id: string): boolean {
    const scheduled = this.ownerOf.get(id);
    if (!scheduled) return false;
    this.#takeOut(scheduled, id);
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

  #place(scheduled: ScheduledCalendar, appointment: Appointment): void {
    scheduled.calendar.put(appointment);
    this.ownerOf.set(appointment.id, scheduled);
  }

  #takeOut(scheduled: ScheduledCalendar, id: string): void {
    scheduled.calendar.remove(id);
    this.ownerOf.delete(id);
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
        : clock.setTimer(boundary - clock.now(), () => {
            scheduled.timer = undefined;
            const moved = scheduled.calendar.moveTo(clock.now());
            this.#schedule(scheduled);
            if (moved) this.#tell(scheduled.owner);
          });
  }

  #tell(owner: User): void {
    this.presence.setOccupation(owner.contactId, this.occupation(owner.contactId), ["appointment"]);
    this.context.emit({ type: "appointments.changed", owner });
  }
}
