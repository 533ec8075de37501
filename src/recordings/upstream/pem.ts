import { readFileSync } from "node:fs";
import { UsageError } from "../../usage-error.js";

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
