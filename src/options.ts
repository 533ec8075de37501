import * as z from "zod";
import { isRule, RULE_NAMES, ruleNames } from "./lint/rules.js";
import { PROFILE_NAMES } from "./profiles.js";
import { MAX_GENERATED_USERS } from "./world/generated-numbers.js";

const truth = z.union(
  [z.boolean(), z.stringbool({ truthy: ["true", "1", "yes", "on"], falsy: ["false", "0", "no", "off"] })],
  { error: "expected true or false" },
);

/** A number, or a text of decimal digits. Nothing else becomes a number by itself: an empty text would be 0, `true` 1. */
const number = z.union(
  [
    z.number(),
    z
      .string()
      .regex(/^\s*[+-]?\d{1,15}(\.\d+)?\s*$/)
      .transform(Number),
  ],
  { error: "expected a number" },
);
const whole = (min: number, max: number) => number.pipe(z.int().min(min).max(max));

const port = whole(0, 65_535);
const address = z.url({ protocol: /^https?$/, error: "expected an address such as https://uc.example.com" }).optional();

/**
 * The grade of the real service's behaviour that an option changes, as docs/protocol.md explains it: that of the default
 * value first. Empty for options that concern only the emulator.
 */
type Grade = "D" | "O" | "C" | "R" | "C, R" | "D, R" | "C, r" | "O, C" | "R, C" | "";

interface OptionSpec<T extends z.ZodType = z.ZodType> {
  readonly schema: T;
  readonly help: string;
  /** The placeholder of the value in the help text. */
  readonly value: string;
  readonly grade: Grade;
}

function option<T extends z.ZodType>(schema: T, value: string, help: string, grade: Grade = ""): OptionSpec<T> {
  return { schema, value, help, grade };
}

/** What becomes of a call that no fixture response answers. */
export const ON_MISS = ["behave", "fail", "upstream"] as const;
export type OnMiss = (typeof ON_MISS)[number];

/**
 * Every option, once. The key is its name in a config file and in the library. The flag is the same in kebab case, the
 * environment variable is `UCSERVER_EMULATOR_` and the name in capitals.
 */
