import * as z from "zod";
import { toJUnit } from "../../lint/junit.js";
import { toSarif } from "../../lint/sarif.js";
import { answers } from "./answers.js";
import { controlRoute, refuseUnknownServer } from "./route.js";
import { TextAnswer } from "./text-answer.js";

const query = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
  final: z
    .stringbool()
    .default(false)
    .describe("true: the test run is over, so sessions that still exist count as not logged off."),
  format: z.enum(["json", "junit", "sarif"]).default("json"),
  fail: z
    .enum(["error", "warning", "note"])
    .default("warning")
    .describe("With junit: findings of this severity or a higher one are failures."),
});

const JUNIT = "application/xml";
const SARIF = "application/sarif+json";

/** The linter's findings. */
export const lintRoutes = [
  controlRoute("GET /lint", {
    answer: answers.lint,
    summary: "The linter's findings about the clients, as JSON, JUnit XML or SARIF 2.1.0",
    query,
    texts: [JUNIT, SARIF],
    example: { findings: [], missed: 0 },
    run({ emulator, query: { server, final, format, fail } }) {
      refuseUnknownServer(emulator, server);
      const findings = emulator.lint.list({ server, final });
      if (format === "junit") return new TextAnswer(`${JUNIT}; charset=utf-8`, toJUnit(findings, fail));
      if (format === "sarif") return new TextAnswer(`${SARIF}; charset=utf-8`, JSON.stringify(toSarif(findings)));
      return { findings, missed: emulator.lint.missed };
    },
  }),
];
