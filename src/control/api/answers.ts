import * as z from "zod";
import { stateFileSchema } from "../../state/state-file.js";

// What the routes answer, for the document alone. Each is a component, so that generated clients have a name for it.

const text = z.string();
const count = z.int();
const named = <S extends z.ZodType>(id: string, schema: S): S => schema.meta({ id });

const serverView = named(
  "Server",
  z.strictObject({
    ucsid: text,
    connected: z.boolean(),
    users: count,
    sessions: count,
    channels: count.describe("Open event channels."),
  }),
);
const callView = named(
  "Call",
  z.strictObject({
    id: text,
    line: text,
    user: text.optional(),
    state: text.describe("offering, ringback, connected, hold, disconnected, …"),
    outgoing: z.boolean(),
    number: text.describe("The other end's number; empty when hidden."),
    name: text,
  }),
);
const userView = named(
  "User",
  z.strictObject({
    name: text,
    contactId: text,
    displayName: text,
    lines: z.array(text),
    presence: text,
    absence: text.optional(),
    note: text,
    logonError: count.optional(),
    usualPassword: z.boolean().describe("Whether the password is `secret`, as where nobody has set another."),
    sessions: count,
  }),
);
const sessionView = named(
  "Session",
  z.strictObject({
    id: text,
    server: text,
    user: text,
    created: text,
    lastUsed: text,
    channels: count,
    waitingEvents: count,
    clientAppId: count.optional(),
    protocolVersion: count.optional(),
  }),
);
const snapshotView = named(
  "Snapshot",
  z.strictObject({
    id: text,
    name: text.optional(),
    at: text,
    ucsid: text.optional(),
    servers: z.array(
      z.strictObject({
        ucsid: text,
        time: text,
        running: z.boolean(),
        users: count,
        sessions: count,
        timers: count,
      }),
    ),
  }),
);
const runView = named(
  "ScenarioRun",
  z.strictObject({
    id: text,
    name: text,
    server: text,
    state: z.enum(["running", "finished", "failed", "stopped"]),
    done: count.describe("How many steps are done."),
    steps: count,
    waitingFor: text.optional(),
    error: text.optional(),
  }),
);
const requestView = named(
  "Request",
  z.looseObject({
    id: count,
    at: text,
    transport: text,
    direction: z.enum(["in", "out"]),
    server: text.optional(),
    user: text.optional(),
    session: text.optional(),
    function: text,
    argument: z.unknown().optional(),
    status: count.optional(),
    outcome: text,
    answer: z.unknown().optional(),
    answeredBy: z.looseObject({ by: text }).optional(),
    fault: text.optional(),
    reason: text.optional(),
    remarks: z.array(text).optional(),
    ms: z.number(),
  }),
);
const entryView = named(
  "JournalEntry",
  z.looseObject({ n: count, at: text, wall: text, kind: text, function: text, cause: count.optional() }),
);
const summaryView = named(
  "JournalSummary",
  z.looseObject({
    n: count,
    at: text,
    wall: text,
    server: text.optional(),
    kind: text,
    function: text,
    user: text.optional(),
    session: text.optional(),
    transport: text.optional(),
    method: text.optional(),
    encoding: text.optional(),
    direction: z.enum(["in", "out"]).optional(),
    status: count.optional(),
    outcome: text.optional(),
    code: text.optional().describe("AsnRequestError 129, or the word of a reject."),
    cause: count.optional(),
    answeredBy: z.looseObject({ by: text }).optional(),
    fault: text.optional(),
    ms: z.number().optional(),
    text: text.describe("What it says, in plain words."),
    findings: z.array(text).optional().describe("Rules of the linter."),
    takenBy: z.array(count).optional().describe("Of a stream with several filters: which take it, counted from 0."),
  }),
);
const findingView = named(
  "Finding",
  z.looseObject({ rule: text, severity: text, message: text, advice: text, server: text, at: text, count }),
);
const telephoneCallView = named(
  "TelephoneCall",
  z.strictObject({
    id: text,
    state: text.describe("offering, ringback, connected, hold, disconnected, …"),
    type: text.describe("normal, consultation, conferenceController, …"),
    outgoing: z.boolean(),
    number: text.describe("The other end's number; empty when hidden."),
    name: text,
    features: z.array(text).describe("What can be done with it now: names of bits of iFeatures."),
    since: text.describe("When it was connected, else when it began, on the server's clock."),
    conference: text.optional().describe("The call that controls the conference that it is in."),
    outside: z.boolean().describe("Whether its other end is a telephone outside of the system."),
  }),
);
const telephoneView = named(
  "Telephone",
  z.strictObject({
    user: text,
    lines: z.array(
      z.strictObject({
        uri: text,
        number: text,
        features: z.array(text).describe("Names of bits of iLineFeatures."),
        doNotDisturb: z.boolean(),
        forwards: z.array(z.strictObject({ when: z.array(text), to: text })),
        calls: z.array(telephoneCallView),
      }),
    ),
  }),
);
const addedView = z.strictObject({ id: text, server: text.optional(), fixtures: z.unknown() });

