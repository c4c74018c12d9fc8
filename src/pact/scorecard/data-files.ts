import { csvLine } from '#base/tabular';
import { targets } from '../scoreboard/indicators.ts';
import { pactStatuses } from '#records';
import { nameOfState, type Picture, type ShownCell, shownOf, tallyOf } from './picture.ts';

/** A commitment at a state as data: nothing but what the pages show. */
function cellData(cell: ShownCell) {
  const { commitment, state, speaker, judgement, report, undertaking, evidence, reviews } = cell;
  return {
    commitment: commitment.id,
    code: commitment.said.code,
    state,
    speaker,
    shown: shownOf(cell),
    due: judgement.due,
    ...(undertaking !== undefined && { undertaking: { id: undertaking.id, answer: undertaking.said.answer } }),
    ...(!judgement.withheld && {
      verification: judgement.verification,
      overdue: judgement.overdue,
      longOverdue: judgement.longOverdue,
      onTime: judgement.onTime,
      delayDays: judgement.delay,
      risks: judgement.risks,
      ...(judgement.completedOn !== undefined && { completedOn: judgement.completedOn }),
    }),
    ...(report !== undefined && {
      report: { id: report.id, version: report.version, asOf: report.said.as_of },
      evidence: evidence.map(({ id }) => id),
      reviews: reviews.map(({ review, counts, replies }) => ({
        id: review.id,
        by: review.said.state,
        finding: review.said.finding,
        counts,
        replies: replies.map(({ id }) => id),
      })),
    }),
  };
}

/** `scorecard.json`: the whole edition for programs; every id is that of a record in `log/records.jsonl`. */
export function scorecardJson(picture: Picture): string {
  const { day, source, states, outcomes, commitments, cells, board } = picture;
  const document = {
    type: 'mithaq-pact-scorecard',
    v: 1,
    day,
    since: board.since,
    targets,
    total: board.total,
    axes: Object.fromEntries(board.axes),
    alliance: source.title,
    states: states.map((code) => ({
      code,
      name: {
        ar: nameOfState(picture, code, 'ar'),
        en: nameOfState(picture, code, 'en'),
        fr: nameOfState(picture, code, 'fr'),
      },
      tally: board.states.get(code) ?? tallyOf([], picture),
    })),
    outcomes: outcomes.map(({ id, said: { code, axis, text } }) => ({ id, code, axis, text })),
    commitments: commitments.map(({ id, said }) => ({ id, ...said })),
    cells: cells.map(cellData),
  };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

/** `cells.csv`: one line for each commitment at each of its owners. */
export function cellsCsv({ cells }: Picture): string {
  const head = 'code,state,speaker,shown,due,as_of,verification,overdue,completed_on,delay_days,report,commitment';
  const rows = cells.map((cell) => {
    const { commitment, state, speaker, judgement, report } = cell;
    const said = judgement.withheld ? undefined : judgement;
    return csvLine([
      commitment.said.code,
      state,
      speaker,
      shownOf(cell),
      judgement.due,
      report?.said.as_of ?? '',
      said?.verification ?? '',
      said === undefined ? '' : String(said.overdue),
      said?.completedOn ?? '',
      String(said?.delay ?? ''),
      report?.id ?? '',
      commitment.id,
    ]);
  });
  return `${head}\r\n${rows.join('')}`;
}

/** `states.csv`: one line for each state, its counts; the five indicators are in `scorecard.json`. */
export function statesCsv(picture: Picture): string {
  const columns = ['owed', 'reported', 'withheld', 'declined', 'moved', 'overdue', 'atRisk'] as const;
  const rows = picture.states.map((code) => {
    const tally = picture.board.states.get(code) ?? tallyOf([], picture);
    const counts = [...columns.map((column) => tally[column]), ...pactStatuses.map((status) => tally.statuses[status])];
    return csvLine([code, ...counts.map(String), String(tally.indicators.verified.numerator)]);
  });
  return `${csvLine(['state', ...columns, ...pactStatuses, 'verified'])}${rows.join('')}`;
}
