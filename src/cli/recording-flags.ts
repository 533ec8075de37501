import { POLICIES, REDACTED, type Redacted } from "../recordings/words.js";
import { UsageError } from "../usage-error.js";
import type { ImportSettings } from "./import.js";

/** The flags of the commands that make fixtures of what a server said. */
export const MAKE_FLAGS = {
  out: { value: "DIR", help: "the folder for fixtures; needed", choices: "folders" },
  policy: {
    value: "WORD",
    help: "what happens to answers that are there and changed: replace (the default), ignore, sequence",
    choices: POLICIES,
  },
  keep: { value: "LIST", help: `what may stay as it is, comma-separated: ${REDACTED.join(", ")}` },
  distances: {
    value: "N",
    help: "how far apart events come: 1 as recorded (the default), 0.1 ten times as fast, 0 at once",
  },
} as const;

export const KEEP_FLAG = MAKE_FLAGS.keep;

/** The flags of a server that stands behind. */
export const UPSTREAM_FLAGS = {
  upstream: { value: "URL", help: "the address of the server, such as https://uc.example.com; needed" },
  ca: { value: "FILE", help: "certificates to trust, in PEM, for a server with a private one", choices: "files" },
  insecure: { help: "takes any certificate" },
} as const;

interface MakeValues {
  readonly out: string | undefined;
  readonly policy: string | undefined;
  readonly keep: string | undefined;
  readonly distances: string | undefined;
}

/** @throws {UsageError} for a folder that is missing, and for values that cannot be. */
export function settingsOf({ out, policy = "replace", keep, distances = "1" }: MakeValues): ImportSettings {
  if (out === undefined) throw new UsageError("--out DIR is missing: the folder for fixtures");
  const known = POLICIES.find((word) => word === policy);
  if (!known) throw new UsageError(`--policy: "${policy}" is not usable: expected ${POLICIES.join(", ")}`);
  const factor = Number(distances);
  if (!(factor >= 0 && factor <= 1_000)) {
    throw new UsageError(`--distances: "${distances}" is not usable: expected 0 to 1000`);
  }
  return { out, policy: known, keep: keptOf(keep), distances: factor };
}

/** @throws {UsageError} for a word that is none. */
export function keptOf(list = ""): ReadonlySet<Redacted> {
  const words = list
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return new Set(
    words.map((word) => {
      const known = REDACTED.find((one) => one === word);
      if (!known) throw new UsageError(`--keep: "${word}" is not usable: expected ${REDACTED.join(", ")}`);
      return known;
    }),
  );
}
