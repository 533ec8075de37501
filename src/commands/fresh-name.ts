import type { Emulator } from "../emulator.js";

const made = new WeakMap<Emulator, number>();

/** A UCSID that no server of the emulator has had: `fresh-1`, `fresh-2`, … */
export function freshName(emulator: Emulator): string {
  let number = made.get(emulator) ?? 0;
  do number++;
  while (emulator.server(`fresh-${number}`));
  made.set(emulator, number);
  return `fresh-${number}`;
}
