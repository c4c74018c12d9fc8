// Regenerates docs/screenshots/redress-*.png: the public page, its answer, the board, a file, the exemptions. Invented data only.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { sql } from 'kysely';
import { transaction } from '#base';
import { client } from '#base/client';
import type { Routes } from '#base/contract';
import { entityRoutes, orderRoutes, publicRedressRoutes, redressRoutes } from '#finance/contract';
import { openWorkbench, type Person } from './browser.ts';
import { alertsThere, callsOf } from './finance.exercise.ts';

const folder = 'docs/screenshots';
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'ar', theme: 'dark', width: 360, height: 760 },
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'fr', theme: 'light', width: 360, height: 760 },
] as const;

await using bench = await openWorkbench();
const { node } = bench;
const base = node.config.publicUrl;
const office = await bench.person('nadia', ['operator']);
const first = await bench.person('yasser', ['analyst']);
const second = await bench.person('maryam', ['approver']);
await (await callsOf(bench, office)).node.loadExercise({});
const mine = await callsOf(bench, first);
const [alert = ''] = await alertsThere(mine, 5);
const page = client(publicRedressRoutes, { base, headers: () => ({ 'accept-language': 'ar' }) });
const callsTo = async <R extends Routes>(contract: R, person: Person) => {
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  return client(contract, { base, headers: () => ({ cookie, 'x-mithaq-csrf': csrf }) });
};
const [officer, approver] = [await callsTo(redressRoutes, first), await callsTo(redressRoutes, second)];
const reason = 'اسم الأب ومكان الميلاد ورقم الجواز مختلفة';

async function send(kind: 'same-name' | 'delisting' | 'exemption', name: string, statement: string) {
  const { challenge, bits } = await page.redressChallenge({});
  let counter = 0;
  const zero = (hash: Buffer) => hash.readUInt32BE(0) < 2 ** (32 - bits);
  while (!zero(createHash('sha256').update(`${challenge}:${counter}`).digest())) counter += 1;
  const body = {
    kind,
    name,
    statement,
    language: 'ar',
    document: 'Z-1029384',
    birth: '1984',
    proof: { challenge, counter },
  } as const;
  const receipt = await page.sendPetition({ body });
  const { items } = await officer.redressFiles({ query: { q: receipt.reference } });
  return { ...receipt, id: items[0]?.id ?? '' };
}

const asked = await send(
  'same-name',
  'هارون بلقاسم التازي',
  'أُغلق حسابي لأن اسمي يشبه اسما مُدرَجا، وأنا رجل غيره: اسم أبي زياد، ومولدي في مدينة أخرى.',
);
const food = await send('exemption', 'سلمى الإدريسي', 'راتب زوجي مجمّد، ونحتاج إلى الإيجار والدواء لولدين.');
await send('delisting', 'جمعية النور الخيرية', 'زالت أسباب الإدراج منذ أن تغيّر مجلس الإدارة.');
await officer.takeRedress({ params: { id: asked.id }, body: { mine: true } });
const file = await officer.linkRedress({ params: { id: asked.id }, body: { alert } });
await officer.askPerson({ params: { id: asked.id }, body: { text: 'نرجو أن تذكر اسم أبيك كاملا ومكان ميلادك.' } });
await officer.proposeRelease({
  body: {
    alert,
    file: file.id,
    evidence: [{ kind: 'document', what: 'جواز سفر رقم Z-1029384، صاحبه مولود في مدينة أخرى' }],
    reason,
    seen: file.alert?.evidence ?? '',
  },
});

// A freeze that was served, so that there is something to exempt from: as two people and the rooms before would write it.
const order = await freeze();
const startsAt = new Date().toISOString();
for (const [kind, amount, days] of [
  ['basic', '4200.00', 90],
  ['humanitarian', undefined, 30],
] as const) {
  const { id } = await officer.proposeExemption({
    body: {
      order,
      reason,
      ...(kind === 'basic' && { file: food.id }),
      terms: {
        kind,
        purpose: kind === 'basic' ? 'إيجار وطعام ودواء للأسرة' : 'شحنة أدوية إلى مستشفى الأطفال',
        legalBasis: kind === 'basic' ? 'القرار 1452 (2002) الفقرة 1' : 'القرار 2664 (2022) الفقرة 1',
        per: kind === 'basic' ? 'month' : 'once',
        startsAt,
        expiresAt: new Date(Date.now() + days * 86_400_000).toISOString(),
        ...(amount !== undefined && { amount, currency: 'SAR' }),
      },
    },
  });
  await approver.secondRedress({ params: { id }, body: { approve: true, reason } });
}
const seen = await officer.redressFile({ params: { id: food.id } });
await officer.proposeAnswer({
  params: { id: food.id },
  body: { outcome: 'granted', told: 'neutral', reason, seen: seen.seen },
});

