import { describe, expect, it } from "vitest";
import { World } from "../../../src/world/world.js";
import { worldFileSchema } from "../../../src/world/world-file.js";
import { line, number, TestClock } from "../../support/telephony.js";

const NAMES = ["alice", "ben", "cleo", "dan", "eva", "finn"] as const;
/** Alice has 110; the members of the group 150 have 111 to 115. */
const extensionOf = (name: (typeof NAMES)[number]): number => 110 + NAMES.indexOf(name);

/** A world with a group of five; Ben and Cleo talk with each other, Dan is not to be disturbed. */
class GroupWorld {
  readonly clock = new TestClock();
  readonly world: World;
  #ids = 0;

  constructor(journal: object = {}, group: object = {}, crowded = true) {
    const users = NAMES.map((name) => ({ name, lines: [line(extensionOf(name))] }));
    const members = NAMES.slice(1).map((name) => line(extensionOf(name)));
    const lines = crowded ? [{ line: line(extensionOf("dan")), doNotDisturb: true }] : [];
    const groups = [{ number: number(150), name: "Sales", members, ...group }];
    this.world = new World(worldFileSchema.parse({ ucsid: "test", users, journal, telephony: { lines, groups } }), {
      clock: this.clock,
      newId: () => `ID${++this.#ids}`,
      emit: () => undefined,
    });
    if (!crowded) return;
    this.call("ben", "112");
    this.answer("cleo");
  }

  get telephony() {
    return this.world.telephony;
  }

  user(name: (typeof NAMES)[number]) {
    const user = this.world.directory.user(name);
    if (!user) throw new Error(`there is no ${name}`);
    return user;
  }

  /** The calls of a person, each as `state>number`, with who sent it. */
  at(name: (typeof NAMES)[number]): string[] {
    return this.telephony
      .callsOf(this.user(name))
      .map((leg) => `${leg.state}>${leg.remoteNumber.slice(-3)}${leg.redirectingNumber ? " via group" : ""}`);
  }

  id(name: (typeof NAMES)[number]): string {
    return this.telephony.callsOf(this.user(name)).at(-1)?.connectionId ?? "";
  }

  call(from: (typeof NAMES)[number], to: string): void {
    this.telephony.make(line(extensionOf(from)), to);
  }

  answer(name: (typeof NAMES)[number]): void {
    this.telephony.answer(this.id(name));
  }

  /** Who has an entry of the call to the group: how it went there, and who answered. */
  journal(): string[] {
    return NAMES.slice(1).flatMap((name) =>
      this.world.journal
        .search(this.user(name), {})
        .filter((entry) => entry.redirectingNumber === number(150))
        .map(
          ({ connected, acceptor }) =>
            `${name} ${connected === undefined ? "missed" : "answered"} ${acceptor.userName}`,
        ),
    );
  }
}

const [OFFERING, RINGBACK, CONNECTED] = [2, 8, 32];

describe("a group of five, two busy, one not to be disturbed", () => {
  it("rings at the two that are free, and the caller sees the group", () => {
    const group = new GroupWorld();
    group.call("alice", "150");
    expect(group.at("alice")).toEqual([`${RINGBACK}>150`]);
    expect(group.at("dan")).toEqual([]);
    for (const name of ["eva", "finn"] as const) expect(group.at(name)).toEqual([`${OFFERING}>110 via group`]);
    expect([group.at("ben"), group.at("cleo")]).toEqual([[`${CONNECTED}>112`], [`${CONNECTED}>111`]]);
  });

  it("is answered by one: the other's call ends as redirected, and both ends name each other", () => {
    const group = new GroupWorld();
    group.call("alice", "150");
    const other = group.telephony.call(group.id("eva"));
    group.answer("finn");
    expect(group.at("alice")).toEqual([`${CONNECTED}>115 via group`]);
    expect(group.at("finn")).toEqual([`${CONNECTED}>110 via group`]);
    expect([group.at("eva"), other?.disconnectReason]).toEqual([[], 3]);
    group.telephony.drop(group.id("alice"));
    expect(group.telephony.load.legs).toBe(2);
  });

  it("goes on at the others when one rejects; when all do the caller is busy", () => {
    const group = new GroupWorld();
    group.call("alice", "150");
    group.telephony.drop(group.id("eva"));
    expect([group.at("eva"), group.at("alice")]).toEqual([[], [`${RINGBACK}>150`]]);
    group.telephony.drop(group.id("finn"));
    expect(group.at("alice")).toEqual(["16>150"]);
  });

  it("stops when the caller hangs up, also one outside", () => {
    const group = new GroupWorld();
    group.call("alice", "150");
    group.telephony.drop(group.id("alice"));
    group.telephony.farEnds.incoming("+4989123456", "150", { hangUpAfterMs: 1_000 });
    group.answer("eva");
    group.clock.advance(1_000);
    group.telephony.farEnds.incoming("+4989123456", "150");
    group.clock.advance(30_000);
    expect(group.telephony.load).toMatchObject({ legs: 2, externalParties: 0 });
  });

  it("is forwarded when nobody answers, or all are busy; else it ends, or is busy", () => {
    const forwarded = new GroupWorld({}, { forwardTo: "110", noAnswerSeconds: 10 });
    forwarded.telephony.farEnds.incoming("+4989123456", "150");
    forwarded.clock.advance(10_000);
    expect([forwarded.at("eva"), forwarded.at("alice")]).toEqual([[], [`${OFFERING}>456 via group`]]);
    const full = new GroupWorld({}, { members: [line(extensionOf("ben"))] });
    full.call("alice", "150");
    expect(full.at("alice")).toEqual(["16>150"]);
    const ended = new GroupWorld();
    ended.call("alice", "150");
    ended.clock.advance(30_000);
    expect([ended.at("alice"), ended.at("eva")]).toEqual([[], []]);
  });

  it("is picked up, redirected by a member, and handed over while it rings: nobody is left ringing", () => {
    const group = new GroupWorld({}, {}, false);
    group.telephony.farEnds.incoming("+4989123456", "150");
    group.telephony.pickUp(line(110), group.id("eva"));
    expect([group.at("alice"), group.at("finn")]).toEqual([[expect.stringContaining(`${CONNECTED}>456`)], []]);
    group.telephony.drop(group.id("alice"));
    group.telephony.farEnds.incoming("+4989123456", "150");
    group.telephony.redirect(group.id("eva"), "110");
    expect([group.at("alice").length, group.at("finn")]).toEqual([1, []]);
    group.answer("alice");
    group.call("alice", "150");
    group.telephony.merge(group.id("alice"));
    expect([group.at("alice"), group.at("finn")]).toEqual([[], [expect.stringContaining(`${OFFERING}>456`)]]);
    group.answer("finn");
    group.telephony.drop(group.id("finn"));
    expect(group.telephony.load).toMatchObject({ legs: 0, externalParties: 0 });
    expect(group.clock.pending).toBe(0);
  });
});

