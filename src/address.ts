import type { AddressInfo } from "node:net";
import { isIP } from "node:net";

/** Addresses that stand for all of a machine's: one listens there, and nobody can be asked there on every system. */
const ALL = /^(::ffff:)?0\.0\.0\.0$|^::$/;

/**
 * Host and port at which what listens can be reached from this machine, as they stand in an address: `127.0.0.1:7224`,
 * `[::1]:7224`, `name:7224`. What listens on all addresses, of both families, is reached at 127.0.0.1.
 *
 * @param host what was asked to listen on.
 * @param at what it listens on.
 */
export function reachableAt(host: string, { address, port }: Pick<AddressInfo, "address" | "port">): string {
  if (ALL.test(address)) return `127.0.0.1:${port}`;
  const name = withoutBrackets(host);
  if (isIP(name) === 0 && URL.canParse(`http://${name}:${port}/`)) return `${name}:${port}`;
  // The zone of a link-local address is written so in an address (RFC 6874).
  return address.includes(":") ? `[${address.replace("%", "%25")}]:${port}` : `${address}:${port}`;
}

/** People write an IPv6 address in brackets, as it stands in an address. */
export const withoutBrackets = (host: string): string => host.replace(/^\[(.*)\]$/, "$1");
