// What a user installs: how many packages beside our own, and how much.
//   node bench/package.mjs
import { installed, MOST_BYTES, sizeOf } from "../scripts/installed.mjs";
import { below, exactly, report } from "./report.mjs";

const { packages, bytes } = sizeOf(installed());
await report("Package", [
  { what: "packages that it needs beside itself", ours: packages.length - 1, goals: [exactly(0)] },
  { what: "install size, MB", ours: bytes / 1e6, goals: [below(MOST_BYTES / 1e6)] },
]);
process.exit(0);
