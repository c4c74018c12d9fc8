import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { systemClock } from '#base';
import { testActor, testCall } from '#base/testing';
import { inventedCandidate, inventedRow, inventedSubject, listSubjects } from '../../src/finance/alerts/invented.ts';
import { type Furnished, furnish } from '../../src/finance/orders/invented.ts';
import { openTestNode, type Signed, type TestNode } from '../../src/node/testing.ts';

/** What stands in the case, in the list and in the book of another bank: none of it may reach a reporter. */
const secrets = ['SECRET STATEMENT OF CASE', 'Harun Belqasim', 'هارون بلقاسم', 'C-1001', 'Invented criterion', 'Salma'];

describe('whoever speaks for a reporting entity sees its own orders and nothing else', () => {
  let node: TestNode;
  let desk: Furnished;
  let order: string;
  let stranger: Signed;
  let own: Signed;
  before(async () => {
    node = await openTestNode({ config: { rateLimit: 1_000_000 } });
    const { db } = node.node;
    const as: Parameters<typeof furnish>[0]['as'] = (
      id,
      { rights = '*' as const, desks = '*', kind = 'person' } = {},
    ) => testCall(db, { ...testActor(id, rights, desks), kind }, systemClock);
    const subject = inventedSubject('X-1', 'Harun Belqasim al-Tazi');
    const [subjectId = ''] = await listSubjects(db, [subject]);
    const candidate = inventedCandidate(subjectId, subject, inventedRow('C-1001', 'هارون بلقاسم التازي'));
    desk = await furnish({ db, as, screening: as('node', { kind: 'node' }), subjectId, candidate });
    order = await desk.serve();
    stranger = await node.as('reporter', ['entity:other-bank']);
    own = await node.as('reporter', ['entity:exercise-bank']);
    await sql`insert into finance_entity (key, kind, names, contact, language, active, made_at, changed_at)
      select 'other-bank', kind, names, contact, 'fr', true, now(), now() from finance_entity`.execute(db);
  });
  after(() => node.close());

  it('asks every route there is, with the ids of what it may not see, and gets nothing of it', async () => {
    const { paths } = (await (await stranger('/api/v1/openapi.json')).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const { rows } = await sql<{ decision: string; subject: string }>`
      select d.id as decision, a.subject from finance_decision d join finance_alert a on a.id = d.alert`.execute(
      node.node.db,
    );
    const known: Readonly<Record<string, string>> = {
      book: 'customers',
      list: 'exercise',
      entity: 'exercise-bank',
      key: 'C-1001',
      decision: rows[0]?.decision ?? '',
      answer: randomUUID(),
    };
    const ids = [order, desk.alert, desk.case, desk.designation, rows[0]?.subject ?? ''];
    const opened: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        if (/\/session|\/sign|\/invitations|\/me\b|first-account/.test(path)) continue;
        for (const id of path.includes('{id}') ? ids : ['']) {
          const address = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'id' ? id : (known[name] ?? id)));
          const body = method === 'get' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } };
          const answer = await stranger(address, { method: method.toUpperCase(), ...body });
          const text = await answer.text();
          for (const secret of secrets)
            assert.ok(!text.includes(secret), `${method} ${address} tells ${secret}: ${text.slice(0, 200)}`);
          if (answer.status < 300) opened.push(`${method} ${path}`);
          else
            assert.ok(
              [400, 401, 403, 404, 409, 413, 415].includes(answer.status),
              `${method} ${address} ${answer.status}`,
            );
        }
      }
    }
    const doors = opened.filter((one) => !allowed.includes(one));
    assert.deepEqual([...new Set(doors)], []);
    assert.ok(opened.includes('get /api/v1/portal/orders'));
  });

  it('sees its own order: the row it holds, the provision, the duties; no subject, no list, no officer', async () => {
    const list = (await (await own('/api/v1/portal/orders')).json()) as { items: { id: string; number: string }[] };
    assert.deepEqual(
      list.items.map(({ id }) => id),
      [order],
    );
    const seen = [
      await (await own(`/api/v1/portal/orders/${order}`)).text(),
      await (await own(`/api/v1/portal/orders/${order}/letter`)).text(),
      await (await own(`/api/v1/portal/orders/${order}/order.json`)).text(),
    ];
    for (const text of seen) {
      assert.match(text, /C-1001/);
      for (const secret of ['SECRET', 'Harun', 'Salma', 'salma', 'idris', 'Invented criterion', 'exercise"'])
        assert.ok(!text.includes(secret), secret);
    }
    const others = (await (await stranger('/api/v1/portal/orders')).json()) as { items: unknown[]; total: number };
    assert.deepEqual([others.items, others.total], [[], 0]);
    for (const path of [order, `${order}/letter`, `${order}/order.json`, randomUUID()])
      assert.equal((await stranger(`/api/v1/portal/orders/${path}`)).status, 404, path);
  });

  it('has no colleagues, and is nobody’s', async () => {
    assert.deepEqual(await (await own('/api/v1/colleagues')).json(), { items: [] });
    const analyst = await node.as('analyst');
    const { items } = (await (await analyst('/api/v1/colleagues')).json()) as { items: { roles: string[] }[] };
    assert.ok(items.length > 0 && items.every(({ roles }) => !roles.includes('reporter')));
  });

  it('is made with one desk and no second role, for people and programs alike', async () => {
    const admin = await node.as('admin');
    const make = async (path: string, body: object) =>
      (
        await admin(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        })
      ).status;
    const person = { username: 'mona.bank', name: 'Mona' };
    const token = { name: 'bank', days: 30 };
    for (const [roles, desks, wanted] of [
      [['reporter'], ['*'], 400],
      [['reporter'], [], 400],
      [['reporter'], ['entity:a', 'entity:b'], 400],
      [['reporter', 'analyst'], ['entity:exercise-bank'], 400],
      [['reporter'], ['entity:exercise-bank'], 200],
    ] as const) {
      assert.equal(
        await make('/api/v1/accounts', { ...person, roles, desks }),
        wanted,
        `account ${roles.join()} ${desks.join()}`,
      );
      assert.equal(
        await make('/api/v1/tokens', { ...token, roles, desks }),
        wanted,
        `token ${roles.join()} ${desks.join()}`,
      );
    }
  });
});

/** What everybody who has signed in, or anybody at all, may ask. */
const allowed = [
  'get /api/v1/portal',
  'get /api/v1/portal/orders',
  'get /api/v1/portal/files',
  'get /api/v1/colleagues',
  'get /api/v1/jobs',
  // Of the public pages, and of whoever watches over the machine.
  'get /api/v1/redress/challenge',
  'get /api/v1/thought/library',
  'get /api/v1/thought/appeals/log',
  'get /api/v1/thought/transparency',
  'get /healthz',
  'get /readyz',
];
