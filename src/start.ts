import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import { buildApp } from "./app.js";
import type { Config } from "./config.js";
import { Emulator } from "./emulator.js";
import { BUILT_IN_FIXTURES, loadWorlds } from "./fixtures/load-worlds.js";
import type { Report } from "./fixtures/responses/fixture-folders.js";
import { Responses } from "./fixtures/responses/responses.js";
import { type Watch, watchResponses } from "./fixtures/responses/watch.js";
import { UsageError } from "./usage-error.js";
import { withGeneratedUsers } from "./world/generate.js";
import type { WorldData } from "./world/world-file.js";

/** A running emulator. */
export interface Running {
  readonly emulator: Emulator;
  readonly port: number;
  readonly tlsPort: number | undefined;
  stop(): Promise<void>;
}

/** Data that a program passes instead of files. */
export interface GivenData {
  readonly worlds?: readonly WorldData[] | undefined;
  /** What is to be said in the log first. */
  readonly remarks?: readonly string[] | undefined;
}

/** Starts an emulator. Throws UsageError for a bad fixture file or a port that is in use. */
export async function start(config: Config, given: GivenData = {}): Promise<Running> {
  const destination = pino.destination({ dest: 2, sync: true });
  // When the disk is full or the reader of the log is gone, log lines are lost and the emulator goes on.
  destination.on("error", () => undefined);
  const log = pino({ level: config.logLevel, base: null }, destination);
  for (const remark of given.remarks ?? []) log.warn(remark);
  const read = given.worlds ?? loadWorlds(config.fixtures ?? BUILT_IN_FIXTURES);
  const { users, defaultServer, seed = 0 } = config;
  const worlds = read.map((world) =>
    users > 0 && world.ucsid === defaultServer ? withGeneratedUsers(world, users, seed) : world,
  );
  if (!worlds.some(({ ucsid }) => ucsid === config.defaultServer)) {
    const known = worlds.map(({ ucsid }) => ucsid).join(", ");
    throw new UsageError(`--default-server ${config.defaultServer}: no world file has this ucsid; there are: ${known}`);
  }
  const folders = config.fixtures === undefined ? [BUILT_IN_FIXTURES] : [BUILT_IN_FIXTURES, config.fixtures];
  const responses = Responses.load(folders, config, (line) => log.warn(line));
  const emulator = new Emulator(config, worlds, (message, details) => log.warn(details, message), responses);
  const beginScenario = config.scenario === undefined ? undefined : emulator.scenarios.prepare(config.scenario);
  let watch: Promise<Watch> | undefined;
  const beginWatch = (): void => {
    if (!config.watch) return;
    log.info({ folders: responses.folders.watched }, "watching for changed fixture responses");
    watch = watchResponses(responses, (report) => logReport(log, report), emulator.notice);
  };
  const apps: FastifyInstance[] = [];
  const listenWith = async (app: FastifyInstance, port: number, flag: string): Promise<number> => {
    apps.push(app);
    await listen(app, config.host, port, flag);
    return (app.server.address() as AddressInfo).port;
  };
  const stop = async (): Promise<void> => {
    emulator.stop();
    await (await watch)?.close();
    await Promise.all(apps.map((app) => app.close()));
  };
  try {
    const port = await listenWith(buildApp({ emulator, log }), config.port, "--port");
    beginWatch();
    beginScenario?.();
    if (config.tlsPort === undefined) return { emulator, port, tlsPort: undefined, stop };
    const { makeCertificate } = await import("./certificate.js");
    const tls = await makeCertificate(config.host);
    const tlsPort = await listenWith(buildApp({ emulator, log, tls }), config.tlsPort, "--tls-port");
    return { emulator, port, tlsPort, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Tells of a changed file: what is wrong with it, or that it is active. */
function logReport(log: Logger, { file, active, problems, warnings }: Report): void {
  for (const line of problems) log.error(`${line} (the fixtures that the file had before stay active)`);
  for (const line of warnings) log.warn(line);
  if (problems.length === 0) log.info({ file, fixtures: active }, "fixture responses changed");
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use by another program; choose another, or 0 for any free one",
  EACCES: "needs more rights than you have; choose one above 1023",
  EADDRNOTAVAIL: "is not an address of this machine; check --host",
  ENOTFOUND: "is an unknown host; check --host",
};

async function listen(app: FastifyInstance, host: string, port: number, flag: string): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ""];
    if (!why) throw error;
    throw new UsageError(`${flag} ${port}: ${host}:${port} ${why}`);
  }
}
