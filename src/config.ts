import * as z from "zod";
import { environmentOf, flagOf, OPTIONS, type OptionName } from "./options.js";
import { withProfile } from "./profiles.js";

type Options = typeof OPTIONS;

const shape = Object.fromEntries(Object.entries(OPTIONS).map(([name, { schema }]) => [name, schema])) as {
  [N in OptionName]: Options[N]["schema"];
};

const values = z.strictObject(shape);
export type Config = z.output<typeof values>;
/** The options as a caller may pass them: each may be left out. */
export type ConfigInput = z.input<typeof values>;

/** The options' values, checked; what is left out is as the profile has it, or its default. */
export const configSchema = z.preprocess(
  (given) => (given && typeof given === "object" ? withProfile({ ...given }) : given),
  values,
);

/** The text of `--help`, made from the options. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { value, help, schema }]) => {
    const initial = schema.safeParse(undefined).data;
    return [`--${flagOf(name)} ${value}`, `${help}${initial === undefined ? "" : ` [${initial}]`}`] as const;
  });
  rows.push(["--config FILE", "YAML or JSON file with these options (names as in the library: tlsPort, logLevel, …)"]);
  rows.push(["--help, --version", "this text; the version"]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    "Usage: ucserver-emulator [options]",
    "       ucserver-emulator coverage [--journal URL|FILE] [--format text|json|markdown] [--fixtures DIR]",
    "                                  [--admin-token TOKEN]",
    "       ucserver-emulator import FILE... --out DIR [--policy ignore|replace|sequence] [--keep LIST] [--distances N]",
    "                                [--format text|json]",
    "",
    "An emulator of the web service of an estos UCServer. `coverage` lists every operation, how it is answered, and how",
    "often it was called. It reads the requests from a running emulator, or from a file saved from /__admin/requests.",
    "`import` makes fixtures, a world and a scenario of what a real server said: of a HAR file with its traffic, of a saved",
    "journal, or of a recording. It ends with 3 when something of it could not be used.",
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    "",
    `Each option is also an environment variable: --log-level is ${environmentOf("logLevel")}.`,
    "",
  ].join("\n");
}
