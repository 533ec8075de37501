import { world } from "../../state/world.js";

/**
 * An example with what the caller has in the place of made-up values: the own line and contact, another person, the call
 * that is there. What else there is stays as it is.
 */
export function prefilled(example: unknown, user: string): unknown {
  const { users = [], calls = [] } = world.value ?? {};
  const own = users.find(({ name }) => name === user);
  const other = users.find(({ name, lines }) => name !== user && lines.length > 0);
  const call = calls.find((one) => one.user === user);
  const line = own?.lines[0];
  const number = other?.lines[0]?.replace(/^tel:|@.*$/g, "");
  const known: readonly (readonly [RegExp, unknown])[] = [
    [/^u8s(PhoneNumberFrom|LinePhoneNumber|LineDescriptor)$/, line],
    [/^u8s(PhoneNumberTo|PhoneNumber|Number)$/, number],
    [/^iNumberFormat$/, 1],
    [/^u8sConnectionID1?$/, call?.id],
    [/^(u8s)?ContactI[dD](Own|From)?$/, own?.contactId],
    [/^seqContactIDs$/, other && [other.contactId]],
  ];
  const fill = (value: unknown, name: string): unknown => {
    const better = known.find(([pattern]) => pattern.test(name))?.[1];
    if (better !== undefined) return better;
    if (Array.isArray(value)) return value.map((item) => fill(item, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, key)]));
  };
  return fill(example, "");
}
