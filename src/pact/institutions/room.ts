import { type Actor, commonFault, mount, need } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { changeInstitution, makeInstitution } from './change-institution.ts';
import { institutionRoutes } from './contract.ts';
import { institutionsOf } from './institution-store.ts';
import { readSeats, seatOf } from './seat-store.ts';
import { endSeat, setSeat } from './set-seat.ts';

const done = { done: true } as const;

/** The room of institutions: which account sits where, so that whoever verifies is told apart from whoever reported. */
export function institutionsRoom({ findPerson }: Pick<PactDeps, 'findPerson'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        institutionRoutes,
        {
          institutions: (_input, call) => {
            needEither(call.actor);
            return call.transact(async (act) => ({ items: await institutionsOf(act) }));
          },
          makeInstitution: ({ body }, call) => call.transact(async (act) => ({ id: await makeInstitution(act, body) })),
          changeInstitution: ({ params, body }, call) =>
            call.transact(async (act) => {
              await changeInstitution(act, { ...params, ...body });
              return done;
            }),
          seats: (_input, call) =>
            call.transact(async (act) => {
              need(act.actor, 'pact.institutions');
              await act.audit({ action: 'pact.seat.list', objects: [] });
              return { items: await readSeats(act.tx, {}) };
            }),
          ownSeat: (_input, call) =>
            call.transact(async (act) => {
              need(act.actor, 'pact.read');
              const seat = await seatOf(act, act.actor.id);
              return seat === undefined ? {} : { institution: seat.institution };
            }),
          setSeat: async ({ body }, call) => {
            // Outside the transaction: it asks on a connection of its own.
            const account = await findPerson(body.account);
            return call.transact((act) => setSeat(act, { ...body, accountName: account?.name }));
          },
          endSeat: ({ params, body }, call) =>
            call.transact(async (act) => {
              await endSeat(act, { ...params, ...body });
              return done;
            }),
        },
        border,
      ),
  };
}

function needEither({ rights }: Actor): void {
  if (!rights.has('pact.read') && !rights.has('pact.institutions'))
    throw commonFault('forbidden', { right: 'pact.read' });
}
