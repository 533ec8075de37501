import { mapLeaves } from "../../interface/leaves.js";
import { leafVaries } from "../../interface/varying.js";
import { Date } from "../../time/platform.js";

/** A time that is further away than this says when something was, and not how long ago (chosen). */
const FURTHEST_MS = 2 * 365 * 86_400_000;

const UNITS = [
  ["d", 86_400],
  ["h", 3_600],
  ["m", 60],
] as const;

/** Ids by their value, and the names that templates know them by. */
export class IdNames {
  readonly #names = new Map<string, string>();
  readonly #given = new Set<string>();

  /** Whether an answer or event has given the id away already. */
  isGiven(id: string): boolean {
    return this.#given.has(id);
  }

  /** The name of an id that a call brings. */
  bring(id: string, name: string): string {
    this.#given.add(id);
    return this.#name(id, name);
  }

  /** The template of an id in an answer or event: a new id where it is first given away, the same one later. */
  templateOf(id: string, name: string): string {
    if (this.#given.has(id)) return `{{id.${this.#name(id, name)}}}`;
    this.#given.add(id);
    return `{{newId.${this.#name(id, name)}}}`;
  }

  #name(id: string, name: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    this.#names.set(id, name);
    return name;
  }
}

/** Names within one answer and its events: two ids at one place get different names. */
export class NamesOfAnswer {
  readonly #byName = new Map<string, string>();

  constructor(private readonly head: string) {}

  nameFor(id: string, path: readonly (string | number)[]): string {
    const base = `${this.head}_${path.join("_")}`.replace(/\W/g, "_");
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base}_${number}`;
      const owner = this.#byName.get(name);
      if (owner !== undefined && owner !== id) continue;
      this.#byName.set(name, id);
      return name;
    }
  }
}

/** What templates of one answer, or of one event, are made from. */
export interface TemplateContext {
  readonly ids: IdNames;
  readonly names: NamesOfAnswer;
  /** When it was sent, ms since the epoch. */
  readonly at: number;
  /** The ids in the argument of the call, and where they stand. */
  readonly asked: ReadonlyMap<string, string>;
}

/** A value with templates in place of what is another one in each run. */
export function templated(type: string | undefined, value: unknown, context: TemplateContext): unknown {
  return mapLeaves(type, value, (leaf, place) => {
    if (typeof leaf !== "string" || leaf === "") return leaf;
    switch (leafVaries(place)) {
      case "time":
        return timeTemplate(leaf, context.at) ?? escaped(leaf);
      case "id": {
        const asked = context.asked.get(leaf);
        if (asked !== undefined) return `{{${asked}}}`;
        return context.ids.templateOf(leaf, context.names.nameFor(leaf, [place.field]));
      }
      default:
        return escaped(leaf);
    }
  });
}

/** `{{now-90s}}`; undefined for what is no time, or one of long ago. */
export function timeTemplate(text: string, at: number): string | undefined {
  const time = Date.parse(text);
  if (Number.isNaN(time) || Math.abs(time - at) > FURTHEST_MS) return undefined;
  const seconds = Math.round((time - at) / 1_000);
  if (seconds === 0) return "{{now}}";
  const amount = Math.abs(seconds);
  const [unit, size] = UNITS.find(([, size]) => amount % size === 0) ?? ["s", 1];
  return `{{now${seconds < 0 ? "-" : "+"}${amount / size}${unit}}}`;
}

/** A text that looks like a template is sent as it is. */
const escaped = (text: string): string => text.replaceAll("{{", '{{user.properties._ ?? "{{"}}');

/** The ids in an argument that are other ones in each run, with their place as a template names it. */
export function idsIn(type: string | undefined, argument: unknown): Map<string, string> {
  const ids = new Map<string, string>();
  mapLeaves(type, argument, (leaf, place) => {
    const isId = typeof leaf === "string" && leaf !== "" && leafVaries(place) === "id";
    if (isId && !ids.has(leaf)) ids.set(leaf, ["argument", ...place.path].join("."));
    return leaf;
  });
  return ids;
}

/** All ids in a value that are other ones in each run. */
export const idsOf = (type: string | undefined, value: unknown): Iterable<string> => idsIn(type, value).keys();
