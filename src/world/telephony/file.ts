import * as z from "zod";

const number = z.string().regex(/^\+[0-9]{2,20}$/, "expected a number such as +493023125100");
const numberOrCode = z
  .string()
  .regex(/^(\+[0-9]{2,20}|[0-9]*[*#][0-9*#]*)$/, "expected a number such as +493023125100, or a code such as *21#");
const code = z.string().regex(/^\d{0,5}$/, "expected up to five digits");
const milliseconds = z.int().min(0).max(86_400_000);

const forward = z.strictObject({
  when: z.enum(["always", "busy", "noAnswer"]),
  callers: z.enum(["all", "internal", "external"]).default("all").describe("Whose calls it is for."),
  to: z.string().min(1),
  afterSeconds: z.int().min(1).max(600).optional().describe("How long it rings first, for noAnswer; 20 when left out."),
  onlyFrom: z.array(number).default([]).describe("Only calls from these numbers; all when empty."),
});

const line = z.strictObject({
  line: z.string().min(1).describe("Which of the users' lines: tel:+493023125100@pbx."),
  name: z.string().optional().describe("What the telephone system calls it; the user's name when left out."),
  pickupGroup: z.string().optional().describe("Lines of one group pick up each other's calls; empty: no group."),
  maxCalls: z.int().min(1).max(64).optional(),
  callWaiting: z.boolean().optional(),
  recording: z.boolean().default(true).describe("Whether its calls may be recorded."),
  addressNames: z.array(z.string()).default([]).describe("Names of its addresses, as clients are told them."),
  featureCodes: z.string().default("").describe("Its feature codes, as clients are told them; the text is handed on."),
  remoteOfficeEmulated: z
    .boolean()
    .default(false)
    .describe(
      "The server stands in for a remote office that the telephone system itself cannot do (line feature 128).",
    ),
  online: z.boolean().default(true).describe("false: no telephone is connected; calls to it are rejected."),
  status: z
    .int()
    .min(0)
    .max(9)
    .optional()
    .describe("AsnCtiLineOpenStatus: 2 open and usable; all others refuse calls. In place of `online`."),
  passwordRefused: z
    .boolean()
    .default(false)
    .describe("The telephone system refuses the line's password, until a client sets another one."),
  doNotDisturb: z.boolean().default(false),
  forwards: z.array(forward).default([]),
  remoteOffice: z.string().default("").describe("Number of the telephone that stands in for the line's own."),
});

const behaviour = z.strictObject({
  does: z.enum(["answer", "busy", "ringOut", "reject"]).default("answer"),
  afterMs: milliseconds.optional().describe("answer: until it answers; ringOut: until it stops ringing."),
  hangUpAfterMs: milliseconds
    .optional()
    .describe("How long it talks before it hangs up by itself; never when left out."),
  name: z.string().optional().describe("Who answers there."),
});

const outside = behaviour.extend({
  number: numberOrCode.optional().describe("One number, or one feature code such as *21#…"),
  from: number.optional().describe("…or all numbers from here…"),
  to: number.optional().describe("…to here, which must be as long…"),
  prefix: number.optional().describe("…or all that begin so."),
});

const group = z.strictObject({
  number: number.describe("The number that rings at all members at once."),
  name: z.string().default(""),
  members: z.array(z.string().min(1)).min(1).describe("Lines: tel:+493023125100@pbx. Busy ones are left out."),
  noAnswerSeconds: z.int().min(1).max(600).default(30).describe("How long it rings before nobody has answered."),
  forwardTo: z
    .string()
    .default("")
    .describe("Where a call goes that nobody answers, or that finds all members busy; empty: it ends."),
});

/** How numbers that nobody in this world has behave, in the default world (the contract of the default server). */
const defaultOutside: readonly z.input<typeof outside>[] = [
  { number: "+493023125990", does: "busy" },
  { number: "+493023125991", does: "ringOut" },
  { number: "+493023125992", does: "reject" },
  { from: "+493023125900", to: "+493023125999", does: "answer", afterMs: 100 },
];

/**
 * The telephony of a world file. The lines themselves stand with the users; here stands what is particular about
 * them, and how the telephone system and the numbers outside of it behave. All of it is chosen.
 */
export const telephonyFileSchema = z
  .strictObject({
    lines: z.array(line).default([]),
    groups: z.array(group).default([]).describe("Group numbers with parallel ringing."),
    outside: z
      .array(outside)
      .default(() => defaultOutside.map((entry) => outside.parse(entry)))
      .describe("Numbers outside; the first entry that fits decides, one with `number` before all others."),
    defaultBehaviour: behaviour.prefault({ does: "answer", afterMs: 100 }).describe("All other numbers outside."),
    countryCode: z
      .string()
      .regex(/^\d{1,3}$/)
      .default("49"),
    areaCode: z
      .string()
      .regex(/^\d{1,6}$/)
      .default("30"),
    trunk: number
      .default("+493023125")
      .describe("What all numbers of the telephone system begin with; one that nobody has is rejected."),
    outsideCode: code.default("0").describe("What is dialled to get an outside line; empty: nothing."),
    nationalPrefix: code.default("0").describe("What is dialled before an area code."),
    internationalPrefix: code.default("00").describe("What is dialled before a country code."),
    internalMaxLength: z.int().min(1).max(10).default(5).describe("How many digits an extension has at most."),
    callWaiting: z.boolean().default(true).describe("Whether a busy line still rings for another call."),
    maxCalls: z.int().min(1).max(64).default(6).describe("Calls at once on a line; one more finds it busy."),
    unansweredMs: milliseconds.default(60_000).describe("How long a call rings before it is given up."),
    busyToneMs: milliseconds.default(5_000).describe("How long a caller hears the busy tone before the call ends."),
    destroyAfterMs: milliseconds
      .default(0)
      .describe("How long an ended call stays disconnected before it is destroyed."),
    hangUp: z
      .enum(["both", "farSide"])
      .default("both")
      .describe("Who sees a call disconnected before it is destroyed: both ends, or only the one who did not hang up."),
    holdTold: z
      .boolean()
      .default(true)
      .describe("Whether the held side gets an event when it is put on hold or taken back."),
    unscreenedTransfer: z
      .enum(["ringback", "connected"])
      .default("ringback")
      .describe("What the held party is in when the call is handed over while it still rings."),
    pickup: z
      .enum(["connects", "rings"])
      .default("connects")
      .describe("Whether a picked up call is connected at once, or rings first where it was picked up."),
    controllerLeaves: z
      .enum(["ends", "continues"])
      .default("ends")
      .describe("What becomes of a conference whose controller hangs up: it ends for all, or goes on without."),
    callbackRingMs: milliseconds.default(30_000).describe("How long a call back rings at the one who asked for it."),
    callbackExpiryMs: milliseconds.default(1_800_000).describe("How long a call back is waited for."),
    rejected: z
      .enum(["busy", "reject"])
      .default("busy")
      .describe("What a caller gets whose call is hung up unanswered."),
    doNotDisturb: z
      .enum(["busy", "reject"])
      .default("busy")
      .describe("What a caller gets from a line that is not to be disturbed."),
    maxForwards: z
      .int()
      .min(0)
      .max(50)
      .default(5)
      .describe("Forwards in a row; a call that would need more finds it busy."),
    pickupGroup: z.string().default("all").describe("The pickup group of lines that name none; empty: none."),
    monitorOthers: z.boolean().default(true).describe("Whether users may watch the lines of others."),
  })
  .prefault({});

/** The telephony of a world file, after reading. */
export type TelephonyData = z.infer<typeof telephonyFileSchema>;
export type LineData = TelephonyData["lines"][number];
export type ForwardData = LineData["forwards"][number];
export type Behaviour = z.infer<typeof behaviour>;
