import { signal } from "@preact/signals";
import { BookOpen, Bug, Camera, Copy as CopyIcon, Play, RotateCcw, SquareTerminal, UserRound, Zap } from "lucide";
import { api } from "../api/client.js";
import { type DocError, docIndex, loadDocIndex } from "../api/docs.js";
import { loadInterface, serviceInterface } from "../api/interface.js";
import { orders, type ScenariosView } from "../api/orders.js";
import { addToPalette, type PaletteAction, type PaletteSource } from "../state/palette.js";
import { go } from "../state/route.js";
import { attempt, say } from "../state/say.js";
import { clock, readWorld, server, ucsid } from "../state/world.js";
import { copy } from "../ui/Copy.js";
import { findOperations } from "./try-it/search.js";

// What the palette finds beside views and people: operations, errors, scenarios, pages, actions.

const MOST_OPERATIONS = 12;
const MOST_ERRORS = 6;
const MOST_PAGES = 8;

/**
 * The sources answer at once with what is loaded, so that Enter acts on what was typed; they read signals, and so the
 * palette asks again when more is there.
 */
const operations: PaletteSource = (typed) => {
  if (typed.length < 2) return [];
  void attempt(loadInterface);
  if (!serviceInterface.value) return [];
  return findOperations(serviceInterface.value, typed)
    .slice(0, MOST_OPERATIONS)
    .map(({ name, number, summary, search }) => ({
      id: `operation-${name}`,
      title: name,
      group: "Operations",
      note: `${number || ""} ${summary} ${search.join(" ")}`.trim(),
      icon: SquareTerminal,
      run: () => go(`try-it/${name}`),
    }));
};

/** For 129: the page that tells of it, the person whose login fails so, the line that provokes it, the fault. */
const errors: PaletteSource = (typed) => {
  if (!/^\d{1,3}\b/.test(typed) && typed.length < 3) return [];
  void loadDocIndex();
  const all = docIndex.value?.errors ?? [];
  const words = typed.split(/\s+/);
  const texts = (error: DocError) => `${error.title} ${error.note ?? ""}`.toLowerCase();
  return all
    .filter((error) =>
      words.every((word) => (/^\d+$/.test(word) ? hasNumber(error, word) : texts(error).includes(word))),
    )
    .slice(0, MOST_ERRORS)
    .flatMap(actionsOf);
};

const hasNumber = ({ title }: DocError, number: string): boolean => title.split(/\D+/).includes(number);

function actionsOf({ title, note = "", line, section, user, fault }: DocError, index: number): PaletteAction[] {
  const id = `error-${index}-${title}`;
  const group = "Errors";
  const heading = section
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(" ", "-");
  return [
    {
      id: `${id}-docs`,
      title,
      group,
      note: note || section,
      icon: Bug,
      run: () => go("docs/reproduce-an-error", { at: heading }),
    },
    ...(user === undefined
      ? []
      : [
          {
            id: `${id}-user`,
            title: `${title}: the user ${user}`,
            group,
            note: "whose login fails so",
            icon: UserRound,
            run: () => go(`steer/people/${encodeURIComponent(user)}`),
          },
        ]),
    {
      id: `${id}-line`,
      title: `${title}: copy the curl line`,
      group,
      note: line,
      icon: CopyIcon,
      run: () => void copy(line.replaceAll("http://localhost:7224", location.origin), "The curl line is copied."),
    },
    ...(fault === undefined
      ? []
      : [
          {
            id: `${id}-fault`,
            title: `${title}: set the fault`,
            group,
            note: "for the next call",
            icon: Zap,
            run: () => go("steer/faults", { fault: JSON.stringify(fault) }),
          },
        ]),
  ];
}

const known = signal<{ readonly of: string | undefined; readonly scenarios: ScenariosView["scenarios"] } | undefined>(
  undefined,
);

async function loadScenarios(of: string | undefined): Promise<void> {
  if (known.peek() && known.peek()?.of === of) return;
  const read = await orders.scenarios(of).catch(() => undefined);
  if (read) known.value = { of, scenarios: read.scenarios };
}

const scenarios: PaletteSource = (typed) => {
  if (typed === "") return [];
  void loadScenarios(server.value);
  return (known.value?.scenarios ?? []).map(({ name, description }) => ({
    id: `scenario-${name}`,
    title: `Run ${name}`,
    group: "Scenarios",
    note: description,
    icon: Play,
    run: () =>
      void attempt(() => orders.beginScenario(name, server.value)).then((done) => done && say(`${name} has begun.`)),
  }));
};

const pages: PaletteSource = (typed) => {
  if (typed.length < 2) return [];
  void loadDocIndex();
  const all = docIndex.value?.pages ?? [];
  const words = typed.split(/\s+/);
  return all
    .flatMap(({ path, title, headings }) => [
      { path, at: undefined, title, note: "" },
      ...headings.map(({ id, text }) => ({ path, at: id, title: text, note: title })),
    ])
    .filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)))
    .slice(0, MOST_PAGES)
    .map(({ path, at, title, note }) => ({
      id: `doc-${path}-${at ?? ""}`,
      title,
      group: "Docs",
      note,
      icon: BookOpen,
      run: () => go(`docs/${path}`, { at }),
    }));
};

const actions: PaletteSource = () => [
  {
    id: "reset",
    title: "Reset the server",
    group: "Actions",
    note: ucsid.value,
    icon: RotateCcw,
    run: () =>
      void attempt(() => orders.reset(ucsid.value)).then((done) => {
        if (done) say(`${ucsid.value} is reset.`);
        void readWorld();
      }),
  },
  {
    id: "snapshot",
    title: "Take a snapshot",
    group: "Actions",
    note: ucsid.value,
    icon: Camera,
    run: () =>
      void attempt(() => orders.takeSnapshot({ ucsid: ucsid.value })).then((taken) => {
        if (taken) say(`${taken.id} is taken.`, { action: { title: "Snapshots", run: () => go("steer/snapshots") } });
      }),
  },
  {
    id: "clock",
    title: clock.value?.running === false ? "Let the clock run" : "Stop the clock",
    group: "Actions",
    note: "time of the server",
    run: () =>
      void attempt(() => api.moveClock({ running: clock.value?.running === false }, server.value)).then(readWorld),
  },
  ...["people", "faults", "scenarios", "time", "snapshots", "servers", "findings"].map((section) => ({
    id: `steer-${section}`,
    title: `Steer: ${section}`,
    group: "Go to",
    run: () => go(`steer/${section}`),
  })),
];

/** Called once, where the page begins. */
export function addViewActions(): void {
  for (const source of [operations, errors, scenarios, pages, actions]) addToPalette(source);
}
