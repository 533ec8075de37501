import * as z from "zod";
import { listRequests } from "../../requests/requests.js";
import { usageOf } from "../usage.js";
import { formatUsage, USAGE_FORMATS } from "../usage-text.js";
import { answers } from "./answers.js";
import { controlRoute, refuseUnknownServer } from "./route.js";
import { TextAnswer } from "./text-answer.js";

const query = z.strictObject({
  server: z.string().min(1).optional().describe("UCSID; all servers when left out."),
  format: z.enum(USAGE_FORMATS).default("json"),
});

const TYPES = { text: "text/plain", markdown: "text/markdown" } as const;

/** The operations that an application uses. */
export const coverageRoutes = [
  controlRoute("GET /coverage", {
    answer: answers.coverage,
    summary: "Every operation: how it is answered, and how often it was called according to the journal",
    query,
    texts: Object.values(TYPES),
    run({ emulator, query: { server, format } }) {
      refuseUnknownServer(emulator, server);
      const requests = listRequests(emulator.requestScope(server), { direction: "in" });
      const usage = usageOf(requests, (operation) => emulator.responses.has(operation));
      if (format === "json") return usage;
      return new TextAnswer(`${TYPES[format]}; charset=utf-8`, formatUsage(usage, format));
    },
  }),
];
