/**
 * Tests of what Windows does not have, or has otherwise: lines for `sh`, signals that a process hears before it ends, rights of
 * files. They are left out there (vitest.config.ts), and test/house/portable.test.ts keeps the list complete.
 */
export const POSIX_ONLY: readonly string[] = [
  "test/cli/command.test.ts",
  "test/cli/completion.test.ts",
  "test/cli/examples.test.ts",
  "test/cli/long-work.test.ts",
  "test/cli/robustness.test.ts",
  "test/control/balancer.test.ts",
  "test/control/journal-export.test.ts",
  "test/control/verify-shell.test.ts",
  "test/docs/blocks.test.ts",
  "test/docs/in-ci.test.ts",
  "test/docs/readme.test.ts",
  "test/docs/reproduce-an-error.test.ts",
  "test/docs/team.test.ts",
  "test/outside/addresses.test.ts",
  "test/outside/callbacks.test.ts",
  "test/outside/depth.test.ts",
  "test/outside/files.test.ts",
  "test/outside/memory.test.ts",
  "test/outside/process.test.ts",
  "test/outside/secrets.test.ts",
  "test/outside/settings.test.ts",
  "test/recordings/mitmproxy.test.ts",
  "test/state/command.test.ts",
  "test/transport/basic-encoding.test.ts",
  "test/transport/security.test.ts",
];
