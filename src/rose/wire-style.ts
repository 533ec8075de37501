import { type EncodeStyle, encodeStyle } from "../interface/encode.js";

/** The settings of what goes out, as `config.ts` explains them. */
export interface WireSettings {
  readonly types: "everywhere" | "root";
  readonly httpTypes: boolean;
  readonly nulls: "null" | "0";
  readonly errorValue: "zero" | "detail";
  readonly rejectDetails: "explained" | "server" | "server-2023";
  readonly jsonpStatus: "same" | "200";
}

/** How an emulator writes, made of its settings once. */
export interface WireStyle extends Pick<WireSettings, "nulls" | "errorValue" | "rejectDetails" | "jsonpStatus"> {
  readonly http: EncodeStyle;
  readonly channel: EncodeStyle;
}

export function wireStyle({
  types,
  httpTypes,
  nulls,
  errorValue,
  rejectDetails,
  jsonpStatus,
}: WireSettings): WireStyle {
  return {
    http: encodeStyle(httpTypes ? types : "none", nulls),
    channel: encodeStyle(types, nulls),
    nulls,
    errorValue,
    rejectDetails,
    jsonpStatus,
  };
}
