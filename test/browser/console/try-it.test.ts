import { beforeEach, describe, expect, it } from "vitest";
import { usePage } from "../browser.js";

const stage = usePage();
beforeEach(() => {
  stage.server.reset();
});

const open = (address: string) => stage.page.goto(`${stage.server.url}/#/try-it${address}`);
const send = () => stage.page.getByRole("button", { name: "Send" }).click();
const answer = () => stage.page.getByRole("region", { name: "Answer" });

/** What the journal holds of the last call of the operation. */
const lastCall = (name: "asnCtiMakeCall" | "asnGetLoggedInContact") => stage.server.requests.list(name).at(-1);

describe("trying an operation on the console", () => {
  it("is found by words, filled in by the form, and makes Bob's telephone ring", async () => {
    const { page, server } = stage;
    await open("");
    await page.getByLabel("Find an operation").fill("click to dial");
    await page.getByRole("link", { name: /^asnCtiMakeCall / }).click();
    await page.getByLabel("u8sPhoneNumberFrom").waitFor();
    // The example names Alice's own line; the raw view follows the form.
    expect(await page.getByLabel("u8sPhoneNumberFrom").inputValue()).toBe("tel:+493023125100@pbx");
    await page.getByLabel("u8sPhoneNumberTo").fill("+493023125101");
    expect(JSON.parse(await page.getByLabel("As JSON").inputValue())).toMatchObject({
      u8sPhoneNumberTo: "+493023125101",
    });
    await send();
    await answer().getByText("AsnCtiMakeCallResult").waitFor();
    await answer().getByText("200", { exact: true }).waitFor();
    expect(server.user("bob").calls).toMatchObject([{ state: "offering" }]);
    expect(lastCall("asnCtiMakeCall")).toMatchObject({ user: "alice", transport: "client" });
  });

  it.each([
    ["POST", "post", "client"],
    ["GET", "get", "client"],
    ["JSONP", "jsonp", "client"],
    ["event channel", "channel", "socket"],
  ])("is sent by %s", async (_name, way, transport) => {
    await open(`/asnGetLoggedInContact?user=bob&by=${way}`);
    await stage.page.getByRole("form", { name: "asnGetLoggedInContact" }).waitFor();
    await send();
    await answer().getByText("sip:bob@example.com").first().waitFor();
    expect(lastCall("asnGetLoggedInContact")).toMatchObject({ user: "bob", transport });
  });

  it("is sent by BER: the octets are shown, what came back is decoded, and events come in BER too", async () => {
    const { page, server } = stage;
    const argument = encodeURIComponent('{"u8sLinePhoneNumber":"tel:+493023125100@pbx"}');
    await open(`/asnCtiLineMonitorStart?user=alice&argument=${argument}`);
    await page.getByLabel("by", { exact: true }).selectOption("event channel, BER");
    await send();
    await answer().getByText("u8sMonitorCrossRefID").waitFor();
    const octets = (label: string) =>
      page.getByRole("figure", { name: label, exact: true }).locator("pre").textContent();
    // An invoke with the id 1, and its result.
    expect(await octets("Sent")).toMatch(/^a1 ([0-9a-f]{2} )02 01 01 /);
    expect(await octets("Received")).toMatch(/^a2 ([0-9a-f]{2} )+/);
    expect(server.journal("via:ber kind:call").map((one) => [one.function, one.outcome])).toEqual([
      ["asnCtiLineMonitorStart", "result"],
    ]);
    server.call({ from: "+4930111", to: "alice" });
    const events = page.getByRole("region", { name: "Events" });
    await events.getByText("asnCtiNotifyLineCallInformationChanged").first().click();
    await events
      .getByText(/ringing|incoming|offering/i)
      .first()
      .waitFor();
    await events
      .getByText(/^The frame: \d+ octets$/)
      .first()
      .waitFor();
  });

  it("says by BER what was rejected, and that an operation without a number cannot be called so", async () => {
    const { page } = stage;
    const argument = encodeURIComponent('{"u8sConnectionID":"none"}');
    await open(`/asnCtiDropCall?user=alice&by=ber&argument=${argument}`);
    await page.getByRole("form", { name: "asnCtiDropCall" }).waitFor();
    await send();
    await answer().getByText("iErrorDetail").waitFor();
    await open("/asnGetTime?user=alice&by=ber");
    await page.getByRole("form", { name: "asnGetTime" }).waitFor();
    await send();
    await answer().getByText("asnGetTime has no number in the interface, and cannot be called over BER").waitFor();
  });

  it("a link opens the call as it was, and the events that it causes are shown", async () => {
    const { page, server } = stage;
    const argument = encodeURIComponent('{"u8sLinePhoneNumber":"tel:+493023125100@pbx"}');
    await open(`/asnCtiLineMonitorStart?user=alice&by=channel&argument=${argument}`);
    await page.getByLabel("u8sLinePhoneNumber").waitFor();
    await send();
    await answer().getByText("u8sMonitorCrossRefID").waitFor();
    server.call({ from: "+4930111", to: "alice" });
    const events = page.getByRole("region", { name: "Events" });
    await events.getByText("asnCtiNotifyLineCallInformationChanged").first().click();
    // Numbers of enumerations have their words beside them.
    await events
      .getByText(/ringing|incoming|offering/i)
      .first()
      .waitFor();
  });

  it("what is no JSON is told at once, and the meaning of enumerations is in the form", async () => {
    const { page } = stage;
    await open("/asnSetUserAbsentState?user=alice");
    await page.getByRole("form", { name: "asnSetUserAbsentState" }).locator("select").nth(2).waitFor();
    await page.getByLabel("As JSON").fill("{");
    await page.getByText("This is not JSON.").waitFor();
    expect(await page.getByRole("button", { name: "Send" }).isDisabled()).toBe(true);
  });

  it("the page logs off when it is left", async () => {
    const { page, server } = stage;
    await open("/asnGetLoggedInContact?user=bob");
    await page.getByRole("form", { name: "asnGetLoggedInContact" }).waitFor();
    await send();
    await answer().getByText("sip:bob@example.com").first().waitFor();
    expect(server.user("bob").state.sessions).toBe(1);
    await page.goto(`${server.url}/#/telephones`);
    await expect.poll(() => server.user("bob").state.sessions).toBe(0);
  });
});
