import { setUpEventChannel } from "./event-channel.js";
import { readJson } from "./json-position.js";
import { asCurl, callFunction, createSession, send, serverBase } from "./requests.js";

const byId = (id) => document.getElementById(id);
const serverUrl = byId("server-url");
const sessionId = byId("session-id");
const functionName = byId("function-name");
const parameters = byId("parameters");
const summary = byId("answer-summary");

const HEADERS_OF_INTEREST = new Set(["content-type", "content-length", "www-authenticate", "location", "retry-after"]);

let lastBody = "";

serverUrl.value = location.origin;
// An element that scrolls must be reachable with the keyboard.
for (const scroller of document.querySelectorAll(".scroller")) scroller.tabIndex = 0;

/** A mistake in a field, which is marked and named. */
class FieldError extends Error {
  constructor(field, message) {
    super(message);
    this.field = field;
  }
}

function mark(field, message) {
  // The element that aria-describedby names is the field's own place for errors.
  const place = byId(field.getAttribute("aria-describedby"));
  place.textContent = message ?? "";
  place.hidden = message === undefined;
  if (message === undefined) field.removeAttribute("aria-invalid");
  else field.setAttribute("aria-invalid", "true");
}

function base() {
  try {
    return serverBase(serverUrl.value);
  } catch (error) {
    throw new FieldError(serverUrl, error.message);
  }
}

function checkedParameters() {
  const text = parameters.value.trim() === "" ? "{}" : parameters.value;
  const read = readJson(text);
  if (!("message" in read)) return text;
  const error = new FieldError(
    parameters,
    `Not readable as JSON, line ${read.line}, column ${read.column}: ${read.message}.`,
  );
  error.position = read.position;
  throw error;
}

function checkedFunctionName() {
  const name = functionName.value.trim();
  if (name === "") throw new FieldError(functionName, "Which function? Its name looks like asnGetLoggedInContact.");
  return name;
}

function say(kind, text) {
  summary.dataset.kind = kind;
  summary.textContent = text;
  // On a narrow screen the answer lies below what was sent.
  const { top, bottom } = summary.getBoundingClientRect();
  if (kind !== "none" && (top < 0 || bottom > innerHeight)) byId("answer-title").scrollIntoView();
}

function showBody() {
  let text = lastBody;
  if (byId("indent").checked) {
    const read = readJson(lastBody);
    if (!("message" in read)) text = JSON.stringify(read.value, null, 2);
  }
  byId("answer-body").textContent = text === "" ? "(empty)" : text;
}

function showRequest(request) {
  byId("answer-method").textContent = "POST";
  byId("answer-url").textContent = request.url;
  byId("curl").textContent = asCurl(request);
  byId("copy-note").textContent = "";
  byId("answer-details").hidden = false;
}

function showHeaders(headers) {
  const list = byId("answer-headers");
  list.replaceChildren();
  for (const [name, value] of headers) {
    if (!HEADERS_OF_INTEREST.has(name) && !name.startsWith("x-")) continue;
    const term = document.createElement("dt");
    term.textContent = name;
    const text = document.createElement("dd");
    text.textContent = value;
    list.append(term, text);
  }
}

/** Sends the request that `build` returns and shows the answer or the error. Returns the answer, if there was one. */
async function perform(button, build) {
  if (button.getAttribute("aria-disabled") === "true") return undefined;
  for (const field of [serverUrl, functionName, parameters]) mark(field, undefined);
  let request;
  try {
    request = build();
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    byId("answer-details").hidden = true;
    summary.dataset.kind = "bad";
    summary.textContent = `Not sent. ${error.message}`;
    mark(error.field, error.message);
    error.field.focus();
    if (error.position !== undefined) error.field.setSelectionRange(error.position, error.position + 1);
    return undefined;
  }
  button.setAttribute("aria-disabled", "true");
  say("none", "Waiting for the answer…");
  try {
    const answer = await send(request);
    lastBody = answer.body;
    showRequest(request);
    showHeaders(answer.headers);
    showBody();
    const status = `${answer.status} ${answer.statusText}`.trim();
    say(answer.status < 400 ? "good" : "bad", `${status}, after ${answer.duration.toFixed(0)} ms`);
    return answer;
  } catch (error) {
    lastBody = "";
    showRequest(request);
    showHeaders([]);
    showBody();
    say("bad", error.message);
    return undefined;
  } finally {
    button.removeAttribute("aria-disabled");
  }
}

byId("create-session").addEventListener("submit", async (event) => {
  event.preventDefault();
  const answer = await perform(byId("create-session-button"), () =>
    createSession({
      base: base(),
      ucsid: byId("ucsid").value.trim(),
      user: byId("user").value,
      password: byId("password").value,
      authentication: document.querySelector("input[name=authentication]:checked").value,
      simple: byId("simple").checked,
    }),
  );
  if (answer?.status !== 200) return;
  const read = readJson(answer.body);
  if (typeof read.value?.sessionid === "string") sessionId.value = read.value.sessionid;
});

byId("send-command").addEventListener("submit", async (event) => {
  event.preventDefault();
  await perform(byId("send-command-button"), () =>
    callFunction({
      base: base(),
      ucsid: byId("ucsid").value.trim(),
      sessionId: sessionId.value.trim(),
      name: checkedFunctionName(),
      parameters: checkedParameters(),
    }),
  );
});

// Not checked on leaving the field: a message that appears would push the button away from under the pointer.
parameters.addEventListener("input", () => mark(parameters, undefined));

byId("indent").addEventListener("change", showBody);

byId("copy-curl").addEventListener("click", async () => {
  const note = byId("copy-note");
  try {
    await navigator.clipboard.writeText(byId("curl").textContent);
    note.textContent = "Copied.";
  } catch {
    // Without https, or localhost, a page may not write to the clipboard.
    getSelection().selectAllChildren(byId("curl"));
    note.textContent = "Selected: copy it with Ctrl+C or ⌘C.";
  }
});

const namesAskedOf = new Set();

// The interface is large and most visits do not need it. It is loaded when the field is used, once for each server.
functionName.addEventListener("focus", async () => {
  try {
    const server = base();
    if (namesAskedOf.has(server)) return;
    namesAskedOf.add(server);
    const response = await fetch(`${server}/__admin/openapi.json`, { credentials: "omit" });
    if (!response.ok) return;
    const { paths } = await response.json();
    const names = Object.keys(paths).flatMap((path) => /^\/ws\/client\/(asn\w+)$/.exec(path)?.[1] ?? []);
    byId("function-names").replaceChildren(
      ...names.map((name) => {
        const option = document.createElement("option");
        option.value = name;
        return option;
      }),
    );
  } catch {
    // A real UCServer has no such document. The name can still be typed.
  }
});

setUpEventChannel({
  button: byId("open-channel"),
  state: byId("channel-state"),
  frames: byId("frames"),
  scroller: byId("frames-scroller"),
  target: () => {
    if (sessionId.value.trim() === "") throw new Error("Create a session first: the channel belongs to one.");
    return { base: base(), ucsid: byId("ucsid").value.trim(), sessionId: sessionId.value.trim() };
  },
});
