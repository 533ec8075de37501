import { computed, effect, signal } from "@preact/signals";
import { orders, type PhoneCall, type PhoneLine, type PhoneView } from "../../api/orders.js";
import type { PersonView } from "../../api/types.js";
import { route } from "../../state/route.js";
import { attempt, say } from "../../state/say.js";
import { readWorld, server, world } from "../../state/world.js";

/** What the lines and calls of everybody allow; undefined until it is known. */
export const phones = signal<readonly PhoneView[] | undefined>(undefined);

/** Reads the telephones whenever the world has been read, until the function that it gives is called. */
export function watchPhones(): () => void {
  let newest = 0;
  return effect(() => {
    const of = server.value;
    if (world.value === undefined) return;
    newest += 1;
    const mine = newest;
    void attempt(() => orders.telephones(of)).then((read) => {
      // An answer that was overtaken by a newer one is older.
      if (read && mine === newest) phones.value = read;
    });
  });
}

/** A person with the telephone. */
export interface PersonsPhone {
  readonly person: PersonView;
  readonly lines: readonly PhoneLine[];
}

/** The words that choose people, from the address. */
export const chosenPeople = computed(() => route.value.params.people ?? "");

/** Those who have a line and were chosen, in the order of the world. */
export const shownPhones = computed<readonly PersonsPhone[]>(() => {
  const lines = new Map(phones.value?.map((phone) => [phone.user, phone.lines]));
  const words = chosenPeople.value
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  return (world.value?.users ?? [])
    .map((person) => ({ person, lines: lines.get(person.name) ?? [] }))
    .filter((phone) => phone.lines.length > 0)
    .filter(({ person, lines: own }) => {
      const texts = [person.name, person.displayName.toLowerCase(), ...own.map(({ number }) => number)];
      return words.length === 0 || words.some((word) => texts.some((text) => text.toLowerCase().includes(word)));
    });
});

/** The ringing calls that others may pick up. */
export const pickable = computed<readonly PhoneCall[]>(() =>
  (phones.value ?? []).flatMap(({ lines }) =>
    lines.flatMap(({ calls }) => calls.filter(({ features }) => features.includes("mayBePickedUp"))),
  ),
);

/** The number to dial for a person's name, a line or a number. */
export function numberOf(text: string): string {
  const wanted = text.trim().toLowerCase();
  const person = world.value?.users.find(
    ({ name, displayName, contactId }) =>
      name.toLowerCase() === wanted || displayName.toLowerCase() === wanted || contactId.toLowerCase() === wanted,
  );
  const line = person && phones.value?.find(({ user }) => user === person.name)?.lines[0];
  return line?.number ?? text.trim();
}

/** Carries out an operation as the person, and says what the service answers when it refuses. */
export async function operate(user: string, operation: string, argument: unknown): Promise<boolean> {
  const done = await attempt(() => orders.operate(user, operation, argument, server.value));
  void readWorld();
  if (!done) return false;
  if (done.outcome === "result" || done.outcome === "nothing") return true;
  say(`${operation}: ${reasonOf(done.answer)}`, { bad: true });
  return false;
}

interface Refused {
  readonly error?: { readonly u8sErrorString?: string; readonly iErrorDetail?: number };
  readonly details?: string;
}

function reasonOf(answer: unknown): string {
  const { error, details } = (answer ?? {}) as Refused;
  return error ? `error ${error.iErrorDetail}, ${error.u8sErrorString}` : (details ?? "it was not carried out");
}

/** Changes something of a person by the control API. */
export async function change(name: string, what: Readonly<Record<string, unknown>>): Promise<void> {
  await attempt(() => orders.changeWorld({ users: [{ name, ...what }] }, server.value));
  void readWorld();
}
