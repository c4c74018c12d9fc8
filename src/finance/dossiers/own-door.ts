import type { OwnDoor, RecordKind } from '#exchange';
import { subjectKind } from './compose-record.ts';
import { seen } from './tables.ts';

const where = {
  ar: 'افتح ملف الإدراج في صفحة «الإدراج»: هناك يُكتب ويُوقَّع.',
  en: 'Open its dossier on the page “Designate”: it is written and signed there.',
  fr: 'Ouvrez son dossier à la page « Désigner » : c’est là qu’il s’écrit et se signe.',
};

/** A designation is begun, changed, ended and signed in its dossier, where its case and evidence lie beside it. */
const dossierDoor: OwnDoor = { right: 'finance.designate', where, signs: true };

/** So are the subjects a dossier has published: their particulars decide whom a freeze meets. */
const dossierSubjectDoor: OwnDoor = {
  right: 'finance.designate',
  where,
  only: async (act, id) =>
    (await seen(act.tx)
      .selectFrom('finance_dossier_subject')
      .select('record')
      .where('record', '=', id)
      .executeTakeFirst()) !== undefined,
};

/** The kinds of finance with the doors of this room: what a designation is, and the subjects it was published with. */
export function withDoor(kind: RecordKind): RecordKind {
  if (kind.kind === subjectKind) return { ...kind, ownDoor: dossierSubjectDoor };
  if (kind.kind !== 'designation') return kind;
  return {
    ...kind,
    ownDoor: dossierDoor,
    approveRight: 'finance.designate.approve',
    ends: (object) => object['status'] !== 'active',
  };
}
