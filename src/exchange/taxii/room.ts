import { mount } from '#base';
import type { ExchangeDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { taxiiRoutes } from './contract.ts';
import { taxiiHandlers } from './handlers.ts';
import { taxiiMigration } from './migration.ts';
import { PasswordJudge } from './password.ts';
import { plainSource } from './plain-source.ts';
import { RootPaths } from './root-paths.ts';
import { serveTaxii } from './serve-taxii.ts';
import { signInAtMainDoor } from './sign-in.ts';

/** The room of TAXII 2.1: what is exchanged with whoever speaks the standard. */
export function taxiiRoom(deps: ExchangeDeps): Room {
  const paths = new RootPaths();
  const judge = new PasswordJudge();
  return {
    migrations: [taxiiMigration],
    jobs: [],
    start: () => paths.load(deps.db),
    mount: (app, border) => {
      mount(app, taxiiRoutes, taxiiHandlers(deps, paths), border);
      serveTaxii(app, {
        signIn: signInAtMainDoor({ border, judge, callAs: (actor) => deps.callAs(actor) }),
        log: deps.log,
        publicUrl: deps.publicUrl,
        isUnderRoot: (path) => paths.covers(path),
        sourceOf: (collection) => plainSource(collection.id),
        take: undefined,
      });
    },
  };
}
