import * as z from "zod";
import { describeValue } from "../common/describe-value.js";
import { didYouMean } from "../matching/nearest-name.js";
import { isLogonErrorCode, LOGON_CODES } from "./logon-code.js";

/** The short name of a value of AsnLogonErrorEnum. */
export type LogonErrorName = (typeof LOGON_CODES)[keyof typeof LOGON_CODES];

const NAMES = Object.values(LOGON_CODES) as [LogonErrorName, ...LogonErrorName[]];
const CODES = "100, 101, 103 to 114, 129, 130, 131 or 133";

const hint = ({ input }: { readonly input?: unknown }): string => {
  const near = typeof input === "string" ? didYouMean(input, NAMES) : "";
  return `expected a value of AsnLogonErrorEnum (${CODES}) or its name such as locked, got ${describeValue(input)}${near}`;
};

/** The error that a login fails with, by number or by its short name such as `locked`; read as the number. */
export const logonErrorSchema = z
  .union([z.int(), z.enum(NAMES)], { error: hint })
  .transform((value) => (typeof value === "number" ? value : codeOf(value)))
  .refine(isLogonErrorCode, { error: ({ input }) => hint({ input }) })
  .describe("A value of AsnLogonErrorEnum that each login fails with, or its name such as locked.");

const codeOf = (name: LogonErrorName): number =>
  Number(Object.entries(LOGON_CODES).find(([, known]) => known === name)?.[0]);
