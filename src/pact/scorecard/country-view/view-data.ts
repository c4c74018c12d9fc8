import { type Language, say } from '#base';
import { pactAxes } from '#records';
import { datingOf } from '../../rules/dating.ts';
import { dayOf } from '../../rules/days.ts';
import { indicatorNames } from '../../scoreboard/indicators.ts';
import {
  axisWords,
  indicatorWords,
  riskWords,
  standingWords,
  tallyColumns,
  verificationWords,
} from '../../scoreboard/words.ts';
import { dayInWords } from '../days-in-words.ts';
import { helpOf } from '../help.ts';
import { indicatorTarget, indicatorValue } from '../indicator-words.ts';
import { pageWords } from '../page-words.ts';
import { inLanguage, nameOfState, type Picture, type ShownCell, shownOf, tallyOf, wholeText } from '../picture.ts';
import { datingWords, evidenceWords, findingOfReview, type Shown } from '../terms.ts';
import { runOf } from './run-of.ts';
import { viewWords as words } from './view-words.ts';

/** What the pages hold. Of more there is the edition, or the screen. */
const MOST_COMMITMENTS = 48;
const MOST_REPORTS = 5;
const MOST_LINES = 16;
const TITLE = 62;
const TEXT = 300;

/** For whom a view is made: everybody, or one reader of a node. */
export type Audience = 'public' | 'reader';

const order: readonly Shown[] = [
  'complete',
  'substantial',
  'limited',
  'not-started',
  'no-evidence',
  'withheld',
  'declined',
];

/** Everything that the four pages of a state say, in one language: strings alone, so that no text is ever read as markup. */
export function viewData(picture: Picture, code: string, language: Language, audience: Audience) {
  const t = (text: Parameters<typeof say>[0], parameters: Parameters<typeof say>[2] = {}) =>
    say(text, language, parameters);
  const cells = picture.cells.filter(({ state }) => state === code);
  const answering = cells.filter(({ speaker }) => speaker === code);
  const tally = picture.board.states.get(code) ?? tallyOf([], picture);
  const { owed, reported, overdue, atRisk } = tally;
  const counts = { owed, reported, overdue, atRisk };
  const listed = cells.toSorted(byUrgency);
  const reports = answering.filter(({ report }) => report !== undefined).sort(byReview);
  const help = helpOf(picture, code);
  const hidden = answering.filter((cell) => shownOf(cell) === 'withheld');
  return {
    lang: language,
    rtl: language === 'ar',
    alliance: picture.source.title[language],
    title: t(words.title),
    state: nameOfState(picture, code, language),
    asOf: t(pageWords.asOf, { day: dayInWords(picture.day, language) }),
    pages: [1, 2, 3, 4].map((page) => t(words.page, { page })),
    indicatorsTitle: t(pageWords.indicators),
    since: t(pageWords.changeSince, { day: dayInWords(picture.board.since, language) }),
    indicators: indicatorNames.map((name) => {
      const { met, withheld } = tally.indicators[name];
      return {
        name: t(indicatorWords[name]),
        value: indicatorValue(name, tally.indicators[name], language),
        withheld: withheld > 0 ? `(${withheld})` : '',
        target: met === undefined ? '' : indicatorTarget(name, met, language),
        met: met ?? null,
      };
    }),
    progress: t(words.progress),
    counted: t(words.counted, counts),
    bars: order.map((shown) => ({
      key: shown,
      name: t(standingWords[shown]),
      count: answering.filter((cell) => shownOf(cell) === shown).length,
    })),
    axisHeads: [
      pageWords.axis,
      tallyColumns.owed,
      standingWords.complete,
      tallyColumns.overdue,
      verificationWords.verified,
      tallyColumns.withheld,
    ].map((word) => t(word)),
    axes: pactAxes.map((axis) => {
      const of = tallyOf(
        answering.filter(({ commitment }) => commitment.said.axis === axis),
        picture,
      );
      const { verified } = of.indicators;
      const numbers = [of.owed, of.statuses.complete, of.overdue, verified.numerator, of.withheld];
      return [t(axisWords[axis]), ...numbers.map(String)];
    }),
    commitments: t(words.commitments),
    order: t(words.commitmentsOrder),
    heads: [pageWords.commitment, pageWords.status, pageWords.due, pageWords.review].map((word) => t(word)),
    rows: listed.slice(0, MOST_COMMITMENTS).map((cell) => rowOf(cell, language)),
    moreRows: moreThan(MOST_COMMITMENTS, listed.length, language),
    evidenceTitle: t(words.evidence),
    reports: reports.slice(0, MOST_REPORTS).map((cell) => reportOf(picture, cell, language)),
    noReports: reports.length === 0 ? t(words.noReports) : '',
    moreReports: moreThan(MOST_REPORTS, reports.length, language),
    needs: t(words.needs),
    help: help.slice(0, MOST_LINES).map((line) => runOf(line, 140)),
    noNeeds: help.length === 0 ? t(words.noNeeds) : '',
    moreNeeds: moreThan(MOST_LINES, help.length, language),
    withheldTitle: t(words.withheld),
    withheld: hidden.map(({ commitment }) => commitment.said.code),
    noneWithheld: hidden.length === 0 ? t(words.noneWithheld) : '',
    notesTitle: t(words.notes),
    notes: [
      words.noteReader,
      audience === 'public' ? words.notePublic : words.noteReaderOnly,
      words.noteOnTime,
      words.noteVerified,
    ].map((note) => t(note)),
  };
}

