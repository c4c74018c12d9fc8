import { type Act, type Clock, commonFault, newId, type Tx } from '#base';
import { checkDesks, checkTokenRoles, distinct } from './account-rules.ts';
import type { Ground } from './ground.ts';
import { hashOf, newToken } from './keys.ts';
import { endTokenRow, insertToken, listTokens } from './token-store.ts';

const day = 86_400_000;
/** Lets scanners of leaked secrets recognise it. */
const mark = 'mtq_';
const operatorName = 'operator';

/** Makes a token for a program; it is shown this once. Throws `token-role`, `unknown-role`. */
export async function makeToken(
  ground: Ground,
  act: Act,
  input: { name: string; roles: readonly string[]; desks: readonly string[] | '*'; days: number },
): Promise<{ id: string; token: string }> {
  checkTokenRoles(input.roles, ground.roles);
  checkDesks(input.roles, input.desks === '*' ? ['*'] : input.desks);
  const roles = distinct(input.roles);
  const desks = input.desks === '*' ? ['*'] : distinct(input.desks);
  const made = await putToken(act.tx, act.clock, {
    name: input.name,
    roles,
    desks,
    days: input.days,
    by: act.actor.id,
  });
  const detail = { name: input.name, roles, desks, days: input.days };
  await act.audit({ action: 'node.token.make', objects: [`token:${made.id}`], detail });
  return made;
}

/** Programs whose tokens stand. */
export async function allTokens(act: Act) {
  const rows = await listTokens(act.tx, act.clock.now());
  return {
    items: rows.map((row) => ({
      id: row.id,
      name: row.name,
      roles: row.roles,
      desks: row.desks.includes('*') ? ('*' as const) : row.desks,
      madeAt: row.made_at.toISOString(),
      ...(row.used_at !== null && { usedAt: row.used_at.toISOString() }),
      endsAt: row.ends_at.toISOString(),
    })),
  };
}

/** Ends a token at once. */
export async function endToken(act: Act, id: string): Promise<void> {
  if (!(await endTokenRow(act.tx, id, act.clock.now()))) throw commonFault('not-found');
  await act.audit({ action: 'node.token.end', objects: [`token:${id}`] });
}

/**
 * The token of the node's own command line, in place of the one before: to be made at each start and kept in a file only
 * the node's user reads. Gives the token.
 */
export async function makeOperatorToken(tx: Tx, clock: Clock): Promise<string> {
  const before = (await listTokens(tx, clock.now())).filter((row) => row.made_by === 'node');
  for (const row of before) await endTokenRow(tx, row.id, clock.now());
  const operator = { name: operatorName, roles: ['operator'], desks: ['*'], days: 366, by: 'node' };
  return (await putToken(tx, clock, operator)).token;
}

async function putToken(
  tx: Tx,
  clock: Clock,
  put: { name: string; roles: string[]; desks: string[]; days: number; by: string },
): Promise<{ id: string; token: string }> {
  const [id, token, now] = [newId(clock), mark + newToken(), clock.now()];
  await insertToken(tx, {
    id,
    hash: hashOf(token),
    name: put.name,
    roles: put.roles,
    desks: put.desks,
    made_at: now,
    made_by: put.by,
    ends_at: new Date(now.getTime() + put.days * day),
  });
  return { id, token };
}
