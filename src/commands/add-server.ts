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
  /** Its world. When left out: that of `like`. */
  readonly world?: Omit<WorldInput, "ucsid"> | undefined;
  /** UCSID of the server whose world it has, as that was at the start; the default server when left out. */
  readonly like?: string | undefined;
}

export const freshServer = z.strictObject({
  ucsid: worldFileSchema.shape.ucsid.optional().describe("A new one is made when left out."),
  world: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("The content of a world file. When left out: that of `like`."),
  like: z
    .string()
    .min(1)
    .optional()
    .describe("UCSID of the server whose world it has, as that was at the start; the default server when left out."),
});

/**
 * Adds a fresh server.
 * @throws {UsageError} for a UCSID that is in use, an invalid world, and a server to be like that is not there.
 */
export function addServer(host: ServerHost, input: unknown): UcServer {
  const { ucsid, world, like } = check(freshServer, input, "server");
  if (world && like !== undefined) throw UsageError.at("like", "goes without a world, which it would stand for");
  const name = ucsid ?? host.freshName();
  if (host.server(name)) throw UsageError.at("ucsid", `server "${name}" exists already`);
  if (world) {
    const data = checkAt("world", worldFileSchema, { ...world, ucsid: name });
    return below("world", () => host.add(data));
  }
  const initial = host.server(like);
  if (!initial && like !== undefined) throw UsageError.at("like", `there is no server "${like}"`);
  if (!initial) throw UsageError.at("world", "is needed: there is no default server whose world it could have");
  return host.add({ ...initial.data, ucsid: name, aliases: [], connected: true });
}