const moreThan = (most: number, length: number, language: Language): string =>
  length > most ? say(words.more, language, { count: length - most }) : '';

function rowOf({ commitment, judgement, ...cell }: ShownCell, language: Language) {
  const shown = shownOf({ judgement, ...cell });
  const late = judgement.withheld ? [] : judgement.risks.map((risk) => riskWords[risk][language]);
  const overdue = !judgement.withheld && judgement.overdue && shown !== 'declined';
  return {
    code: commitment.said.code,
    title: runOf(inLanguage(commitment.said.title, language), TITLE),
    shown,
    word: standingWords[shown][language],
    due: dayInWords(judgement.due, language),
    late: overdue ? tallyColumns.overdue[language] : (late[0] ?? ''),
    overdue,
    review: judgement.withheld || shown === 'declined' ? '' : verificationWords[judgement.verification][language],
  };
}

function reportOf(picture: Picture, cell: ShownCell, language: Language) {
  const { commitment, report, evidence, reviews } = cell;
  if (report === undefined) throw new Error('a cell without a report');
  const t = (text: Parameters<typeof say>[0], parameters: Parameters<typeof say>[2] = {}) =>
    say(text, language, parameters);
  const hidden = (report.said.evidence_refs ?? []).length - evidence.length;
  const last = reviews.at(-1);
  const reply = last?.replies.at(-1);
  const shown = shownOf(cell);
  return {
    code: commitment.said.code,
    title: runOf(inLanguage(commitment.said.title, language), TITLE),
    shown,
    word: standingWords[shown][language],
    by: `${inLanguage(report.said.institution.name, language)} · ${t(pageWords.forDay, { day: dayInWords(report.said.as_of, language) })}`,
    text: runOf(wholeText(picture, report, 'report_text'), TEXT),
    evidenceTitle: t(pageWords.evidence),
    evidence: evidence.slice(0, 3).map(({ said, version }) => {
      const dating = datingWords[datingOf({ datedOn: said.dated_on, version })];
      const about = `${t(evidenceWords[said.evidence_kind])} · ${dayInWords(said.dated_on, language)}`;
      return { title: runOf(said.title, 90), about: dating === undefined ? about : `${about} · ${t(dating)}` };
    }),
    hidden: hidden > 0 ? t(pageWords.evidenceWithheld, { count: hidden }) : '',
    reviewTitle: last === undefined ? t(pageWords.review) : reviewTitle(picture, last.review, language),
    review:
      last === undefined ? runOf(t(pageWords.noReview)) : runOf(wholeText(picture, last.review, 'review_text'), TEXT),
    notCounted: last === undefined || last.counts ? '' : t(pageWords.doesNotCount),
    replyTitle: t(pageWords.reply),
    reply: reply === undefined ? runOf(t(pageWords.noReply)) : runOf(wholeText(picture, reply, 'reply_text'), TEXT),
  };
}

function reviewTitle(picture: Picture, { said, version }: ShownCell['reviews'][number]['review'], language: Language) {
  const found = `${findingOfReview[said.finding][language]}: ${standingWords[said.status_found][language]}`;
  return `${found} · ${nameOfState(picture, said.state, language)} · ${dayInWords(dayOf(version), language)}`;
}

/** Overdue, then at risk, then by day; of one day in the order of the pact. */
function byUrgency(a: ShownCell, b: ShownCell): number {
  return (
    urgency(a) - urgency(b) || (a.judgement.due < b.judgement.due ? -1 : Number(a.judgement.due > b.judgement.due))
  );
}

function urgency(cell: ShownCell): number {
  const { judgement } = cell;
  if (judgement.withheld || shownOf(cell) === 'declined') return 3;
  if (judgement.overdue) return 0;
  return judgement.risks.length > 0 ? 1 : 2;
}

/** What was reviewed before what was not; the newest first. */
function byReview(a: ShownCell, b: ShownCell): number {
  const reviewed = Number(b.reviews.length > 0) - Number(a.reviews.length > 0);
  const [one = '', other = ''] = [a.report?.version, b.report?.version];
  return reviewed || (one > other ? -1 : Number(one < other));
}
