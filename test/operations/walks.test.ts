import { expect, it } from "vitest";
import type { EventName } from "../../src/index.js";
import { Channel } from "../support/channel.js";
import { numberOf, type Phone, twoCalls, useOffice } from "../support/phones.js";
import { journalSearch } from "../support/wire.js";

const AVAILABLE = 1;
const BUSY = 2;
/** EnumCallState. */
const OFFERING = 2;
const CONNECTED = 32;
const DESTROYED = 1;

const office = useOffice();
const everybody = (): Phone[] => [office.alice, office.bob, office.carol];

/** What can be seen of Alice, Bob and Carol at this moment: each one's presence, and the journal each one has. */
async function seen(): Promise<{ presence: number[]; journal: number[] }> {
  const presence = await Promise.all(everybody().map(({ contactId }) => office.carol.presenceOf(contactId)));
  const journal = await Promise.all(everybody().map(async ({ channel }) => (await entriesOf(channel)).length));
  return { presence, journal };
}

interface Entry {
  readonly u8sRemotePhoneNumber?: string;
  readonly [field: string]: unknown;
}

async function entriesOf(channel: Channel): Promise<Entry[]> {
  const { journalList } = await channel.result<{ journalList: Entry[] }>("asnGetJournalEntriesV2", {
    findOptions: journalSearch(),
  });
  return journalList;
}

it("three people, one conference: presence and journal of all three at every step", async () => {
  const { alice, bob, carol } = office;
  expect(await seen()).toEqual({ presence: [AVAILABLE, AVAILABLE, AVAILABLE], journal: [0, 0, 0] });

  // Alice is busy from the first digit on, Bob and Carol not before they answer; nobody has an entry before a call ends.
  const expected = {
    ringing: [BUSY, AVAILABLE, AVAILABLE],
    talking: [BUSY, BUSY, AVAILABLE],
    held: [BUSY, BUSY, AVAILABLE],
    both: [BUSY, BUSY, BUSY],
  };
  const { toBob, atBob, toCarol, atCarol } = await twoCalls(office, async (step) => {
    expect([step, await seen()]).toEqual([step, { presence: expected[step], journal: [0, 0, 0] }]);
  });

  await alice.channel.result("asnCtiConference", { u8sConnectionID1: toCarol, u8sConnectionID2: toBob });
  await alice.channel.event("asnCtiNotifyConferenceCreated");
  expect(await seen()).toEqual({ presence: [BUSY, BUSY, BUSY], journal: [0, 0, 0] });

  // Bob leaves: his call is over and stands in his journal; the other two talk on.
  await bob.does("asnCtiDropCall", atBob);
  await bob.reaches(DESTROYED, atBob);
  const afterBob = await seen();
  expect(afterBob.presence).toEqual([BUSY, AVAILABLE, BUSY]);
  expect(afterBob.journal.slice(1)).toEqual([1, 0]);

  await carol.does("asnCtiDropCall", atCarol);
  await carol.reaches(DESTROYED, atCarol);
  await alice.reaches(DESTROYED, toCarol);
  expect(await seen()).toEqual({ presence: [AVAILABLE, AVAILABLE, AVAILABLE], journal: [2, 1, 1] });
  expect(await alice.calls()).toEqual([]);
});

it("an old and a V2 client side by side on one call: each gets its own form of every step", async () => {
  const { alice, bob, uc } = office;
  const [old, v2] = await Promise.all([Channel.open(uc, "carol"), Channel.open(uc, "carol")]);
  // The calls' bit and the presence's: AsnPresenceSubscriptionFlags 256 and 1.
  const wanted = { seqContactIDs: [alice.contactId], iEventFlagsToSubscribe: 257 };
  await old.result("asnGetAndSubscribePresence", wanted);
  await v2.result("asnGetAndSubscribePresenceV2", wanted);

  const call = await alice.dial(numberOf(101));
  const ringing = await bob.reaches(OFFERING);
  await bob.does("asnCtiAnswerCall", ringing.u8sConnectionID);
  await alice.reaches(CONNECTED, call);
  await bob.does("asnCtiDropCall", ringing.u8sConnectionID);
  await alice.reaches(DESTROYED, call);

  const steps = (channel: Channel, event: EventName, state: string) =>
    channel
      .events(event)
      .map(({ presence }) => presence as { _type: string; seqCalls?: Record<string, unknown>[] })
      .filter(({ seqCalls }) => seqCalls !== undefined)
      .map(({ _type, seqCalls }) => ({ _type, calls: (seqCalls ?? []).map((item) => item[state]) }));
  const isOver = (channel: Channel, event: EventName, state: string) => () =>
    steps(channel, event, state).length > 1 && steps(channel, event, state).at(-1)?.calls.length === 0;
  await old.waitFor(isOver(old, "asnUpdatePresence", "iCallState"), "the call's end");
  await v2.waitFor(isOver(v2, "asnUpdatePresenceV2", "eCallState"), "the call's end");

  const inOld = steps(old, "asnUpdatePresence", "iCallState");
  const inV2 = steps(v2, "asnUpdatePresenceV2", "eCallState");
  expect(inOld.map(({ calls }) => calls)).toEqual(inV2.map(({ calls }) => calls));
  expect(inOld.flatMap(({ calls }) => calls)).toContain(CONNECTED);
  expect(new Set(inOld.map(({ _type }) => _type))).toEqual(new Set(["AsnPresence"]));
  expect(new Set(inV2.map(({ _type }) => _type))).toEqual(new Set(["AsnPresenceV2"]));
  expect(old.events("asnUpdatePresenceV2")).toEqual([]);
  expect(v2.events("asnUpdatePresence")).toEqual([]);
  await Promise.all([old.close(), v2.close()]);
});
