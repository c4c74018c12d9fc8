import { mount } from '#base';
import type { ExchangeDeps } from '../deps.ts';
import { memberReader } from '../reader.ts';
import type { Room } from '../room.ts';
import type { Collection } from './collection-store.ts';
import { taxiiRoutes } from './contract.ts';
import { subscriptionRoutes } from './contract-subscriptions.ts';
import { taxiiHandlers } from './handlers.ts';
import { taxiiMigration } from './migration.ts';
import { PasswordJudge } from './password.ts';
import { plainSource } from './plain-source.ts';
import { recordsSource } from './records-source.ts';
import { forgetStatusesJob } from './forget-statuses.ts';
import { RootPaths } from './root-paths.ts';
import { serveTaxii } from './serve-taxii.ts';
import { subscriptionHandlers } from './subscription-handlers.ts';
import { subscriptionJobs } from './subscription-jobs.ts';
import { subscriptionMigration } from './subscription-migration.ts';
import { signInAtMainDoor } from './sign-in.ts';
import type { Source } from './source.ts';
import type { Take } from './take-objects.ts';
import type { TaxiiCaller } from './access.ts';

/**
 * The room of TAXII 2.1: what is exchanged with whoever speaks the standard.
 *
 * @param take lets what comes into the inbox through the gate
 */
export function taxiiRoom(deps: ExchangeDeps, take?: Take): Room {
  const paths = new RootPaths();
  const judge = new PasswordJudge();
  const serving = {
    log: deps.log,
    publicUrl: deps.publicUrl,
    isUnderRoot: (path: string) => paths.covers(path),
    sourceOf,
    take,
  };
  return {
    migrations: [taxiiMigration, subscriptionMigration],
    jobs: [...subscriptionJobs(deps.secret), forgetStatusesJob],
    start: () => paths.load(deps.db),
    mount: (app, border) => {
      mount(app, taxiiRoutes, taxiiHandlers(deps, paths), border);
      mount(app, subscriptionRoutes, subscriptionHandlers(deps.secret), border);
      serveTaxii(app, {
        ...serving,
        signIn: signInAtMainDoor({ border, judge, callAs: (actor) => deps.callAs(actor) }),
      });
    },
    serve: (link, border) => {
      serveTaxii(link, {
        ...serving,
        signIn: async (request) => {
          const member = border.member(request);
          return { call: border.call(request), caller: { as: 'member', id: member, reader: memberReader(member) } };
        },
      });
    },
  };
}

function sourceOf(collection: Collection, { reader }: TaxiiCaller): Source {
  return collection.kind === 'records' ? recordsSource(collection.view ?? 'all', reader) : plainSource(collection.id);
}
