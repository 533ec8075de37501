// The mix: what an office's client programs ask of a server, twelve operations in shares as a working day has them, about
// half of them writes. Every text differs from the one before; users, partners, names and notes change all the time.

export const USERS = 1000;
export const SESSIONS = 100;
/** Whose presence is watched: colleagues, of whom half have a session, so that calls and absences reach watchers. */
const COLLEAGUES = 200;

const LAST_NAMES = ["Abel", "Becker", "Conrad", "Doyle", "Ernst", "Fink", "Graf", "Hoff", "Jung", "Koch", "Moser"];

export const userName = (n) => `user${String(n + 1).padStart(5, "0")}`;
const contact = (n) => `sip:${userName(n)}@example.com`;
const number = (n) => `+4930240${String(n + 1).padStart(5, "0")}`;
const line = (n) => `tel:${number(n)}@pbx`;

/** The twelve operations by short names. A call is made, watched, answered, dropped and left: five requests. */
export const OPERATIONS = {
  contact: "asnGetLoggedInContact",
  presence: "asnGetAndSubscribePresence",
  make: "asnCtiMakeCall",
  watch: "asnCtiLineMonitorStart",
  answer: "asnCtiAnswerCall",
  drop: "asnCtiDropCall",
  leave: "asnCtiLineMonitorStop",
  chat: "asnChatTextMessage",
  journal: "asnGetJournalEntriesV2",
  search: "asnFindContacts",
  keep: "asnClientPersistenceUpdate",
  token: "asnGetUserToken",
};
export const STORE = { u8sItemStore: "settings", u8sItemStoreID: "window" };
/** Cross reference ids are unique in a session, and lanes share sessions. */
let kept = 0;
const CALL = ["make", "watch", "answer", "drop", "leave"];

/** 50 requests: 15 of three calls, and these. */
const SHARES = { call: 15, presence: 8, chat: 6, search: 5, contact: 4, journal: 4, keep: 4, token: 4 };
/** The shares in percent, in words, for the page. */
export const SHARES_IN_WORDS = Object.entries(SHARES)
  .map(([what, share]) => `${what} ${share * 2} %`)
  .join(", ");

/** One order of the 50, in which the parts of a share lie apart: 50 and 7 have no common divisor. */
const CYCLE = (() => {
  const kinds = Object.entries(SHARES).flatMap(([kind, share]) => Array(share).fill(kind));
  return kinds.map((_, at) => kinds[(at * 7) % kinds.length]);
})();

/** The cycle with some kinds alone, `call` being the five requests of one. */
const cycleOf = (only) => {
  const unknown = only?.find((kind) => !(kind in SHARES));
  if (unknown) throw new Error(`the mix has no "${unknown}"; it has ${Object.keys(SHARES).join(", ")}`);
  return only ? CYCLE.filter((kind) => only.includes(kind)) : CYCLE;
};

const idAfter = (text, key, from = 0) => {
  const at = text.indexOf(`"${key}":"`, from);
  if (at < 0) throw new Error(`the answer has no ${key}: ${text.slice(0, 500)}`);
  const start = at + key.length + 4;
  return text.slice(start, text.indexOf('"', start));
};

/**
 * The requests of a few sessions, one after the other: `next()` gives `{ session, kind, argument }` with a text as the
 * argument, and `took(text)` reads from its answer the ids of which later requests make use. The same number of requests
 * makes the same requests, but for ids.
 */
export class Mix {
  #cycle;
  #sessions;
  #at;
  #rounds = 0;
  #calls = 0;
  #call = { step: 0 };
  #kind;

  /** Sessions are `{ n, id }`, at least two of them; lanes begin at different places of the cycle. */
  constructor(sessions, lane, only) {
    this.#cycle = cycleOf(only);
    this.#sessions = sessions;
    this.#at = (lane * 11) % this.#cycle.length;
  }

