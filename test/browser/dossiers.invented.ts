// Dossiers of designation as a desk would have them: one whole, one waiting, one in force, one overdue. Nobody in them exists.
import { randomUUID } from 'node:crypto';
import { transaction } from '#base';
import { type Client, client } from '#base/client';
import { dossierRoutes } from '#finance/contract';
import type { Alliance } from './exchange.exercise.ts';

export const reason = 'قُرئ الملف كله، والمعيار متحقق على هذه الأدلة';
type Desk = Client<typeof dossierRoutes>;
export type Content = Parameters<Desk['changeDossier']>[0]['body']['content'];

/** The dossiers by HTTP, in the name of a person. */
export async function dossierDesk({ home }: Pick<Alliance, 'home'>, person: { id: string }): Promise<Desk> {
  const { node } = home;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  const headers = () => ({ cookie, 'x-mithaq-csrf': csrf, 'accept-language': 'ar' });
  return client(dossierRoutes, { base: node.url, headers });
}

const day = (after: number) => `${new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10)}T00:00:00.000Z`;

export const whole = (title: string, more: Partial<Content> = {}): Content => ({
  title,
  subjects: [
    {
      id: randomUUID(),
      class: 'individual',
      names: [
        { text: 'هارون بلقاسم المختلق', kind: 'primary', script: 'Arab' },
        { text: 'Harun Belqasim al-Mukhtalaq', kind: 'alias', script: 'Latn' },
      ],
      birthDates: [{ date: '1971-03-02' }],
      birthPlaces: ['بلدة الواحة المختلقة'],
      sex: 'male',
      nationalities: ['XB'],
      addresses: [],
      documents: [{ kind: 'passport', number: 'X0000001', country: 'XB' }],
      description: '',
    },
  ],
  legalBasis: 'المادة الرابعة من قانون مكافحة تمويل الإرهاب المختلق رقم 7 لسنة 1447',
  instrument: {
    record: '',
    name: 'قانون مكافحة تمويل الإرهاب (مختلق)',
    jurisdiction: 'XA',
    citation: 'القانون رقم 7 لسنة 1447',
    kind: 'law',
  },
  criterion: 'جمع أموالا لجماعة محظورة وهو يعلم، وفق الفقرة الثانية من المادة الرابعة.',
  reasons: 'بين عامي 2024 و2026 جمع مبالغ صغيرة عبر ثلاثة حسابات بأسماء غيره ثم حوّلها دفعة واحدة إلى الجماعة.',
  restricted: 'أخبر مصدر الجهة في الثالث من مارس أين وُضع المال ومن سلّمه، ولا يجوز ذكر المصدر.',
  evidence: [],
  measures: ['asset-freeze', 'funds-prohibition'],
  effectiveFrom: day(0),
  reviewBy: day(365),
  appealContact: 'https://oasis.example/appeal',
  listEntry: 'XA-2026-014',
  marking: { audience: 'members', members: [], purposes: [], onward: 'with-consent', judicial: 'with-consent' },
  ...more,
});

/** A dossier with its evidence. */
export async function written(desk: Desk, title: string, more: Partial<Content> = {}) {
  const { id } = await desk.makeDossier({ body: whole(title, more) });
  const file = new Blob(['%PDF-1.7 invented'], { type: 'application/pdf' });
  return desk.attachEvidence({ params: { id }, query: { title: 'كشف حساب مختلق' }, file, fileName: 'كشف-حساب.pdf' });
}

export async function proposed(desk: Desk, title: string, more: Partial<Content> = {}) {
  const { id, seen = '' } = await written(desk, title, more);
  return desk.proposeDossier({ params: { id }, body: { seen } });
}

/** What a desk holds after some weeks. */
export async function fillDossiers(alliance: Alliance) {
  const [one, two] = [await dossierDesk(alliance, alliance.officer), await dossierDesk(alliance, alliance.approver)];
  const publish = async ({ id, seen = '' }: { id: string; seen?: string | undefined }) =>
    two.secondDossier({ params: { id }, body: { approve: true, reason, seen } });
  const begun = await one.makeDossier({ body: { title: 'إدراج 2026-016' } });
  const ready = await written(one, 'إدراج 2026-015');
  const waiting = await proposed(one, 'إدراج 2026-014');
  const inForce = await publish(await proposed(one, 'إدراج 2026-013'));
  const near = await publish(await proposed(one, 'إدراج 2026-012', { reviewBy: day(12) }));
  const ended = await publish(await proposed(one, 'إدراج 2026-011'));
  const delisting = await one.beginStep({ params: { id: ended.id }, body: { kind: 'delist', reason } });
  await publish(await one.proposeDossier({ params: { id: ended.id }, body: { seen: delisting.seen ?? '' } }));
  return { begun, ready, waiting, inForce, near, ended };
}
