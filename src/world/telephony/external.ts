import type { Behaviour, TelephonyData } from "./file.js";

/** How external numbers behave. An exact number comes before ranges; the first range in the file's order wins. */
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
        // Numbers of the same length compare as strings as they do as numbers.
        this.ranges.push({ fits: (n) => n.length === from.length && n >= from && n <= last, behaviour });
      }
      if (prefix !== undefined) this.ranges.push({ fits: (n) => n.startsWith(prefix), behaviour });
    }
  }

  /** Rejects unassigned numbers of the telephone system. Other numbers that the file lacks have `defaultBehaviour`. */
  behaviour(number: string): Behaviour {
    const exact = this.exact.get(number) ?? this.ranges.find((range) => range.fits(number))?.behaviour;
    return exact ?? (number.startsWith(this.trunk) ? this.unassigned : this.defaultBehaviour);
  }

  /** Whether the number is in the telephone system's block, and nobody is there. */
  isUnassigned(number: string): boolean {
    return this.behaviour(number) === this.unassigned;
  }

  /** Changes how a number behaves from now on. */
  set(number: string, behaviour: Behaviour): void {
    this.exact.set(number, behaviour);
  }
}
