import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { type Logger, pino } from "pino";
import { reachableAt, withoutBrackets } from "./address.js";
import { buildApp } from "./app.js";
import type { Config } from "./config.js";
import { Emulator } from "./emulator.js";
import { BUILT_IN_FIXTURES, loadWorlds } from "./fixtures/load-worlds.js";
import type { Report } from "./fixtures/responses/fixture-folders.js";
import { Responses } from "./fixtures/responses/responses.js";
import { type Watch, watchResponses } from "./fixtures/responses/watch.js";
import type { Upstream } from "./recordings/upstream/upstream.js";
import { performance, setTimeout, turn } from "./time/platform.js";
import { requestsUnderWay } from "./transport/under-way.js";
import { UsageError } from "./usage-error.js";
import { withGeneratedUsers } from "./world/generate.js";
import type { WorldData } from "./world/world-file.js";

/** A running emulator. */
export interface Running {
  readonly emulator: Emulator;
  readonly port: number;
  readonly tlsPort: number | undefined;
  /** Where it can be reached from this machine: `127.0.0.1:7224`. */
  readonly reachable: string;
  readonly tlsReachable: string | undefined;
  /** Whether the state was read from a file. */
  readonly resumed: boolean;
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
  const upstream = await upstreamOf(config);
  const notice = (message: string, details: Record<string, unknown>): void => log.warn(details, message);
  const emulator = new Emulator(config, worlds, notice, responses, upstream);
  // Read now for the end too: by then another release may have taken the program's place on the disk.
  const stateFile = config.state === undefined ? undefined : (await import("./on-demand.js")).stateAt(config.state);
  const resumed = stateFile?.load(emulator) ?? false;
  const beginScenario = config.scenario === undefined ? undefined : emulator.scenarios.prepare(config.scenario);
  let started = false;
  let watch: Promise<Watch> | undefined;
  const beginWatch = (): void => {
    if (!config.watch) return;
    log.info({ folders: responses.folders.watched }, "watching for changed fixture responses");
    watch = watchResponses(responses, (report) => logReport(log, report), emulator.notice);
  };
  const apps: FastifyInstance[] = [];
  const listenWith = async (app: FastifyInstance, port: number, flag: string): Promise<AddressInfo> => {
    apps.push(app);
    await listen(app, config.host, port, flag);
    return app.server.address() as AddressInfo;
  };
  const stop = async (): Promise<void> => {
    emulator.answerHeld();
    // Who was held goes on behind a promise.
    await turn();
    await turn();
    try {
      if (started) stateFile?.save(emulator);
      // A second stop would find nobody logged in.
      started = false;
    } finally {
      emulator.stop();
      await answersHaveLeft(apps);
      await (await watch)?.close();
      await Promise.all(apps.map((app) => app.close()));
    }
  };
  try {
    const at = await listenWith(buildApp({ emulator, log }), config.port, "--port");
    const { port } = at;
    emulator.port = port;
    const reachable = reachableAt(config.host, at);
    beginWatch();
    // The state that was saved says how far its world has come.
    if (!resumed) beginScenario?.();
    started = true;
    if (config.tlsPort === undefined) {
      return { emulator, port, tlsPort: undefined, reachable, tlsReachable: undefined, resumed, stop };
    }
    const { makeCertificate } = await import("./certificate.js");
    const tls = await makeCertificate(withoutBrackets(config.host));
    const tlsAt = await listenWith(buildApp({ emulator, log, tls }), config.tlsPort, "--tls-port");
    const tlsReachable = reachableAt(config.host, tlsAt);
    return { emulator, port, tlsPort: tlsAt.port, reachable, tlsReachable, resumed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server behind, as the options name it. Throws UsageError for options that contradict themselves. */
async function upstreamOf(config: Config): Promise<Upstream | undefined> {
  const { upstream, passthrough, onMiss, ca, insecure, upstreamTimeout } = config;
  if (passthrough !== undefined && (passthrough !== upstream || onMiss !== "upstream")) {
    throw new UsageError(
      "--passthrough URL is --upstream URL and --on-miss upstream: it cannot stand beside others of them",
    );
  }
  if (upstream === undefined) {
    if (onMiss === "upstream") throw new UsageError("--on-miss upstream: name the server with --upstream URL");
    return undefined;
  }
  const { readPem, Upstream } = await import("./transport/with-upstream.js");
  const trusted = ca === undefined ? undefined : readPem(ca);
  return new Upstream({ address: new URL(upstream), ca: trusted, insecure, patience: upstreamTimeout * 1_000 });
}

/** How long a stop waits for answers that are under way. */
const LAST_ANSWERS_MS = 1_000;

/** Resolves when all answers under way have left, or not in time: a client may not read. */
async function answersHaveLeft(apps: readonly FastifyInstance[]): Promise<void> {
  const end = performance.now() + LAST_ANSWERS_MS;
  while (apps.some((app) => requestsUnderWay(app) > 0) && performance.now() < end) await sleep(5);
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

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
    await app.listen({ host: withoutBrackets(host), port });
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ""];
    if (!why) throw error;
    const shown = withoutBrackets(host);
    throw new UsageError(`${flag} ${port}: ${shown.includes(":") ? `[${shown}]` : shown}:${port} ${why}`);
  }
}
