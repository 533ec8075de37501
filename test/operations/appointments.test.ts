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
    u8sOwner: "alice",
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

/** The entry without an id: the server is to make one. */
const unnamed = (appointment: AsnAppointmentEntry) => ({ ...appointment, u8sEntryID: "" });

const subjects = (list: AsnAppointmentEntry[]) => list.map(({ u8sSubject }) => u8sSubject);

describe("an appointment", () => {
  it("is read back as it was written, and gone when it is removed (appt-13)", async () => {
    const written = entry(10, 30, { optionalParams: { Location: "12" } });
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
    expect(subjects(await all(alice, "asnAppointmentGetActualEntrysForUser"))).toEqual(["Meeting"]);
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
    const seen = await office.bob.channel.result<{ seqSubscribedPresence: object[] }>("asnGetAndSubscribePresenceV2", {
      seqContactIDs: [ALICE],
    });
    expect(seen.seqSubscribedPresence).toMatchObject([
      { seqActualAppointments: [{ u8sSubject: "", u8sText: "", iStatus: 2 }] },
    ]);
  });

  it("of free status has the presence's flag of an appointment and leaves the state (appt-14, appt-15, R06)", async () => {
    const flagged = async () =>
      (
        await office.bob.channel.result<{ seqSubscribedPresence: { iPresenceState: number }[] }>(
          "asnGetAndSubscribePresenceV2",
          { seqContactIDs: [ALICE] },
        )
      ).seqSubscribedPresence.map(({ iPresenceState }) => [iPresenceState & 0xff, (iPresenceState & 0x02000000) !== 0]);
    expect(await flagged()).toEqual([[AVAILABLE, false]]);
    for (const [iStatus, state] of [
      [0, AVAILABLE],
      [2, BUSY],
      [3, ABSENT],
    ] as const) {
      await set(entry(0, 30, { iStatus }));
      expect(await flagged()).toEqual([[state, true]]);
    }
  });
});

