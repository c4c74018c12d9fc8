// National decisions on a node of the browser tests: a list that binds, and a designation of another state as it arrives.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { type Client, client } from '#base/client';
import { financeKinds } from '#finance';
import { caseRoutes } from '#finance/contract';
import { transaction } from '#base';
import { type Person, type Workbench } from './browser.ts';
import { alertsThere, type Calls, callsOf, jobDone } from './finance.exercise.ts';
import { bookCsv, listCsv } from './finance.invented.ts';

const member = 'identity--00000000-0000-4000-8000-000000000001';

export async function caseCalls({ node }: Workbench, person: Person): Promise<Client<typeof caseRoutes>> {
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  return client(caseRoutes, { base: node.config.publicUrl, headers: () => ({ cookie, 'x-mithaq-csrf': csrf }) });
}

/** A book of customers, and the list of the Security Council as if three invented people stood in it. */
export async function fillBinding(bench: Workbench, analyst: Person, key: string): Promise<Calls> {
  const calls = await callsOf(bench, analyst);
  await calls.books.makeBook({ body: { key, title: `Book ${key}`, desk: key } });
  const params = { book: key };
  const file = new Blob([bookCsv()], { type: 'text/csv' });
  const uploaded = await calls.books.uploadBookFile({ params, file, fileName: 'book.csv' });
  const body = { file: uploaded.file, fileName: 'book.csv', mapping: uploaded.mapping, mode: 'update' as const };
  await jobDone(calls, (await calls.books.importBook({ params, body })).job);
  const list = new Blob([listCsv()], { type: 'text/csv' });
  await jobDone(calls, (await calls.lists.loadList({ params: { list: 'un' }, file: list, fileName: 'list.csv' })).job);
  await alertsThere(calls, 3);
  return calls;
}

/** A designation of an invented member arrives, as the exchange hands it to finance; gives its case once it is screened. */
export async function designationArrives(bench: Workbench, analyst: Person, name: string): Promise<string> {
  const { db } = bench.node;
  const call = testCall(db, { ...testActor('node'), kind: 'node', name: 'node' }, systemClock);
  const [subject, designation] = [`identity--${randomUUID()}`, `designation--${randomUUID()}`];
  const now = new Date().toISOString();
  const extension = (kind: string) => financeKinds.find((one) => one.kind.startsWith(kind))?.kind.split('+')[1] ?? '';
  const objects = [
    {
      type: 'identity',
      id: subject,
      name,
      identity_class: 'individual',
      extensions: {
        [extension('identity+')]: {
          extension_type: 'property-extension',
          names: [{ text: name, kind: 'primary' }],
          birth_dates: [{ date: '1964-11-30' }],
          nationalities: ['YE'],
        },
      },
    },
    {
      type: 'designation',
      id: designation,
      extensions: { 'extension-definition--13c4a296-b463-4289-b83e-e56c23cfbc46': { extension_type: 'new-sdo' } },
      name: `إدراج ${name}`,
      subject_refs: [subject],
      legal_basis_refs: [`legal-instrument--${randomUUID()}`],
      legal_basis: 'مرسوم مختلق رقم ٧ لسنة ١٤٤٥، المادة الثالثة',
      criterion: 'جمع أموال لجماعة مُدرَجة',
      case_restricted: true,
      measures: ['asset-freeze', 'funds-prohibition'],
      status: 'active',
      effective_from: now,
      review_by: '2027-11-25T00:00:00.000Z',
      reasons: 'بيان مختلق: حوّل في ثلاثة أشهر مبالغ إلى حسابات الجماعة، والوثائق محفوظة لدى الدولة المُدرِجة.',
      appeal_contact: 'https://alpha.example/appeal',
    },
  ].map((object) => ({ ...object, spec_version: '2.1', created_by_ref: member, created: now, modified: now }));
  for (const object of objects) {
    const record = {
      seq: 1,
      added: 1,
      id: object.id,
      version: now.replace('Z', '000Z'),
      type: object.type,
      axis: 'finance' as const,
      origin: member,
      own: false,
      revoked: false,
      logIndex: 0,
      body: JSON.stringify(object),
    };
    const kind = financeKinds.find((one) => one.kind.split('+')[0] === object.type);
    await call.transact(async (act) => kind?.stored?.(act, record));
  }
  await sql`update finance_list set title = ${JSON.stringify({ ar: 'دولة ألفا', en: 'State Alpha', fr: 'État Alpha' })},
    authority = ${JSON.stringify({ ar: 'دولة ألفا', en: 'State Alpha', fr: 'État Alpha' })}
    where key like 'alliance-%'`.execute(db);
  const cases = await caseCalls(bench, analyst);
  for (;;) {
    const { items } = await cases.cases({ query: { q: name, limit: 10 } });
    const [found] = items.filter(({ source }) => source === 'member');
    if (found?.screenedAt !== undefined) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
