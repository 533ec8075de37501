import type { Faults, ServerFaults } from "../faults/faults.js";
import type { AddedResponses } from "../fixtures/added-responses.js";
import type { Responses } from "../fixtures/responses/responses.js";
import type { Scenarios } from "../scenarios/scenarios.js";
import type { UcServer } from "../server/uc-server.js";

/** What snapshots need of the emulator whose state they keep. */
export interface SnapshotHost {
  readonly memory: { readonly mostOfKind: number; takes(bytes: number): boolean };
  readonly faults: Pick<Faults, "shared" | "recount">;
  readonly added: Pick<AddedResponses, "keepState" | "restoreState">;
  readonly responses: Pick<Responses, "keepState" | "restoreState" | "cancelNewer">;
  readonly scenarios: Pick<Scenarios, "on" | "restoreState" | "cancelNewer">;
  server(ucsid: string | undefined): UcServer | undefined;
  servers(): Iterable<UcServer>;
  faultsOf(server: UcServer): Pick<ServerFaults, "waits" | "cancelNewer">;
  restoreServer(server: UcServer): void;
  restoreServers(servers: readonly UcServer[]): void;
  remove(ucsid: string): boolean;
}
