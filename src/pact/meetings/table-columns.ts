import type { Text } from '#base';

const languages = ['ara', 'eng', 'fra'] as const;
type Written = (typeof languages)[number];
const inLanguage: Readonly<Record<Written, Text>> = {
  ara: { ar: 'بالعربية', en: 'in Arabic', fr: 'en arabe' },
  eng: { ar: 'بالإنجليزية', en: 'in English', fr: 'en anglais' },
  fra: { ar: 'بالفرنسية', en: 'in French', fr: 'en français' },
};

/** One column of a table of commitments: where in a commitment it stands, and what its head may be. */
export interface TableColumn {
  /** `/title/ara`, `/milestones/0/due`: as `checkMeeting` names places below a commitment. */
  place: string;
  /** What a program writes: `title_ara`. */
  key: string;
  head: Text;
  needed: boolean;
}

const column = (place: string, head: Text, needed = true): TableColumn => ({
  place,
  key: place.slice(1).replaceAll('/', '_'),
  head,
  needed,
});

const threefold = (place: string, head: Text, needed = true): readonly TableColumn[] =>
  languages.map((written) => {
    const { ar, en, fr } = inLanguage[written];
    const full = { ar: `${head.ar} ${ar}`, en: `${head.en} ${en}`, fr: `${head.fr} ${fr}` };
    return column(`${place}/${written}`, full, needed);
  });

/** So many steps of a commitment have columns; who needs more writes them at the screen. */
export const milestonesInTable = 6;

/** The columns of a table of commitments, in the order in which the template has them. */
export const tableColumns: readonly TableColumn[] = [
  column('/outcome', { ar: 'المخرج', en: 'Outcome', fr: 'Conclusion' }),
  column('/code', { ar: 'رمز الالتزام', en: 'Commitment', fr: 'Engagement' }),
  ...threefold('/title', { ar: 'العنوان', en: 'Title', fr: 'Titre' }),
  column('/manner', { ar: 'الطريقة', en: 'Manner', fr: 'Manière' }),
  column('/owners', { ar: 'الدول الملتزمة', en: 'Owners', fr: 'Responsables' }),
  column('/lead', { ar: 'الدولة القائدة', en: 'Lead', fr: 'Chef de file' }, false),
  column('/due', { ar: 'الأجل', en: 'Due', fr: 'Échéance' }),
  ...threefold('/indicator/name', { ar: 'المؤشر', en: 'Indicator', fr: 'Indicateur' }),
  ...threefold('/indicator/unit', { ar: 'الوحدة', en: 'Unit', fr: 'Unité' }),
  column('/indicator/baseline', { ar: 'خط الأساس', en: 'Baseline', fr: 'Valeur initiale' }, false),
  column('/indicator/target', { ar: 'المستهدف', en: 'Target', fr: 'Cible' }),
  ...Array.from({ length: milestonesInTable }, (_, n) => [
    column(
      `/milestones/${n}/code`,
      { ar: `رمز المرحلة ${n + 1}`, en: `Milestone ${n + 1}`, fr: `Étape ${n + 1}` },
      false,
    ),
    ...threefold(
      `/milestones/${n}/title`,
      { ar: `المرحلة ${n + 1}`, en: `Milestone ${n + 1}, title`, fr: `Étape ${n + 1}, titre` },
      false,
    ),
    column(
      `/milestones/${n}/due`,
      { ar: `أجل المرحلة ${n + 1}`, en: `Milestone ${n + 1}, due`, fr: `Étape ${n + 1}, échéance` },
      false,
    ),
  ]).flat(),
];

const plain = (head: string): string => head.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

const byHead = new Map(
  tableColumns.flatMap((one) =>
    [one.key, one.head.ar, one.head.en, one.head.fr].map((head) => [plain(head), one] as const),
  ),
);

/** The column a head names, in whichever language. */
export const columnNamed = (head: string): TableColumn | undefined => byHead.get(plain(head));

/** How a commitment is owed, in words. */
export const mannerWords: Readonly<Record<'each' | 'joint', Text>> = {
  each: { ar: 'كل دولة', en: 'each', fr: 'chacun' },
  joint: { ar: 'مشترك', en: 'joint', fr: 'commun' },
};

/** What stands for every member in the column of owners. */
export const everyMember: Text = { ar: 'الكل', en: 'all', fr: 'tous' };

/** Whether a word of a cell is one of these, in whichever language. */
export const isWord = (cell: string, word: Text): boolean =>
  [word.ar, word.en, word.fr].some((one) => plain(one) === plain(cell));
