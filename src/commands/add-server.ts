import * as z from "zod";
import { check, checkAt } from "../common/check.js";
import type { UcServer } from "../server/uc-server.js";
import { UsageError } from "../usage-error.js";
import { type WorldData, type WorldInput, worldFileSchema } from "../world/world-file.js";
import { below } from "./command.js";

/** The part of the emulator that adding a server needs. */
export interface ServerHost {
  server(ucsid: string | undefined): UcServer | undefined;
  add(world: WorldData): UcServer;
  /** A UCSID that no server has used. */
  freshName(): string;
}

/** The options of a fresh server. */
export interface FreshServer {
  /** UCSID: letters, digits and `. _ @ -`. A new one is made when left out. */
  readonly ucsid?: string | undefined;
  /** Its world. When left out: the default server's, as it was at the start. */
  readonly world?: Omit<WorldInput, "ucsid"> | undefined;
}

export const freshServer = z.strictObject({
  ucsid: worldFileSchema.shape.ucsid.optional().describe("A new one is made when left out."),
  world: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("The content of a world file. When left out: the default server's world, as it was at the start."),
});

/** Adds a fresh server. @throws {UsageError} for a UCSID that is in use, and for an invalid world. */
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
  return host.add({ ...initial.data, ucsid: name, aliases: [], connected: true });
}
