import type { Language, Text } from '#base';
import type { RecordObject, Texts } from '#records';
import { memberFacts } from '../members/facts.ts';
import { type Scoreboard, scoreboard, type Tally } from '../scoreboard/scoreboard.ts';
import { SINCE_DAYS } from '../scoreboard/since.ts';
import type { Shown } from './terms.ts';
import { type Cell, cellsOf, isByItsState } from '../projection/cells.ts';
import type { Statement, StatementKind } from '../projection/statement.ts';
import { dayAfter, dayOf } from '../rules/days.ts';
import { judgeCell, type Judgement } from '../rules/judge-cell.ts';
import { mayVerify } from '../rules/verification.ts';

/** A review of the report that counts now, with the replies to it. */
export interface ShownReview {
  readonly review: Statement<'progress-review'>;
  /** By another person of another institution, of exactly this version. */
  readonly counts: boolean;
  readonly replies: readonly Statement<'reply'>[];
}

/** A commitment at one of its owners, with everything that is shown of it. */
export interface ShownCell extends Cell {
  readonly judgement: Judgement;
  readonly report: Statement<'progress-report'> | undefined;
  readonly evidence: readonly Statement<'commitment-evidence'>[];
  readonly reviews: readonly ShownReview[];
}

/** What a picture is made of: what one reader may read, and nothing else. */
export interface PictureSource {
  readonly day: string;
  /** Whose picture it is: the alliance, or the authority whose node made it for a reader. */
  readonly title: Text;
  readonly members: readonly { readonly id: string; readonly state: string; readonly names: Text }[];
  /** Every version that the reader may read, in the order of time. */
  readonly statements: readonly Statement[];
  /** The whole records by `seq` of their statement: their long texts, as far as they are shown. */
  readonly objects: ReadonlyMap<number, RecordObject>;
}

/** What an edition says, before it is said in a language. */
export interface Picture {
  readonly day: string;
  readonly source: PictureSource;
  /** Every state that owes something, by its code. */
  readonly states: readonly string[];
  readonly meetings: readonly Statement<'meeting'>[];
  readonly outcomes: readonly Statement<'outcome'>[];
  readonly commitments: readonly Statement<'commitment'>[];
  readonly needs: readonly Statement<'capability'>[];
  readonly cells: readonly ShownCell[];
  /** Every version of every report by the state itself, by commitment and state, oldest first. */
  readonly reportsOf: ReadonlyMap<string, readonly Statement<'progress-report'>[]>;
  readonly board: Scoreboard;
  readonly origins: ReadonlyMap<string, string>;
}

