import { isRecord, valueAt } from "../matching/path.js";
import { wordOfNumber } from "../rose/problems.js";
import { PROGRAM } from "./command.js";

/** What to do about an answer that is an error: lines for people. */
export function hintFor(text: string, user: string | undefined): string[] {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return [];
  }
  const type = valueAt(answer, ["error", "_type"]);
  const code = valueAt(answer, ["error", "iErrorDetail"]);
  const lines: string[] = [];
  if (type === "AsnLogonError" && user === undefined) lines.push("Nobody is logged in: name a user, -u alice");
  const problem = valueAt(answer, ["reject", "invokeProblem"]);
  const word = typeof problem === "number" ? wordOfNumber(problem) : undefined;
  if (typeof code === "number")
    lines.push(`${PROGRAM} explain ${isRecord(answer) && type ? `${type} ` : ""}${code} says what it means`);
  else if (word !== undefined) lines.push(`${PROGRAM} explain ${word} says what it means`);
  return lines;
}
