import * as z from "zod";
import { check, checkAt } from "../common/check.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { type WorldData, type WorldInput, worldFileSchema } from "../world/world-file.js";
import { below } from "./command.js";

/** The emulator, as far as a server is added to it. */
export interface ServerHost {
  server(ucsid: string | undefined): UcServer | undefined;
  add(world: WorldData): UcServer;
  /** A UCSID that no server has had. */
  freshName(): string;
}

/** How a fresh server begins. */
export interface FreshServer {
  /** UCSID: letters, digits and `. _ @ -`; a name of its own when left out. */
  readonly ucsid?: string | undefined;
  /** The world in it; that of the default server, as it was at the start, when left out. */
  readonly world?: Omit<WorldInput, "ucsid"> | undefined;
}

export const freshServer = z.strictObject({
  ucsid: worldFileSchema.shape.ucsid.optional().describe("A name of its own when left out."),
  world: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("A world file's content; that of the default server, as it was at the start, when left out."),
});

/** Begins a server of its own. @throws {UsageError} for a name that is taken, and a world that cannot be. */
export function addServer(host: ServerHost, input: unknown): UcServer {
  const { ucsid, world } = check(freshServer, input, "server");
  const name = ucsid ?? host.freshName();
  if (host.server(name)) throw UsageError.at("ucsid", `server "${name}" exists already`);
  if (world) {
    const data = checkAt("world", worldFileSchema, { ...world, ucsid: name });
    return below("world", () => host.add(data));
  }
  const initial = host.server(undefined);
  if (!initial) throw UsageError.at("world", "is needed: there is no default server whose world it could have");
  return host.add({ ...initial.data, ucsid: name, connected: true });
}
