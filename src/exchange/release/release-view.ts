import type { z } from 'zod';
import type { Act } from '#base';
import type { Release } from '#records';
import { purposeWords, releaseSentences } from './marking-words.ts';
import { audienceOf } from './plain-marking.ts';
import type { releaseShape } from './shapes.ts';

export type MemberNamer = (id: string) => { id: string; name: string };

/** A release explained to the person who acts. */
export function releaseView(act: Act, release: Release, nameOf: MemberNamer): z.input<typeof releaseShape> {
  const members = typeof release.readers === 'string' ? [] : release.readers.map(nameOf);
  const names = members.map((member) => member.name);
  return {
    audience: audienceOf(release.tlp),
    tlp: release.tlp,
    members,
    purposes: release.purposes.map((key) => ({ key, name: purposeWords[key][act.language] })),
    onward: release.onward,
    judicial: release.judicial,
    ...(release.retainUntil !== null && { retainUntil: release.retainUntil }),
    sentences: releaseSentences(release, act.language, names),
  };
}