describe("all operations with appointments", () => {
  const lists = (appointments: AsnAppointmentEntry[], u8sOwner = "alice", u8sDataSource = "MAPI") => ({
    u8sOwner,
    u8sDataSource,
    appointments,
  });
  /** Ways to write, and what the caller then has. */
  const writing: [OperationName, (subject: string, owner: string) => object][] = [
    ["asnAppointmentSetEntry", (u8sSubject, u8sOwner) => ({ appointment: entry(0, 30, { u8sSubject, u8sOwner }) })],
    ["asnAppointmentSetEntryList", (u8sSubject, owner) => lists([entry(0, 30, { u8sSubject })], owner)],
    ["asnAppointmentSetSeriesEntriesList", (u8sSubject, owner) => lists([entry(0, 30, { u8sSubject })], owner)],
  ];
  it.each(writing)(
    "%s ignores the owner; it is the caller (appt-03, appt-10, appt-11, appt-16)",
    async (name, argument) => {
      const { alice, bob } = office;
      for (const owner of ["alice", ALICE, "nobody", ""]) {
        expect(await bob.channel.result(name, argument("bob's", owner))).toMatchObject({ iResult: 0 });
        expect(await all(bob)).toMatchObject([{ u8sSubject: "bob's", u8sOwner: "bob" }]);
      }
      expect(await all(alice)).toEqual([]);
      const remove = { u8sEntryID: "at0" };
      expect(await alice.channel.result("asnAppointmentRemoveEntry", remove)).toMatchObject({ iResult: 1 });
      expect(await bob.channel.result("asnAppointmentRemoveEntry", remove)).toMatchObject({ iResult: 0 });
    },
  );

  it.each(writing)("%s of an administrator writes the named user's (appt-04)", async (name, argument) => {
    const { alice, bob } = office;
    const login = { u8sAdminUsername: "admin", adminPassword: { u8sAdminPassword: "secret" } };
    expect(await bob.channel.result("asnAdminLogin", login)).toMatchObject({ result: 0 });
    await bob.channel.result(name, argument("by the replicator", "alice"));
    expect(await all(alice)).toMatchObject([{ u8sSubject: "by the replicator", u8sOwner: "alice" }]);
    const { error } = await bob.channel.call(name, argument("nobody's", "nobody"));
    expect(error?.error).toMatchObject({ iErrorDetail: 1 });
  });

  it("read the caller's own, whatever owner is named (appt-06, appt-07)", async () => {
    await set(entry(0, 30, { u8sSubject: "now" }));
    await set(entry(60, 30, { u8sSubject: "later" }));
    expect(subjects(await all())).toEqual(["now", "later"]);
    expect(subjects(await all(office.alice, "asnAppointmentGetActualEntrysForUser"))).toEqual(["now"]);
    expect(await all(office.bob)).toEqual([]);
    expect(await all(office.bob, "asnAppointmentGetActualEntrysForUser")).toEqual([]);
  });

  it("keep the entries of a series, which share an id, and replace or remove it whole (appt-08, appt-09)", async () => {
    const { channel } = office.alice;
    const series = (...starts: number[]) =>
      lists(starts.map((start) => entry(start, 5, { u8sEntryID: "weekly", u8sSubject: `at ${start}` })));
    await set(entry(5, 5, { u8sSubject: "single" }));
    await channel.result("asnAppointmentSetSeriesEntriesList", series(10, 20, 30));
    expect(subjects(await all())).toEqual(["single", "at 10", "at 20", "at 30"]);
    await channel.result("asnAppointmentSetSeriesEntriesList", series(40, 50));
    expect(subjects(await all())).toEqual(["single", "at 40", "at 50"]);
    const remove = { u8sEntryID: "weekly" };
    expect(await channel.result("asnAppointmentRemoveEntry", remove)).toMatchObject({ iResult: 0 });
    expect(await channel.result("asnAppointmentRemoveEntry", remove)).toMatchObject({ iResult: 1 });
    expect(subjects(await all())).toEqual(["single"]);
    await channel.result("asnAppointmentSetSeriesEntriesList", lists([entry(10, 5), entry(20, 5)].map(unnamed)));
    const [, first, second] = await all();
    expect(first?.u8sEntryID).toMatch(/./);
    expect(first?.u8sEntryID).toBe(second?.u8sEntryID);
  });

  it("a list takes the place of all that was there, whatever it came from (appt-01, appt-02)", async () => {
    const { channel } = office.alice;
    await set(entry(5, 5, { u8sSubject: "single" }));
    await channel.result("asnAppointmentSetEntryList", lists([entry(10, 5, { u8sSubject: "a" })]));
    expect(subjects(await all())).toEqual(["a"]);
    await channel.result("asnAppointmentSetSeriesEntriesList", lists([entry(30, 5, { u8sSubject: "weekly" })]));
    const other = lists([entry(40, 5, { u8sSubject: "b" }), entry(50, 5, { u8sSubject: "c" })], "alice", "EWS");
    await channel.result("asnAppointmentSetEntryList", other);
    expect(await all()).toMatchObject([
      { u8sSubject: "b", u8sDataSource: "EWS" },
      { u8sSubject: "c", u8sDataSource: "EWS" },
    ]);
  });
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
    expect(it.appointments.next(ALICE)[0]?.id).toBe("then");
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
    fc.record({ id: fc.nat(6), starts: fc.array(fc.nat(60), { minLength: 1, maxLength: 3 }), length: fc.nat(20) }),
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
          const ofSeries = [...model].filter(([, { id }]) => id === `${one.remove}`);
          for (const [key] of ofSeries) model.delete(key);
          expect(calendar.remove(`${one.remove}`)).toBe(ofSeries.length);
        } else {
          const { id, starts, length } = one;
          const entries = starts.map(
            (start, part): Appointment => ({
              ...{ id: `${id}`, part, owner, start, end: start + length, dataSource: "", series: false, subject: "" },
              ...{ text: "", allDay: false, status: AppointmentStatus.busy, category: "", importance: 1 },
              ...{ sensitivity: 0, valid: true, extra: undefined },
            }),
          );
          for (const [key, old] of model) if (old.id === `${id}`) model.delete(key);
          for (const entry of entries) model.set(`${id} ${entry.part}`, entry);
          calendar.put(...entries);
        }
        const every = [...model.values()];
        const running = every.filter(({ start, end }) => start <= now && end > now);
        const coming = every.filter(({ start }) => start > now);
        expect(new Set(calendar.running)).toEqual(new Set(running));
        expect(calendar.comingBefore(Number.POSITIVE_INFINITY)[0]?.start).toBe(
          coming.length > 0 ? Math.min(...coming.map(({ start }) => start)) : undefined,
        );
        const times = [...running.map(({ end }) => end), ...coming.map(({ start }) => start)];
        expect(calendar.boundary).toBe(times.length > 0 ? Math.min(...times) : undefined);
      }
    }),
    { numRuns: 300 },
  );
});
