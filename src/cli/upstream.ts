import { readFileSync } from "node:fs";
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

/** Certificates in PEM. @throws {UsageError} for a file that cannot be read, or has none. */
export function readPem(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--ca ${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
  if (!text.includes("-----BEGIN CERTIFICATE-----"))
    throw new UsageError(`--ca ${file}: expected a certificate in PEM`);
  return text;
}