/** Makes the picture: nothing enters it but what is in its source. */
export function pictureOf(source: PictureSource): Picture {
  const last = lastOf(source.statements);
  const origins = new Map(source.members.map(({ id, state }) => [id, state]));
  const standing = last.filter((one) => !one.revoked && isByItsState(one, origins));
  const of = <K extends StatementKind>(kind: K) =>
    standing.filter((one): one is Extract<Statement, { kind: K }> => one.kind === kind);
  const outcomes = inCodeOrder(of('outcome'));
  const place = new Map(outcomes.map(({ id }, at) => [id, at]));
  const commitments = inCodeOrder(of('commitment')).sort(
    (a, b) => (place.get(a.said.outcome_ref) ?? 1e6) - (place.get(b.said.outcome_ref) ?? 1e6),
  );
  const order = new Map(commitments.map(({ id }, at) => [id, at]));
  const reports = new Map(of('progress-report').map((one) => [one.id, one]));
  const evidence = new Map(of('commitment-evidence').map((one) => [one.id, one]));
  const reviews = Map.groupBy(of('progress-review'), ({ said }) => said.report_ref);
  const replies = Map.groupBy(of('reply'), ({ said }) => said.review_ref);
  const cells = cellsOf(last, origins)
    .sort(
      (a, b) => (order.get(a.commitment.id) ?? 0) - (order.get(b.commitment.id) ?? 0) || (a.state < b.state ? -1 : 1),
    )
    .map((cell): ShownCell => {
      const judgement = judgeCell(cell.facts, source.day);
      const fact = judgement.withheld ? undefined : judgement.report;
      const report = fact && reports.get(fact.id);
      return {
        ...cell,
        judgement,
        report,
        evidence: (report?.said.evidence_refs ?? []).map((id) => evidence.get(id)).filter((one) => one !== undefined),
        reviews: (reviews.get(report?.id ?? '') ?? []).map((review) => ({
          review,
          counts: cell.facts.reviews.some(
            (one) =>
              one.id === review.id && fact !== undefined && mayVerify(fact, one) && dayOf(one.version) <= source.day,
          ),
          // Only the state that was reviewed replies.
          replies: (replies.get(review.id) ?? []).filter(({ said }) => said.state === cell.speaker),
        })),
      };
    });
  return {
    day: source.day,
    source,
    states: [...new Set(commitments.flatMap(({ said }) => said.owners))].sort(),
    meetings: of('meeting'),
    outcomes,
    commitments,
    needs: of('capability').filter(({ said }) => said.direction === 'need'),
    cells,
    reportsOf: Map.groupBy(
      source.statements.filter(
        (one): one is Statement<'progress-report'> => one.kind === 'progress-report' && isByItsState(one, origins),
      ),
      ({ said }) => `${said.commitment_ref} ${said.state}`,
    ),
    board: boardOf(cells, source.day),
    origins,
  };
}

const boardOf = (cells: readonly Cell[], day: string): Scoreboard => scoreboard(cells, day, dayAfter(day, -SINCE_DAYS));

/** What some cells of a picture come to. */
export const tallyOf = (cells: readonly Cell[], { day }: Pick<Picture, 'day'>): Tally => boardOf(cells, day).total;

/** What is shown of a commitment at a state. */
export function shownOf({ judgement, undertaking }: Pick<ShownCell, 'judgement' | 'undertaking'>): Shown {
  if (undertaking?.said.answer === 'declines') return 'declined';
  return judgement.withheld ? 'withheld' : judgement.status;
}

/** Of each record its last version; the statements come in the order of time. */
function lastOf(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [one.id, one])).values()].sort((a, b) => a.seq - b.seq);
}

/** `O2` before `O10`, `O8.1` before `O8.10`; of one code, the older record first. */
function inCodeOrder<S extends Statement<'outcome'> | Statement<'commitment'>>(statements: readonly S[]): S[] {
  const keys = new Map(statements.map((one) => [one, keyOf(one.said.code)]));
  return statements.toSorted((a, b) => {
    const [one = '', other = ''] = [keys.get(a), keys.get(b)];
    return one === other ? a.seq - b.seq : one < other ? -1 : 1;
  });
}

const keyOf = (code: string): string => code.replace(/\d+/g, (digits) => digits.padStart(8, '0'));

const iso: Readonly<Record<Language, 'ara' | 'eng' | 'fra'>> = { ar: 'ara', en: 'eng', fr: 'fra' };

/** Words of a record in a language of the house. */
export const inLanguage = (texts: Texts, language: Language): string => texts[iso[language]];

/** What a state is called: as the trust list calls it, else as it is publicly called. */
export function nameOfState({ source }: Picture, code: string, language: Language): string {
  const names: Text | undefined = source.members.find(({ state }) => state === code)?.names;
  const fact = memberFacts.find((one) => one.code === code)?.name;
  return names?.[language] ?? (fact === undefined ? code : inLanguage(fact, language));
}

/** A property of the whole record a statement was read from: its long texts. */
export function wholeText({ source }: Picture, { seq }: Statement, property: string): string {
  const object: RecordObject | undefined = source.objects.get(seq);
  const said = object?.[property];
  return typeof said === 'string' ? said : '';
}