/** A fault that is set: its own fields, its id and how often it was applied. */
const faultView = named("SetFault", z.looseObject({ fault: text, id: text, hits: count }));

export const answers = {
  nothing: named("Nothing", z.strictObject({})),
  server: serverView,
  servers: z.strictObject({ servers: z.array(serverView) }),
  world: named(
    "World",
    z.strictObject({
      ucsid: text,
      connected: z.boolean(),
      time: text,
      users: z.array(userView),
      calls: z.array(callView),
    }),
  ),
  sessions: z.strictObject({ sessions: z.array(sessionView) }),
  ended: z.strictObject({ ended: count.describe("How many sessions were ended.") }),
  telephones: z.strictObject({ telephones: z.array(telephoneView) }),
  operation: z.strictObject({
    outcome: text.describe("result, nothing, error, reject, …"),
    answer: z.unknown().describe("As HTTP carries it."),
  }),
  session: sessionView,
  person: named(
    "Person",
    z.strictObject({
      user: userView,
      journal: z.array(
        z.strictObject({
          at: text,
          outgoing: z.boolean(),
          number: text,
          name: text,
          answered: z.boolean(),
          ms: z.number().describe("How long they talked."),
        }),
      ),
      chats: z.array(
        z.strictObject({
          id: text,
          kind: text,
          name: text,
          members: z.array(text).describe("Contact ids."),
          messages: z.array(z.strictObject({ at: text, from: text, text })),
        }),
      ),
    }),
  ),
  calls: named("Calls", z.strictObject({ calls: z.array(callView) })),
  sent: z.strictObject({ sessions: count.describe("How many sessions received the event.") }),
  responses: z.strictObject({
    added: z.array(addedView),
    inForce: z.array(z.strictObject({ id: text, operation: text })),
  }),
  added: z.strictObject({ id: text, warnings: z.array(text) }),
  fault: faultView,
  faults: z.strictObject({ faults: z.array(faultView) }),
  requests: z.strictObject({ requests: z.array(requestView), last: count }),
  verification: named(
    "Verification",
    z.strictObject({ pass: z.boolean(), count, text, matching: z.array(requestView) }),
  ),
  journal: z.strictObject({ entries: z.array(entryView), last: count, dropped: count }),
  entry: entryView,
  summary: summaryView,
  berMessage: z.strictObject({ message: z.looseObject({}).describe("`invoke`, `result`, `error` or `reject`.") }),
  berOctets: z.strictObject({ octets: text.describe("In hex.") }),
  clock: named("Clock", z.strictObject({ time: text, running: z.boolean(), timers: count })),
  run: runView,
  scenarios: z.strictObject({
    scenarios: z.array(z.strictObject({ name: text, description: text, steps: count })),
    runs: z.array(runView),
  }),
  snapshot: snapshotView,
  snapshots: z.strictObject({ snapshots: z.array(snapshotView) }),
  state: named("State", stateFileSchema),
  differences: z.strictObject({
    differences: z.array(
      z.strictObject({
        path: text.describe("Such as `local.users.alice.presence`."),
        before: z.unknown().optional().describe("Missing where there was nothing."),
        after: z.unknown().optional().describe("Missing where there is nothing any more."),
      }),
    ),
  }),
  lint: z.strictObject({ findings: z.array(findingView), missed: count }),
  coverage: z.strictObject({
    operations: z.array(
      z.strictObject({
        operation: text,
        module: text,
        answered: text,
        calls: count,
        failures: count,
        users: z.array(text),
      }),
    ),
    unknown: z.record(text, count),
    summary: z.strictObject({ operations: count, called: count, calledMadeUp: count }),
  }),
  document: z.looseObject({ openapi: text }),
} as const;
