// For tests only: a small OpenID provider on this machine: discovery, keys, authorize, token; RS256 by node:crypto.
import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Clock } from '#base';
import type { OidcProvider } from '../sign-in-seam.ts';

export interface Provider extends AsyncDisposable {
  settings: OidcProvider;
  /** What the next identity says beside, or in place of, what is right. */
  claims: Record<string, unknown>;
  /** Signs with a key nobody published. */
  foreignKey: boolean;
  /** How often a code was traded. */
  traded: number;
}

interface Asked {
  nonce: string;
  challenge: string;
  redirect: string;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function openProvider(clock: Clock): Promise<Provider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const codes = new Map<string, Asked>();
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const provider: Provider = {
    settings: { issuer, clientId: 'mithaq-node', clientSecret: 'a secret & more' },
    claims: {},
    foreignKey: false,
    traded: 0,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    const json = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (url.pathname === '/.well-known/openid-configuration') return void json(200, metadata(issuer));
    if (url.pathname === '/keys') {
      const key = { ...publicKey.export({ format: 'jwk' }), kid: '1', alg: 'RS256', use: 'sig' };
      return void json(200, { keys: [key] });
    }
    if (url.pathname === '/authorize') return void response.writeHead(302, { location: authorize(url) }).end();
    const token = url.pathname === '/token' ? trade(request, await bodyOf(request)) : undefined;
    return void (token === undefined ? json(400, { error: 'invalid_grant' }) : json(200, token));
  }

  function authorize({ searchParams: said }: URL): string {
    const code = randomUUID();
    const redirect = said.get('redirect_uri') ?? '';
    codes.set(code, { nonce: said.get('nonce') ?? '', challenge: said.get('code_challenge') ?? '', redirect });
    return `${redirect}?${new URLSearchParams({ code, state: said.get('state') ?? '' }).toString()}`;
  }

  function trade(request: IncomingMessage, body: URLSearchParams): object | undefined {
    const { clientId, clientSecret } = provider.settings;
    const asked = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const proof = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const known = isClient(request.headers.authorization, clientId, clientSecret);
    if (!known || asked?.challenge !== proof || asked.redirect !== body.get('redirect_uri')) return undefined;
    provider.traded += 1;
    const now = Math.floor(clock.now().getTime() / 1000);
    const right = { iss: issuer, aud: clientId, sub: 'person-1', iat: now, exp: now + 300, nonce: asked.nonce };
    const identity = jwt({ ...right, ...provider.claims }, provider.foreignKey ? other : privateKey);
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: identity };
  }

  return provider;
}

/** HTTP Basic, both halves form-encoded (RFC 6749 §2.3.1). */
function isClient(header: string | undefined, id: string, secret: string): boolean {
  const halves = Buffer.from((header ?? '').replace(/^Basic /, ''), 'base64')
    .toString()
    .split(':');
  const [givenId, givenSecret] = halves.map((half) => decodeURIComponent(half.replaceAll('+', ' ')));
  return givenId === id && givenSecret === secret;
}

function metadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic'],
  };
}

function jwt(claims: object, key: KeyObject): string {
  const text = `${part({ alg: 'RS256', kid: '1', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return new URLSearchParams(text);
}
