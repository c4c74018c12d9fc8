import type { Act } from '#base';
import { addPlain } from './add-plain.ts';
import { type PlainObject, readPlainBytes } from './plain-object.ts';
import type { Outcome } from './source.ts';

/** Takes what a client sent into a plain collection; an object that cannot be taken does not stop its neighbours. */
export async function addObjects(act: Act, collection: string, slices: readonly Uint8Array[]): Promise<Outcome[]> {
  const read = slices.map(readPlainBytes);
  const worthy = read.filter((one): one is PlainObject => !('problem' in one));
  const added = await addPlain(act, collection, worthy);
  const stands = new Map(worthy.map((object, at) => [object, added[at]]));
  const outcomes = read.map((one): Outcome => {
    if ('problem' in one)
      return { id: one.id, version: one.version, state: 'failed', message: `Unable to process object: ${one.problem}` };
    const { version = '', known = false } = stands.get(one) ?? {};
    if (known) return { id: one.id, version, state: 'known', message: 'Object already added' };
    return { id: one.id, version, state: 'added' };
  });
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  await act.audit({
    action: 'exchange.taxii.add',
    objects: [`taxii-collection:${collection}`],
    detail: { added: count('added'), known: count('known'), failed: count('failed') },
  });
  return outcomes;
}
