import { refuseStrangeEnds } from "../commands/calls.js";
import { below } from "../commands/command.js";
import { userOf } from "../commands/parts.js";
import { refuseUnknownPeople } from "../faults/fault-names.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import type { Action } from "./actions-file.js";
import type { Scenario } from "./scenario-file.js";

/**
 * Refuses a scenario with a step for somebody whom the server does not have: it would fail in the middle, or wait for ever,
 * where perhaps nobody looks. Throws UsageError with the place.
 */
export function refuseStrangers({ steps, name }: Scenario, server: UcServer): void {
  steps.forEach(({ timing, action }, index) => {
    try {
      below(`steps[${index}]`, () => {
        if (timing.kind === "when" && timing.user !== undefined) userOf(server, timing.user);
        if (action) below(action.kind, () => refuseStranger(action, server), OTHER_NAMES[action.kind]);
      });
    } catch (error) {
      throw error instanceof UsageError ? UsageError.of(error.mistakes, { head: `scenario "${name}"` }) : error;
    }
  });
}

const OTHER_NAMES: Partial<Record<Action["kind"], Readonly<Record<string, string>>>> = { event: { user: "to" } };

function refuseStranger(action: Action, server: UcServer): void {
  switch (action.kind) {
    case "call":
      return refuseStrangeEnds(server, action.with);
    case "answer":
    case "hangUp":
    case "absent":
    case "note":
    case "lockLogin":
      userOf(server, action.with.user);
      return;
    case "chat":
      userOf(server, action.with.from, "from");
      action.with.to.forEach((user, index) => userOf(server, user, `to[${index}]`));
      return;
    case "event":
      if (action.with.to !== "all") userOf(server, action.with.to);
      return;
    case "endSessions":
      if (action.with.user !== undefined) userOf(server, action.with.user);
      return;
    case "fault":
      return refuseUnknownPeople(action.with, [server]);
    case "connected":
    case "serverLost":
      return;
  }
}
