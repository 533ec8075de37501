import { expect } from "vitest";
import { useEmulator } from "../support/emulator.js";
import { lineOf, numberOf } from "../support/phones.js";
import { type Row, statements } from "../support/statements.js";

/*
 * What the vendor documents of lines: their monitors, their lists, their settings and their events. Each row is one
 * statement or a few that are one experiment, under their ids.
 */

const emulator = useEmulator({ seed: 1 });
const LINES: readonly Row[] = [
  [
    "CTI-002, CTI-047, CTI-048, CTI-049",
    "a line's URI and its number are two fields; the first line is told from further ones",
    async ({ clients }) => {
      const { seqLines } = await clients.carol.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 0 });
      expect(seqLines).toMatchObject([
        { iType: 1, u8sLinePhoneNumber: "tel:+493023125102@pbx", u8sPhoneNumber: "+493023125102" },
        { iType: 2, u8sLinePhoneNumber: "tel:+493023125103@pbx", u8sPhoneNumber: "+493023125103" },
      ]);
    },
  ],
  [
    "CTI-016",
    "2 is open and usable, 3 open without a telephone",
    async (office) => {
      expect((await office.snapshot("alice")).lineInfo.iLineOpenStatus).toBe(2);
      expect((await office.snapshot("bob")).lineInfo.iLineOpenStatus).toBe(3);
      await office.make("alice", office.number("carol"));
      expect(await office.refused(office.make("bob", office.number("carol")))).toBe(1);
    },
    { lines: [{ line: lineOf(101), online: false }] },
  ],
  [
    "CTI-018, CTI-120",
    "a telephone that is unplugged is told to the line's monitors",
    async (office) => {
      office.uc.user("alice").change({ lineStatus: { [lineOf(100)]: 3 } });
      const { lineInfo } = await office.clients.alice.waitForEvent("asnCtiNotifyLineInfoChanged");
      expect(lineInfo).toMatchObject({ u8sLinePhoneNumber: lineOf(100), iLineOpenStatus: 3 });
      expect(lineInfo.iLineFeatures & 1).toBe(0);
      expect(office.clients.bob.events("asnCtiNotifyLineInfoChanged")).toEqual([]);
      office.uc.user("alice").change({ lineStatus: { [lineOf(100)]: 2 } });
      const back = { lineInfo: { iLineOpenStatus: 2 } };
      expect(
        (await office.clients.alice.waitForEvent("asnCtiNotifyLineInfoChanged", back)).lineInfo.iLineFeatures & 1,
      ).toBe(1);
    },
  ],
  [
    "CTI-039, CTI-041, CTI-052, CTI-054",
    "number suppression and remote office are possible; the telephone system's forwards are listed, the user's are none",
    async (office) => {
      const { lineInfo } = await office.snapshot("alice");
      expect(lineInfo.iLineFeatures & 8).toBe(8);
      expect(lineInfo.iLineFeatures & 32).toBe(32);
      expect(lineInfo).toMatchObject({ iForwardFeaturesPBX: 511, iForwardFeaturesUSER: 0 });
    },
  ],
  [
    "CTI-051, CTI-057",
    "location and privacy of a line are what the administrator set for it",
    async (office) => {
      const { alice } = office.clients;
      expect((await office.snapshot("bob")).lineInfo).not.toHaveProperty("optionalParams");
      const { iListDeviceIDs } = await alice.call("asnMgmtGetLineSourceDeviceIDs", { u8sLineSource: "" });
      for (const iDeviceID of iListDeviceIDs) {
        const { config } = await alice.call("asnMgmtGetLineConfig", { u8sLineSource: "", iDeviceID });
        if (config.u8sLineURI !== lineOf(101)) continue;
        const { _type, ...present } = config;
        const changed = { ...present, u8sLocationID: "LOC1", iPrivatePhone: 1 };
        await alice.call("asnMgmtSetLineConfig", { u8sLineSource: "", iDeviceID, config: changed });
      }
      expect((await office.snapshot("bob")).lineInfo).toMatchObject({
        u8sLineLocationID: "LOC1",
        optionalParams: { PrivateLine: 1 },
      });
      expect((await office.snapshot("alice")).lineInfo.u8sLineLocationID).not.toBe("LOC1");
    },
  ],
  [
    "CTI-042, CTI-055, CTI-056",
    "names of addresses, feature codes, and a remote office that the server emulates, where the line has them",
    async (office) => {
      const { lineInfo } = await office.snapshot("alice");
      expect(lineInfo.optionalParams).toEqual({ AddressNames: "work;home", CTIFeatureCodes: "<codes/>" });
      expect(lineInfo.iLineFeatures & (32 | 128)).toBe(32 | 128);
      const other = (await office.snapshot("bob")).lineInfo;
      expect([other.optionalParams, other.iLineFeatures & (32 | 128)]).toEqual([undefined, 32]);
    },
    {
      lines: [
        {
          line: lineOf(100),
          addressNames: ["work", "home"],
          featureCodes: "<codes/>",
          remoteOfficeEmulated: true,
        },
      ],
    },
  ],
];

