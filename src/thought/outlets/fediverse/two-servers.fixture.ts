// For tests only: this node's side of the fediverse on a port, and another server that reads it, made with the same library
// but with nothing of ours.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { createFederation, exportJwk, generateCryptoKeyPair, importJwk, MemoryKvStore } from '@fedify/fedify';
import { Accept, type Activity, Create, Delete, Follow, isActor, Person, Undo, Update } from '@fedify/fedify/vocab';
import { fastify } from 'fastify';
import { sql } from 'kysely';
import type { Call, Language } from '#base';
import type { PublicLibrary } from '../../library/public-library.ts';
import type { Outlet } from '../outlet.ts';
import { fediverseOutlet } from './fediverse-outlet.ts';
import { countFollowers } from './follower-store.ts';
import { openFediverse } from './open-fediverse.ts';
import { serveFediverse } from './serve-fediverse.ts';

export interface Followable extends AsyncDisposable {
  url: string;
  outlet: Outlet;
  followers(language: Language): Promise<number>;
  /** Whatever waits is due now. */
  makeDue(): Promise<void>;
  /** As if the node had died after the other server took it and before it was written down. */
  crashAfterSending(): Promise<void>;
}

/** The addresses of the fediverse of a node, over an invented library. */
export async function openFollowable(
  call: () => Call,
  library: () => PublicLibrary,
  { privateOutlets = true }: { privateOutlets?: boolean } = {},
): Promise<Followable> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const printed = async () => ({ edition: new Map<string, Uint8Array>() as never, library: library() });
  const title = { ar: 'دولة مختلقة', en: 'Invented state', fr: 'État inventé' };
  const fediverse = openFediverse({ publicUrl, privateOutlets, title, secret: randomBytes(32), library: printed });
  const app = fastify();
  serveFediverse(app, { call: async () => call(), upload: async () => assertNever() }, fediverse, publicUrl);
  await app.listen({ port, host: '127.0.0.1' });
  const change = (statement: ReturnType<typeof sql>) =>
    call().transact(async ({ tx }) => void (await statement.execute(tx)));
  return {
    url: publicUrl,
    outlet: fediverseOutlet({ publicUrl }, { library: printed, fediverse }),
    followers: (language) => call().transact((act) => countFollowers(act, language)),
    makeDue: () => change(sql`update thought_outbox set next_at = now() - interval '1 minute' where state = 'waiting'`),
    crashAfterSending: () =>
      change(sql`update thought_outbox set state = 'sending', sent_at = null, next_at = now() - interval '1 minute'`),
    [Symbol.asyncDispose]: async () => {
      // Keys of another secret are of no use to the next one.
      await change(sql`delete from thought_fediverse_key`);
      await app.close();
    },
  };
}

function assertNever(): never {
  throw new Error('nothing is uploaded here');
}

export interface Reader extends AsyncDisposable {
  /** The address of its one actor. */
  actor: string;
  /** The kinds of activities it took, in order; what comes twice under one id it takes once. */
  heard: string[];
  /** How often its inbox was asked. */
  asked(): number;
  follow(actor: string): Promise<void>;
  unfollow(actor: string): Promise<void>;
  send(activity: Activity, inbox: string): Promise<void>;
}

/** Another server of the fediverse with one actor. `inboxAt`: what it says its inbox is, if not its own. */
export async function openReader({ inboxAt }: { inboxAt?: string } = {}): Promise<Reader> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const keys = await generateCryptoKeyPair('RSASSA-PKCS1-v1_5');
  const pair = {
    publicKey: await importJwk(await exportJwk(keys.publicKey), 'public'),
    privateKey: await importJwk(await exportJwk(keys.privateKey), 'private'),
  };
  const federation = createFederation<void>({ kv: new MemoryKvStore(), origin, allowPrivateAddress: true });
  federation
    .setActorDispatcher('/people/{identifier}', async (context, identifier) => {
      const [key] = await context.getActorKeyPairs(identifier);
      return new Person({
        id: context.getActorUri(identifier),
        preferredUsername: identifier,
        inbox: inboxAt === undefined ? context.getInboxUri(identifier) : new URL(inboxAt),
        publicKey: key?.cryptographicKey ?? null,
      });
    })
    .setKeyPairsDispatcher(() => [pair]);
  const heard: string[] = [];
  const took = (kind: string) => () => void heard.push(kind);
  federation
    .setInboxListeners('/people/{identifier}/inbox', '/inbox')
    .on(Accept, took('Accept'))
    .on(Create, took('Create'))
    .on(Update, took('Update'))
    .on(Delete, took('Delete'));
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.method === 'POST') asked += 1;
    void requestOf(origin, request)
      .then((web) => federation.fetch(web, { contextData: undefined }))
      .then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const context = federation.createContext(new URL(origin), undefined);
  const actor = context.getActorUri('reader');
  const send = (activity: Activity, inbox: string) =>
    context.sendActivity({ identifier: 'reader' }, { id: new URL(inbox), inboxId: new URL(inbox) }, activity, {
      immediate: true,
    });
  const followOf = (object: string) =>
    new Follow({ id: new URL(`#follows/${object}`, actor), actor, object: new URL(object) });
  const inboxOf = async (object: string): Promise<string> => {
    const found = await context.lookupObject(object);
    if (!isActor(found as never)) throw new Error(`${object} is no actor`);
    return (found as Person).inboxId?.href ?? '';
  };
  return {
    actor: actor.href,
    heard,
    asked: () => asked,
    follow: async (object) => send(followOf(object), await inboxOf(object)),
    unfollow: async (object) =>
      send(
        new Undo({ id: new URL(`#unfollows/${object}`, actor), actor, object: followOf(object) }),
        await inboxOf(object),
      ),
    send,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function requestOf(origin: string, request: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, String(value));
  const body = request.method === 'POST' ? { body: Buffer.concat(parts) } : {};
  return new Request(origin + (request.url ?? ''), { method: request.method ?? 'GET', headers, ...body });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server: Server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
