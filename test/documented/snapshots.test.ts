import { expect, it } from "vitest";
import { Caller, PEOPLE, useWorld } from "../support/own-world.js";

const office = useWorld({ users: PEOPLE });

/** The rules of the journal and the list in XML, as a client reads them. */
async function known(who: Caller): Promise<unknown> {
  const { iUnansweredCallJournalOption } = await who.result("asnAdminGetPhoneJournalSettings");
  const { u8sServerVersion } = await who.result("asnCheckConnection");
  const { content } = await who.result("asnGetClientXMLContent");
  return { iUnansweredCallJournalOption, u8sServerVersion, content };
}

const write = (who: Caller, osXMLContent: string) =>
  who.call("asnSetClientXMLContent", { content: { osXMLContent, osXMLContentDescription: "" } });

it("a snapshot brings back rules of the journal, and which list a session has read; a reset the beginning", async () => {
  const [alice, other] = [await Caller.of(office.server, "alice"), await Caller.of(office.server, "alice")];
  const begin = await known(alice);
  const { phoneJournalSettings } = await alice.result<{ phoneJournalSettings: object }>(
    "asnMgmtGetPhoneJournalSettings",
  );
  const none = { phoneJournalSettings: { ...phoneJournalSettings, iUnansweredCallJournalOption: 0 } };
  await alice.result("asnMgmtSetPhoneJournalSettings", none);
  await write(alice, "<a/>");
  const snapshot = office.server.snapshot();
  const then = await known(alice);
  expect(then).not.toEqual(begin);

  await other.result("asnGetClientXMLContent");
  await write(other, "<b/>");
  await alice.result("asnMgmtSetPhoneJournalSettings", { phoneJournalSettings });
  expect((await write(alice, "<c/>")).status).toBe(400);

  office.server.restore(snapshot);
  expect((await write(alice, "<a/>")).status).toBe(200);
  expect(await known(alice)).toEqual(then);

  await office.server.reset();
  expect(await known(await Caller.of(office.server, "alice"))).toEqual(begin);
});
