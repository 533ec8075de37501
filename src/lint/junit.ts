import type { Finding } from "./finding.js";
import { RULE_NAMES, RULES, type Severity } from "./rules.js";

const RANK: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 };

/**
 * The findings as JUnit XML. Each rule is a test case, which fails when the rule found something of at least the given
 * severity. Lesser findings are in its output.
 */
export function toJUnit(findings: readonly Finding[], failFrom: Severity = "warning"): string {
  const cases = RULE_NAMES.map((rule) => {
    const found = findings.filter((finding) => finding.rule === rule);
    const fails = found.length > 0 && RANK[RULES[rule].severity] >= RANK[failFrom];
    return { fails, xml: testCase(rule, found, fails) };
  });
  const failures = cases.filter(({ fails }) => fails).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="ucserver-emulator lint" ${counts}>`,
    `  <testsuite name="ucserver-emulator lint" ${counts}>`,
    ...cases.map(({ xml }) => xml),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(rule: Finding["rule"], found: readonly Finding[], fails: boolean): string {
  const head = `    <testcase classname="lint" name="${rule}" time="0"`;
  if (found.length === 0) return `${head}/>`;
  const text = escaped(found.map(describe).join("\n"));
  const { severity, about } = RULES[rule];
  const inner = fails
    ? `<failure type="${severity}" message="${escaped(about)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `${head}>\n      ${inner}\n    </testcase>`;
}

/** A finding in one line of text. */
export function describe({ message, server, user, session, request, at, count, advice, source }: Finding): string {
  const where = [
    `server ${server}`,
    user && `user ${user}`,
    session && `session ${session}`,
    request?.id && `request ${request.id}`,
    `first at ${at}`,
    count > 1 && `${count} times`,
  ];
  return `${message} (${where.filter(Boolean).join(", ")}). ${advice} [${source.grade}: ${source.text}]`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** The characters that XML 1.0 can hold. With the u flag lone surrogates are characters of their own. */
const IN_XML = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u;

/** Escapes text and attributes. Characters that XML cannot hold become a question mark. */
function escaped(text: string): string {
  const held = Array.from(text, (character) => (IN_XML.test(character) ? character : "?")).join("");
  return held.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
