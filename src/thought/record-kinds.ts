import type { Act } from '#base';
import type { ArchivedRecord, OwnDoor, RecordKind } from '#exchange';
import { recordKinds } from '#records';
import { contentKinds, storeContent } from './hashes/index.ts';
import { type OutletSettings, putInOutbox, toldKinds, toldOf } from './outlets/index.ts';

/** What this state says on thought is written, reviewed and signed on its own pages, where the reviews lie beside it. */
const thoughtDoor: OwnDoor = {
  right: 'thought.edit',
  where: {
    ar: 'افتح صفحة «الفكر» ثم «الملفات»: هناك يُكتب الملف ويُراجَع ويُوقَّع.',
    en: 'Open “Thought”, then “Dossiers”: it is written, reviewed and signed there.',
    fr: 'Ouvrez « Pensée » puis « Dossiers » : c’est là qu’il s’écrit, s’examine et se signe.',
  },
};

/** Hashes and objections to them: reviewed, suspended and ended on their own page. */
const hashDoor: OwnDoor = {
  right: 'thought.edit',
  where: {
    ar: 'افتح صفحة «الفكر» ثم «البصمات والإحالات»: هناك تُقترح البصمة وتُراجَع ويُعترض عليها.',
    en: 'Open “Thought”, then “Hashes and referrals”: a hash is proposed, reviewed and objected to there.',
    fr: 'Ouvrez « Pensée » puis « Empreintes et signalements » : c’est là qu’une empreinte se propose, s’examine et se conteste.',
  },
};

const doors: Readonly<Record<string, OwnDoor>> = {
  // Both sign where the reviews lie beside what leaves.
  dossier: { ...thoughtDoor, signs: true },
  'dossier-review': thoughtDoor,
  correction: thoughtDoor,
  'known-content': hashDoor,
  'content-objection': hashDoor,
};

/** The kinds of records thought registers for. A narrative is written at the general door. */
export const thoughtKinds = (settings: OutletSettings): readonly RecordKind[] =>
  recordKinds
    .filter(({ axis }) => axis === 'thought')
    .map(({ kind, axis, title }) => {
      const door = doors[kind];
      return {
        kind,
        axis,
        title,
        ...(toldKinds.has(kind) && {
          stored: (act: Act, record: ArchivedRecord) => putInOutbox(act, toldOf(settings), record),
        }),
        ...(contentKinds.has(kind) && { stored: storeContent }),
        ...(door !== undefined && { ownDoor: door, approveRight: 'thought.publish.approve' }),
      };
    });
