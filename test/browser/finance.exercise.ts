// The invented list and book on a node of the browser tests, put there through the node's own door, and what to visit then.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { transaction } from '#base';
import { type Client, client } from '#base/client';
import { alertRoutes, bookRoutes, listRoutes } from '#finance/contract';
import { nodeRoutes } from '#node/contract';
import type { Person, Workbench } from './browser.ts';

export interface Calls {
  node: Client<typeof nodeRoutes>;
  lists: Client<typeof listRoutes>;
  books: Client<typeof bookRoutes>;
  alerts: Client<typeof alertRoutes>;
}

/** The typed client in the name of a person. */
export async function callsOf(bench: Workbench, person: Person): Promise<Calls> {
  const { node } = bench;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  const options = { base: node.config.publicUrl, headers: () => ({ cookie, 'x-mithaq-csrf': csrf }) };
  return {
    node: client(nodeRoutes, options),
    lists: client(listRoutes, options),
    books: client(bookRoutes, options),
    alerts: client(alertRoutes, options),
  };
}

export async function jobDone(calls: Calls, id: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const { state, problem } = await calls.node.job({ params: { id } });
    assert.ok(state !== 'failed' && state !== 'cancelled', problem?.message);
    if (state === 'done') return;
    await sleep(50);
  }
  assert.fail('the work did not end within a minute');
}

/** Waits until screening has raised alerts; gives the ids of some, the most similar first. */
export async function alertsThere(calls: Calls, least = 1): Promise<string[]> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const { items } = await calls.alerts.alerts({ query: { sort: '-score', limit: 100 } });
    if (items.length >= least) return items.map(({ id }) => id);
    await sleep(50);
  }
  return assert.fail('no alert was raised within a minute');
}
