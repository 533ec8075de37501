import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AsnAppointmentEntry } from "../../src/interface/types.generated.js";
import { type Appointment, AppointmentStatus } from "../../src/world/appointments/appointment.js";
import { Calendar } from "../../src/world/appointments/calendar.js";
import type { OperationName } from "../support/emulator.js";
import { useOffice } from "../support/phones.js";
import { ALICE, SmallWorld } from "../support/small-world.js";

const office = useOffice();
const MINUTE = 60_000;
const AVAILABLE = 1;
const BUSY = 2;
const ABSENT = 3;

/** An appointment of Alice's that begins so many minutes from now. */
const entry = (startsIn: number, minutes: number, more: Partial<AsnAppointmentEntry> = {}): AsnAppointmentEntry => {
  const start = office.server.clock.now() + startsIn * MINUTE;
  return {
    u8sEntryID: `at${startsIn}`,
    u8sOwner: ALICE,
    u8sDataSource: "Outlook",
    stStart: new Date(start).toISOString(),
    stEnd: new Date(start + minutes * MINUTE).toISOString(),
    iDuration: minutes,
    u8sSubject: "Meeting",
    u8sText: "about the bridge",
    bAllDay: false,
    iStatus: 2,
    u8sCategory: "",
    iImportance: 1,
    iSensitivity: 0,
    bIsValid: true,
    ...more,
  };
};

const set = (appointment: AsnAppointmentEntry) =>
  office.alice.channel.result("asnAppointmentSetEntry", { appointment });

async function all(who = office.alice, operation: OperationName = "asnAppointmentGetAllEntriesForUser") {
  const result = await who.channel.result<{ listAppointments: AsnAppointmentEntry[] }>(operation, { u8sOwner: ALICE });
  return result.listAppointments;
}

const subjects = (list: AsnAppointmentEntry[]) => list.map(({ u8sSubject }) => u8sSubject);

describe("an appointment", () => {
  it("is read back as it was written, and gone when it is removed", async () => {
    const written = entry(10, 30, { optionalParams: { room: "12" } });
    expect(await set(written)).toMatchObject({ iResult: 0 });
    expect(await all()).toMatchObject([written]);
    await set({ ...written, u8sSubject: "Moved" });
    expect(subjects(await all())).toEqual(["Moved"]);
    const remove = { u8sEntryID: written.u8sEntryID };
    expect(await office.alice.channel.result("asnAppointmentRemoveEntry", remove)).toMatchObject({ iResult: 0 });
    expect(await office.alice.channel.result("asnAppointmentRemoveEntry", remove)).toMatchObject({ iResult: 1 });
    expect(await all()).toEqual([]);
  });

  it("makes its owner busy while it lasts, and those who watch are told both times", async () => {
    const { alice, bob, server } = office;
    await bob.channel.result("asnGetAndSubscribePresenceV2", {
      seqContactIDs: [ALICE],
      iEventFlagsToSubscribe: 1 | 64,
    });
    await set(entry(10, 30));
    await server.clock.advance(10 * MINUTE - 1);
    expect(await bob.presenceOf(ALICE)).toBe(AVAILABLE);
    await bob.channel.result("asnGetAndSubscribePresenceV2", {
      seqContactIDs: [ALICE],
      iEventFlagsToSubscribe: 1 | 64,
    });
    await server.clock.advance(1);
    expect(subjects(await all(bob, "asnAppointmentGetActualEntrysForUser"))).toEqual(["Meeting"]);
    await server.clock.advance(30 * MINUTE);
    expect(subjects(await all(alice, "asnAppointmentGetActualEntrysForUser"))).toEqual([]);
    const events = bob.channel.events("asnUpdatePresenceV2") as unknown as {
      presence: { iPresenceState?: number; seqActualAppointments?: AsnAppointmentEntry[] };
    }[];
    const states = events.flatMap(({ presence }) => (presence.iPresenceState ?? 0) & 0xff || []);
    expect(states).toEqual([BUSY, AVAILABLE]);
    expect(events.map(({ presence }) => presence.seqActualAppointments?.length)).toEqual([0, 1, 0]);
  });

  it("out of office makes absent, tentative and free make nothing", async () => {
    const { bob } = office;
    await set(entry(0, 30, { u8sEntryID: "free", iStatus: 0 }));
    await set(entry(0, 30, { u8sEntryID: "tentative", iStatus: 1 }));
    expect(await bob.presenceOf(ALICE)).toBe(AVAILABLE);
    await set(entry(0, 30, { u8sEntryID: "out", iStatus: 3 }));
    expect(await bob.presenceOf(ALICE)).toBe(ABSENT);
  });

  it("comes to old clients in the events of old: asnUpdateMyAppointment, asnContactAppointmentStateChanged", async () => {
    const { alice, bob } = office;
    for (const { channel } of [alice, bob]) await channel.result("asnOpenContacts", { seqContactIDs: [ALICE] });
    await set(entry(0, 30));
    await set(entry(60, 30));
    expect(await alice.channel.event("asnUpdateMyAppointment", 2)).toMatchObject({
      u8sContactID: ALICE,
      seqActualAppointments: [{ u8sEntryID: "at0" }],
      asnNextAppointment: { u8sEntryID: "at60" },
    });
    const told = await bob.channel.event<{ iPresenceState: number }>("asnContactAppointmentStateChanged", 2);
    expect(told).toMatchObject({ contactID: ALICE, appointmentEntryList: [{ u8sEntryID: "at0" }] });
    expect(told.iPresenceState & 0xff).toBe(BUSY);
  });

  it("that is private shows others that it is, and not what", async () => {
    await set(entry(0, 30, { iSensitivity: 2 }));
    expect(await all()).toMatchObject([{ u8sSubject: "Meeting" }]);
    expect(await all(office.bob)).toMatchObject([{ u8sSubject: "", u8sText: "", iStatus: 2 }]);
  });

  it("is not for others to write", async () => {
    const appointment = entry(0, 30);
    const { error } = await office.bob.channel.call("asnAppointmentSetEntry", { appointment });
    expect(error?.error).toMatchObject({ _type: "AsnRequestError", iErrorDetail: 2 });
    await set(appointment);
    const theft = { ...appointment, u8sOwner: "sip:bob@example.com" };
    expect((await office.bob.channel.call("asnAppointmentSetEntry", { appointment: theft })).error).toBeDefined();
    expect(await all()).toHaveLength(1);
  });
});