  next() {
    const kind = this.#cycle[this.#at];
    if (++this.#at === this.#cycle.length) this.#at = 0;
    const session = this.#sessions[this.#rounds++ % this.#sessions.length];
    this.#kind = kind === "call" ? CALL[this.#call.step] : kind;
    if (kind === "call") return this.#nextOfCall();
    return { session, kind, argument: ARGUMENTS[kind](session.n, this.#rounds) };
  }

  #nextOfCall() {
    const call = this.#call;
    const kind = this.#kind;
    if (kind === "make") {
      call.from = this.#sessions[this.#calls++ % this.#sessions.length];
      call.to = this.#sessions[this.#calls % this.#sessions.length];
    }
    const session = kind === "make" || kind === "drop" ? call.from : call.to;
    return { session, kind, argument: OF_CALL[kind](call) };
  }

  /** Whether no telephone call is under way, which would be given up after a minute of ringing. */
  get rests() {
    return this.#call.step === 0;
  }

  took(answer) {
    if (!CALL.includes(this.#kind)) return;
    const call = this.#call;
    const text = answer.toString("latin1");
    if (this.#kind === "make") call.connection = idAfter(text, "u8sConnectionID");
    if (this.#kind === "watch") {
      call.monitor = idAfter(text, "u8sMonitorCrossRefID");
      call.ringing = idAfter(text, "u8sConnectionID", text.indexOf('"seqCalls"'));
    }
    if ((this.#kind === "answer" || this.#kind === "drop") && !text.includes('"bSuccess":true'))
      throw new Error(`${this.#kind}: ${text}`);
    call.step = (call.step + 1) % CALL.length;
  }
}

const OF_CALL = {
  make: ({ from, to }) =>
    `{"u8sPhoneNumberFrom":"${line(from.n)}","u8sPhoneNumberTo":"${number(to.n)}","iNumberFormat":1}`,
  watch: ({ to }) => `{"u8sLinePhoneNumber":"${line(to.n)}"}`,
  answer: ({ ringing }) => `{"u8sConnectionID":"${ringing}"}`,
  drop: ({ connection }) => `{"u8sConnectionID":"${connection}"}`,
  leave: ({ monitor }) => `{"u8sMonitorCrossRefID":"${monitor}"}`,
};

const ARGUMENTS = {
  contact: () => "{}",
  presence: (n) => JSON.stringify({ seqContactIDs: tenOf(n), iEventFlagsToSubscribe: 63 }),
  chat: (n, round) =>
    JSON.stringify({
      u8sRecipientURIs: [contact((n + 1) % SESSIONS)],
      u8sMessage: `Have you seen offer ${round}? The customer asks for an answer today.`,
      u8sEventCrossRefID: `chat-${n}-${round}`,
    }),
  journal: (n) =>
    JSON.stringify({
      findOptions: {
        stStartTimeFrom: "2020-01-01T00:00:00Z",
        stStartTimeTo: "2099-01-01T00:00:00Z",
        u8slistLineUserNames: [userName(n)],
        u8slistPhoneNumber: [],
        u8sContactName: "",
        u8sCompanyName: "",
        u8sFilterText: "",
        iMaxNumEntries: 10,
        iFilter: 0,
      },
    }),
  search: (_, round) =>
    JSON.stringify({
      findOptions: {
        u8sFirstName: "",
        u8sLastName: LAST_NAMES[round % LAST_NAMES.length],
        u8sCompanyName: "",
        u8sCustomerID: "",
        u8sDepartment: "",
        u8sStreetAddress: "",
        u8sAreaCodeOrCity: "",
        u8sPhoneNo: "",
        u8sEMail: "",
        u8spairlistCustomFieldsValues: [],
        iMaxNumEntries: 10,
        u8slistDatabaseNames: [],
        u8sUsername: "",
        iFlags: 0,
        iDisplayNameFormat: 0,
      },
    }),
  keep: (n, round) =>
    JSON.stringify({
      u8sCrossRefID: `keep-${kept++}`,
      ...STORE,
      data: `{"left":${round % 900},"top":${n},"open":true}`,
    }),
  token: () => '{"iType":1}',
};

const tens = new Map();
/** The ten colleagues of a session's list, always the same. */
function tenOf(n) {
  let ten = tens.get(n);
  if (!ten) {
    ten = Array.from({ length: 10 }, (_, place) => contact((n * 7 + place * 19 + 1) % COLLEAGUES));
    tens.set(n, ten);
  }
  return ten;
}

/** The sessions that lane `lane` of `lanes` has. */
export const shareOf = (sessions, lane, lanes) => sessions.filter(({ n }) => n % lanes === lane);
