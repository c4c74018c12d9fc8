import { Readable } from 'node:stream';
import { type Act, type Call, commonFault, type Download, need, type Text } from '#base';
import { type ExchangeDesk, localReader, readRecords } from '#exchange';
import type { RecordObject } from '#records';
import { memberFacts } from '../members/facts.ts';
import { statementsFor } from '../projection/statements-for.ts';
import { dayOf } from '../rules/days.ts';
import type { Typesetter } from '#base/typeset';
import { viewData } from './country-view/view-data.ts';
import { type Picture, pictureOf, type ShownCell } from './picture.ts';

export interface StateViewDeps {
  desk: Pick<ExchangeDesk, 'members'>;
  /** The authority whose node this is. */
  title: Text;
  typesetter(): Promise<Typesetter>;
}

export interface StateViewInput {
  code: string;
  language?: 'ar' | 'en' | 'fr' | undefined;
  day?: string | undefined;
}

/**
 * The country view of a state for who asks (right `pact.read`): from what this reader may read, and not for publication.
 * Error: `not-found` for a code that is no member's and owes nothing the reader knows of.
 */
export async function giveStateView(call: Call, deps: StateViewDeps, input: StateViewInput): Promise<Download> {
  need(call.actor, 'pact.read');
  const day = input.day ?? call.clock.now().toISOString().slice(0, 10);
  const picture = await call.transact((act) => readPicture(act, deps, input.code, day));
  // Set after the transaction: setting takes longer than reading, and needs nothing more of the database.
  const data = viewData(picture, input.code, input.language ?? call.language, 'reader');
  const pdf = (await deps.typesetter()).set(data);
  return { fileName: `${input.code}-${day}.pdf`, stream: Readable.from([Buffer.from(pdf)], { objectMode: false }) };
}

async function readPicture(act: Act, { desk, title }: StateViewDeps, code: string, day: string): Promise<Picture> {
  const reader = localReader(act.actor);
  const statements = (await statementsFor(act, reader, { versions: 'all' }))
    .filter(({ version }) => dayOf(version) <= day)
    .sort((a, b) => (a.version === b.version ? a.seq - b.seq : a.version < b.version ? -1 : 1));
  const members = (await desk.members(act)).map(({ id, state, name }) => ({ id, state, names: name }));
  const objects = new Map<number, RecordObject>();
  const picture = pictureOf({ day, title, members, statements, objects });
  // A member that owes nothing has its four pages too: they say so.
  const known = [...picture.states, ...members.map(({ state }) => state), ...memberFacts.map((one) => one.code)];
  if (!known.includes(code)) throw commonFault('not-found');
  const shown = picture.cells.filter(({ state }) => state === code).flatMap(textsOf);
  for (const [seq, { body }] of await readRecords(act, reader, shown))
    objects.set(seq, JSON.parse(body) as RecordObject);
  await act.audit({ action: 'pact.state-view.read', objects: [], detail: { state: code, day } });
  return picture;
}

/** The records whose long texts a view shows. */
const textsOf = ({ report, reviews }: ShownCell): number[] => [
  ...(report === undefined ? [] : [report.seq]),
  ...reviews.flatMap(({ review, replies }) => [review.seq, ...replies.map(({ seq }) => seq)]),
];
