import { type ConfigInput, configSchema } from "./config.js";
import { start } from "./start.js";
import { UsageError } from "./usage-error.js";

export type * from "./interface/types.generated.js";
export type { ConfigInput };
export { UsageError };

/** An emulator that a program has started for itself. */
export interface UcEmulator {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  /** `https://…`, when `tlsPort` was given. */
  readonly tlsUrl: string | undefined;
  readonly wsUrl: string;
  /** Everything back to where it started: sessions ended, worlds as in their files. */
  reset(): void;
  /** Ends all sessions and sockets and frees the port. */
  stop(): Promise<void>;
}

/**
 * Starts an emulator: a free port, no log, unless the options say otherwise. Any number can run in one process.
 * Throws UsageError for an option, a fixture file or a port that cannot be used.
 */
export async function startServer(options: ConfigInput = {}): Promise<UcEmulator> {
  const parsed = configSchema.safeParse({ port: 0, logLevel: "silent", watch: false, ...options });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new UsageError(`option ${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { emulator, port, tlsPort, stop } = await start(parsed.data);
  const host = parsed.data.host.includes(":") ? `[${parsed.data.host}]` : parsed.data.host;
  return {
    url: `http://${host}:${port}`,
    port,
    tlsUrl: tlsPort === undefined ? undefined : `https://${host}:${tlsPort}`,
    wsUrl: `ws://${host}:${port}/ws/client/websocket`,
    reset: () => emulator.reset(),
    stop,
  };
}
