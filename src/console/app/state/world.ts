import { computed, effect, signal } from "@preact/signals";
import { api, Refusal } from "../api/client.js";
import type { CallEnd, ClockView, PersonView, ServerView, Summary, WorldView } from "../api/types.js";
import { followWhileVisible, type StreamState } from "./journal-stream.js";
import { serverInAddress } from "./route.js";
import { messageOf } from "./say.js";

export const servers = signal<readonly ServerView[]>([]);
export const world = signal<WorldView | undefined>(undefined);
export const clock = signal<(ClockView & { readonly read: number }) | undefined>(undefined);
/** Why the world is not known, if so. */
export const trouble = signal("");
/** Whether the address names a server that there is not, or not any more. */
export const noSuchServer = signal(false);
/** Whether the page follows the journal. */
export const following = signal<StreamState>({ is: "connecting" });

/** The server that is shown, for requests: undefined asks for the default one. */
export const server = computed(() => serverInAddress.value || undefined);
/** Its UCSID, once it is known. */
export const ucsid = computed(() => server.value ?? world.value?.ucsid ?? "");

/** A person with the calls at their lines. */
export interface Telephone {
  readonly person: PersonView;
  readonly calls: readonly CallEnd[];
}

/** Everybody who has a line, in the order of the world. */
export const telephones = computed<readonly Telephone[]>(() => {
  const { users = [], calls = [] } = world.value ?? {};
  const byUser = new Map<string | undefined, CallEnd[]>();
  for (const call of calls) byUser.set(call.user, [...(byUser.get(call.user) ?? []), call]);
  return users
    .filter(({ lines }) => lines.length > 0)
    .map((person) => ({ person, calls: byUser.get(person.name) ?? [] }));
});

/**
 * Of a large house those with a call come first, so that what rings is seen without scrolling. The first few keep their order
 * whatever happens: a button does not move away from under a hand in a small house.
 */
export function callsFirst<One>(all: readonly One[], first: number, hasCall: (one: One) => boolean): readonly One[] {
  const later = all.slice(first);
  return [...later.filter(hasCall), ...all.slice(0, first), ...later.filter((one) => !hasCall(one))];
}

const SHORTEST_GAP_MS = 60;
let reading = false;
let wanted = false;

/** Reads the world anew: once at a time, and not more often than it takes. */
export async function readWorld(): Promise<void> {
  wanted = true;
  if (reading) return;
  reading = true;
  while (wanted) {
    wanted = false;
    const began = performance.now();
    const of = server.value;
    try {
      const known = api.servers().then((all) => {
        servers.value = all;
      });
      const [newWorld, newClock] = await Promise.all([api.world(of), api.clock(of), known]);
      if (of === server.value) {
        world.value = newWorld;
        clock.value = { ...newClock, read: Date.now() };
      }
      trouble.value = "";
      noSuchServer.value = false;
    } catch (error) {
      noSuchServer.value = error instanceof Refusal && error.where === "query.server";
      trouble.value = error instanceof TypeError ? "The emulator does not answer." : messageOf(error);
    }
    const gap = Math.max(SHORTEST_GAP_MS, 3 * (performance.now() - began));
    await new Promise((resolve) => window.setTimeout(resolve, gap));
  }
  reading = false;
}

type Watcher = (entries: readonly Summary[]) => void;
const watchers = new Set<Watcher>();

/** Tells of changes of the world, sessions and orders as they come; for views that show more than the strip does. */
export function onChange(watcher: Watcher): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The newest entry that came; undefined follows from now on. */
let last: number | undefined;

/** Begins to follow the server that the address names. */
export function watchWorld(): void {
  effect(() => {
    server.value;
    world.value = undefined;
    void readWorld();
  });
  followWhileVisible(
    () => "kind:world,session,control",
    () => last,
    {
      entries(entries) {
        last = entries.at(-1)?.n ?? last;
        void readWorld();
        for (const watch of watchers) watch(entries);
      },
      dropped: () => void readWorld(),
      state(state) {
        // After a pause the world may be another one.
        if (state.is === "following") void readWorld();
        following.value = state;
      },
    },
  );
}