const LISTS: readonly Row[] = [
  [
    "CTI-090, CTI-094, CTI-095",
    "typeofLines 0 lists the own lines, 2 and 3 all",
    async ({ clients }) => {
      const list = async (typeofLines: 0 | 2 | 3) => {
        const { seqLines } = await clients.carol.call("asnCtiEnumPhoneLines", { typeofLines, attachChangeNotify: 0 });
        return seqLines.map(({ u8sLinePhoneNumber }) => u8sLinePhoneNumber).sort();
      };
      expect(await list(0)).toEqual([102, 103].map(lineOf));
      expect(await list(2)).toEqual([100, 101, 102, 103].map(lineOf));
      expect(await list(3)).toEqual(await list(2));
    },
  ],
  [
    "CTI-096, CTI-097, CTI-098, CTI-130, CTI-148",
    "lines that come and go are told to who asked for it, within what was listed, with the id of the list",
    async (office) => {
      const { alice, bob, carol } = office.clients;
      const ask = { typeofLines: 0, attachChangeNotify: 1 } as const;
      const own = await carol.call("asnCtiEnumPhoneLines", ask);
      await bob.call("asnCtiEnumPhoneLines", ask);
      const silent = await alice.call("asnCtiEnumPhoneLines", { typeofLines: 2, attachChangeNotify: 0 });
      expect(silent.u8sLineMonitorCrossRefID).toBeUndefined();
      office.uc.addUser({ name: "carol", lines: [102, 103, 104].map(lineOf) });
      const head = { u8sLineMonitorCrossRefID: own.u8sLineMonitorCrossRefID };
      expect(await carol.waitForEvent("asnCtiNotifyLineAddRemove", { addremove: 0 })).toMatchObject({
        ...head,
        lineInfo: { u8sLinePhoneNumber: lineOf(104), iType: 2 },
      });
      expect(await carol.waitForEvent("asnCtiNotifyLineSortOrderChanged")).toMatchObject({
        u8sLineURISortOrder: [102, 103, 104].map(lineOf),
      });
      office.uc.addUser({ name: "carol", lines: [102, 103].map(lineOf) });
      expect(await carol.waitForEvent("asnCtiNotifyLineAddRemove", { addremove: 1 })).toMatchObject({
        ...head,
        lineInfo: { u8sLinePhoneNumber: lineOf(104) },
      });
      for (const client of [alice, bob]) expect(client.events("asnCtiNotifyLineAddRemove")).toEqual([]);
    },
  ],
  [
    "CTI-121, CTI-129, CTI-132",
    "lines that change places: the order to who listed the own lines, the place of each line to its monitors",
    async (office) => {
      const { alice, carol } = office.clients;
      await carol.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 1 });
      await alice.call("asnCtiEnumPhoneLines", { typeofLines: 2, attachChangeNotify: 1 });
      await carol.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(103) });
      office.uc.addUser({ name: "carol", lines: [103, 102].map(lineOf) });
      expect(await carol.waitForEvent("asnCtiNotifyLineSortOrderChanged")).toMatchObject({
        u8sLineURISortOrder: [103, 102].map(lineOf),
      });
      const places = carol
        .events("asnCtiNotifyLineInfoChanged")
        .map(({ lineInfo }) => [lineInfo.u8sLinePhoneNumber, lineInfo.iType]);
      expect(places.sort()).toEqual([
        [lineOf(102), 2],
        [lineOf(103), 1],
      ]);
      expect(alice.events("asnCtiNotifyLineSortOrderChanged")).toEqual([]);
    },
  ],
  [
    "CTI-131",
    "a line that is removed is no change of the order",
    async (office) => {
      const { carol } = office.clients;
      await carol.call("asnCtiEnumPhoneLines", { typeofLines: 0, attachChangeNotify: 1 });
      office.uc.addUser({ name: "carol", lines: [102, 103, 104].map(lineOf) });
      await carol.waitForEvent("asnCtiNotifyLineAddRemove", { addremove: 0 });
      const before = carol.events("asnCtiNotifyLineSortOrderChanged").length;
      office.uc.addUser({ name: "carol", lines: [102, 103].map(lineOf) });
      await carol.waitForEvent("asnCtiNotifyLineAddRemove", { addremove: 1 });
      // A call that comes after it, so that nothing can still be on its way.
      await office.make("bob", office.number("carol"));
      await carol.waitForEvent("asnCtiNotifyLineCallInformationChanged");
      expect(carol.events("asnCtiNotifyLineSortOrderChanged").length).toBe(before);
    },
  ],
  [
    "CTI-149",
    "a line that is deleted for good is told of as removed, once",
    async (office) => {
      const { alice } = office.clients;
      await alice.call("asnCtiEnumPhoneLines", { typeofLines: 2, attachChangeNotify: 1 });
      await alice.call("asnMgmtDeleteLine", { u8sLineSource: "", u8sLineID: lineOf(103) });
      await office.make("bob", office.number("alice"));
      await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged");
      const told = alice.events("asnCtiNotifyLineAddRemove").map((one) => [one.u8sLinePhoneNumber, one.addremove]);
      expect(told).toEqual([[lineOf(103), 1]]);
    },
  ],
];

