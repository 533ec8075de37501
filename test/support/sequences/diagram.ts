import type { Step } from "./stage.js";

/** A run as a Mermaid sequence diagram: what people ask of the telephone system, and what it tells the monitors of lines. */
export function diagram(steps: readonly Step[]): string {
  const people = [...new Set(steps.flatMap(({ who, told }) => [who, ...told.map((one) => one.who)]))];
  const lines = people.filter((who) => who !== "time").sort();
  const rows = steps.flatMap(({ who, does, told }) => [
    who === "time" ? `  Note over ${lines[0]},UCServer: ${does}` : `  ${who}->>UCServer: ${does}`,
    ...told.map((one) => `  UCServer-->>${one.who}: ${one.what}`),
  ]);
  const all = ["sequenceDiagram", ...lines.map((who) => `  participant ${who}`), "  participant UCServer", ...rows];
  return ["```mermaid", ...all, "```"].join("\n");
}
