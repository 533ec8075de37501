import { expect, it } from "vitest";
import { FORMAT_WORDS } from "../../src/cli/commands/compare.js";
import { ENTRY_FORMS, LIST_FORMS } from "../../src/cli/commands/export.js";
import { KEEP_WORDS, POLICY_WORDS } from "../../src/cli/recording-flags.js";
import * as api from "../../src/control/api/journal-export.js";
import { REPORT_FORMATS } from "../../src/recordings/compare/report.js";
import { REDACTED } from "../../src/recordings/redact.js";
import { POLICIES } from "../../src/recordings/update.js";

it("the table of commands knows the words that it does not load", () => {
  expect([...KEEP_WORDS].sort()).toEqual([...REDACTED].sort());
  expect([...POLICY_WORDS].sort()).toEqual([...POLICIES].sort());
  expect([...FORMAT_WORDS].sort()).toEqual([...REPORT_FORMATS].sort());
  expect(["json", ...ENTRY_FORMS].sort()).toEqual([...api.ENTRY_FORMS].sort());
  expect([...LIST_FORMS].sort()).toEqual([...api.LIST_FORMS].sort());
});
