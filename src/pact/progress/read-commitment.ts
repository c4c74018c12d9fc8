import type { z } from 'zod';
import { type Act, commonFault, need } from '#base';
import { localReader, type Reader, readRecords } from '#exchange';
import type { Meeting } from '#records';
import type { PactDeps } from '../deps.ts';
import { cellsOf } from '../projection/cells.ts';
import type { Statement } from '../projection/statement.ts';
import { statesByOrigin, statementsFor } from '../projection/statements-for.ts';
import { judgeCell } from '../rules/judge-cell.ts';
import { historyOf } from './history.ts';
import type { commitmentPageShape } from './page-contract.ts';
import { stateNames } from './state-names.ts';
import { whyNotReview } from './why-not-review.ts';

type Page = z.input<typeof commitmentPageShape>;

/**
 * A commitment at one of its owners, whole: where it comes from, what is owed and by when, and all that was said of it
 * (right `pact.read`). Everything in it is a function of what this reader may read. `state`: whose cell; else this state's,
 * or that of the first owner. Errors: `not-found`, also where the state is no owner.
 */
export async function readCommitment(
  act: Act,
  deps: Pick<PactDeps, 'desk' | 'secret'>,
  { id, state: wanted }: { id: string; state?: string | undefined },
): Promise<Page> {
  need(act.actor, 'pact.read');
  const reader = localReader(act.actor);
  const all = await statementsFor(act, reader, { commitments: [id], versions: 'all' });
  const last = lastOf(all);
  const commitment = last.find((one): one is Statement<'commitment'> => one.kind === 'commitment' && one.id === id);
  if (commitment === undefined) throw commonFault('not-found');
  const members = await deps.desk.members(act);
  const states = await statesByOrigin(act, deps.desk);
  const ownState = states.get((await deps.desk.own(act)) ?? '');
  const { said } = commitment;
  const state = wanted ?? said.owners.find((owner) => owner === ownState) ?? said.owners[0] ?? '';
  if (!said.owners.includes(state)) throw commonFault('not-found');
  const speaker = said.lead ?? state;
  const day = act.clock.now().toISOString().slice(0, 10);
  // A revoked commitment is looked back at: what was said of it stays.
  const cells = cellsOf([...last.filter(({ id: other }) => other !== id), { ...commitment, revoked: false }], states);
  const cell = cells.find((one) => one.state === state);
  if (cell === undefined) throw commonFault('not-found');
  const judged = judgeCell(cell.facts, day);
  const records = await readRecords(
    act,
    reader,
    all.map(({ seq }) => seq),
  );
  const reports = last.filter((one): one is Statement<'progress-report'> => one.kind === 'progress-report');
  const reporting = act.actor.rights.has('pact.report') && ownState === speaker;
  const history = historyOf(
    {
      statements: all,
      records,
      states,
      nameOf: (origin) => members.find((member) => member.id === origin)?.name[act.language] ?? origin,
      mayReview: await whyNotReview(act, deps, reports),
      mayReply: reporting,
    },
    new Set([state, speaker]),
  );
  await act.audit({ action: 'pact.commitment.read', objects: [`record:${id}`], detail: { state } });
  const called = await stateNames(act, deps);
  const report = judged.withheld ? undefined : judged.report;
  const done = new Set(report?.milestonesDone);
  const { milestones, baseline, target } = cell.undertaking?.said ?? {};
  return {
    id,
    code: said.code,
    title: said.title,
    axis: said.axis,
    manner: said.manner,
    revoked: commitment.revoked,
    source: await sourceOf(act, reader, said.outcome_ref),
    owners: cells.map((one) => {
      const other = judgeCell(one.facts, day);
      const owner = { state: one.state, name: called(one.state), withheld: other.withheld };
      return other.withheld ? owner : { ...owner, status: other.status, verification: other.verification };
    }),
    ...(said.lead !== undefined && { lead: said.lead }),
    state,
    speaker,
    due: cell.facts.due,
    agreedDue: said.due,
    indicator: {
      name: said.indicator.name,
      unit: said.indicator.unit,
      ...withNumber('baseline', baseline ?? said.indicator.baseline),
      target: target ?? said.indicator.target,
      ...withNumber('actual', report?.actual),
      ...(report?.actual !== undefined && { actualOn: report.asOf }),
    },
    milestones: (milestones ?? said.milestones).map(({ code, title, due }) => ({
      code,
      title,
      due,
      done: done.has(code),
    })),
    ...(!judged.withheld && {
      now: {
        status: judged.status,
        verification: judged.verification,
        onTime: judged.onTime,
        overdue: judged.overdue,
        longOverdue: judged.longOverdue,
        delay: judged.delay,
        ...(judged.completedOn !== undefined && { completedOn: judged.completedOn }),
        risks: [...judged.risks],
      },
    }),
    help: helpOf(last, states, new Set([state, speaker])),
    history,
    drafts: await draftsOf(act, deps, all),
    mayReport: reporting && !commitment.revoked,
  };
}