const screens = [
  ['redress-page', '/redress', undefined],
  ['redress-board', '/redress/files', first],
  ['redress-file', `/redress/files/${asked.id}`, second],
  ['redress-exemptions', '/redress/exemptions', second],
] as const;

await mkdir(folder, { recursive: true });
for (const look of looks) {
  const nameOf = (name: string) => `${folder}/${name}-${look.language}-${look.theme}-${look.width}.png`;
  for (const [name, path, person] of screens) {
    await using visit = await bench.visit({ ...look, ...(person !== undefined && { as: person }) });
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    await visit.page.screenshot({ path: nameOf(name), fullPage: true, animations: 'disabled' });
  }
  await using visit = await bench.visit(look);
  await visit.go('/redress/follow');
  const [reference, code] = [visit.page.locator('main input').first(), visit.page.locator('main input').last()];
  await reference.fill(asked.reference);
  await code.fill(asked.code);
  await visit.page.locator('main form button[type="submit"]').click();
  await visit.page.locator('main section').first().waitFor();
  await visit.page.screenshot({ path: nameOf('redress-follow'), fullPage: true, animations: 'disabled' });
}

/** A served freeze: the match, the entity and the order by their own doors; the national decision written as two people would. */
async function freeze(): Promise<string> {
  const items = (await mine.alerts.alerts({ query: { sort: '-score', limit: 5 } })).items;
  const other = items.at(-1);
  const id = other?.id ?? '';
  const read = () => mine.alerts.alert({ params: { id } });
  await mine.alerts.decideAlert({
    params: { id },
    body: { verdict: 'same', reason, evidence: (await read()).evidence },
  });
  const decision = (await read()).decisions.at(-1)?.id ?? '';
  const theirs = await callsOf(bench, second);
  await theirs.alerts.approveDecision({ params: { id, decision }, body: { approve: true, reason } });
  await effect(other?.subject ?? '', other?.list ?? '');
  const entities = await callsTo(entityRoutes, office);
  const names = { ar: 'مصرف التمرين', en: 'Exercise Bank', fr: 'Banque d’exercice' };
  const told = { kind: 'bank', names, contact: 'compliance@bank.example', language: 'ar' } as const;
  await entities.makeEntity({ body: { key: 'exercise-bank', ...told } });
  await entities.bindBook({ params: { entity: 'exercise-bank', book: other?.book ?? '' }, body: { bound: true } });
  const order = await (await callsTo(orderRoutes, first)).proposeOrder({
    body: { alert: id, instructions: '', reason },
  });
  await (await callsTo(orderRoutes, second)).secondOrder({ params: { id: order.id }, body: { approve: true, reason } });
  return order.id;
}

async function effect(subject: string, list: string): Promise<void> {
  const [designation, ofCase] = [randomUUID(), randomUUID()];
  await sql`insert into finance_designation (id, source, authority, list, ref, force, name, measures, legal_basis, criterion,
    reasons, appeal_contact, status, subject_refs, effective_from, visible_at)
    values (${designation}, 'list', ${list}, ${list}, 'invented', 'considered', 'Invented', '{asset-freeze}',
    'Invented law 1', 'Invented', 'Invented', '', 'active', '{}', now(), now())`.execute(node.db);
  await sql`insert into finance_designation_subject values (${designation}, ${subject})`.execute(node.db);
  await sql`insert into finance_case (id, designation, state, due_at, opened_at, changed_at)
    values (${ofCase}, ${designation}, 'open', now(), now(), now())`.execute(node.db);
  await sql`insert into finance_case_decision (id, of_case, batch, outcome, ground, reason, by_id, by_name, at, state, second_id,
    second_name, second_at, second_reason, settled_at, opened_at, due_at, edition, seen)
    values (${randomUUID()}, ${ofCase}, ${randomUUID()}, 'give-effect', 'Invented law', ${reason}, ${first.id}, 'yasser', now(),
    'standing', ${second.id}, 'maryam', now(), ${reason}, now(), now(), now(), 1, '{}')`.execute(node.db);
  await sql`update finance_case set state = 'decided', outcome = 'give-effect', effect = true where id = ${ofCase}`.execute(
    node.db,
  );
}