describe("the journal of a call to a group", () => {
  const missed = (...names: string[]) => names.map((name) => `${name} missed `);
  /** An entry of a call that a colleague answered is that of an answered call. */
  const byFinn = (...names: string[]) => names.map((name) => `${name} answered finn`);

  it.each<[forwarded: string, crowded: string[], free: string[]]>([
    ["none", [], []],
    ["first", ["eva"], ["ben"]],
    ["last", ["eva"], ["eva"]],
    ["all", ["eva"], ["ben", "cleo", "dan", "eva"]],
  ])(
    "that Finn answers, by the rule %s: nobody has missed it, and who was busy has nothing",
    (forwarded, ...others) => {
      for (const [at, crowded] of [true, false].entries()) {
        const group = new GroupWorld({ forwarded }, {}, crowded);
        group.call("alice", "150");
        group.answer("finn");
        group.telephony.drop(group.id("finn"));
        expect([crowded, group.journal()]).toEqual([crowded, byFinn(...(others[at] ?? []), "finn")]);
      }
    },
  );

  it.each<[unanswered: string, crowded: string[], free: string[]]>([
    ["none", [], []],
    ["first", ["eva"], ["ben"]],
    ["last", ["finn"], ["finn"]],
    ["all", ["eva", "finn"], ["ben", "cleo", "dan", "eva", "finn"]],
  ])("that nobody answers, by the rule %s: who was busy has missed nothing", (unanswered, ...names) => {
    for (const [at, crowded] of [true, false].entries()) {
      const group = new GroupWorld({ unanswered }, {}, crowded);
      group.telephony.farEnds.incoming("+4989123456", "150");
      group.clock.advance(30_000);
      expect([crowded, group.journal()]).toEqual([crowded, missed(...(names[at] ?? []))]);
    }
  });

  it.each([
    ["none", []],
    ["first", ["ben"]],
    ["last", ["cleo"]],
    ["all", ["ben", "cleo"]],
  ])("that was forwarded twice and answered, by the rule %s", (forwarded, names) => {
    const forward = (to: string) => [{ when: "noAnswer", to, afterSeconds: 5 }];
    const group = new GroupWorld({ forwarded }, {}, false);
    for (const [from, to] of [
      ["ben", "112"],
      ["cleo", "113"],
    ] as const) {
      const [{ to: destination = "" } = {}] = forward(to);
      group.telephony.lines.setForward(line(extensionOf(from)), {
        controller: 1,
        mode: 4,
        destination,
        afterSeconds: 5,
        onlyFrom: [],
        backEndSpecific: 0,
      });
    }
    group.call("alice", "111");
    group.clock.advance(5_000);
    group.clock.advance(5_000);
    group.answer("dan");
    const missed = (["ben", "cleo"] as const).filter(
      (name) => group.world.journal.search(group.user(name), {})[0]?.acceptor.userName === "dan",
    );
    expect(missed).toEqual(names);
  });
});
