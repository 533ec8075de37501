import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";
import { TrafficFindings } from "../../src/recordings/findings.js";
import { type Imported, importRecording } from "../../src/recordings/import.js";
import { readInput } from "../../src/recordings/input.js";
import { until } from "../support/until.js";
import { launchBrowser } from "./browser.js";
import { DevTools, freePort, watched } from "./devtools.js";

/** What an application does, in plain JavaScript: calls by GET, POST and JSONP, an event channel, a telephone call. */
const APPLICATION = `(async () => {
  const post = async (path, body, session) => (await fetch(path, {
    method: "POST", body: JSON.stringify(body), headers: session ? { "X-ucsessionid": session } : {} })).json();
  const { sessionid } = await post("/ws/client/createsession?no401&user=alice&pass=secret", {});
  await post("/ws/client/asnGetLoggedInContact", {}, sessionid);
  await post("/ws/client/asnGetServerInterfaceVersion", {}, sessionid);
  await (await fetch("/ws/client/asnGetPhoneBooks?x-ucsessionid=" + sessionid)).text();
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    window.answered = resolve;
    script.onerror = reject;
    script.src = "/ws/client/asnGetUserdefinedCustomFields?callback=answered&x-ucsessionid=" + sessionid;
    document.head.append(script);
  });
  const socket = new WebSocket(location.origin.replace("http", "ws") + "/ws/client/websocket?x-ucsessionid=" + sessionid);
  await new Promise((resolve) => { socket.onopen = resolve; });
  let heard = 0, next = 1;
  const waiting = new Map();
  const done = new Promise((resolve) => {
    socket.onmessage = ({ data }) => {
      const [message] = JSON.parse(data);
      const answer = message.result ?? message.error ?? message.reject;
      if (answer) waiting.get(answer.invokeID ?? answer.invokedID)?.(message);
      else if (++heard === 5) resolve();
    };
  });
  const invoke = (operationName, argument) => new Promise((resolve) => {
    waiting.set(next, resolve);
    socket.send(JSON.stringify({ invoke: { invokeID: next++, operationID: 0, operationName, argument } }));
  });
  const line = "tel:+493023125100@pbx";
  await invoke("asnCtiLineMonitorStart", { u8sLinePhoneNumber: line });
  const dial = { u8sPhoneNumberFrom: line, u8sPhoneNumberTo: "+493023125101", iNumberFormat: 0 };
  const made = await invoke("asnCtiMakeCall", dial);
  await invoke("asnCtiDropCall", { u8sConnectionID: made.result.result.result.u8sConnectionID });
  await done;
  await invoke("asnCtiMakeCall", { ...dial, u8sPhoneNumberFrom: "tel:+49666@pbx" });
  socket.close();
  return heard;
})()`;

/** Two exporters of HAR files: Playwright's, and that of Chromium's own developer tools. */
const EXPORTERS: readonly (readonly [string, (uc: UcEmulator, har: string) => Promise<void>])[] = [
  [
    "Playwright",
    async (uc, har) => {
      const browser = await launchBrowser();
      try {
        const context = await browser.newContext({ recordHar: { path: har, content: "embed", mode: "full" } });
        const page = await context.newPage();
        await page.goto(pageOf(uc));
        expect(await page.evaluate(APPLICATION)).toBe(5);
        await context.close();
      } finally {
        await browser.close();
      }
    },
  ],
  [
    "Chromium's developer tools",
    async (uc, har) => {
      const port = await freePort();
      const browser = await launchBrowser(watched(port));
      try {
        const page = await browser.newPage();
        await page.goto(pageOf(uc));
        const tools = await DevTools.open(browser, port, pageOf(uc));
        // Once a navigation is listed, they watch; with each the list begins anew.
        await until(async () => {
          await page.reload();
          return (await tools.finished()).includes(pageOf(uc));
        });
        expect(await page.evaluate(APPLICATION)).toBe(5);
        await until(async () => (await tools.finished()).some((url) => url.includes("/ws/client/websocket")));
        writeFileSync(har, await tools.har());
      } finally {
        await browser.close();
      }
    },
  ],
];

/** Of the pages one that lets a script come by JSONP. */
const pageOf = (uc: UcEmulator): string => `${uc.url}/console/first-steps.html`;

it.each(EXPORTERS)("a HAR that %s wrote gives the fixtures that the server's own journal gives", async (_who, save) => {
  const folder = mkdtempSync(join(tmpdir(), "browser-har-"));
  const uc = await startServer();
  try {
    uc.respond({ operation: "asnGetServerInterfaceVersion", result: { iServerInterfaceVersion: 4711 } });
    const har = join(folder, "browser.har");
    await save(uc, har);
    const journal = join(folder, "journal.json");
    writeFileSync(journal, await (await fetch(`${uc.url}/__admin/journal`)).text());

    const take = async (file: string): Promise<{ readonly imported: Imported; readonly findings: TrafficFindings }> => {
      const findings = new TrafficFindings();
      const recording = await readInput(file, findings, () => {});
      const out = join(folder, "out");
      return {
        imported: importRecording(recording, { out, policy: "replace", keep: new Set(), distances: 1 }),
        findings,
      };
    };
    const first = await take(har);
    expect(first.findings.isClean, JSON.stringify(first.findings.unusable.list())).toBe(true);
    expect(first.imported).toMatchObject({ events: 5, sessions: 1 });
    expect(first.imported.changes.new.map((name) => name.split(" ")[0])).toEqual([
      "asnGetLoggedInContact",
      "asnGetServerInterfaceVersion",
      "asnGetPhoneBooks",
      "asnGetUserdefinedCustomFields",
      "asnCtiLineMonitorStart",
      "asnCtiMakeCall",
      "asnCtiDropCall",
      "asnCtiMakeCall",
    ]);
    const second = await take(journal);
    const { same, ...others } = second.imported.changes;
    expect(others).toEqual({ new: [], changed: [], gone: [], byHand: [] });
    expect(same).toHaveLength(8);
  } finally {
    await uc.stop();
    rmSync(folder, { recursive: true });
  }
});
