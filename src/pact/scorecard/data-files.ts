import { countsOf, shownOf } from './counts.ts';
import { csvRow } from './csv.ts';
import { nameOfState, type Picture, type ShownCell } from './picture.ts';

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
  const { day, bundle, states, outcomes, commitments, cells } = picture;
  const document = {
    type: 'mithaq-pact-scorecard',
    v: 1,
    day,
    alliance: bundle.list.alliance,
    states: states.map((code) => ({
      code,
      name: {
        ar: nameOfState(picture, code, 'ar'),
        en: nameOfState(picture, code, 'en'),
        fr: nameOfState(picture, code, 'fr'),
      },
      counts: countsOf(cells.filter(({ state }) => state === code)),
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
    return csvRow([
      commitment.said.code,
      state,
      speaker,
      shownOf(cell),
      judgement.due,
      report?.said.as_of ?? '',
      said?.verification ?? '',
      said === undefined ? '' : String(said.overdue),
      said?.completedOn ?? '',
      said?.delay ?? '',
      report?.id ?? '',
      commitment.id,
    ]);
  });
  return `${head}\r\n${rows.join('')}`;
}

/** `states.csv`: one line for each state, its counts. */
export function statesCsv(picture: Picture): string {
  const counted = picture.states.map((code) => ({
    code,
    ...countsOf(picture.cells.filter(({ state }) => state === code)),
  }));
  const columns = Object.keys(countsOf([])) as (keyof ReturnType<typeof countsOf>)[];
  const rows = counted.map((one) => csvRow([one.code, ...columns.map((column) => one[column])]));
  return `${csvRow(['state', ...columns])}${rows.join('')}`;
}
