import type { User } from "../directory.js";

/** EnumAppointmentState (documented, protocol.md §9). */
export const AppointmentStatus = { free: 0, tentative: 1, busy: 2, outOfOffice: 3 } as const;
export type AppointmentStatus = (typeof AppointmentStatus)[keyof typeof AppointmentStatus];
/** EnumAppointmentImportance (documented, protocol.md §9). */
export const Importance = { less: 0, normal: 1, urgent: 2 } as const;
/** EnumAppointmentSensitivity (documented, protocol.md §9). */
export const Sensitivity = { normal: 0, personal: 1, private: 2, confidential: 3 } as const;

/** One entry of a calendar. Times are ms since the epoch; the end is not part of it. */
export interface Appointment {
  /** Names it within its owner's calendar. All entries of a series share it (documented, protocol.md §7, module Appointments). */
  readonly id: string;
  /** Its place among the entries with the same id, from 0. */
  readonly part: number;
  readonly owner: User;
  /** The owner's calendar that it comes from. */
  readonly dataSource: string;
  /** Whether it is part of a series. */
  readonly series: boolean;
  readonly start: number;
  readonly end: number;
  readonly subject: string;
  readonly text: string;
  readonly allDay: boolean;
  readonly status: AppointmentStatus;
  readonly category: string;
  readonly importance: number;
  readonly sensitivity: number;
  /** All other data that the client sent, kept as it is. */
  readonly extra: object | undefined;
}
