import { WorldDataError } from "../data-error.js";
import type { Numbering } from "../telephony/numbers.js";
import { type LocationData, locationOf } from "./file.js";

/**
 * The locations that clients can ask for. The first is where the telephone system stands, so that its codes are those
 * that numbers are dialled by. Throws WorldDataError when the world file says two different things of it.
 */
export function locationsOf(given: readonly LocationData[] | undefined, numbering: Numbering): LocationData[] {
  const own = ownLocation(numbering);
  if (!given) return [own];
  const [first] = given;
  if (!first) return [];
  for (const key of CODES) {
    if (first[key] === own[key]) continue;
    throw new WorldDataError(
      `settings: locations[0].${key} is "${first[key]}", but telephony has "${own[key]}": give both the same, or leave the locations out`,
    );
  }
  return [...given];
}

const CODES = [
  "countryCode",
  "areaCode",
  "trunk",
  "outsideCode",
  "nationalPrefix",
  "internationalPrefix",
  "internalMaxLength",
] as const;

function ownLocation(numbering: Numbering): LocationData {
  const { countryCode, areaCode, trunk, outsideCode, nationalPrefix, internationalPrefix, internalMaxLength } =
    numbering;
  const area = `+${countryCode}${areaCode}`;
  const codes = { countryCode, areaCode, outsideCode, nationalPrefix, internationalPrefix, internalMaxLength };
  return locationOf({ id: "default", ...codes, trunk: trunk.startsWith(area) ? trunk.slice(area.length) : trunk });
}
