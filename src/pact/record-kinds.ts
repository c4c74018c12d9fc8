import type { OwnDoor, RecordKind } from '#exchange';
import { recordKinds } from '#records';
import { twoPersons, verifierApart } from './progress/keep-apart.ts';
import { hearStatement } from './projection/hear-statement.ts';

const assigning: Doors = {
  right: 'pact.assign',
  approve: 'pact.assign.approve',
  where: {
    ar: 'افتح صفحة «الميثاق» ثم «الاجتماعات»: هناك تُكتب الاجتماعات والمخرجات والالتزامات.',
    en: 'Open “Pact”, then “Meetings”: meetings, outcomes and commitments are written there.',
    fr: 'Ouvrez « Pacte » puis « Réunions » : c’est là que s’écrivent réunions, conclusions et engagements.',
  },
};
const reporting: Doors = {
  right: 'pact.report',
  approve: 'pact.report.approve',
  where: {
    ar: 'افتح صفحة «الميثاق» ثم «واجبات دولتي»: هناك تُكتب التعهّدات والأدلة والتقارير والردود.',
    en: 'Open “Pact”, then “My state’s duties”: undertakings, evidence, reports and replies are written there.',
    fr: 'Ouvrez « Pacte » puis « Devoirs de mon État » : prises en charge, preuves, rapports et réponses s’y écrivent.',
  },
};
const verifying: Doors = {
  right: 'pact.verify',
  approve: 'pact.verify.approve',
  where: {
    ar: 'افتح صفحة «الميثاق» ثم «المراجعات»: هناك تُكتب المراجعة، ولا يكتبها من كتب التقرير.',
    en: 'Open “Pact”, then “Reviews”: a review is written there, never by who wrote the report.',
    fr: 'Ouvrez « Pacte » puis « Examens » : un examen s’y écrit, jamais par l’auteur du rapport.',
  },
};

interface Doors extends Pick<OwnDoor, 'right' | 'where'> {
  approve: string;
}

const doors: Readonly<Record<string, Doors>> = {
  meeting: assigning,
  outcome: assigning,
  commitment: assigning,
  undertaking: reporting,
  'commitment-evidence': reporting,
  'progress-report': reporting,
  reply: reporting,
  'progress-review': verifying,
};

/**
 * The kinds of records the pact registers for. A capability is written at the general door: the pact only notes which
 * commitments it names. A record taken back needs no hook: every question asks the record's own keys. `secret`: the node's,
 * by which persons are told apart.
 */
export const pactKinds = (secret: Buffer): readonly RecordKind[] =>
  recordKinds
    .filter(({ kind, axis }) => axis === 'pact' || kind === 'capability')
    .map(({ kind, axis, title }) => {
      const door = doors[kind];
      if (door === undefined && kind !== 'capability') return { kind, axis, title };
      return {
        kind,
        axis,
        title,
        stored: hearStatement,
        ...(door !== undefined && {
          ownDoor: {
            right: door.right,
            where: door.where,
            check: door === verifying ? verifierApart(secret) : twoPersons(secret),
          },
          approveRight: door.approve,
        }),
      };
    });
