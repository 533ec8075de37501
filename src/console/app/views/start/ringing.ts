import { signal } from "@preact/signals";
import { basic } from "../../api/basic.js";
import { admin, api } from "../../api/client.js";
import type { PersonView, SessionView } from "../../api/types.js";
import { USUAL_PASSWORD } from "../../state/people.js";
import { OUTSIDE_NUMBER } from "../../state/ring.js";
import { messageOf } from "../../state/say.js";

// What an application does to hear a telephone ring, done by the page itself: log in, open the event channel, watch the line.

/** How far it is. */
export type RingingStep = "idle" | "logging in" | "watching" | "ringing" | "connected" | "ended" | "failed";

/** A message that came over the event channel. */
export interface ReceivedFrame {
  readonly name: string;
  readonly argument: unknown;
  readonly at: number;
}

export const step = signal<RingingStep>("idle");
export const failure = signal("");
export const frames = signal<readonly ReceivedFrame[]>([]);

let end: (() => void) | undefined;
let connection: { readonly call: string; invoke(name: string, argument: object): Promise<unknown> } | undefined;

/** Whose telephone rings. */
export interface Rung {
  readonly person: PersonView;
  /** `tel:…@pbx` */
  readonly line: string;
  readonly ucsid: string;
}

const WATCHED = "asnCtiNotifyLineCallInformationChanged";
const OFFERING = 2;
const CONNECTED = 32;

/** Logs the person in, watches the line, and lets somebody from outside call it. */
export async function makeItRing({ person, line, ucsid }: Rung): Promise<void> {
  end?.();
  frames.value = [];
  failure.value = "";
  step.value = "logging in";
  try {
    const session = await logIn(person, ucsid);
    const headers = { "content-type": "application/json", "x-ucsessionid": session };
    const invoke = async (operation: string, argument: object): Promise<unknown> => {
      const response = await fetch(`/ws/client/${operation}`, {
        method: "POST",
        headers,
        body: JSON.stringify(argument),
      });
      if (!response.ok) throw new Error(`${operation} was answered with ${response.status}: ${await response.text()}`);
      return response.json();
    };
    const channel = await openChannel(session);
    end = () => channel.close();
    channel.onmessage = ({ data }) => take(String(data), invoke);
    step.value = "watching";
    await invoke("asnCtiLineMonitorStart", { u8sLinePhoneNumber: line });
    await api.call({ from: OUTSIDE_NUMBER, to: person.name, name: "A first caller" }, ucsid);
  } catch (error) {
    failure.value = messageOf(error);
    step.value = "failed";
  }
}

async function logIn({ name, usualPassword }: PersonView, ucsid: string): Promise<string> {
  // A password that the page does not know is not needed here.
  if (!usualPassword) return (await admin<SessionView>("POST", "/sessions", { server: ucsid }, { user: name })).id;
  const response = await fetch("/ws/client/createsession", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-ucsid": ucsid,
      "x-simple": "1",
      "x-no401": "1",
      authorization: basic(name, USUAL_PASSWORD),
    },
    // 15 is a web application, 70 the protocol of ProCall 7.
    body: JSON.stringify({ negotiate: { iClientProtocolVersion: 70 }, clientappid: 15 }),
  });
  if (!response.ok) throw new Error(`${name} could not log in with "${USUAL_PASSWORD}": status ${response.status}`);
  return ((await response.json()) as { sessionid: string }).sessionid;
}

function openChannel(session: string): Promise<WebSocket> {
  const channel = new WebSocket(
    `${location.origin.replace("http", "ws")}/ws/client/websocket?x-ucsessionid=${session}`,
  );
  return new Promise((resolve, reject) => {
    channel.onopen = () => resolve(channel);
    channel.onerror = () => reject(new Error("the event channel did not open"));
  });
}

interface CallNotice {
  readonly callinformation?: { readonly u8sConnectionID: string; readonly iCallState: number };
}

function take(text: string, invoke: (name: string, argument: object) => Promise<unknown>): void {
  const messages = JSON.parse(text) as { invoke?: { operationName: string; argument: unknown } }[];
  for (const { invoke: message } of messages) {
    if (!message) continue;
    frames.value = [...frames.value, { name: message.operationName, argument: message.argument, at: Date.now() }];
    const { callinformation } = message.argument as CallNotice;
    if (message.operationName !== WATCHED || !callinformation) continue;
    const { iCallState, u8sConnectionID } = callinformation;
    if (iCallState === OFFERING) {
      connection = { call: u8sConnectionID, invoke };
      step.value = "ringing";
    } else if (iCallState === CONNECTED) step.value = "connected";
    else if (u8sConnectionID === connection?.call) step.value = "ended";
  }
}

/** Does to the call that rings or goes on what an application would do. */
export async function act(operation: "asnCtiAnswerCall" | "asnCtiDropCall"): Promise<void> {
  try {
    await connection?.invoke(operation, { u8sConnectionID: connection.call });
  } catch (error) {
    failure.value = messageOf(error);
  }
}
