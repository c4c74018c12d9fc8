// For tests only: an authenticator in software (WebAuthn Level 3): ES256 keys, attestation `none`, a counter.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { z } from 'zod';

interface Key {
  id: Buffer;
  privateKey: KeyObject;
  userHandle: Buffer;
  counter: number;
}

/** What a test may get wrong on purpose. */
export interface Wrong {
  origin?: string;
  rpId?: string;
  userVerified?: boolean;
  userHandle?: string;
  type?: string;
}

const present = 0x01;
const verified = 0x04;
const attested = 0x40;

const creation = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
});
const request = z.object({ challenge: z.string(), rpId: z.string() });
const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer): string => data.toString('base64url');

export class Authenticator {
  readonly origin: string;
  key: Key | undefined;

  constructor(origin: string) {
    this.origin = origin;
  }

  /** `navigator.credentials.create`. */
  create(options: Record<string, unknown>, wrong: Wrong = {}) {
    const { challenge, rp, user } = creation.parse(options);
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.key = { id: randomBytes(32), privateKey, userHandle: Buffer.from(user.id, 'base64url'), counter: 0 };
    const length = Buffer.from([0, this.key.id.length]);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.key.id, coseKey(x, y)]);
    const data = Buffer.concat([this.#head(wrong.rpId ?? rp.id, attested, wrong), credential]);
    const attestation = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(data)],
    ]);
    return this.#answer({
      clientDataJSON: base64url(this.#clientData('webauthn.create', challenge, wrong)),
      attestationObject: base64url(attestation),
      transports: ['internal'],
    });
  }

  /** `navigator.credentials.get`. */
  get(options: Record<string, unknown>, wrong: Wrong = {}) {
    const { challenge, rpId } = request.parse(options);
    if (this.key === undefined) throw new Error('no passkey here');
    this.key.counter += 1;
    const data = this.#head(wrong.rpId ?? rpId, 0, wrong);
    const clientData = this.#clientData('webauthn.get', challenge, wrong);
    const signed = Buffer.concat([data, sha256(clientData)]);
    return this.#answer({
      clientDataJSON: base64url(clientData),
      authenticatorData: base64url(data),
      signature: base64url(sign('sha256', signed, this.key.privateKey)),
      userHandle: wrong.userHandle ?? base64url(this.key.userHandle),
    });
  }

  #answer<R>(response: R) {
    const id = base64url(this.key?.id ?? Buffer.alloc(0));
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  /** Authenticator data (§6.1) without the attested credential. */
  #head(rpId: string, flags: number, wrong: Wrong): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.key?.counter ?? 0);
    const shown = present | (wrong.userVerified === false ? 0 : verified) | flags;
    return Buffer.concat([sha256(rpId), Buffer.from([shown]), counter]);
  }

  #clientData(type: string, challenge: string, wrong: Wrong): Buffer {
    const { origin = this.origin } = wrong;
    return Buffer.from(JSON.stringify({ type: wrong.type ?? type, challenge, origin, crossOrigin: false }));
  }
}

/** COSE_Key (RFC 9052 §7, RFC 9053 §7.1.1): EC2, ES256, P-256. */
function coseKey(x: string, y: string): Buffer {
  return cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), cborBytes(Buffer.from(x, 'base64url'))],
    [cborInt(-3), cborBytes(Buffer.from(y, 'base64url'))],
  ]);
}

/** The head of a CBOR item (RFC 8949 §3): major type and argument. */
function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

const cborInt = (value: number): Buffer => (value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value));
const cborBytes = (value: Buffer): Buffer => Buffer.concat([cborHead(2, value.length), value]);
const cborText = (value: string): Buffer => Buffer.concat([cborHead(3, Buffer.byteLength(value)), Buffer.from(value)]);
const cborMap = (members: [Buffer, Buffer][]): Buffer =>
  Buffer.concat([cborHead(5, members.length), ...members.flat()]);
