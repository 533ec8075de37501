import { whyNoJson } from "./no-json.js";

/** A body or frame as data, or why it is none. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };

const nothing: Parsed = Object.freeze({ ok: true, value: undefined });
const empty: Parsed = Object.freeze({ ok: true, value: Object.freeze({}) });

/**
 * Reads JSON from a text, whatever content type it came with: clients send JSON as text/plain or as a form
 * (observed, protocol.md §4, with curl and old browsers). An empty text is undefined, since clients leave the body
 * out (observed, protocol.md §2).
 */
export function parseBody(text: unknown): Parsed {
  if (typeof text !== "string" || text === "") return nothing;
  if (text === "{}") return empty;
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    if (text.trim() === "") return nothing;
    return { ok: false, reason: `the body is not JSON: ${whyNoJson(text)}` };
  }
}
