/**
 * The versions that a protocol version stands for (chosen, but for 61 = ProCall 6 and 70 = ProCall 7,
 * observed, protocol.md §1).
 */
export const productVersion = (protocolVersion: number): string => `${protocolVersion >= 70 ? 7 : 6}.0.0.0`;
export const interfaceVersion = (protocolVersion: number): string => `${protocolVersion}.0.0`;

/** Whether a version lies between two others, each of numbers and dots; an empty one is no bound. */
export const fits = (version: string, min: string, max: string): boolean =>
  (min === "" || compareVersions(version, min) >= 0) && (max === "" || compareVersions(version, max) <= 0);

/** Negative when the first is lower. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
