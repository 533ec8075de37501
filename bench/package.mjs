// What a user installs: how many packages, and how much.
//   node bench/package.mjs
import { BUDGET, installed } from "../scripts/package-size.mjs";
import { below, report } from "./report.mjs";

const { packages, bytes } = installed();
await report("Package", [
  { what: "packages that it needs", ours: packages, goals: [below(BUDGET.packages)] },
  { what: "install size, MB", ours: bytes / 1e6, goals: [below(BUDGET.bytes / 1e6)] },
]);
process.exit(0);
