import type { Emulator } from "../../emulator.js";
import type { ExportHost } from "../../export/asked.js";
import { isBuiltInUser, WELL_KNOWN_PASSWORD } from "../../export/built-in-users.js";
import type { ENTRY_FORMS } from "../../export/forms.js";
import { type EntryForm, entryText, type ListForm, listText } from "../../export/write.js";
import type { JournalRecord } from "../../journal/entry.js";
import { TextAnswer } from "./text-answer.js";

const NDJSON = "application/x-ndjson";
/** The form in which browsers' developer tools open it. */
const HAR = "application/har+json";
export const LIST_TYPES = [NDJSON, HAR];

const SHELL = "text/x-shellscript";
const SCRIPT = "text/javascript";
const YAML = "application/yaml";
export const ENTRY_TYPES = [SHELL, SCRIPT, YAML];

const TYPE_OF: Readonly<Record<EntryForm, string>> = {
  curl: SHELL,
  fetch: SCRIPT,
  vitest: SCRIPT,
  "node-test": SCRIPT,
  fixture: YAML,
};

/** The entries as a file; undefined for the form that the route itself answers with. */
export function listAs(
  form: ListForm,
  records: readonly JournalRecord[],
  emulator: Emulator,
  origin: string,
): TextAnswer | undefined {
  if (form === "json") return undefined;
  const type = form === "har" ? HAR : NDJSON;
  return new TextAnswer(`${type}; charset=utf-8`, listText(form, records, hostOf(emulator, origin)));
}

/** An entry as a text to be copied; the entry itself as JSON. Throws UsageError where it cannot be written so. */
export function entryAs(
  form: (typeof ENTRY_FORMS)[number],
  record: JournalRecord,
  emulator: Emulator,
  origin: string,
  state: string | undefined,
): TextAnswer | JournalRecord {
  if (form === "json") return record;
  return new TextAnswer(`${TYPE_OF[form]}; charset=utf-8`, entryText(form, record, hostOf(emulator, origin), state));
}

function hostOf(emulator: Emulator, origin: string): ExportHost {
  const { defaultServer, seed } = emulator.config;
  return {
    origin,
    defaultServer,
    seed,
    wellKnownPassword(user, ucsid) {
      const password = emulator.server(ucsid)?.world.directory.user(user)?.password;
      return password === WELL_KNOWN_PASSWORD ? password : undefined;
    },
    isBuiltIn: isBuiltInUser,
  };
}
