import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import type { discoveryShape } from './contract.ts';
import { type Discovery, listRoots } from './root-store.ts';
import { seen } from './tables.ts';

type Told = z.output<typeof discoveryShape>;

/** Changes what discovery says, and whether strangers read TLP:CLEAR. */
export async function changeDiscovery(act: Act, input: Told): Promise<Told> {
  need(act.actor, 'exchange.taxii.manage');
  const { title, description = null, contact = null, defaultRoot = null, open } = input;
  if (defaultRoot !== null && !(await listRoots(act.tx)).some((root) => root.id === defaultRoot))
    throw commonFault('invalid-input', {}, [{ where: 'defaultRoot', reason: 'no such root' }]);
  await seen(act.tx)
    .updateTable('exchange_taxii_discovery')
    .set({ title, description, contact, default_root: defaultRoot, open })
    .execute();
  await act.audit({ action: 'exchange.taxii.discovery.change', objects: [], detail: { ...input } });
  return input;
}

export const toldOf = (discovery: Discovery): Told => ({
  title: discovery.title,
  open: discovery.open,
  ...(discovery.description !== null && { description: discovery.description }),
  ...(discovery.contact !== null && { contact: discovery.contact }),
  ...(discovery.default_root !== null && { defaultRoot: discovery.default_root }),
});
