import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { signingKey } from '#records';
import { openOrdersDesk } from '../orders/invented.ts';
import { confirmKey, endKey, offerKey, offerOwnKey } from './entity-keys.ts';
import { listKeys } from './key-store.ts';
import { bindBook, changeEntity, makeEntity } from './register-entity.ts';
import { viewEntities } from './view-entities.ts';

const newKey = () => ({ publicKey: signingKey(randomBytes(32)).public, label: 'Key' });

describe('a key of an entity binds once another person has compared it', () => {
  it('is confirmed by a person other than who offered it, by the fingerprint they heard, once', async () => {
    await using desk = await openOrdersDesk({ confirmed: false, effective: false });
    const omar = desk.as('omar', { desks: '*' });
    const entity = 'exercise-bank';
    await omar.transact((act) => offerKey(act, entity, newKey()));
    const [key] = await listKeys(desk.db, entity);
    const { id = '', fingerprint = '' } = key ?? {};
    const confirm = (call: typeof omar, heard = fingerprint) =>
      call.transact((act) => confirmKey(act, { entity, id, fingerprint: heard }));
    const nora = desk.as('nora', { desks: '*' });
    await assert.rejects(confirm(omar), { code: 'entity-key-own' });
    await assert.rejects(confirm(desk.as('robot', { kind: 'token' })), { code: 'entity-person-only' });
    await assert.rejects(
      confirm(
        nora,
        fingerprint.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      ),
      {
        code: 'entity-key-unlike',
      },
    );
    await assert.rejects(confirm(desk.as('salma', { rights: ['finance.entities.read'] })), { code: 'forbidden' });
    await confirm(nora, fingerprint.toUpperCase().replaceAll(' ', ''));
    await assert.rejects(confirm(nora), { code: 'entity-key-over' });
    await assert.rejects(sql`update finance_entity_key set confirmed_id = by_id`.execute(desk.db), {
      constraint: 'two_people',
    });
    await nora.transact((act) => endKey(act, { entity, id, reason: 'The laptop was stolen' }));
    await assert.rejects(confirm(nora), { code: 'entity-key-over' });
  });

  it('is refused when it is no key, when somebody has it, and for an entity that is not there or no longer works', async () => {
    await using desk = await openOrdersDesk({ confirmed: false, effective: false });
    const omar = desk.as('omar', { desks: '*' });
    const offer = (publicKey: string, entity = 'exercise-bank') =>
      omar.transact((act) => offerKey(act, entity, { publicKey, label: 'Key' }));
    // The neutral point: one signature under it fits many texts.
    await assert.rejects(offer(Buffer.from([1, ...Array<number>(31).fill(0)]).toString('base64url')), {
      code: 'entity-key-unfit',
    });
    const { publicKey } = newKey();
    await offer(publicKey);
    await assert.rejects(offer(publicKey), { code: 'entity-key-known' });
    await assert.rejects(offer(newKey().publicKey, 'nobody'), { code: 'not-found' });
    await omar.transact((act) => changeEntity(act, 'exercise-bank', { active: false }));
    const mona = desk.as('mona', { rights: ['finance.portal'], desks: ['entity:exercise-bank'] });
    await assert.rejects(
      mona.transact((act) => offerOwnKey(act, newKey())),
      { code: 'not-found' },
    );
  });
});

describe('entities and books', () => {
  it('are registered once, bound by who sees the book, and shown with it', async () => {
    await using desk = await openOrdersDesk({ confirmed: false, effective: false });
    const omar = desk.as('omar', { desks: '*' });
    const names = { ar: 'مصرف', en: 'Bank', fr: 'Banque' };
    const bank = {
      key: 'exercise-bank',
      kind: 'bank' as const,
      names,
      contact: 'c@b.example',
      language: 'ar' as const,
    };
    await assert.rejects(
      omar.transact((act) => makeEntity(act, bank)),
      { code: 'entity-exists' },
    );
    const bind = (call: typeof omar, bound: boolean) =>
      call.transact((act) => bindBook(act, { entity: 'exercise-bank', book: 'customers', bound }));
    await assert.rejects(bind(desk.as('sami', { desks: ['south'] }), false), { code: 'not-found' });
    await bind(omar, false);
    await assert.rejects(bind(omar, false), { code: 'conflict' });
    const { items, unbound } = await omar.transact(viewEntities);
    assert.deepEqual([items[0]?.books, items[0]?.desk, unbound[0]?.key], [[], 'entity:exercise-bank', 'customers']);
    const south = await desk.as('sami', { desks: ['south'] }).transact(viewEntities);
    assert.deepEqual(south.unbound, []);
  });
});
