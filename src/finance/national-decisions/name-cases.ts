import type { Act } from '#base';

/** Cases named in one audit entry; of more, the entry says how many, and each case keeps its own history. */
const MOST_NAMED = 200;

/** The audit entry of an act on many cases. */
export async function nameCases(
  act: Act,
  action: string,
  cases: readonly { id: string }[],
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  if (cases.length === 0) return;
  const objects = cases.slice(0, MOST_NAMED).map(({ id }) => `case:${id}`);
  await act.audit({ action, objects, detail: { ...detail, cases: cases.length } });
}
