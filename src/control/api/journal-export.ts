import type { Emulator } from "../../emulator.js";
import type { ExportHost } from "../../export/asked.js";
import type { ENTRY_FORMS } from "../../export/forms.js";
import type { EntryForm, ListForm } from "../../export/write.js";
import type { JournalRecord } from "../../journal/entry.js";
import { USUAL_PASSWORD } from "../../world/usual-password.js";
import { ofQuery } from "./route.js";
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

/** Read with the first export: a start does not pay for it. */
const writers = () => import("../../on-demand.js");

/** The entries as a file; undefined for the form that the route itself answers with. */
export async function listAs(
  form: ListForm,
  records: readonly JournalRecord[],
  emulator: Emulator,
  origin: string,
): Promise<TextAnswer | undefined> {
  if (form === "json") return undefined;
  const { listText } = await writers();
  const type = form === "har" ? HAR : NDJSON;
  return new TextAnswer(`${type}; charset=utf-8`, listText(form, records, hostOf(emulator, origin)));
}

/** An entry as a text to be copied; the entry itself as JSON. Throws ControlError where it cannot be written so. */
export async function entryAs(
  form: (typeof ENTRY_FORMS)[number],
  record: JournalRecord,
  emulator: Emulator,
  origin: string,
  state: string | undefined,
): Promise<TextAnswer | JournalRecord> {
  if (form === "json") return record;
  const { entryText } = await writers();
  return new TextAnswer(
    `${TYPE_OF[form]}; charset=utf-8`,
    ofQuery(() => entryText(form, record, hostOf(emulator, origin), state)),
  );
}

function hostOf(emulator: Emulator, origin: string): ExportHost {
  const { defaultServer, seed } = emulator.config;
  return {
    origin,
    defaultServer,
    seed,
    wellKnownPassword(user, ucsid) {
      const password = emulator.server(ucsid)?.world.directory.user(user)?.password;
      return password === USUAL_PASSWORD ? password : undefined;
    },
  };
}
