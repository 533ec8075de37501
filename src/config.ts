import * as z from "zod";
import { OPTIONS, type OptionName } from "./options.js";
import { withProfile } from "./profiles.js";

type Options = typeof OPTIONS;

const shape = Object.fromEntries(Object.entries(OPTIONS).map(([name, { schema }]) => [name, schema])) as {
  [N in OptionName]: Options[N]["schema"];
};

const values = z.strictObject(shape);
export type Config = z.output<typeof values>;
/** The options as a caller may pass them: each may be left out. */
export type ConfigInput = z.input<typeof values>;

/** The options' values, checked; what is left out is as the profile or `passthrough` has it, or its default. */
export const configSchema = z.preprocess(
  (given) => (given && typeof given === "object" ? withPassthrough(withProfile({ ...given })) : given),
  values,
);

/** `passthrough` stands for two options; those that are given beside it stay. */
function withPassthrough(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { passthrough, upstream = passthrough, onMiss = "upstream" } = given;
  return passthrough === undefined ? given : { ...given, upstream, onMiss };
}
