import { afterEach, describe, expect, it } from "vitest";
import { type FixtureInput, startServer, type UcEmulator } from "../../src/index.js";
import { compare, type ServersCompared } from "../../src/recordings/compare/compare.js";
import { type AskedServer, looks } from "../../src/recordings/compare/play.js";
import { reportOf } from "../../src/recordings/compare/report.js";
import { REDACTED, REPORT_FORMATS } from "../../src/recordings/words.js";

// Two emulators that send the same events to the same calls, into one of which something else is planted.

const open: UcEmulator[] = [];
afterEach(async () => {
  for (const uc of open.splice(0)) await uc.stop();
});

/** Any JSON, to be changed in a test. */
// biome-ignore lint/suspicious/noExplicitAny: an event in which anything may be planted
type Json = any;

const ASKED = ["asnGetLocationIDs", "asnGetPhoneBooks", "asnGetServerInterfaceVersion"];

/** What asnGetPhoneBooks leads to. */
const events = (): Json[] => [
  {
    name: "asnCtiNotifyLineSortOrderChanged",
    argument: { u8sMonitorCrossRefID: "{{newId}}", u8sLineURISortOrder: ["a", "b"] },
  },
  {
    name: "asnMyUpdateConnectedClientList",
    argument: {
      listClientInfos: [
        {
          iConnectionType: 1,
          bMyConnectionInfo: true,
          stUTCLoginTime: "{{now}}",
          u8sComputername: "tower",
          u8sAdditionalInfo: "",
        },
      ],
    },
  },
  { name: "asnUpdateServerBasedClientSettings", argument: {} },
];

const client = (list: Json[]): Json => list[1].argument.listClientInfos[0];

const FORM = { compare: "values", keep: new Set(REDACTED), wait: 1_000 } as const;

async function server(list: Json[], more: readonly FixtureInput[] = []): Promise<AskedServer> {
  const fixture = {
    operation: "asnGetPhoneBooks",
    behave: true,
    misfit: true,
    events: list,
  } as unknown as FixtureInput;
  const uc = await startServer({ responses: [fixture, ...more] });
  open.push(uc);
  return { address: new URL(uc.url), ucsid: undefined, user: "alice", password: "secret" };
}

async function comparisonOf(
  plant: (list: Json[]) => Json[] | undefined,
  options: object = FORM,
): Promise<ServersCompared> {
  const planted = events();
  const real = await server(plant(planted) ?? planted);
  const ours = await server(events());
  const calls = looks().filter((call) => ASKED.includes(call.function));
  return compare(real, ours, calls, options as typeof FORM);
}

const found = ({ calls }: ServersCompared) =>
  calls.flatMap(({ function: name, differences }) => differences.map((difference) => ({ call: name, ...difference })));

const ORDER = "event 1, asnCtiNotifyLineSortOrderChanged";
const CLIENTS = "event 2, asnMyUpdateConnectedClientList";
const SETTINGS = "event 3, asnUpdateServerBasedClientSettings";

