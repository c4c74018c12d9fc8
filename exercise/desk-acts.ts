import type { Desk } from './alliance.ts';
import { until } from './until.ts';

type Draft = Awaited<ReturnType<Desk['liaison']['makeDraft']>>;

const reason = 'Looked at as it stands, for the exercise';

/** Proposes a draft and has the second person approve exactly what was shown; gives the ids of what left. */
export async function letLeave({ liaison, deputy }: Desk, draft: Draft): Promise<readonly string[]> {
  const params = { id: draft.id };
  const proposed = await liaison.proposeDraft({ params, body: { seen: draft.preview.seen } });
  const done = await deputy.secondDraft({ params, body: { approve: true, reason, seen: proposed.preview.seen } });
  return done.records;
}

/** An invented indicator, for all members or for those named. */
export function draftIndicator({ liaison }: Desk, name: string, to: readonly Desk[] | 'members'): Promise<Draft> {
  return liaison.makeDraft({
    body: {
      kind: 'indicator',
      properties: {
        name,
        description: 'Invented for the exercise.',
        indicator_types: ['anomalous-activity'],
        pattern: "[domain-name:value = 'invented.example']",
        pattern_type: 'stix',
        valid_from: '2026-11-01T00:00:00.000Z',
      },
      marking:
        to === 'members'
          ? { audience: 'members', onward: 'with-consent' }
          : { audience: 'named', members: to.map(({ member }) => member), onward: 'with-consent' },
    },
  });
}

/** Waits until a record is readable at a desk. */
export function untilHere(desk: Desk, id: string): Promise<void> {
  return until(`${id} is at ${desk.state.site.code}`, () => isHere(desk, id));
}

/** Whether a desk's inbox shows a record; looking there sends no read receipt. */
export async function isHere({ deputy }: Desk, id: string): Promise<boolean> {
  const { items } = await deputy.inbox({ query: { limit: 200 } });
  return items.some((row) => row.id === id);
}

/** How a desk sees the log of a member. */
export async function logSeen({ custodian }: Desk, member: string): Promise<{ size: number; root: string }> {
  const { items } = await custodian.exchangeLogs({});
  const log = items.find(({ origin }) => origin === member);
  return { size: log?.size ?? 0, root: log?.root ?? '' };
}
