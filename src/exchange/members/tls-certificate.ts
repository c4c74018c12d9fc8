import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { BasicConstraintsExtension, X509CertificateGenerator } from '@peculiar/x509';

/** What a node shows at the link, and what it keeps of it. */
export interface TlsCertificate {
  /** PEM. */
  certificate: string;
  /** PKCS #8, PEM; never leaves the node. */
  privateKey: string;
  /** Hex SHA-256 over the certificate's DER: what the trust list pins. */
  sha256: string;
}

const years = 10;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };

/**
 * Makes a self-signed certificate (RFC 5280) with a fresh P-256 key. Nobody vouches for it but the trust list, which
 * pins its hash; its dates say nothing that the list does not say better, so it outlives several lists.
 */
export async function makeTlsCertificate(member: string, now: Date): Promise<TlsCertificate> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: randomBytes(16).toString('hex'),
    name: [{ CN: [member] }],
    // Clocks of members differ: it is good before it was made.
    notBefore: new Date(now.getTime() - 48 * 3_600_000),
    notAfter: new Date(now.getTime() + years * 365.25 * 86_400_000),
    keys,
    signingAlgorithm: { ...algorithm, hash: 'SHA-256' },
    extensions: [new BasicConstraintsExtension(false, undefined, true)],
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  return {
    certificate: certificate.toString('pem'),
    privateKey: pemOf('PRIVATE KEY', pkcs8),
    sha256: pinOf(Buffer.from(certificate.rawData)),
  };
}

/** What the trust list keeps of a certificate: hex SHA-256 over its DER. */
export const pinOf = (der: Uint8Array): string => createHash('sha256').update(der).digest('hex');

function pemOf(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
