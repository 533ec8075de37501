const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "refuses connections",
  ENOTFOUND: "has no address (DNS)",
  EAI_AGAIN: "has no address (DNS)",
  ECONNRESET: "ended the connection",
  ETIMEDOUT: "does not answer",
  DEPTH_ZERO_SELF_SIGNED_CERT: "has a certificate of its own making; give it with --ca FILE",
  SELF_SIGNED_CERT_IN_CHAIN: "has a certificate of its own making; give its authority with --ca FILE",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a certificate of an unknown authority; give it with --ca FILE",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a certificate of an unknown authority; give it with --ca FILE",
  CERT_HAS_EXPIRED: "has a certificate that has expired",
  ERR_TLS_CERT_ALTNAME_INVALID: "has a certificate for another name",
};

/** Why a server could not be asked, to follow its address: `https://uc.example.com refuses connections`. */
export function reasonOf(error: Error & { code?: string }): string {
  return REASONS[error.code ?? ""] ?? `could not be asked (${error.code ?? error.message})`;
}

/** The service's own answer for a server that nobody reaches: WsError 119, with status 502 (docs/protocol.md section 3). */
export function notReached(host: string, why: string): string {
  const value = {
    details: `${host} ${why}`,
    _type: "WsError",
    iErrorDetail: 119,
    u8sErrorString: "UCServer is not connected here",
  };
  return JSON.stringify({ error: value });
}
