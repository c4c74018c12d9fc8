import { randomUUID } from 'node:crypto';
import type { Desk } from './alliance.ts';
import { reason } from './officers.ts';
import { type PactDesk, pactDeskOf, type PactPerson } from './pact-officers.ts';
import { words } from './pact-words.ts';
import type { Timeline } from './timeline.ts';
import { until } from './until.ts';

const code = ({ state }: Desk): string => state.site.code;
const texts = (ara: string, eng: string, fra: string) => ({ ara, eng, fra });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Plays a promise's whole way: agreed at a meeting, owed by three states, reported by one with evidence, verified by a
 * person of another, replied to, and counted on the scoreboard of all three.
 */
export async function playPact(timeline: Timeline, desks: readonly Desk[]): Promise<void> {
  const [first, second, third] = await Promise.all(desks.map(pactDeskOf));
  if (first === undefined || second === undefined || third === undefined) throw new Error('three states are needed');
  const all = [first, second, third];
  const states = all.map(code);
  const { draft: meeting } = await first.secretary.beginMeeting({
    body: { meeting: agreed(states), audience: 'public' },
  });
  await propose(first.secretary, meeting);
  const [commitment = ''] = (await signed(first, meeting)).filter((id) => id.startsWith('commitment--'));
  timeline.happened('agreed', words.agreed, { states: states.length, record: commitment }, code(first));
  for (const desk of all) {
    await until('the commitment is owed', async () => (await desk.officer.duties({})).items.length === 1);
    timeline.happened('owed', words.owed, { record: commitment }, code(desk));
  }

  const ministry = await seat(
    first,
    first.officer,
    'pact-officer',
    texts('وزارة التمرين', 'Ministry of the exercise', 'Ministère de l’exercice'),
  );
  const items = [{ commitment, answer: 'accepts' as const, owner: ministry }];
  const undertaken = await first.officer.beginUndertakings({ body: { items } });
  await propose(first.officer, undertaken.draft);
  await signed(first, undertaken.draft);
  timeline.happened('undertaken', words.undertaken, { record: commitment }, code(first));

  const { draft: reporting } = await first.officer.giveReport({ body: report(commitment) });
  const reported = (await signed(first, reporting)).find((id) => id.startsWith('progress-report--')) ?? '';
  timeline.happened('reported', words.reported, { record: reported }, code(first));

  await seat(
    second,
    second.verifier,
    'verifier',
    texts('ديوان التمرين', 'Court of audit of the exercise', 'Cour des comptes de l’exercice'),
  );
  const version = await versionAt(second, reported);
  const { draft: reviewing } = await second.verifier.giveReview({
    body: {
      report: reported,
      version,
      finding: 'verified',
      statusFound: 'substantial',
      text: 'The courses were held; the lists of those who attended were seen.',
      language: 'en',
    },
  });
  const review = (await signed(second, reviewing)).find((id) => id.startsWith('progress-review--')) ?? '';
  timeline.happened('verified', words.verified, { record: review }, code(second));

  await until('the review is home', async () => (await versionAt(first, review, 'if-here')) !== '');
  const { draft: replying } = await first.officer.giveReply({
    body: {
      review,
      text: 'We thank the verifier; the last course follows in spring.',
      language: 'en',
      asksCorrection: false,
    },
  });
  await signed(first, replying);
  timeline.happened('replied', words.replied, { record: review }, code(first));

  for (const desk of all) {
    const tally = async () => {
      const { states: rows } = await desk.officer.scoreboard({ query: {} });
      return rows.find((row) => row.code === code(first))?.tally;
    };
    await until('it is on the scoreboard', async () => (await tally())?.indicators.verified.numerator === 1);
    const { owed, reported: told, withheld, indicators } = (await tally()) ?? { owed: 0, reported: 0, withheld: 0 };
    const facts = { owed, reported: told, withheld, verified: indicators?.verified.numerator ?? 0 };
    timeline.happened('scoreboard', words.scoreboard, facts, code(desk));
  }
}

async function propose(author: PactPerson, id: string): Promise<void> {
  const params = { id };
  const { preview } = await author.draft({ params });
  if (preview.problems.length > 0)
    throw new Error(preview.problems.map(({ where, message }) => `${where} ${message}`).join('; '));
  await author.proposeDraft({ params, body: { seen: preview.seen } });
}

/** The second person signs what was proposed; gives the ids of what left. */
async function signed({ deputy }: Desk, id: string): Promise<readonly string[]> {
  const params = { id };
  const { preview } = await deputy.draft({ params });
  return (await deputy.secondDraft({ params, body: { approve: true, reason, seen: preview.seen } })).records;
}

/** The administrator names an institution and seats the one account of this role in it. */
async function seat(desk: PactDesk, person: PactPerson, role: string, name: ReturnType<typeof texts>): Promise<string> {
  const { id: institution } = await desk.admin.makeInstitution({ body: { name } });
  const { items } = await person.colleagues({});
  const account = items.find(({ roles }) => roles.includes(role))?.id ?? '';
  await desk.admin.setSeat({ body: { account, institution, since: day(-400), reason } });
  return institution;
}

/** The version of a record as a desk holds it, once it does. */
async function versionAt({ deputy }: Desk, id: string, when?: 'if-here'): Promise<string> {
  const held = async () => {
    const { items } = await deputy.inbox({ query: { limit: 200 } });
    return items.find((row) => row.id === id)?.version ?? '';
  };
  if (when === undefined) await until(`${id} is here`, async () => (await held()) !== '');
  return held();
}

function agreed(states: readonly string[]) {
  const text = texts(
    'تتعهد كل دولة بتدريب محققيها.',
    'Every state trains its investigators.',
    'Chaque État forme ses enquêteurs.',
  );
  return {
    name: texts('اجتماع التمرين', 'Meeting of the exercise', 'Réunion de l’exercice'),
    body: 'council-of-the-exercise',
    heldOn: day(-200),
    languages: ['ara' as const, 'eng' as const, 'fra' as const],
    paragraphs: [{ number: 1, kind: 'commitment' as const, axis: 'finance' as const, text }],
    outcomes: [{ code: 'O1', paragraphs: [1], text, axis: 'finance' as const }],
    commitments: [
      {
        code: 'O1.1',
        outcome: 'O1',
        title: texts('تدريب المحققين', 'Training of investigators', 'Formation des enquêteurs'),
        manner: 'each' as const,
        owners: [...states],
        due: day(120),
        indicator: {
          name: texts('محققون مدرَّبون', 'Investigators trained', 'Enquêteurs formés'),
          unit: texts('محقق', 'investigators', 'enquêteurs'),
          target: 40,
        },
        milestones: [],
      },
    ],
  };
}

function report(commitment: string) {
  return {
    commitment,
    status: 'substantial' as const,
    asOf: day(-1),
    actual: 30,
    text: 'Three courses were held.',
    language: 'en' as const,
    evidence: [
      {
        title: 'Lists of those who attended',
        kind: 'training' as const,
        datedOn: day(-10),
        sha256: randomUUID().replaceAll('-', '').repeat(2),
      },
    ],
  };
}
