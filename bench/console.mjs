// What the console costs the browser: the first picture, and the list at 50,000 rows while 500 calls a second come. Needs a
// build and Chromium.
//   node bench/console.mjs [--short]

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import autocannon from "autocannon";
import { chromium } from "playwright-core";
import { below, report } from "./report.mjs";
import { either, fileOf } from "./support/settings.mjs";

const ROWS = either(50_000, 5_000);
const PER_SECOND = 500;
const SECONDS = either(10, 4);

const { startServer } = await import(fileOf("dist/index.js"));
const uc = await startServer({ port: 0, logLevel: "silent", lint: false, journalSize: ROWS });
const ask = (more) =>
  autocannon({
    url: `${uc.url}/ws/direct/asnGetTime?ucsid=local`,
    headers: { authorization: `Basic ${btoa("alice:secret")}` },
    ...more,
  });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(uc.url);
  const paints = [];
  const largest = [];
  for (let turn = 0; turn < 5; turn++) {
    await page.goto("about:blank");
    await page.goto(uc.url);
    await page.getByText("What to enter").waitFor();
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    largest.push(await page.evaluate(largestPaint));
  }
  for (const times of [paints, largest]) times.sort((a, b) => a - b);

  await page.goto(`${uc.url}/#/live?filter=kind:call`);
  await page.reload();
  await page.getByTitle("Following the journal").waitFor();
  // The page keeps more than the journal does, so it has to listen while they come.
  const kept = async () => Number((await page.locator("[aria-setsize]").first().getAttribute("aria-setsize")) ?? 0);
  do await ask({ amount: ROWS / 20, connections: 4 });
  while ((await kept()) < ROWS);
  const metrics = await page.context().newCDPSession(page);
  await metrics.send("Performance.enable", { timeDomain: "threadTicks" });
  const spent = async () => {
    const { metrics: list } = await metrics.send("Performance.getMetrics");
    return Object.fromEntries(list.map(({ name, value }) => [name, value]));
  };
  const before = await spent();
  await browser.startTracing(page, {
    categories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"],
  });
  await ask({ duration: SECONDS, connections: 4, overallRate: PER_SECOND });
  const tasks = tasksOf(JSON.parse((await browser.stopTracing()).toString("utf8")).traceEvents);
  const after = await spent();
  const perSecond = (name) => ((after[name] - before[name]) * 1_000) / SECONDS;
  const built = (name) => readFileSync(new URL(fileOf(`dist/console/app/${name}.gz`)));
  await report("Console", [
    { what: "first picture of the page on loopback, median, ms", ours: paints[2], goals: [below(300)] },
    { what: "the start page with what to enter, median, ms", ours: largest[2] },
    {
      what: `script in each second, ${PER_SECOND} calls/s, ${ROWS} rows, ms of the processor`,
      ours: perSecond("ScriptDuration"),
    },
    { what: "all work of the page in each second, ms of the processor", ours: perSecond("TaskDuration") },
    { what: "longest task, ms of the processor", ours: Math.max(...tasks), goals: [below(50)] },
    { what: "JavaScript heap of the page, MB", ours: after.JSHeapUsedSize / 1e6 },
    {
      what: "script and styles pressed, kB",
      ours: (built("app.js").length + built("app.css").length) / 1e3,
      goals: [below(80)],
    },
    { what: "script unpacked, kB", ours: gunzipSync(built("app.js")).length / 1e3 },
  ]);
} finally {
  await browser.close();
  await uc.stop();
}
process.exit(0);

/** When the largest text so far was painted: the frame's names come before the script, the view after it. */
function largestPaint() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0));
    observer.observe({ type: "largest-contentful-paint", buffered: true });
  });
}

/** The tasks of the page's main thread, in ms of the processor: what the machine does besides does not count. */
function tasksOf(events) {
  const named = events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
  const mains = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
  return events
    .filter(({ name, tid, pid, tdur }) => /RunTask/.test(name) && tdur > 0 && mains.has(`${pid} ${tid}`))
    .map(({ tdur }) => tdur / 1_000);
}