it("a list takes the place of what that calendar said before: series and single ones apart", async () => {
  const { channel } = office.alice;
  const list = (...appointments: AsnAppointmentEntry[]) => ({
    u8sOwner: ALICE,
    u8sDataSource: "Outlook",
    appointments,
  });
  await channel.result(
    "asnAppointmentSetEntryList",
    list(entry(10, 5, { u8sSubject: "a" }), entry(20, 5, { u8sSubject: "b" })),
  );
  await channel.result("asnAppointmentSetSeriesEntriesList", list(entry(30, 5, { u8sSubject: "weekly" })));
  const other = { ...list(entry(40, 5, { u8sSubject: "other" })), u8sDataSource: "Notes" };
  await channel.result("asnAppointmentSetEntryList", other);
  await channel.result("asnAppointmentSetEntryList", list(entry(20, 5, { u8sSubject: "b" })));
  expect(subjects(await all())).toEqual(["b", "weekly", "other"]);
});

describe("the world file's appointments", () => {
  const world = () =>
    new SmallWorld({
      appointments: {
        entries: [
          { id: "now", user: "alice", subject: "Now", start: "-5m", end: "+5m", status: "outOfOffice" },
          { id: "then", user: "alice", subject: "Then", start: "+10m", end: "+20m" },
        ],
      },
    });

  it("count from the start, and nobody is told of that", () => {
    const { world: it, changes } = world();
    expect(it.presence.of(ALICE)).toMatchObject({ state: "absent", inAppointment: true });
    expect(it.appointments.current(ALICE).map(({ id }) => id)).toEqual(["now"]);
    expect(it.appointments.next(ALICE)?.id).toBe("then");
    expect(changes).toEqual([]);
  });

  it("begin and end at their times, with one timer", () => {
    const small = world();
    const before = small.clock.pending;
    small.clock.advance(5 * MINUTE);
    expect(small.world.presence.of(ALICE).state).toBe("available");
    small.clock.advance(5 * MINUTE);
    expect(small.world.presence.of(ALICE).state).toBe("busy");
    expect(small.clock.pending).toBe(before);
    small.clock.advance(10 * MINUTE);
    expect(small.world.presence.of(ALICE).state).toBe("available");
    expect(small.of("appointments.changed")).toHaveLength(3);
    expect(small.clock.pending).toBe(before - 1);
  });
});

it("a calendar, however it is written and however time moves, knows what runs, what is next, and when that changes", () => {
  const small = new SmallWorld();
  const owner = small.user("alice");
  const move = fc.oneof(
    fc.record({ id: fc.nat(6), start: fc.nat(60), length: fc.nat(20) }),
    fc.record({ remove: fc.nat(6) }),
    fc.record({ now: fc.nat(90) }),
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
      const calendar = new Calendar(0);
      const model = new Map<string, Appointment>();
      let now = 0;
      for (const one of moves) {
        if ("now" in one) {
          now = one.now;
          calendar.moveTo(now);
        } else if ("remove" in one) {
          expect(calendar.remove(`${one.remove}`)).toBe(model.delete(`${one.remove}`));
        } else {
          const { id, start, length } = one;
          const appointment: Appointment = {
            ...{ id: `${id}`, owner, start, end: start + length, dataSource: "", series: false, subject: "", text: "" },
            ...{ allDay: false, status: AppointmentStatus.busy, category: "", importance: 1, sensitivity: 0 },
            ...{ valid: true, extra: undefined },
          };
          model.set(appointment.id, appointment);
          calendar.put(appointment);
        }
        const every = [...model.values()];
        const running = every.filter(({ start, end }) => start <= now && end > now);
        const coming = every.filter(({ start }) => start > now);
        expect(new Set(calendar.running)).toEqual(new Set(running));
        expect(calendar.next?.start).toBe(
          coming.length > 0 ? Math.min(...coming.map(({ start }) => start)) : undefined,
        );
        const times = [...running.map(({ end }) => end), ...coming.map(({ start }) => start)];
        expect(calendar.boundary).toBe(times.length > 0 ? Math.min(...times) : undefined);
      }
    }),
    { numRuns: 300 },
  );
});
