import { randomBytes, randomUUID, sign } from 'node:crypto';
import { client } from '#base/client';
import { answerText, portalRoutes } from '#finance/contract';
import { signingKey } from '#records';
import { type InventedPerson, inventCustomer } from './invented-people.ts';
import type { Unit } from './officers.ts';
import { until } from './until.ts';

type Customer = InventedPerson & { id: string };

/** A bank as it stands at a state's node: its book, and the narrow door by which it answers orders. */
export interface Bank {
  /** Signs what was frozen for an order and sends it. */
  freeze(order: string, amount: string): Promise<void>;
  /** How many orders of this kind reached the bank. */
  served(kind: 'freeze' | 'release'): Promise<number>;
}

const entity = 'first-bank';
const book = 'customers';
const names = { ar: 'المصرف الأول', en: 'First Bank', fr: 'Première Banque' };

/** Registers a bank, its customers and its signing key, with the two people that a key needs. */
export async function openBank(unit: Unit, customers: readonly Customer[], rows: number): Promise<Bank> {
  const { analyst, admin, state } = unit;
  await analyst.makeBook({ body: { key: book, title: 'First Bank', desk: 'main' } });
  const lines = [...customers, ...Array.from({ length: rows }, (_, n) => inventCustomer(n))].map(
    ({ id, name, born, passport }) => `${id},${name},${born},${passport}`,
  );
  const file = new Blob([['customer id,full name,birth date,passport', ...lines].join('\n')], { type: 'text/csv' });
  const params = { book };
  const uploaded = await analyst.uploadBookFile({ params, file, fileName: 'customers.csv' });
  const { job } = await analyst.importBook({
    params,
    body: { file: uploaded.file, fileName: 'customers.csv', mapping: uploaded.mapping, mode: 'update' },
  });
  await ended(unit, job);
  await admin.makeEntity({ body: { key: entity, kind: 'bank', names, contact: 'duty@bank.example', language: 'ar' } });
  await admin.bindBook({ params: { entity, book }, body: { bound: true } });
  const { token } = await admin.makeToken({
    body: { name: 'First Bank', roles: ['reporter'], desks: [`entity:${entity}`], days: 1 },
  });
  const portal = client(portalRoutes, {
    base: state.url,
    headers: () => ({ authorization: `Bearer ${token}`, 'accept-language': 'en' }),
  });
  const key = signingKey(randomBytes(32));
  const { keys } = await portal.offerOwnKey({ body: { publicKey: key.public, label: 'Key of the exercise' } });
  const offered = keys.find(({ publicKey }) => publicKey === key.public);
  await admin.confirmEntityKey({
    params: { entity, id: offered?.id ?? '' },
    body: { fingerprint: offered?.fingerprint ?? '' },
  });
  return {
    freeze: async (order, amount) => {
      const at = new Date().toISOString();
      const asset = { kind: 'account', reference: `ACC-${order.slice(-4)}`, amount, currency: 'USD' };
      const statement = {
        type: 'mithaq-answer',
        version: '1',
        id: randomUUID(),
        entity,
        order,
        kind: 'frozen',
        acted_at: at,
        stated_at: at,
        assets: [asset],
      };
      const signature = sign(null, Buffer.from(answerText(statement)), key.private).toString('base64url');
      const { items } = await portal.sendAnswers({ body: { answers: [{ statement, key: key.public, signature }] } });
      if (items[0]?.outcome !== 'accepted') throw new Error(`the bank's answer was refused: ${items[0]?.message}`);
    },
    served: async (kind) =>
      (await portal.portalOrders({ query: { limit: 100 } })).items.filter((one) => one.kind === kind).length,
  };
}

/** Waits for a job of the node, and says why where it failed. */
export async function ended({ analyst }: Unit, id: string): Promise<void> {
  await until(
    'the job has ended',
    async () => {
      const { state, problem } = await analyst.job({ params: { id } });
      if (state === 'failed' || state === 'cancelled') throw new Error(`${state}: ${problem?.message}`);
      return state === 'done';
    },
    600,
  );
}
