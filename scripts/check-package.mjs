// The dependency budget: what a user installs to run the emulator stays small. Prints what it found; exit code 1 over it.
import { BUDGET, installed } from "./package-size.mjs";

const { packages, bytes } = installed();
const megabytes = (size) => `${(size / 1e6).toFixed(1)} MB`;
process.stdout.write(
  `${packages} packages (fewer than ${BUDGET.packages}), ${megabytes(bytes)} (under ${megabytes(BUDGET.bytes)})\n`,
);
process.exitCode = packages < BUDGET.packages && bytes < BUDGET.bytes ? 0 : 1;
