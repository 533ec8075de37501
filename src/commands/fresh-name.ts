const made = new WeakMap<object, number>();

/** A UCSID that no server of the emulator has had: `fresh-1`, `fresh-2`, … */
export function freshName(emulator: { server(ucsid: string): unknown }): string {
  let number = made.get(emulator) ?? 0;
  do number++;
  while (emulator.server(`fresh-${number}`));
  made.set(emulator, number);
  return `fresh-${number}`;
}
