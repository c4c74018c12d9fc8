// What is forbidden and what is missing are one answer, to the last byte and header, at every door of the desks; and what
// somebody who may see more writes about it is no way round.
import assert from 'node:assert/strict';
import { inventedId } from '../../src/exchange/archive/invented.ts';
import { type Who } from '../../src/exchange/archive/leak.fixture.ts';
import { type DeskLeaks, type Reader } from './leak.desk.ts';
import { canaryOf, lastSeen, PEER, type Piece, sees } from './leak.world.ts';

const why = 'Needed by those who act on it, under our law';
const marking = (audience: string) => ({
  audience,
  members: [PEER],
  purposes: [],
  onward: 'none',
  judicial: 'no',
});
const ask = {
  title: 'What is known',
  text: 'What else is known of it?',
  purpose: 'screening',
  legalBasis: 'Article 7',
};

/** Every door that an id goes through, in its path or beside it. */
const doors: readonly ((id: string) => readonly [string, string, unknown?])[] = [
  (id) => ['GET', `/records/${id}`],
  (id) => ['GET', `/records/${id}?version=2026-01-01T00:00:01.000Z`],
  (id) => ['GET', `/records/${id}/proof`],
  (id) => ['GET', `/sheets/${id}`],
  (id) => ['GET', `/sheets/${id}/changes?from=2026-01-01T00:00:01.000Z&to=2026-01-01T00:00:02.000Z`],
  (id) => ['GET', `/requests/${id}`],
  (id) => ['POST', `/records/${id}/acted`],
  (id) => ['POST', `/records/${id}/versions`],
  (id) => ['POST', `/records/${id}/revoke`, { reason: why }],
  (id) => ['POST', `/records/${id}/recall`, { reason: why }],
  (id) => ['POST', `/records/${id}/consents`, { to: [PEER], reason: why }],
  (id) => ['POST', `/consents/${id}/answer`, { to: [PEER], text: why }],
  (id) => ['POST', `/requests/${id}/answers`, { outcome: 'answered', text: why }],
  (id) => ['POST', `/requests/${id}/clarifications`, { text: why }],
  (id) => ['POST', `/requests/${id}/withdraw`, { reason: why }],
  (id) => ['PUT', `/requests/${id}/assignee`, { mine: true }],
  (id) => ['POST', '/requests', { ...ask, to: [PEER], about: [id] }],
  (id) => ['POST', '/requests', { ...ask, to: [PEER], legalBasisRecords: [id] }],
  (id) => ['POST', '/drafts', { kind: 'indicator', properties: {}, marking: marking('named'), derivedFrom: [id] }],
];

/** Asks each door for what this reader may not see and for what nobody has. */
export async function forbiddenIsMissing(leaks: DeskLeaks, reader: Reader, hidden: readonly Piece[]): Promise<void> {
  for (const door of doors) {
    const { id, type } = leaks.pick(hidden);
    const nobody = inventedId(type, 9_999_999);
    const told = async (of: string) => {
      const [method, path, body] = door(of);
      const { status, text, headers } = await leaks.ask(reader, path, { method, ...(body !== undefined && { body }) });
      return { path: path.replace(of, ''), status, text: text.replaceAll(of, ''), headers };
    };
    const [real, missing] = [await told(id), await told(nobody)];
    assert.deepEqual(real, missing, `${reader.name} may not see ${id}`);
    assert.ok(real.status >= 400, `${reader.name} ${real.path}: ${real.status}`);
  }
}

/** Officers write about what is for named persons alone; what others find of it afterwards is looked through. */
export async function writeOfSecrets(leaks: DeskLeaks, officer: Reader, others: readonly Reader[], base: number) {
  const red = lastSeen(leaks.pieces, officer.who).filter(({ tlp, strange }) => tlp === 'red' && !strange);
  const of = (wanted: (piece: Piece) => boolean) => red.filter(wanted);
  const about = (piece: Piece, suffix: string, body?: unknown) => [`/records/${piece.id}/${suffix}`, body] as const;
  const own = of((piece) => piece.origin === 0 && piece.type !== 'relationship' && piece.type !== 'recall-notice');
  const foreign = of((piece) => piece.origin !== 0);
  const asked = of((piece) => piece.type === 'information-request' && piece.origin !== 0);
  const persons = canaryOf(base);
  const properties = {
    name: persons,
    pattern: "[ipv4-addr:value = '198.51.100.3']",
    valid_from: '2026-11-01T00:00:00Z',
  };
  const officers = ({ as }: Who) => as === 'officer';
  leaks.drafted.set(base, officers);
  const one = { kind: 'indicator', properties, marking: marking('persons'), derivedFrom: [] };
  const tries: (readonly [string, unknown])[] = [['/drafts', one]];
  for (const piece of own.slice(-2))
    tries.push(
      about(piece, 'versions'),
      about(piece, 'revoke', { reason: why }),
      about(piece, 'recall', { reason: why }),
    );
  for (const piece of foreign.slice(-3)) tries.push(about(piece, 'consents', { to: [PEER], reason: why }));
  for (const { id, says } of asked.slice(-4))
    tries.push(
      says['purpose'] === 'onward-use'
        ? [`/consents/${id}/answer`, { to: [PEER], text: why }]
        : [`/requests/${id}/answers`, { outcome: 'answered', text: why }],
    );
  const made: string[] = [];
  for (const [path, body] of tries) {
    const { status, text } = await leaks.ask(officer, path, { method: 'POST', ...(body !== undefined && { body }) });
    if (status === 200) made.push((JSON.parse(text) as { id: string }).id);
  }
  assert.ok(made.length >= 3, `${made.length} of ${tries.length} drafts were begun`);
  for (const reader of [officer, ...others]) {
    await leaks.walk(reader, '/drafts');
    await leaks.walk(reader, `/drafts?q=${persons}`);
    for (const id of made) await leaks.ask(reader, `/drafts/${id}`);
    for (const { id } of [...own.slice(-2), ...foreign.slice(-3)]) await leaks.ask(reader, `/sheets/${id}`);
  }
  const missing = '00000000-0000-4000-8000-000000000009';
  const analyst = others[0];
  const [secret] = made;
  assert.ok(analyst && secret);
  for (const [method, end, body] of [
    ['GET', ''],
    ['POST', '/propose', { seen: 'x' }],
    ['POST', '/take-back'],
    ['POST', '/withdraw', { reason: why }],
    ['PUT', '', { ...one, kind: undefined, revision: 1 }],
  ] as const) {
    const told = async (id: string) => {
      const answer = await leaks.ask(analyst, `/drafts/${id}${end}`, { method, ...(body !== undefined && { body }) });
      return { ...answer, text: answer.text.replaceAll(id, '') };
    };
    assert.deepEqual(await told(secret), await told(missing), `${method} ${end}`);
  }
}

export const hiddenFrom = (leaks: DeskLeaks, { who }: Reader): Piece[] =>
  leaks.pieces.filter(({ id }) => !leaks.pieces.some((one) => one.id === id && sees(one, who)));