const MONITORS: readonly Row[] = [
  [
    "CTI-004, CTI-231",
    "new calls and their changes come by event to who monitors the line, and to nobody else",
    async (office) => {
      await office.talk("alice", "bob");
      expect(office.reasons("alice")).toEqual([1, 2, 3]);
      expect(office.reasons("bob")).toEqual([0, 3]);
      expect(office.reasons("carol")).toEqual([]);
    },
  ],
  [
    "CTI-009, CTI-010, CTI-107, CTI-110",
    "two monitors of one line have ids of their own, get each event once, and are stopped one by one",
    async (office) => {
      const { alice } = office.clients;
      const start = () => alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(101) });
      const [first, second] = [await start(), await start()];
      expect(first).toMatchObject({ lineInfo: { u8sLinePhoneNumber: lineOf(101) }, seqCalls: [], seqLineForwards: [] });
      const disturb = async (bDoNotDisturb: boolean) => {
        const argument = { u8sLinePhoneNumber: lineOf(101), bDoNotDisturb };
        await office.clients.bob.call("asnCtiLineSetDoNotDisturb", argument);
        await office.clients.bob.waitForEvent("asnCtiNotifyLineDoNotDisturbChanged", {
          iDoNotDisturb: bDoNotDisturb ? 1 : 0,
        });
      };
      await disturb(true);
      await alice.call("asnCtiLineMonitorStop", { u8sMonitorCrossRefID: first.u8sMonitorCrossRefID });
      await disturb(false);
      await alice.waitForEvent("asnCtiNotifyLineDoNotDisturbChanged", { iDoNotDisturb: 0 });
      const told = alice.events("asnCtiNotifyLineDoNotDisturbChanged").map((one) => one.u8sMonitorCrossRefID);
      expect(told).toEqual([first, second, second].map((one) => one.u8sMonitorCrossRefID));
    },
  ],
  [
    "CTI-102, CTI-106",
    "a snapshot has calls, forwards, do-not-disturb and remote office, and subscribes to nothing",
    async (office) => {
      const { alice, bob } = office.clients;
      const u8sLinePhoneNumber = lineOf(103);
      expect(await alice.call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber })).toMatchObject({
        lineInfo: { u8sLinePhoneNumber },
        iDoNotDisturb: 0,
        seqLineForwards: [{ u8sDestination: numberOf(101) }],
        remoteOfficeState: { iEnabled: 1, u8sDestination: "+493023125950" },
      });
      await office.clients.carol.call("asnCtiLineSetDoNotDisturb", { u8sLinePhoneNumber, bDoNotDisturb: true });
      expect(await alice.call("asnCtiSnapshotPhoneLine", { u8sLinePhoneNumber })).toMatchObject({ iDoNotDisturb: 1 });
      await office.make("bob", office.number("alice"));
      await alice.waitForEvent("asnCtiNotifyLineCallInformationChanged");
      expect(alice.events("asnCtiNotifyLineDoNotDisturbChanged")).toEqual([]);
      expect(bob.events("asnCtiNotifyLineDoNotDisturbChanged")).toEqual([]);
    },
    {
      lines: [{ line: lineOf(103), remoteOffice: "+493023125950", forwards: [{ when: "busy", to: numberOf(101) }] }],
    },
  ],
  [
    "CTI-105, CTI-109",
    "an unknown line is error 3, one without the right to it error 2",
    async (office) => {
      for (const name of ["asnCtiSnapshotPhoneLine", "asnCtiLineMonitorStart"] as const) {
        const refused = (extension: number) =>
          office.refused(office.clients.alice.call(name, { u8sLinePhoneNumber: lineOf(extension) }));
        expect([name, await refused(190), await refused(101)]).toEqual([name, 3, 2]);
      }
    },
    { monitorOthers: false },
  ],
  [
    "CTI-111, CTI-112",
    "an unknown monitor is error 3, that of another client error 2, which goes on",
    async (office) => {
      const { alice, bob } = office.clients;
      const stop = (u8sMonitorCrossRefID: string) => bob.call("asnCtiLineMonitorStop", { u8sMonitorCrossRefID });
      expect(await office.refused(stop("nonsense"))).toBe(3);
      const { u8sMonitorCrossRefID } = await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(102) });
      expect(await office.refused(stop(u8sMonitorCrossRefID))).toBe(2);
      const argument = { u8sLinePhoneNumber: lineOf(102), bDoNotDisturb: true };
      await office.clients.carol.call("asnCtiLineSetDoNotDisturb", argument);
      expect(await alice.waitForEvent("asnCtiNotifyLineDoNotDisturbChanged")).toMatchObject({ u8sMonitorCrossRefID });
    },
  ],
  [
    "CTI-125",
    "a monitor that a change of the configuration ends is told of it, with its id",
    async (office) => {
      const { alice } = office.clients;
      const { u8sMonitorCrossRefID } = await alice.call("asnCtiLineMonitorStart", { u8sLinePhoneNumber: lineOf(103) });
      office.uc.addUser({ name: "carol", lines: [lineOf(102)] });
      expect(await alice.waitForEvent("asnCtiNotifyMonitorStopped")).toMatchObject({ u8sMonitorCrossRefID });
    },
  ],
];

statements("lines", emulator, LINES);
statements("lists of lines", emulator, LISTS);
statements("monitors and snapshots", emulator, MONITORS);
