import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { startServer, type UcEmulator } from "../../src/index.js";

/** Debian's Chromium, or the one that CHROMIUM names, with a profile of its own that goes with it. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}

/** Collects what a page reports as broken: uncaught errors, and what its content security policy forbade. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A status of 400 and more is no defect of a page that is made to show it.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      complaints.push(message.text());
    }
  });
  return complaints;
}

/**
 * `SLOWDOWN=8 npm run test:browser` gives a page an eighth of the processor and answers that take a fifth of a second: what a
 * test must hold on a machine that is busy with something else.
 */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env.SLOWDOWN ?? 1);
  if (!(rate > 1)) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 200,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/** An emulator and a browser for a test file, a new page for each test; a page that reports anything broken fails its test. */
export function usePage(): { readonly server: UcEmulator; readonly page: Page; readonly complaints: string[] } {
  let server: UcEmulator | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  let complaints: string[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer({ seed: 1 }), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    page = await browser?.newPage();
    if (!page) return;
    complaints = complaintsOf(page);
    await slowDown(page);
  });
  afterEach(async () => {
    await page?.close();
    expect(complaints).toEqual([]);
  });
  return {
    get server() {
      if (!server) throw new Error("the emulator is not running yet");
      return server;
    },
    /** What the page reported so far; a test that expects something of it takes it out. */
    get complaints() {
      return complaints;
    },
    get page() {
      if (!page) throw new Error("there is no page yet");
      return page;
    },
  };
}

/** Another origin: a server that has nothing but this one page, on every path. */
export async function servePage(html: string): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
