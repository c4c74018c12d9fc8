import type { Act } from '#base';
import { addPlain } from './add-plain.ts';
import { type PlainObject, readPlainObject } from './plain-object.ts';
import type { Arriving, Outcome } from './source.ts';

const wrongProperty = (property: string): string => `Unable to process object: ${property}`;

/** Takes what a client sent into a plain collection; an object that cannot be taken does not stop its neighbours. */
export async function addObjects(act: Act, collection: string, arriving: readonly Arriving[]): Promise<Outcome[]> {
  const read = arriving.map(({ object, body }) => readPlainObject(object, body));
  const worthy = read.filter((one): one is PlainObject => typeof one !== 'string');
  const added = await addPlain(act, collection, worthy);
  const stands = new Map(worthy.map((object, at) => [object, added[at]]));
  const outcomes = read.map((one, at): Outcome => {
    if (typeof one === 'string') return failed(arriving[at], one);
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

function failed(arriving: Arriving | undefined, property: string): Outcome {
  const { id, modified, created } = arriving?.object ?? {};
  const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 300) : '');
  return { id: text(id), version: text(modified ?? created), state: 'failed', message: wrongProperty(property) };
}
