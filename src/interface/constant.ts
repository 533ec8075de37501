/** What has been found out about a constant. */
export interface Known {
  /** The type that it is a value of. */
  readonly type: string;
  /** Whether it has been found to fit its type. */
  fits: boolean;
  /** Its text with `_type`, and without. */
  withTypes: string | undefined;
  withoutTypes: string | undefined;
}

const constants = new WeakMap<object, Known>();

/** Says that a value never changes again, so that it is checked and written once, however often it is the answer. */
export function constant<T extends object>(type: string, value: T): T {
  constants.set(value, { type, fits: false, withTypes: undefined, withoutTypes: undefined });
  return freeze(value);
}

/** What is known of a value as one of that type; undefined unless it is a constant. */
export function knownOf(type: string, value: unknown): Known | undefined {
  const known = typeof value === "object" && value !== null ? constants.get(value) : undefined;
  return known?.type === type ? known : undefined;
}

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) freeze(inner);
  return Object.freeze(value);
}
