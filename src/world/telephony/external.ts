import type { Behaviour, TelephonyData } from "./file.js";

/** How the numbers outside behave: looked up by number; the ranges, few and in the file's order, are gone through. */
export class ExternalNumbers {
  private readonly exact = new Map<string, Behaviour>();
  private readonly ranges: { fits(number: string): boolean; behaviour: Behaviour }[] = [];
  private readonly defaultBehaviour: Behaviour;
  private readonly unassigned: Behaviour = { does: "reject" };
  private readonly trunk: string;

  constructor(data: Pick<TelephonyData, "outside" | "defaultBehaviour" | "trunk">) {
    this.defaultBehaviour = data.defaultBehaviour;
    this.trunk = data.trunk;
    for (const { number, from, to, prefix, ...behaviour } of data.outside) {
      if (number !== undefined && !this.exact.has(number)) this.exact.set(number, behaviour);
      if (from !== undefined) {
        const last = to ?? from;
        // Numbers of one length order as their digits do.
        this.ranges.push({ fits: (n) => n.length === from.length && n >= from && n <= last, behaviour });
      }
      if (prefix !== undefined) this.ranges.push({ fits: (n) => n.startsWith(prefix), behaviour });
    }
  }

  /** A number of the telephone system that nobody has is rejected; any other that the file does not name is defaultBehaviour. */
  behaviour(number: string): Behaviour {
    const exact = this.exact.get(number) ?? this.ranges.find((range) => range.fits(number))?.behaviour;
    return exact ?? (number.startsWith(this.trunk) ? this.unassigned : this.defaultBehaviour);
  }

  /** Lets a number behave otherwise from now on. */
  set(number: string, behaviour: Behaviour): void {
    this.exact.set(number, behaviour);
  }
}
