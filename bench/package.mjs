// What a user installs: how many packages, and how much.
//   node bench/package.mjs
import { installed, MOST_BYTES, sizeOf } from "../scripts/installed.mjs";
import { below, report } from "./report.mjs";

const { packages, bytes } = sizeOf(installed());
await report("Package", [
  { what: "packages that are installed", ours: packages.length, goals: [below(2)] },
  { what: "install size, MB", ours: bytes / 1e6, goals: [below(MOST_BYTES / 1e6)] },
]);
process.exit(0);
