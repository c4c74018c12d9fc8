import { createHash } from 'node:crypto';
import { type Act, commonFault, need } from '#base';
import { localReader } from '#exchange';
import { readKnown } from '../contributions/known.ts';
import type { MilitaryDeps } from '../deps.ts';
import type { Instance } from '../matching/instance.ts';
import type { Plan, PlanLine } from '../matching/plan.ts';
import type { PlanSettings } from './contract.ts';
import { planFault } from './faults.ts';
import { instanceOf, type MadeInstance } from './instance-of.ts';
import { planJobKind } from './make-plan.ts';
import { findPlan, insertPlan, type LineWord, type StoredPlan, wordsOf } from './plan-store.ts';

interface Beginning {
  name: string;
  settings: PlanSettings;
  previous?: string | undefined;
}

/** Readers of TLP:RED see what others do not. */
export const seesRed = ({ actor }: Pick<Act, 'actor'>): boolean => actor.rights.has('exchange.read.red');

/**
 * Matches the needs and offers that whoever acts may read (right `military.plan`). What is committed by records stays as it
 * is, and so does what was accepted in the plan before; what was refused there does not come again. Errors:
 * `plan-of-nothing`, `not-found`.
 */
export async function beginPlan(
  act: Act,
  { desk }: Pick<MilitaryDeps, 'desk'>,
  { name, settings, previous }: Beginning,
) {
  need(act.actor, 'military.plan');
  const made = instanceOf(await readKnown(act, { desk }), settings);
  const { instance, leftOut, agreed } = made;
  if (instance.requirements.length === 0 || instance.offers.length === 0) throw planFault('plan-of-nothing');
  const earlier = previous === undefined ? undefined : await findPlan(act.tx, previous, seesRed(act));
  if (previous !== undefined && earlier === undefined) throw commonFault('not-found');
  const said = earlier === undefined ? [] : await wordsOf(act.tx, earlier.id);
  const before = linesBefore(agreed, earlier, lastWords(said), instance);
  const refused = [...lastWords(said).values()].filter(({ says }) => says === 'refused');
  const text = JSON.stringify({
    ...instance,
    barred: barredWith([...(instance.barred ?? []), ...barredBefore(earlier, instance)], refused),
  });
  const id = act.newId();
  const job = await act.enqueue(planJobKind, { plan: id });
  // What is red shapes a plan by its absence as well: an offer it takes back, a pair it bars. And a plan goes on from one before.
  const red = earlier?.red === true || (seesRed(act) && !isSame(made, instanceOf(await readOpen(act, desk), settings)));
  await insertPlan(act, {
    id,
    name,
    job,
    red,
    settings,
    instance: text,
    instanceHash: createHash('sha256').update(text).digest('hex'),
    leftOut,
    before,
    previous: earlier?.id,
  });
  await act.audit({
    action: 'military.plan.begin',
    objects: [`plan:${id}`, ...(earlier === undefined ? [] : [`plan:${earlier.id}`])],
    detail: { needs: instance.requirements.length, offers: instance.offers.length },
  });
  return { id, job };
}

/** By need and offer, what was said of a line last. */
export const lastWords = (words: readonly LineWord[]): Map<string, LineWord> =>
  new Map(words.map((word) => [lineKey(word.need, word.offer), word]));

export const lineKey = (needed: string, offer: string): string => `${needed} ${offer}`;

function linesBefore(
  agreed: readonly PlanLine[],
  earlier: StoredPlan | undefined,
  words: ReadonlyMap<string, LineWord>,
  instance: Instance,
): PlanLine[] {
  const lines = new Map(agreed.map((line) => [lineKey(line.requirement, line.offer), line]));
  const plan = earlier?.plan === null || earlier === undefined ? undefined : (JSON.parse(earlier.plan) as Plan);
  const offers = new Map(instance.offers.map((one) => [one.id, one]));
  const kept = new Set(
    earlier?.before.filter(({ accepted }) => accepted === true).map((one) => lineKey(one.requirement, one.offer)),
  );
  for (const line of plan?.lines ?? []) {
    const key = lineKey(line.requirement, line.offer);
    const word = words.get(key);
    if (lines.has(key) || word?.says === 'refused') continue;
    const lots = word?.lots ?? line.lots;
    const quantity = lots * (offers.get(line.offer)?.lot ?? line.quantity / line.lots);
    lines.set(key, {
      ...line,
      lots,
      quantity,
      delivers: quantity,
      ...((word !== undefined || kept.has(key)) && { accepted: true }),
    });
  }
  return [...lines.values()];
}

/** What was refused in any plan before, of what is there still. */
function barredBefore(earlier: StoredPlan | undefined, { requirements, offers }: Instance) {
  if (earlier === undefined) return [];
  const ids = new Set([...requirements, ...offers].map(({ id }) => id));
  const { barred = [] } = JSON.parse(earlier.instance) as Instance;
  return barred.filter(({ requirement, offer }) => ids.has(requirement) && ids.has(offer));
}

function barredWith(
  barred: readonly { requirement: string; offer: string }[],
  refused: readonly LineWord[],
): { requirement: string; offer: string }[] {
  const pairs = [...barred, ...refused.map(({ need: requirement, offer }) => ({ requirement, offer }))];
  const byKey = new Map(pairs.map((pair) => [lineKey(pair.requirement, pair.offer), pair]));
  return [...byKey.keys()].toSorted().flatMap((key) => byKey.get(key) ?? []);
}

/** What a reader without the key of TLP:RED would plan with. */
function readOpen(act: Act, desk: MilitaryDeps['desk']) {
  const reader = localReader(act.actor);
  return readKnown(act, { desk }, { ...reader, keys: reader.keys.filter((key) => key !== 'local-red') });
}

const isSame = (one: MadeInstance, other: MadeInstance): boolean => JSON.stringify(one) === JSON.stringify(other);
