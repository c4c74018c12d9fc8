import type { PactAxis, Texts } from '#records';

/** A commitment as it is proposed under an outcome: who owes it and since when, the secretariat fills in. */
export interface ProposedCommitment {
  /** `O8.1`: the second after the outcome `O8`. */
  code: string;
  outcome: string;
  title: Texts;
  manner: 'each' | 'joint';
  /** Due so many months after the outcomes are adopted as commitments. */
  months: number;
  indicator: { name: Texts; unit: Texts; target: number };
  milestones: readonly { code: string; title: Texts; months: number }[];
}

/** Arabic, English, French. */
export type Words = readonly [ara: string, eng: string, fra: string];
export const words = ([ara, eng, fra]: Words): Texts => ({ ara, eng, fra });

/** A paragraph of a founding meeting, as it is read here. */
export interface FoundingParagraph {
  number: number;
  kind: 'principle' | 'fact' | 'reason' | 'commitment' | 'aim' | 'expectation';
  axis?: PactAxis;
  /** The outcome this paragraph is: `O8`. */
  outcome?: string;
  text: Texts;
}

export const units = {
  decision: ['قرار', 'decisions', 'décisions'],
  law: ['تشريع', 'laws', 'lois'],
  text: ['مادة منشورة', 'published texts', 'textes publiés'],
  programme: ['برنامج', 'programmes', 'programmes'],
  campaign: ['حملة', 'campaigns', 'campagnes'],
  exercise: ['تمرين', 'exercises', 'exercices'],
  office: ['وحدة أو نقطة اتصال', 'offices or points of contact', 'bureaux ou points de contact'],
  report: ['تقرير', 'reports', 'rapports'],
  institution: ['مؤسسة', 'institutions', 'institutions'],
  percent: ['في المئة', 'per cent', 'pour cent'],
  trained: ['متدرّب', 'people trained', 'personnes formées'],
  agreement: ['اتفاق', 'agreements', 'accords'],
  hour: ['ساعة على الأكثر', 'hours at most', 'heures au plus'],
  day: ['يوم على الأكثر', 'days at most', 'jours au plus'],
} as const satisfies Record<string, Words>;

const steps = {
  charged: [
    'تكليف جهة وطنية بالتنفيذ',
    'A national institution is charged with it',
    'Une institution nationale en est chargée',
  ],
  plan: ['اعتماد خطة التنفيذ وموازنتها', 'Plan and budget adopted', 'Plan et budget adoptés'],
  draft: ['إعداد المسودة وعرضها للرأي', 'Draft written and open for comment', 'Projet rédigé et soumis à avis'],
  pilot: ['تجربة أولى منجزة', 'First trial completed', 'Premier essai achevé'],
  half: ['بلوغ نصف القيمة المستهدفة', 'Half of the target reached', 'Moitié de la cible atteinte'],
} as const satisfies Record<string, Words>;

/** A proposal in one line: its milestones are named steps, each due so many months after adoption. */
export function proposal(
  code: string,
  manner: 'each' | 'joint',
  months: number,
  title: Words,
  indicator: Words,
  [target, unit]: readonly [number, keyof typeof units],
  milestones: Readonly<Partial<Record<keyof typeof steps, number>>>,
): ProposedCommitment {
  return {
    code,
    outcome: code.split('.')[0] ?? code,
    title: words(title),
    manner,
    months,
    indicator: { name: words(indicator), unit: words(units[unit]), target },
    milestones: (Object.entries(milestones) as [keyof typeof steps, number][]).map(([step, due], n) => ({
      code: `M${n + 1}`,
      title: words(steps[step]),
      months: due,
    })),
  };
}
