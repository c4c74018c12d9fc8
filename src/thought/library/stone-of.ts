import { languages } from '#base';
import type { CheckedRecord } from '#exchange';
import { dossierShape, withoutSeal } from '#records';
import type { Member } from './member.ts';
import type { PublicCorrection, PublicStone } from './public-library.ts';
import { instant, saidOf } from './said.ts';

/**
 * What stays of a dossier (`versions`: all of it, the oldest first) that its own state withdrew, by revoking its record or by
 * a correction: that it was, since when it is no more, and why. None of its texts is in it. Undefined while it stands.
 */
export function stoneOf(
  versions: readonly CheckedRecord[],
  own: readonly PublicCorrection[],
  member: Member,
): PublicStone | undefined {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const reason = own.filter(({ withdrawn }) => withdrawn).at(-1);
  const revoked = versions.find(({ record }) => record.revoked);
  if (reason === undefined && !last.record.revoked) return undefined;
  const since = [reason?.at, revoked && instant(revoked.record.version)].filter((at) => at !== undefined).toSorted();
  const { data } = dossierShape.safeParse(withoutSeal(last.object));
  const title = saidOf(data?.title ?? {});
  return {
    id: last.record.id,
    withdrawn: true,
    withdrawnAt: since[0] ?? instant(last.record.version),
    ...(reason !== undefined && { reason }),
    firstPublished: instant(first.record.version),
    state: member.state,
    publisher: member.names,
    exercise: data?.exercise === true,
    languages: languages.filter((language) => data === undefined || title[language] !== undefined),
  };
}
