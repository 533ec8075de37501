import { VERSION } from "../version.js";
import type { Finding } from "./finding.js";
import { RULE_NAMES, RULES } from "./rules.js";

/**
 * The findings as SARIF 2.1.0. A finding is about traffic and not about a file. Its logical location names server, user
 * and function. Its artifact location, which some viewers insist on, is the path of the request.
 */
export function toSarif(findings: readonly Finding[]): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "ucserver-emulator lint",
            semanticVersion: VERSION,
            rules: RULE_NAMES.map((id) => {
              const { severity, about, advice, grade, source } = RULES[id];
              return {
                id,
                shortDescription: { text: about },
                fullDescription: { text: `${advice} (${grade}: ${source})` },
                help: { text: advice },
                defaultConfiguration: { level: severity },
                properties: { grade },
              };
            }),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(toResult),
      },
    ],
  };
}

function toResult({ rule, severity, message, advice, request, server, session, user, at, count }: Finding): object {
  const name = request?.function ?? "session";
  const way = request?.transport === "direct" ? "direct" : "client";
  return {
    ruleId: rule,
    ruleIndex: RULE_NAMES.indexOf(rule),
    level: severity,
    message: { text: `${message}. ${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: `ws/${way}/${encodeURIComponent(name)}` },
          region: { startLine: 1 },
        },
        logicalLocations: [
          { name, fullyQualifiedName: [server, user ?? "(nobody)", name].join("/"), kind: "function" },
        ],
      },
    ],
    occurrenceCount: count,
    partialFingerprints: { "finding/v1": [rule, user ?? "", message].join(" ") },
    properties: { server, at, ...(session !== undefined && { session }), ...(request && { request }) },
  };
}
