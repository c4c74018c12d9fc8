import type { DutySheet, Help, Undertake } from './duty-types.ts';
import type { HelpLine } from './help-lines.tsx';

/** What the form holds while it is written. */
export interface UndertakingDraft {
  answer: 'accepts' | 'accepts-in-part' | 'declines';
  owner: string | null;
  supporting: string[];
  due: string;
  reason: string;
  /** Days of our own, by the code of the milestone. */
  dates: Readonly<Record<string, string>>;
  baseline: string;
  target: string;
  resources: string;
  amount: string;
  currency: string;
  help: readonly HelpLine[];
  audience: 'members' | 'public';
}

/** What stands, as a beginning of what comes; of nothing, a plain acceptance. */
export function beginFrom(duty: DutySheet | undefined): UndertakingDraft {
  const stands = duty?.undertaking;
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    answer: stands?.answer ?? 'accepts',
    owner: stands?.owner?.institution_id ?? null,
    supporting: stands?.supporting.map((one) => one.institution_id) ?? [],
    due: stands?.due ?? '',
    reason: stands?.reason ?? '',
    dates: Object.fromEntries((duty?.milestones ?? []).map(({ code, due }) => [code, due])),
    baseline: text(stands?.baseline),
    target: text(stands?.target),
    resources: stands?.resources?.text ?? '',
    amount: text(stands?.resources?.amount),
    currency: stands?.resources?.currency ?? '',
    help: (stands?.help ?? []).map((line, n) => ({ ...line, key: String(n) })),
    audience: 'members',
  };
}

/** Which fields are wanting: as the node will say it, said before it is asked. */
export function wantingIn(draft: UndertakingDraft, agreedDue: string | undefined): ReadonlySet<string> {
  const wanting = new Set<string>();
  if (draft.answer !== 'declines' && draft.owner === null) wanting.add('owner');
  const ownDay = draft.due !== '' && draft.due !== agreedDue;
  if ((draft.answer !== 'accepts' || ownDay) && draft.reason.trim() === '') wanting.add('reason');
  if (draft.amount !== '' && draft.resources.trim() === '') wanting.add('resources');
  if (draft.help.some(({ what }) => what.trim() === '')) wanting.add('help');
  return wanting;
}

type Item = Undertake['items'][number];

/** The same word on each of these commitments; days and targets of one alone. */
export function itemsOf(draft: UndertakingDraft, commitments: readonly string[], duty: DutySheet | undefined): Item[] {
  const { answer, owner, supporting, due, reason } = draft;
  const takes = answer !== 'declines';
  const common = {
    answer,
    ...(reason.trim() !== '' && { reason: reason.trim() }),
    ...(takes && owner !== null && { owner }),
    ...(takes && { supporting }),
  };
  const alone: Partial<Item> =
    duty === undefined || !takes
      ? {}
      : {
          ...(due !== '' && { due }),
          ...(duty.milestones.length > 0 && {
            milestones: duty.milestones.map(({ code, title, due: day }) => ({
              code,
              title: { ara: title.ara, eng: title.eng, fra: title.fra },
              due: draft.dates[code] ?? day,
            })),
          }),
          ...(draft.baseline !== '' && { baseline: Number(draft.baseline) }),
          ...(draft.target !== '' && { target: Number(draft.target) }),
        };
  const resources = takes &&
    draft.resources.trim() !== '' && {
      resources: {
        text: draft.resources.trim(),
        ...(draft.amount !== '' && { amount: Number(draft.amount) }),
        ...(draft.currency !== '' && { currency: draft.currency }),
      },
    };
  const help = draft.help.map(helpOf);
  return commitments.map((commitment) => ({ commitment, ...common, ...alone, ...resources, ...(takes && { help }) }));
}

const helpOf = ({ axis, what, quantity, unit, capability_ref }: HelpLine): Help => ({
  axis,
  what: what.trim(),
  ...(quantity !== undefined && { quantity }),
  ...(unit !== undefined && unit.trim() !== '' && { unit: unit.trim() }),
  ...(capability_ref !== undefined && { capability_ref }),
});
