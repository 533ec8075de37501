import type { Emulator } from "../../emulator.js";
import { askedCall, type ExportHost } from "../../export/asked.js";
import { asCurl, asFetch } from "../../export/commands.js";
import { asFixture } from "../../export/fixture.js";
import type { ENTRY_FORMS, LIST_FORMS } from "../../export/forms.js";
import { asHar } from "../../export/har.js";
import { asVitest } from "../../export/vitest.js";
import { BUILT_IN_FIXTURES, loadWorlds } from "../../fixtures/load-worlds.js";
import type { JournalRecord } from "../../journal/entry.js";
import { TextAnswer } from "./text-answer.js";

/** The password of users where a world file says nothing. */
const WELL_KNOWN = "secret";

const NDJSON = "application/x-ndjson";
/** The form in which browsers' developer tools open it. */
const HAR = "application/har+json";
export const LIST_TYPES = [NDJSON, HAR];

const SHELL = "text/x-shellscript";
const SCRIPT = "text/javascript";
const YAML = "application/yaml";
export const ENTRY_TYPES = [SHELL, SCRIPT, YAML];

/** The entries as a file; undefined for the form that the route itself answers with. */
export function listAs(
  form: (typeof LIST_FORMS)[number],
  records: readonly JournalRecord[],
  emulator: Emulator,
  origin: string,
): TextAnswer | undefined {
  if (form === "json") return undefined;
  if (form === "har") {
    return new TextAnswer(`${HAR}; charset=utf-8`, JSON.stringify(asHar(records, hostOf(emulator, origin))));
  }
  return new TextAnswer(`${NDJSON}; charset=utf-8`, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
}

/** An entry as a text to be copied; the entry itself as JSON. Throws UsageError where it cannot be written so. */
export function entryAs(
  form: (typeof ENTRY_FORMS)[number],
  record: JournalRecord,
  emulator: Emulator,
  origin: string,
): TextAnswer | JournalRecord {
  if (form === "json") return record;
  const host = hostOf(emulator, origin);
  const asked = askedCall(record, host);
  switch (form) {
    case "curl":
      return new TextAnswer(`${SHELL}; charset=utf-8`, asCurl(asked, host));
    case "fetch":
      return new TextAnswer(`${SCRIPT}; charset=utf-8`, asFetch(asked, host));
    case "vitest":
      return new TextAnswer(`${SCRIPT}; charset=utf-8`, asVitest(asked, host));
    case "fixture":
      return new TextAnswer(`${YAML}; charset=utf-8`, asFixture(asked));
  }
}

let builtIn: ReadonlySet<string> | undefined;

/** The users of the built-in default world who log in with the well-known password. */
function builtInUsers(): ReadonlySet<string> {
  builtIn ??= new Set(
    loadWorlds(BUILT_IN_FIXTURES)
      .slice(0, 1)
      .flatMap(({ users }) => users)
      .filter(({ password, logonError }) => password === WELL_KNOWN && logonError === undefined)
      .map(({ name }) => name),
  );
  return builtIn;
}

function hostOf(emulator: Emulator, origin: string): ExportHost {
  return {
    origin,
    defaultServer: emulator.config.defaultServer,
    wellKnownPassword(user, ucsid) {
      const password = emulator.server(ucsid)?.world.directory.user(user)?.password;
      return password === WELL_KNOWN ? password : undefined;
    },
    isBuiltIn: (user) => builtInUsers().has(user),
  };
}