export const OPTIONS = {
  port: option(port.default(7224), "N", "port for HTTP and the event channel; 0 takes a free one"),
  host: option(z.string().min(1).default("127.0.0.1"), "ADDRESS", "address to listen on"),
  tlsPort: option(port.optional(), "N", "port for HTTPS too, with a certificate made at start; 0 takes a free one"),
  fixtures: option(
    z.string().min(1).optional(),
    "DIR",
    "folder with world/, responses/ and scenarios/; the built-in one when left out",
  ),
  logLevel: option(
    z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
    "LEVEL",
    "trace, debug, info, warn, error, fatal or silent; the log goes to stderr",
  ),
  seed: option(number.pipe(z.int()).optional(), "N", "makes session ids, token ids and made-up answers repeatable"),
  defaultServer: option(
    z.string().min(1).default("local"),
    "UCSID",
    "UCSID of the server that answers requests without a UCSID",
    "C",
  ),
  createServers: option(
    z
      .string()
      .min(1)
      .max(128)
      .regex(/^[\w.@*?-]+$/, "expected letters, digits, . _ @ - and the wildcards * and ?")
      .optional(),
    "GLOB",
    "UCSIDs that become servers when a client first asks for them, such as `dev-*`: one for each developer",
  ),
  templateServer: option(
    z.string().min(1).optional(),
    "UCSID",
    "server whose world those of create-servers begin with; the default server when left out",
  ),
  authSchemes: option(
    z
      .string()
      .regex(/^[\x20-\x7e]+$/, { error: "expected printable ASCII characters, as a header can hold no others" })
      .default('Basic realm="ucserver"'),
    "LIST",
    'schemes in WWW-Authenticate, comma-separated; the real service may list `Negotiate, NTLM, Basic realm="…"`',
    "C",
  ),
  publicUrl: option(
    z
      .url({ protocol: /^https?$/, error: "expected an address such as https://example.com/uc" })
      .refine((url) => !/[?#]/.test(url), "expected an address without ? and #")
      .optional(),
    "URL",
    "address that the cloud front redirects to; left out: the one that the request came to, seen through X-Forwarded-*",
    "C",
  ),
  cors: option(
    z.enum(["open", "strict"]).default("open"),
    "open|strict",
    "strict: pages of other origins may not send X-ucsessionid, as the cloud front had it once",
    "O",
  ),
  basicEncoding: option(
    z.enum(["utf-8", "latin-1", "either"]).default("either"),
    "utf-8|latin-1|either",
    "how the bytes of Authorization: Basic are read; either takes for UTF-8 what is valid UTF-8, and the rest for Latin-1",
    "C",
  ),
  protocolVersion: option(
    whole(1, 1_000).default(70),
    "N",
    "protocol version that the server reports: 61 is ProCall 6, 70 is ProCall 7",
    "O",
  ),
  profile: option(
    z.enum(PROFILE_NAMES).default("friendly"),
    PROFILE_NAMES.join("|"),
    "how answers are written where the server is less kind than this emulator: presets for types, nulls, error-value, reject-details, unreadable, called-by and times",
    "C, R",
  ),
  types: option(
    z.enum(["everywhere", "root"]).default("everywhere"),
    "everywhere|root",
    "objects that name their type in `_type`: all, or the argument, result or error alone",
    "C, R",
  ),
  httpTypes: option(
    truth.default(true),
    "BOOL",
    "write `_type` into HTTP results; the event channel always has it",
    "C",
  ),
  nulls: option(z.enum(["null", "0"]).default("null"), "null|0", "what a NULL is written as", "D, R"),
  errorValue: option(
    z.enum(["zero", "detail"]).default("zero"),
    "zero|detail",
    "`error_value` of an error: 0, or its iErrorDetail",
    "R, C",
  ),
  rejectDetails: option(
    z.enum(["explained", "server", "server-2023"]).default("explained"),
    "explained|server|server-2023",
    "`details` of a reject: the server's word and an explanation, or the word alone; a mistyped argument is then problem 1 `otherError: 0x20`, or 2 as until 2023-07",
    "C, R",
  ),
  unreadable: option(
    z.enum(["answer", "silent"]).default("answer"),
    "answer|silent",
    "a frame that is no message: rejected with an explanation, or not answered, as by the server since 2026-07",
    "C, r",
  ),
  calledBy: option(
    z.enum(["name", "id"]).default("name"),
    "name|id",
    "what decides where an invoke names two operations by operationName and operationID",
    "C, R",
  ),
  jsonpStatus: option(
    z.enum(["same", "200"]).default("same"),
    "same|200",
    "status of JSONP answers: that of the plain answer, or always 200, so that a script tag sees errors",
    "C",
  ),
  arguments: option(
    z.enum(["server", "strict", "off", "warn"]).default("server"),
    "MODE",
    "server reads arguments as the server does, strict takes only what fits its type, off leaves out what cannot be read",
    "C",
  ),
  times: option(
    z.enum(["as-meant", "as-server"]).default("as-meant"),
    "as-meant|as-server",
    "what a time with an offset is: what a person means, or what the server makes of it, which ignores the offset",
    "C",
  ),
  answers: option(
    z.enum(["strict", "warn", "off"]).default("warn"),
    "MODE",
    "check answers of fixtures and behaviours against the interface: strict answers 500, warn logs and marks, off does not check",
  ),
  state: option(
    z.string().min(1).optional(),
    "FILE",
    "file that the whole state is read from at the start, if it is there, and written to at the end; it holds passwords",
  ),
  users: option(
    whole(0, MAX_GENERATED_USERS).default(0),
    "N",
    "add generated users to the default server for load tests: user00001 and so on, made from the seed",
  ),
  watch: option(truth.default(true), "BOOL", "reload fixture responses when their files change"),
  listLength: option(whole(0, 100).default(0), "N", "number of entries in the lists of made-up answers"),
  sessionIdle: option(
    whole(1, 31_536_000).default(300),
    "SECONDS",
    "a session ends after this time without a call and without an event channel",
    "C",
  ),
  sessionPrefix: option(
    z
      .string()
      .regex(/^[0-9A-Fa-f]{0,8}$/, "expected at most 8 hex digits")
      .toUpperCase()
      .default(""),
    "HEX",
    "hex digits that session ids begin with, by which a balancer finds the emulator of a session",
  ),
  eventBacklog: option(whole(0, 1_000_000).default(1_000), "N", "events kept for a session without event channel", "C"),
  maxSessions: option(
    whole(1, 10_000_000).default(200_000),
    "N",
    "sessions at once on one server; one more gets resourceLimitation",
    "C",
  ),
  bodyLimit: option(whole(1_024, 1_073_741_824).default(1_048_576), "BYTES", "largest request body or frame", "C"),
  journalSize: option(
    whole(0, 1_000_000).default(1_000),
    "N",
    "requests that the journal keeps for each server; 0 keeps none",
  ),
  faultHeader: option(
    truth.default(true),
    "BOOL",
    "accept the header X-ucserver-emulator-fault, which makes one request fail",
  ),
  onMiss: option(
    z.enum(ON_MISS).default("behave"),
    ON_MISS.join("|"),
    "an operation that no fixture response answers: behave as ever, fail, so that a replay has recorded answers alone, or ask the server at upstream",
  ),
  upstream: option(
    address,
    "URL",
    "server that is asked what no fixture response answers: with on-miss upstream, or for a request whose header says so",
  ),
  passthrough: option(address, "URL", "short for upstream URL and on-miss upstream"),
  ca: option(z.string().min(1).optional(), "FILE", "certificates to trust at upstream, in PEM"),
  insecure: option(truth.default(false), "BOOL", "take any certificate at upstream"),
  upstreamTimeout: option(whole(1, 86_400).default(120), "SECONDS", "how long upstream may take to answer"),
  scenario: option(
    z.string().min(1).optional(),
    "NAME|FILE",
    "scenario to run at start and after each reset: the name of one in scenarios/, or a .yaml or .json file",
  ),
  lint: option(truth.default(true), "BOOL", "watch the clients and log their mistakes"),
  lintOff: option(
    z
      .string()
      .refine((list) => ruleNames(list).every(isRule), {
        error: ({ input }) =>
          `there is no lint rule "${ruleNames(String(input)).find((name) => !isRule(name))}"; there are ${RULE_NAMES.join(", ")}`,
      })
      .default(""),
    "LIST",
    "lint rules to switch off, comma-separated",
  ),
  admin: option(truth.default(true), "BOOL", "serve the control API under /__admin; /__admin/health is always served"),
  mcp: option(
    truth.default(false),
    "BOOL",
    "serve tools for assistants at /__admin/mcp (Model Context Protocol over HTTP), guarded as the control API is",
  ),
  adminToken: option(
    z.string().min(1).optional(),
    "TOKEN",
    "require this token on the control API, as Authorization: Bearer or X-ucserver-emulator-token",
  ),
  adminHosts: option(
    z.string().default(""),
    "LIST",
    "further host names of the control API, comma-separated; localhost and IP addresses always work",
  ),
  socketBuffer: option(
    whole(1_024, 1_073_741_824).default(8_388_608),
    "BYTES",
    "data that may wait for a slow reader of an event channel; more closes the channel with 1013",
    "C",
  ),
  socketPing: option(
    whole(0, 86_400).default(30),
    "SECONDS",
    "time between pings on the event channel; a peer that misses two is disconnected; 0 sends no pings",
    "C",
  ),
  maxSockets: option(
    whole(1, 1_000_000).default(50_000),
    "N",
    "event channels at once; one more upgrade gets 503",
    "C",
  ),
  maxConnections: option(
    whole(1, 1_000_000).default(100_000),
    "N",
    "connections at once, event channels included; more are dropped",
  ),
  maxSubscriptions: option(
    whole(1, 1_000_000).default(10_000),
    "N",
    "subscriptions of one session; one more gets resourceLimitation",
    "C",
  ),
  maxWaiting: option(
    whole(1, 1_000_000).default(1_000),
    "N",
    "unanswered calls of one event channel; one more gets resourceLimitation",
    "C",
  ),
  maxRecords: option(
    whole(1, 10_000_000).default(100_000),
    "N",
    "records of one kind that a server keeps (chat entries, tasks, items, users, …); one more gets resourceLimitation",
    "C",
  ),
  memoryLimit: option(
    whole(0, 1_048_576).default(0),
    "MB",
    "memory that may be kept; more is refused with resourceLimitation; 0 is six tenths of the old space of Node.js, or all of it but 512 MB",
  ),
  requestTimeout: option(
    whole(1, 86_400).default(60),
    "SECONDS",
    "a request that has not arrived completely by then gets 408",
  ),
} as const;

export type OptionName = keyof typeof OPTIONS;

export const ENVIRONMENT_PREFIX = "UCSERVER_EMULATOR_";

/** The name of an option's flag: `tlsPort` is `--tls-port`, without the dashes. */
export const flagOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** The environment variable of an option. */
export const environmentOf = (name: string): string =>
  ENVIRONMENT_PREFIX + flagOf(name).replaceAll("-", "_").toUpperCase();
