import { UsageError } from "../usage-error.js";

/** The address of a server. @throws {UsageError} for none, and for what is none. */
export function upstreamOf(text: string | undefined): URL {
  if (text === undefined) throw new UsageError("--upstream URL is missing: the address of the server");
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`--upstream: "${text}" is not usable: expected an address such as https://uc.example.com`);
  }
  return url;
}
