// What a user installs: how many packages, and how much.
//   node bench/package.mjs
import { below, exactly, report } from "./report.mjs";
import { fileOf } from "./support/settings.mjs";

const { installed } = await import(fileOf("scripts/package-size.mjs"));
const { packages, bytes } = installed();
await report("Package", [
  { what: "packages that it needs beside itself", ours: packages, goals: [exactly(0)] },
  { what: "install size, MB", ours: bytes / 1e6, goals: [below(6)] },
]);
process.exit(0);
