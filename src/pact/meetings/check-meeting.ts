import type { MeetingProblem } from './meeting-problem.ts';
import type { MeetingText } from './meeting-text.ts';

/**
 * What the parts of a meeting do not agree in: a code that stands twice or names nothing, an outcome whose words are not
 * those of its paragraphs, a state that is no member, a milestone after its commitment. Pure; the browser shows it live.
 */
export function* checkMeeting(meeting: MeetingText, members: ReadonlySet<string>): Generator<MeetingProblem> {
  const { paragraphs, outcomes, commitments } = meeting;
  yield* twice(
    '/paragraphs',
    paragraphs.map(({ number }) => String(number)),
  );
  yield* twice(
    '/outcomes',
    outcomes.map(({ code }) => code),
  );
  yield* twice(
    '/commitments',
    commitments.map(({ code }) => code),
  );
  const texts = new Map(paragraphs.map(({ number, text }) => [number, text]));
  for (const [n, outcome] of outcomes.entries()) yield* wordsOf(outcome, `/outcomes/${n}`, texts);
  const codes = new Set(outcomes.map(({ code }) => code));
  for (const [n, one] of commitments.entries()) {
    const where = `/commitments/${n}`;
    if (!codes.has(one.outcome)) yield { where: `${where}/outcome`, code: 'no-outcome', what: one.outcome };
    yield* ownersOf(one, where, members);
    if (one.due <= meeting.heldOn) yield { where: `${where}/due`, code: 'due-too-early' };
    yield* twice(
      `${where}/milestones`,
      one.milestones.map(({ code }) => code),
    );
    for (const [m, { due }] of one.milestones.entries())
      if (due > one.due) yield { where: `${where}/milestones/${m}/due`, code: 'milestone-too-late', what: one.due };
  }
}

type Paragraphs = ReadonlyMap<number, MeetingText['paragraphs'][number]['text']>;

function* wordsOf(
  { paragraphs, text }: MeetingText['outcomes'][number],
  where: string,
  texts: Paragraphs,
): Generator<MeetingProblem> {
  const unknown = paragraphs.flatMap((number, m) => (texts.has(number) ? [] : [{ number, m }]));
  for (const { number, m } of unknown)
    yield { where: `${where}/paragraphs/${m}`, code: 'no-paragraph', what: String(number) };
  if (unknown.length > 0) return;
  for (const language of ['ara', 'eng', 'fra'] as const) {
    const said = paragraphs.map((number) => texts.get(number)?.[language] ?? '').join(' ');
    if (!plain(said).includes(plain(text[language])))
      yield { where: `${where}/text/${language}`, code: 'not-the-words', what: paragraphs.join(', ') };
  }
}

/** Spaces and line breaks make no other words. */
const plain = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

function* ownersOf(
  { owners, manner, lead }: MeetingText['commitments'][number],
  where: string,
  members: ReadonlySet<string>,
): Generator<MeetingProblem> {
  yield* twice(`${where}/owners`, owners);
  for (const [m, state] of owners.entries())
    if (!members.has(state)) yield { where: `${where}/owners/${m}`, code: 'no-member', what: state };
  if (manner === 'joint' && lead === undefined) yield { where: `${where}/lead`, code: 'lead-missing' };
  if (manner === 'each' && lead !== undefined) yield { where: `${where}/lead`, code: 'lead-not-asked' };
  if (lead !== undefined && !owners.includes(lead)) yield { where: `${where}/lead`, code: 'lead-no-owner', what: lead };
}

function* twice(list: string, names: readonly string[]): Generator<MeetingProblem> {
  const seen = new Set<string>();
  for (const [n, name] of names.entries()) {
    if (seen.has(name)) yield { where: `${list}/${n}`, code: 'twice', what: name };
    seen.add(name);
  }
}
