import { defineConfig } from "vitest/config";
import { PATIENCE } from "./test/support/patience.js";
import { POSIX_ONLY } from "./test/support/posix-only.js";

/** What replaces modules or the process's time has a process of its own for each file. */
const ALONE = ["test/time/**"];
const ELSEWHERE = ["test/browser/**", "**/node_modules/**", ...(process.platform === "win32" ? POSIX_ONLY : [])];

const common = {
  setupFiles: ["test/support/setup.ts"],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: PATIENCE,
  execArgv: ["--expose-gc"],
};

export default defineConfig({
  test: {
    // All cores: by default vitest leaves one idle, which is half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...common,
          name: "together",
          include: ["test/**/*.test.ts"],
          exclude: [...ELSEWHERE, ...ALONE],
          // Loading the modules anew for each file takes as long as the tests do; emulators share nothing anyway.
          isolate: false,
        },
      },
      {
        test: {
          ...common,
          name: "alone",
          include: ALONE.map((folder) => `${folder}/*.test.ts`),
          exclude: ELSEWHERE,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.generated.ts", "src/console/app/**"],
      reporter: ["text-summary", "json-summary", "json"],
      thresholds: { lines: 95, branches: 88 },
    },
  },
});
