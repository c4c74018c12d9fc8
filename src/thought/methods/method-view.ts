import { type Act, commonFault, need } from '#base';
import { disarmAddress, disarmLinks } from './disarm-links.ts';
import { findDisarm, techniquesOf } from './disarm-store.ts';
import { listLinks, type MethodLink } from './link-store.ts';
import { type Method, matrixVersion, methodOf, tactics } from './matrix/index.ts';
import { methodStixId } from './method-stix.ts';
import type { Target, TargetsOf } from './targets.ts';

const rowOf = (method: Method, { language }: Act) => ({
  code: method.code,
  name: method[language].name,
  sentence: method[language].sentence,
  channels: [...method.channels],
  fallacies: [...method.fallacies],
});

/** The matrix in the language of whoever acts, with what of each method's links they may read. */
export async function viewMatrix(act: Act, targetsOf: TargetsOf) {
  need(act.actor, 'thought.read');
  const standing = await listLinks(act.tx);
  const targets = await targetsOf(act, [...new Set(standing.map(({ target }) => target))]);
  const known = new Set(targets.map(({ id }) => id));
  const links = standing.filter(({ target }) => known.has(target));
  const count = (code: string, state: MethodLink['state'], kind?: MethodLink['kind']) =>
    links.filter((one) => one.code === code && one.state === state && (kind ?? one.kind) === one.kind).length;
  const disarm = await findDisarm(act.tx);
  return {
    version: matrixVersion,
    ...(disarm && { disarm: { ...disarm, mended: [...disarm.mended] } }),
    tactics: tactics.map((tactic) => ({
      code: tactic.code,
      name: tactic.name[act.language],
      sentence: tactic.sentence[act.language],
      methods: tactic.methods.map((method) => ({
        ...rowOf(method, act),
        disarm: [...(disarmLinks[method.code] ?? [])],
        dossiers: count(method.code, 'linked', 'dossier'),
        typologies: count(method.code, 'linked', 'typology'),
        proposed: count(method.code, 'proposed'),
      })),
    })),
  };
}

/** One method, with its links as whoever acts may read them. Errors: `not-found`. */
export async function viewMethod(act: Act, targetsOf: TargetsOf, code: string) {
  need(act.actor, 'thought.read');
  const found = methodOf(code);
  if (found === undefined) throw commonFault('not-found');
  const { method, tactic } = found;
  const links = await listLinks(act.tx, code);
  const targets = await targetsOf(act, [...new Set(links.map(({ target }) => target))]);
  const { signs, answers, example } = method[act.language];
  const techniques = await techniquesOf(act.tx, disarmLinks[code] ?? []);
  const notice = (await findDisarm(act.tx))?.notice;
  return {
    ...rowOf(method, act),
    version: matrixVersion,
    stixId: methodStixId(code),
    tactic: { code: tactic.code, name: tactic.name[act.language] },
    signs: [...signs],
    answers: [...answers],
    example,
    disarm: (disarmLinks[code] ?? []).map((one) => ({
      code: one,
      title: techniques.get(one)?.title,
      address: disarmAddress(one),
    })),
    ...(notice !== undefined && { disarmNotice: notice }),
    links: viewLinks(links, targets),
    suggested: suggestedFor(method, links, await targetsOf(act)),
  };
}

function viewLinks(links: readonly MethodLink[], targets: readonly Target[]) {
  const known = new Map(targets.map((one) => [one.id, one]));
  return links.flatMap(({ id, kind, target, state, reason, by, at, ...later }) => {
    const found = known.get(target);
    if (found === undefined) return [];
    const { title, desk } = found;
    const { decidedBy, decidedAt, decidedReason, endedBy, endedAt, endedReason } = later;
    const decided = decidedBy &&
      decidedAt && { by: decidedBy, at: decidedAt.toISOString(), reason: decidedReason ?? '' };
    const ended = endedBy && endedAt && { by: endedBy, at: endedAt.toISOString(), reason: endedReason ?? '' };
    return [
      {
        id,
        kind,
        target,
        ...(desk !== undefined && { desk }),
        title,
        state,
        reason,
        by,
        at: at.toISOString(),
        ...(decided && { decided }),
        ...(ended && { ended }),
      },
    ];
  });
}

/** Shown to people alone, who judge it: nothing is linked by it. */
function suggestedFor({ fallacies }: Method, links: readonly MethodLink[], targets: readonly Target[]) {
  const taken = new Set(
    links.filter(({ state }) => state === 'linked' || state === 'proposed').map(({ target }) => target),
  );
  return targets.flatMap(({ id, kind, title, fallacies: named }) => {
    const shared = fallacies.filter((one) => named.includes(one));
    return kind === 'dossier' && shared.length > 0 && !taken.has(id) ? [{ id, title, fallacies: shared }] : [];
  });
}
