import type { Act, Fault } from '#base';
import type { Release } from '#records';
import type { WiderThanSources } from './deps.ts';
import { type Derivation, derivationsOf, noteDerivations, versionsHere } from './derivation-store.ts';
import { gateFault } from './faults.ts';
import type { Passed } from './store-passed.ts';

/** An object whose own marking is read. */
export interface Released {
  passed: Passed;
  release: Release;
}

/** Remembers what signed `derived-from` relationships say (STIX 2.1 §5.1), whatever becomes of them. */
export async function heedDerivations(act: Act, passed: readonly Passed[]): Promise<void> {
  await noteDerivations(
    act.tx,
    passed.flatMap((one) => derivationOf(one) ?? []),
  );
}

/**
 * Which of these are wider than records of other states that they rest on allow. A `derived-from` relationship is judged
 * by its own marking, since it names the source, and by the newest version of what it calls derived, where that is here
 * or comes with it. What is here as it stands is not judged a second time.
 */
export async function widerDerivatives(
  act: Act,
  going: readonly Released[],
  wider: WiderThanSources,
): Promise<Map<Passed, Fault>> {
  const faults = new Map<Passed, Fault>();
  const said = Map.groupBy(
    await derivationsOf(
      act.tx,
      going.map(({ passed }) => subjectOf(passed)),
    ),
    ({ derived, origin }) => keyOf({ id: derived, origin }),
  );
  const touched = going.filter(({ passed }) => said.has(keyOf(subjectOf(passed))));
  if (touched.length === 0) return faults;
  const here = await versionsHere(
    act.tx,
    touched.flatMap(({ passed }) => [selfOf(passed), subjectOf(passed)]),
  );
  const stored = new Set(here.map((one) => `${keyOf(one)} ${one.version}`));
  const together = going.map(({ passed, release }) => ({ ...selfOf(passed), version: passed.read.version, release }));
  const newest = new Map<string, (typeof together)[number]>();
  for (const one of [...here, ...together])
    if (one.version >= (newest.get(keyOf(one))?.version ?? '')) newest.set(keyOf(one), one);
  const cases = touched
    .filter(({ passed }) => !stored.has(`${keyOf(selfOf(passed))} ${passed.read.version}`))
    .flatMap(({ passed, release }) => {
      const subject = subjectOf(passed);
      const sources = (said.get(keyOf(subject)) ?? []).map(({ source }) => source);
      const stands = derivationOf(passed) === undefined ? undefined : newest.get(keyOf(subject))?.release;
      const releases = stands === undefined ? [release] : [release, stands];
      return releases.map((judged) => ({ passed, origin: subject.origin, release: judged, sources }));
    });
  const found = await wider(act, cases);
  for (const [n, one] of found.entries()) {
    const passed = cases[n]?.passed;
    if (one === undefined || passed === undefined || faults.has(passed)) continue;
    faults.set(
      passed,
      gateFault('derivative-wider', { source: one.source }, [
        { where: '/object_marking_refs', reason: one.parts.join(', ') },
      ]),
    );
  }
  return faults;
}

type Named = Pick<Derivation, 'origin'> & { id: string };

const keyOf = ({ id, origin }: Named): string => `${id} ${origin}`;

const selfOf = ({ read }: Passed): Named => ({
  id: read.opened.statement.id,
  origin: read.opened.statement.origin,
});

/** Of a `derived-from` relationship what it calls derived, of anything else itself. */
const subjectOf = (passed: Passed): Named => {
  const said = derivationOf(passed);
  return said === undefined ? selfOf(passed) : { id: said.derived, origin: said.origin };
};

function derivationOf({ read }: Passed): Derivation | undefined {
  const { type, relationship_type: kind, source_ref: derived, target_ref: source } = read.object;
  if (type !== 'relationship' || kind !== 'derived-from') return undefined;
  return { origin: read.opened.statement.origin, derived: String(derived), source: String(source) };
}
