// Pictures of every view of the console, light and dark, at three widths, for looking at them; and the two of the README.
//   npm run screenshots [FOLDER]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startServer } from "../dist/index.js";
import { playScene } from "./console-scene.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "console-"));
mkdirSync(folder, { recursive: true });
mkdirSync(join(root, "docs/images"), { recursive: true });

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
];
const THEMES = ["light", "dark"];
/** The views, as the table of the page has them. */
const VIEWS = [...readFileSync(join(root, "src/console/app/views.ts"), "utf8").matchAll(/path: "([^"]+)"/g)].map(
  ([, path]) => path,
);

const uc = await startServer({ port: 0, logLevel: "silent", seed: 1 });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
try {
  await playScene(uc);
  for (const theme of THEMES) {
    for (const [width, height] of SIZES) {
      const page = await browser.newPage({
        colorScheme: theme,
        reducedMotion: "reduce",
        viewport: { width, height },
        hasTouch: width < 400,
        isMobile: width < 400,
      });
      for (const [name, address] of [...VIEWS.map((path) => [path, path]), ...opened()]) {
        await show(page, address);
        await page.screenshot({ path: join(folder, `${name}-${theme}-${width}.png`) });
      }
      await page.close();
    }
    const viewport = { width: 1160, height: 680 };
    const page = await browser.newPage({ colorScheme: theme, reducedMotion: "reduce", viewport });
    await show(page, opened()[0][1]);
    await page.screenshot({ path: join(root, `docs/images/console-${theme}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await uc.stop();
}
for (const theme of THEMES) {
  const { size } = statSync(join(root, `docs/images/console-${theme}.png`));
  if (size > 200_000)
    throw new Error(`docs/images/console-${theme}.png has ${size} bytes, more than a README should load`);
}
process.stdout.write(`${readdirSync(folder).length} pictures in ${folder}\n`);

/** Addresses with something opened. */
function opened() {
  const [answered] = uc.journal("kind:call fn:asnCtiAnswerCall");
  const [held] = uc.journal("kind:event fn:asnCtiNotifyLineCallInformationChanged").slice(4);
  const { connectionId } = uc.journal("kind:world fn:call.made")[0].argument.leg;
  return [
    ["live-open", `live?filter=kind:call,event&n=${answered.n}`],
    ["live-compare", `live?filter=kind:call&n=${answered.n}&with=${answered.n - 1}`],
    ["calls-open", `calls?call=${connectionId}&n=${held.n}`],
    ["try-it-open", "try-it/asnCtiMakeCall"],
    ["steer-person", "steer/people/bob"],
    ...["faults", "scenarios", "time", "snapshots", "servers", "findings"].map((part) => [
      `steer-${part}`,
      `steer/${part}`,
    ]),
    ["docs-open", "docs/telephony"],
  ];
}

async function show(page, address) {
  await page.goto(`${uc.url}/#/${address}`);
  await page.reload();
  await page.getByTitle("Following the journal").waitFor();
  // The list and the details come a moment later, one after the other.
  await page.waitForTimeout(700);
}
