import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Browser, Page } from "playwright-core";

// Chromium brings its developer tools along, as a page that its debugging port serves. Opened in a tab beside, they watch
// another tab as they do for a person, and their own exporter writes the HAR file.

/** A port that is free now, for the browser to listen on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a browser is started with whose tabs can be watched. */
export const watched = (port: number): string[] => [`--remote-debugging-port=${port}`, "--remote-allow-origins=*"];

// As texts: what is imported there is none of this program's.
const FINISHED = `import("/devtools/models/logs/logs.js").then(({ NetworkLog: { NetworkLog } }) =>
  NetworkLog.instance().requests().filter((request) => request.finished).map((request) => request.url()))`;
const EXPORTED = `(async () => {
  const { NetworkLog: { NetworkLog } } = await import("/devtools/models/logs/logs.js");
  const { Writer: { Writer } } = await import("/devtools/models/har/har.js");
  const { Progress: { Progress } } = await import("/devtools/core/common/common.js");
  let text = "";
  const stream = { write: async (part) => { text += part; } };
  await Writer.write(stream, NetworkLog.instance().requests(), { sanitize: false }, new Progress());
  return text;
})()`;

/** The developer tools of one tab. */
export class DevTools {
  private constructor(private readonly tools: Page) {}

  /** Opens the tools of the tab that shows this address. */
  static async open(browser: Browser, port: number, address: string): Promise<DevTools> {
    const tabs = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as { id: string; url: string }[];
    const tab = tabs.find(({ url }) => url === address);
    if (!tab) throw new Error(`there is no tab with ${address}`);
    const tools = await browser.newPage();
    await tools.goto(`http://127.0.0.1:${port}/devtools/inspector.html?ws=127.0.0.1:${port}/devtools/page/${tab.id}`);
    return new DevTools(tools);
  }

  /** The addresses of the requests that the network tab lists; those that are still under way are left out. */
  async finished(): Promise<string[]> {
    return this.tools.evaluate<string[]>(FINISHED);
  }

  /** What "Export HAR (with sensitive data)" writes. */
  async har(): Promise<string> {
    return this.tools.evaluate<string>(EXPORTED);
  }
}
