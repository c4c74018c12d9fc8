import type { RecordKind } from '#exchange';
import { recordKinds } from '#records';
import type { OnEffectEnded } from '../national-decisions/index.ts';
import { hearDesignation } from './hear-designation.ts';
import { hearDesignationRecalled, hearSubjectRecalled } from './hear-recall.ts';
import { hearSubject } from './hear-subject.ts';
import { hearReportRecalled, noteReport } from './note-report.ts';

/** What finance does with each of its kinds of records when one arrives or is taken back. */
export function designationKinds(effectEnded: OnEffectEnded): readonly RecordKind[] {
  const hooks: Readonly<Record<string, Pick<RecordKind, 'stored' | 'recalled'>>> = {
    designation: {
      stored: (act, record) => hearDesignation(act, record, effectEnded),
      recalled: (act, taken) => hearDesignationRecalled(act, taken, effectEnded),
    },
    identity: {
      stored: hearSubject,
      recalled: (act, taken) => hearSubjectRecalled(act, taken, effectEnded),
    },
    'freeze-report': { stored: noteReport, recalled: hearReportRecalled },
  };
  return recordKinds
    .filter(({ axis }) => axis === 'finance')
    .map(({ kind, axis, title }) => ({ kind, axis, title, ...hooks[kind.split('+')[0] ?? ''] }));
}
