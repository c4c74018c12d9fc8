import { buffer } from 'node:stream/consumers';
import { type Act, type Call, type Handlers, need } from '#base';
import type { ExchangeDeps } from '../deps.ts';
import { taxiiAdminFault } from './admin-faults.ts';
import { bringServer } from './bring-server.ts';
import { changeDiscovery } from './change-discovery.ts';
import type { taxiiRoutes } from './contract.ts';
import { changeAccount, makeAccount, removeAccount, resetPassword } from './manage-accounts.ts';
import { changeCollection, makeCollection, removeCollection } from './manage-collections.ts';
import { changeRoot, makeRoot, removeRoot } from './manage-roots.ts';
import { hashPassword, newPassword } from './password.ts';
import type { RootPaths } from './root-paths.ts';
import { viewAccounts, viewTaxii } from './view-taxii.ts';

/** What people do at the TAXII door, one act a route. */
export function taxiiHandlers(deps: ExchangeDeps, paths: RootPaths): Handlers<typeof taxiiRoutes> {
  const rerooting = <T>(call: Call, work: (act: Act) => Promise<T>): Promise<T> =>
    call.transact(async (act) => {
      act.after(() => paths.load(deps.db));
      return work(act);
    });
  return {
    taxii: (_, call) => call.transact((act) => viewTaxii(act, deps.publicUrl)),
    changeTaxiiDiscovery: ({ body }, call) => call.transact((act) => changeDiscovery(act, body)),
    makeTaxiiRoot: ({ body }, call) => rerooting(call, async (act) => ({ id: await makeRoot(act, body) })),
    changeTaxiiRoot: async ({ params, body }, call) => {
      await call.transact((act) => changeRoot(act, params.id, body));
      return params;
    },
    removeTaxiiRoot: async ({ params }, call) => {
      await rerooting(call, (act) => removeRoot(act, params.id));
      return params;
    },
    makeTaxiiCollection: ({ body }, call) => call.transact(async (act) => ({ id: await makeCollection(act, body) })),
    changeTaxiiCollection: async ({ params, body }, call) => {
      await call.transact((act) => changeCollection(act, params.id, body));
      return params;
    },
    removeTaxiiCollection: async ({ params, query }, call) => {
      await call.transact((act) => removeCollection(act, params.id, query.objects));
      return params;
    },
    taxiiAccounts: (_, call) => call.transact(async (act) => ({ accounts: await viewAccounts(act) })),
    makeTaxiiAccount: async ({ body: { password = newPassword(), ...fields } }, call) => {
      const passwordHash = await hashPassword(password);
      const id = await call.transact((act) => makeAccount(act, { ...fields, passwordHash }));
      return { id, password };
    },
    changeTaxiiAccount: async ({ params, body }, call) => {
      await call.transact((act) => changeAccount(act, params.id, body));
      return params;
    },
    resetTaxiiPassword: async ({ params }, call) => {
      const password = newPassword();
      const passwordHash = await hashPassword(password);
      await call.transact((act) => resetPassword(act, params.id, passwordHash));
      return { ...params, password };
    },
    removeTaxiiAccount: async ({ params }, call) => {
      await call.transact((act) => removeAccount(act, params.id));
      return params;
    },
    bringTaxiiServer: async ({ query }, call, upload) => {
      need(call.actor, 'exchange.taxii.manage');
      const file = readJson(await buffer(upload.stream));
      return rerooting(call, (act) => bringServer(act, file, query));
    },
  };
}

function readJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw taxiiAdminFault('taxii-bad-file');
  }
}
