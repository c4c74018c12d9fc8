import { client, type Client } from '#base/client';
import { releaseRoutes } from '#exchange/contract';
import { nodeRoutes } from '#node/contract';
import { institutionRoutes } from '#pact/contract';
import { thoughtDossierRoutes, thoughtOpinionRoutes, thoughtReviewRoutes } from '#thought/contract';
import type { Desk } from './alliance.ts';
import { reason } from './officers.ts';
import { openDoor } from './person.ts';

const routes = {
  ...releaseRoutes,
  ...institutionRoutes,
  ...thoughtDossierRoutes,
  ...thoughtReviewRoutes,
  ...thoughtOpinionRoutes,
  accounts: nodeRoutes.accounts,
};
/** What somebody who writes, reviews or publishes dossiers may call. */
export type ThoughtPerson = Client<typeof routes>;

/** Accounts that write and review, each with the institution it sits in. The second person is the deputy of the exchange. */
const seats = {
  author: ['دار التأليف المختلقة', 'Invented house of authors', 'Maison d’auteurs inventée'],
  scholar: ['مجلس الفقه المختلق', 'Invented council of law', 'Conseil de droit inventé'],
  jurist: ['كلية الشريعة المختلقة', 'Invented faculty of law', 'Faculté de droit inventée'],
  rights: ['هيئة الحقوق المختلقة', 'Invented commission of rights', 'Commission des droits inventée'],
  linguist: ['مجمع اللغة المختلق', 'Invented academy of language', 'Académie de langue inventée'],
  editor: ['المكتبة العامة المختلقة', 'Invented public library', 'Bibliothèque publique inventée'],
  deputy: ['أمانة التمرين', 'Secretariat of the exercise', 'Secrétariat de l’exercice'],
} as const;
type Seated = keyof typeof seats;
/** Who says what a state makes of another's dossier. */
export const readers = ['editor', 'deputy'] as const satisfies readonly Seated[];
/** Everybody whom a dossier needs. */
export const writers = ['author', 'scholar', 'jurist', 'rights', 'linguist', ...readers] as const;

/** A state's house of dossiers: its people, signed in and seated. */
export interface House<Who extends Seated = (typeof writers)[number]> extends Desk {
  readonly people: Readonly<Record<Who, ThoughtPerson>>;
}
export type Readers = House<(typeof readers)[number]>;

/** Signs people in and seats each of them in an institution of its own. */
export async function houseOf<const Who extends Seated>(desk: Desk, who: readonly Who[]): Promise<House<Who>> {
  const person = async (username: string): Promise<ThoughtPerson> =>
    client(routes, await openDoor(desk.state, username));
  const admin = await person('admin');
  const { items: accounts } = await admin.accounts({});
  const since = new Date(Date.now() - 400 * 86_400_000).toISOString().slice(0, 10);
  const people = new Map<string, ThoughtPerson>();
  for (const username of who) {
    const [ara, eng, fra] = seats[username];
    const { id: institution } = await admin.makeInstitution({ body: { name: { ara, eng, fra } } });
    const account = accounts.find((one) => one.username === username)?.id ?? '';
    await admin.setSeat({ body: { account, institution, since, reason } });
    people.set(username, await person(username));
  }
  return { ...desk, people: Object.fromEntries(people) as Record<Who, ThoughtPerson> };
}
