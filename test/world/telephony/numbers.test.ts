import { describe, expect, it } from "vitest";
import { dialledNumber, type Numbering, superCanonic } from "../../../src/world/telephony/numbers.js";

const BERLIN: Numbering = {
  countryCode: "49",
  areaCode: "30",
  trunk: "+493023125",
  outsideCode: "0",
  nationalPrefix: "0",
  internationalPrefix: "00",
  internalMaxLength: 5,
};
const NO_OUTSIDE_CODE: Numbering = { ...BERLIN, outsideCode: "" };
const NEW_YORK: Numbering = {
  countryCode: "1",
  areaCode: "212",
  trunk: "+12125550",
  outsideCode: "9",
  nationalPrefix: "1",
  internationalPrefix: "011",
  internalMaxLength: 3,
};

const B = "+493023125101";
const NY = "+12125550101";
/** What a person writes; formatted in Berlin, without an outside code, in New York; and dialled as it is in each. */
type Row = readonly [
  text: string,
  formatted: readonly [string, string, string],
  asIs: readonly [string, string, string],
];
/** Nobody can be reached. */
const X = "";

const ROWS: readonly Row[] = [
  // The supercanonic form, and how people write it.
  ["+493023125101", [B, B, B], [B, B, B]],
  ["+49 30 23125101", [B, B, B], [X, X, X]],
  ["+49 (30) 23125-101", [B, B, B], [X, X, X]],
  ["+49 (0)30 23125-101", [B, B, B], [X, X, X]],
  ["+49(0)3023125101", [B, B, B], [X, X, X]],
  ["+49/30/23125101", [B, B, B], [X, X, X]],
  ["+49.30.23125.101", [B, B, B], [X, X, X]],
  ["+49-30-23125-101", [B, B, B], [X, X, X]],
  ["+49\u00a030\u00a023125\u2011101", [B, B, B], [X, X, X]],
  ["+49 30 23125\u2013101", [B, B, B], [X, X, X]],
  ["\u202a+493023125101\u202c", [B, B, B], [X, X, X]],
  ["\uff0b\uff14\uff19\uff13\uff10\uff12\uff13\uff11\uff12\uff15\uff11\uff10\uff11", [B, B, B], [X, X, X]],
  ["  +493023125101  ", [B, B, B], [X, X, X]],
  ["tel:+493023125101", [B, B, B], [X, X, X]],
  ["tel:+493023125101@pbx", [B, B, B], [X, X, X]],
  ["TEL:+49-30-23125-101;ext=5", [B, B, B], [X, X, X]],
  // International.
  ["0049 30 23125101", [B, B, X], [X, X, X]],
  ["0049 (0)30 23125101", [B, B, X], [X, X, X]],
  ["00493023125101", [B, B, X], ["+49493023125101", B, X]],
  ["000493023125101", [B, X, X], [B, X, X]],
  ["0 0049 30 23125101", [B, X, X], [X, X, X]],
  ["0-0049-30-23125101", [B, X, X], [X, X, X]],
  ["011 49 30 23125101", [X, X, B], [X, X, X]],
  ["011493023125101", [X, X, B], [X, X, X]],
  ["9011493023125101", [X, X, B], [X, X, B]],
  ["9 011 49 30 23125101", [X, X, B], [X, X, X]],
  // National.
  ["030 23125101", [B, B, X], [X, X, X]],
  ["030/23125-101", [B, B, X], [X, X, X]],
  ["(030) 23125101", [B, B, X], [X, X, X]],
  ["(0)30 23125101", [B, B, X], [X, X, X]],
  ["03023125101", [B, B, X], ["+49303023125101", B, X]],
  ["0 030 23125101", [B, "+3023125101", X], [X, X, X]],
  ["0,030 23125101", [B, X, X], [X, X, X]],
  ["0 (030) 23125101", [B, "+3023125101", X], [X, X, X]],
  ["003023125101", ["+3023125101", "+3023125101", X], [B, "+3023125101", X]],
  ["1 212 555 0101", ["+493012125550101", "+493012125550101", NY], [X, X, X]],
  ["12125550101", ["+493012125550101", "+493012125550101", NY], [X, "+493012125550101", X]],
  ["9 1 212 555 0101", [X, X, NY], [X, X, X]],
  ["912125550101", [X, X, X], [X, X, NY]],
  // Local.
  ["23125101", [B, B, "+121223125101"], [X, B, X]],
  ["231 25-101", [B, B, "+121223125101"], [X, X, X]],
  ["0 23125101", ["+4923125101", "+4923125101", X], [X, X, X]],
  ["023125101", ["+4923125101", "+4923125101", X], [B, "+4923125101", X]],
  ["555 0101", ["+49305550101", "+49305550101", "+12125550101"], [X, X, X]],
  ["5550101", ["+49305550101", "+49305550101", "+12125550101"], [X, "+49305550101", X]],
  ["95550101", ["+493095550101", "+493095550101", "+121295550101"], [X, "+493095550101", NY]],
  // Extensions.
  ["101", [B, B, NY], [B, B, NY]],
  ["1-01", [B, B, NY], [X, X, X]],
  ["12345", ["+49302312512345", "+49302312512345", "+12345"], ["+49302312512345", "+49302312512345", X]],
  // Codes of the telephone system.
  ["*21*101#", ["*21*101#", "*21*101#", "*21*101#"], ["*21*101#", "*21*101#", "*21*101#"]],
  ["#21#", ["#21#", "#21#", "#21#"], ["#21#", "#21#", "#21#"]],
  ["*8", ["*8", "*8", "*8"], ["*8", "*8", "*8"]],
  // What nobody can have.
  ["", [X, X, X], [X, X, X]],
  ["+", [X, X, X], [X, X, X]],
  ["+0493023125101", [X, X, X], [X, X, X]],
  ["+49", [X, X, X], [X, X, X]],
  ["+4930231251011234567", [X, X, X], [X, X, X]],
  ["00", [X, X, "+1212555000"], [X, X, "+1212555000"]],
  ["0", [X, X, "+121255500"], [X, X, "+121255500"]],
  ["Bob", [X, X, X], [X, X, X]],
  ["0800 FLOWERS", [X, X, X], [X, X, X]],
  ["++493023125101", [X, X, X], [X, X, X]],
  ["49+3023125101", [X, X, X], [X, X, X]],
];

describe("CTI-160, CTI-179: a number as it is written, formatted by the server, and dialled as it is", () => {
  it.each(ROWS)("%j", (text, formatted, asIs) => {
    const places = [BERLIN, NO_OUTSIDE_CODE, NEW_YORK];
    expect(places.map((place) => superCanonic(text, place) ?? X)).toEqual(formatted);
    expect(places.map((place) => dialledNumber(text, place) ?? X)).toEqual(asIs);
  });

  it("has sixty spellings at least", () => expect(ROWS.length).toBeGreaterThanOrEqual(60));
});
