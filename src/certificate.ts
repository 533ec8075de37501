import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { isIP } from "node:net";
import { Date } from "./time/platform.js";

/**
 * A self-signed certificate for HTTPS, made anew at each start (documented, protocol.md §1: the service has a
 * self-signed one by default), good for a year and for localhost, the loopback addresses and `host`. The library is
 * loaded only when HTTPS is asked for.
 */
export async function makeCertificate(host: string): Promise<{ key: string; cert: string }> {
  const { default: forge } = await import("node-forge");
  const pair = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(8))}`;
  certificate.validity.notBefore = new Date(Date.now() - 60_000);
  certificate.validity.notAfter = new Date(Date.now() + 365 * 24 * 3_600_000);
  const name = [{ name: "commonName", value: "ucserver-emulator" }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  // A certificate has neither IPv4 within IPv6 nor the zone of a link-local address.
  const address = host.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*/, "");
  const addresses = [...new Set(["127.0.0.1", "::1", ...(isIP(host) ? [address] : [])])];
  const names = [...new Set(["localhost", ...(isIP(host) ? [] : [host])])];
  certificate.setExtensions([
    { name: "basicConstraints", cA: false },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
    { name: "extKeyUsage", serverAuth: true },
    {
      name: "subjectAltName",
      altNames: [...names.map((value) => ({ type: 2, value })), ...addresses.map((ip) => ({ type: 7, ip }))],
    },
  ]);
  const octets = createPrivateKey(pair.privateKey).export({ type: "pkcs8", format: "der" });
  const key = forge.pki.privateKeyFromAsn1(forge.asn1.fromDer(octets.toString("binary")));
  certificate.sign(key, forge.md.sha256.create());
  return { key: pair.privateKey, cert: forge.pki.certificateToPem(certificate) };
}