const PLANTED: readonly (readonly [what: string, plant: (list: Json[]) => Json[] | undefined, found: object])[] = [
  [
    "another number",
    (list) => void Object.assign(client(list), { iConnectionType: 2 }),
    { kind: "value", event: CLIENTS, path: "listClientInfos[0].iConnectionType", real: 2, ours: 1 },
  ],
  [
    "another text",
    (list) => void Object.assign(client(list), { u8sComputername: "laptop" }),
    { kind: "value", event: CLIENTS, path: "listClientInfos[0].u8sComputername", real: "laptop", ours: "tower" },
  ],
  [
    "a truth that is none",
    (list) => void Object.assign(client(list), { bMyConnectionInfo: false }),
    { kind: "value", event: CLIENTS, path: "listClientInfos[0].bMyConnectionInfo", real: false },
  ],
  [
    "a field less",
    (list) => void delete client(list).u8sAdditionalInfo,
    { kind: "extra", event: CLIENTS, path: "listClientInfos[0].u8sAdditionalInfo", real: undefined, ours: "" },
  ],
  [
    "a field more",
    (list) => void Object.assign(list[2].argument, { iNewInVersion9: 1 }),
    { kind: "missing", event: SETTINGS, path: "iNewInVersion9", real: 1, type: undefined },
  ],
  [
    "a text in place of a number",
    (list) => void Object.assign(client(list), { iConnectionType: "1" }),
    { kind: "kind", event: CLIENTS, real: "1", ours: 1, type: "AsnClientInfo.iConnectionType: INTEGER" },
  ],
  [
    "an element less",
    (list) => void list[0].argument.u8sLineURISortOrder.pop(),
    { kind: "length", event: ORDER, path: "u8sLineURISortOrder", real: 1, ours: 2 },
  ],
  ["an event less", (list) => list.slice(1), { kind: "extra", event: ORDER, real: undefined }],
  [
    "an event more",
    (list) => [...list, { name: "asnKeepAlive", argument: {} }],
    { kind: "missing", event: "event 4, asnKeepAlive", ours: undefined },
  ],
  [
    "another order",
    ([first, second, third]) => [first, third, second],
    {
      kind: "order",
      event: expect.stringMatching(/asnMyUpdateConnectedClientList|asnUpdateServerBasedClientSettings/),
    },
  ],
];

describe("a difference of events is found, and no other", () => {
  it.each(PLANTED)("%s", async (_what, plant, expected) => {
    expect(found(await comparisonOf(plant))).toEqual([
      expect.objectContaining({ call: "asnGetPhoneBooks", ...expected }),
    ]);
  });

  it("and none where there is none, whenever the events come", async () => {
    const comparison = await comparisonOf((list) => list.map((event, index) => ({ ...event, after: 300 * index })));
    expect(found(comparison)).toEqual([]);
    const phoneBooks = comparison.calls.find((call) => call.function === "asnGetPhoneBooks");
    expect(phoneBooks).toMatchObject({ events: { real: 3, ours: 3 } });
    expect(phoneBooks?.ignored).toEqual(
      expect.arrayContaining([
        "AsnClientInfo.stUTCLoginTime",
        "AsnCtiNotifyLineSortOrderChangedArgument.u8sMonitorCrossRefID",
      ]),
    );
  });

  it("by shape alone, an event may come more often, and say something else", async () => {
    const shape = { ...FORM, compare: "shape" };
    const more = await comparisonOf((list) => {
      client(list).u8sComputername = "laptop";
      return [...list, ...list];
    }, shape);
    expect(found(more)).toEqual([]);
    expect(found(await comparisonOf((list) => list.slice(1), shape))).toMatchObject([{ kind: "extra", event: ORDER }]);
  });
});

describe("a report", () => {
  it("says in which event the sides differ, in every form", async () => {
    const plant = (list: Json[]) => void Object.assign(client(list), { u8sComputername: "Schreibtisch" });
    const comparison = await comparisonOf(plant, { ...FORM, keep: new Set() });
    for (const format of REPORT_FORMATS) {
      const report = reportOf(comparison, format);
      expect(report).toContain(CLIENTS);
      expect(report).toContain("listClientInfos[0].u8sComputername");
      expect(report).not.toMatch(/Schreibtisch|tower/);
    }
    expect(reportOf(comparison, "text")).toContain("3 calls and 3 events compared, 1 differ in 1 places");
  });
});

it("a server without an event channel is compared all the same, and the report says so", async () => {
  const [real, ours] = [await server(events()), await server(events())];
  // What stands before it lets nobody have a channel but one who has one.
  const uc = await startServer({ passthrough: real.address.href, maxSockets: 1 });
  open.push(uc);
  const holder = await uc.logIn("alice");
  const calls = looks().filter((call) => ASKED.includes(call.function));
  const comparison = await compare({ ...real, address: new URL(uc.url) }, ours, calls, FORM);
  await holder.logOff();
  expect(comparison.notes).toEqual(["events: upstream opened no event channel"]);
  expect(found(comparison)).toEqual([]);
});
