// The signing key of this browser: made by WebCrypto, its secret half not extractable, kept in IndexedDB of this origin.
import { type AnswerStatement, answerText, type SignedAnswer } from '#finance/contract';

interface Kept {
  publicKey: string;
  pair: CryptoKeyPair;
}

const store = 'keys';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('mithaq-portal', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no store of keys'));
  });
}

async function ask<T>(mode: IDBTransactionMode, work: (keys: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = work(database.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('the store of keys failed'));
    });
  } finally {
    database.close();
  }
}

/** The public half of this browser's key for an entity; undefined when it has none. */
export async function browserKey(entity: string): Promise<string | undefined> {
  const kept = await ask<Kept | undefined>('readonly', (keys) => keys.get(entity) as IDBRequest<Kept | undefined>);
  return kept?.publicKey;
}

/** Makes a key for an entity in this browser, in place of an older one; gives its public half (raw, base64url). */
export async function makeBrowserKey(entity: string): Promise<string> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = base64url(await crypto.subtle.exportKey('raw', pair.publicKey));
  await ask('readwrite', (keys) => keys.put({ publicKey, pair } satisfies Kept, entity));
  return publicKey;
}

/** Signs a statement with this browser's key (Ed25519 over RFC 8785). */
export async function signAnswer(statement: AnswerStatement): Promise<SignedAnswer> {
  const kept = await ask<Kept | undefined>(
    'readonly',
    (keys) => keys.get(statement.entity) as IDBRequest<Kept | undefined>,
  );
  if (kept === undefined) throw new Error('this browser has no key');
  const text = new TextEncoder().encode(answerText(statement));
  const signature = base64url(await crypto.subtle.sign('Ed25519', kept.pair.privateKey, text));
  return { statement, key: kept.publicKey, signature };
}

/** Whether this browser knows Ed25519 at all. */
export async function canSign(): Promise<boolean> {
  return crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
}

function base64url(bytes: ArrayBuffer): string {
  const text = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