const withNumber = <N extends string>(name: N, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<N, number>>;

/** Of each record the last of these versions. */
function lastOf(all: readonly Statement[]): Statement[] {
  const last = new Map<string, Statement>();
  for (const one of all) {
    const before = last.get(one.id);
    if (before === undefined || before.version <= one.version) last.set(one.id, one);
  }
  return [...last.values()];
}

/** The sentence an outcome froze, with the meeting and the paragraphs it stands in, as far as the reader may read them. */
async function sourceOf(act: Act, reader: Reader, outcomeId: string): Promise<Page['source']> {
  const [outcome] = await statementsFor(act, reader, { kinds: ['outcome'], ids: [outcomeId] });
  if (outcome === undefined) return { paragraphs: [] };
  const { code, text, meeting_ref, paragraph_numbers: numbers } = outcome.said;
  const [meeting] = await statementsFor(act, reader, { kinds: ['meeting'], ids: [meeting_ref] });
  const body = meeting && (await readRecords(act, reader, [meeting.seq])).get(meeting.seq)?.body;
  const { paragraphs = [] } = JSON.parse(body ?? '{}') as Partial<Pick<Meeting, 'paragraphs'>>;
  return {
    outcome: { id: outcome.id, code, text },
    ...(meeting !== undefined && {
      meeting: { id: meeting.id, name: meeting.said.name, heldOn: meeting.said.held_on },
    }),
    paragraphs: paragraphs
      .filter(({ number }) => numbers.includes(number))
      .map(({ number, text: words }) => ({ number, text: words })),
  };
}

/** The help that these states ask for with their word on it, their needs that name it, and what anybody offers for it. */
function helpOf(
  last: readonly Statement[],
  states: ReadonlyMap<string, string>,
  asking: ReadonlySet<string>,
): Page['help'] {
  return last
    .filter(({ revoked }) => !revoked)
    .flatMap((one): Page['help'] => {
      const state = states.get(one.origin) ?? '';
      if (one.kind === 'undertaking' && one.state === state && asking.has(state))
        return (one.said.help_needed ?? []).map(({ axis, what, quantity, unit }) => ({
          state,
          axis,
          what,
          ...withNumber('quantity', quantity),
          ...(unit !== undefined && { unit }),
          direction: 'need',
        }));
      if (one.kind !== 'capability') return [];
      const { name, axis, quantity, unit, direction } = one.said;
      if (direction === 'need' && !asking.has(state)) return [];
      return [
        {
          state,
          axis,
          what: name,
          ...withNumber('quantity', quantity),
          ...(unit !== undefined && { unit }),
          direction,
        },
      ];
    });
}

const draftKinds: Readonly<Record<string, Page['drafts'][number]['what']>> = {
  undertaking: 'undertaking',
  'commitment-evidence': 'evidence',
  'progress-report': 'report',
  'progress-review': 'review',
  reply: 'reply',
};

/** What is being written of a commitment, its reports and its reviews at this node, to whoever may see drafts. */
async function draftsOf(
  act: Act,
  { desk }: Pick<PactDeps, 'desk'>,
  statements: readonly Statement[],
): Promise<Page['drafts']> {
  if (!act.actor.rights.has('exchange.read')) return [];
  const named = statements.filter(({ kind }) => ['commitment', 'progress-report', 'progress-review'].includes(kind));
  const open = await desk.draftsNaming(act, [...new Set(named.map(({ id }) => id))]);
  return open.flatMap(({ id, kind, state }): Page['drafts'] => {
    const what = draftKinds[kind];
    return what === undefined || (state !== 'draft' && state !== 'proposed' && state !== 'refused')
      ? []
      : [{ id, what, state }];
  });
}
