import {
  type Axis,
  type Commitment,
  noTexts,
  type Outcome,
  type Paragraph,
  type Texts,
  type Unfinished,
  written,
} from './meeting-types.ts';

// What is done to a meeting at the workbench, each as a function of what was written before. Pure.

/** A new paragraph below another, or at the end. */
export function withParagraph(content: Unfinished, key: string, after: string | undefined): Unfinished {
  const paragraph: Paragraph = { key, kind: 'fact', text: noTexts() };
  const n = content.paragraphs.findIndex((one) => one.key === after);
  const at = n === -1 ? content.paragraphs.length : n + 1;
  return { ...content, paragraphs: content.paragraphs.toSpliced(at, 0, paragraph) };
}

export const withoutParagraph = (content: Unfinished, key: string): Unfinished => ({
  ...content,
  paragraphs: content.paragraphs.filter((one) => one.key !== key),
  outcomes: content.outcomes.map((one) =>
    one.paragraphs.includes(key) ? { ...one, paragraphs: one.paragraphs.filter((other) => other !== key) } : one,
  ),
});

export function movedParagraph(content: Unfinished, key: string, by: -1 | 1): Unfinished {
  const n = content.paragraphs.findIndex((one) => one.key === key);
  const paragraph = content.paragraphs[n];
  if (paragraph === undefined || content.paragraphs[n + by] === undefined) return content;
  return { ...content, paragraphs: content.paragraphs.toSpliced(n, 1).toSpliced(n + by, 0, paragraph) };
}

/** Puts an item of a list in the place of the one with its key. */
export const put =
  <L extends 'paragraphs' | 'outcomes' | 'commitments'>(list: L, item: Unfinished[L][number]) =>
  (content: Unfinished): Unfinished => ({
    ...content,
    [list]: content[list].map((one) => (one.key === item.key ? item : one)),
  });

/** The first code of its kind that is free: `O7`, `O7.3`. */
function freeCode(stem: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) if (!taken.includes(`${stem}${n}`)) return `${stem}${n}`;
}

/** A paragraph that obliges becomes an outcome, in its own words. */
export function withOutcome(content: Unfinished, key: string, of: string, axis: Axis): Unfinished {
  const paragraph = content.paragraphs.find((one) => one.key === of);
  const outcome: Outcome = {
    key,
    code: freeCode(
      'O',
      content.outcomes.map(({ code }) => code),
    ),
    paragraphs: [of],
    text: paragraph?.text ?? noTexts(),
    axis,
  };
  const marked =
    paragraph === undefined ? content : put('paragraphs', { ...paragraph, kind: 'commitment', axis })(content);
  return { ...marked, outcomes: [...marked.outcomes, outcome] };
}

export const withoutOutcome = (content: Unfinished, key: string): Unfinished => ({
  ...content,
  outcomes: content.outcomes.filter((one) => one.key !== key),
  commitments: content.commitments.filter(({ outcome }) => outcome !== key),
});

/** The words of these paragraphs, one after the other. */
export const quoteOf = (content: Unfinished, keys: readonly string[]): Texts => {
  const texts = content.paragraphs.filter(({ key }) => keys.includes(key)).map(({ text }) => text);
  return Object.fromEntries(written.map((one) => [one, texts.map((text) => text[one].trim()).join('\n')])) as Texts;
};

/** A commitment under an outcome: like another, or blank and owed by everybody. */
export function withCommitment(
  content: Unfinished,
  key: string,
  { under, like, owners }: { under: Outcome; like?: Commitment; owners: readonly string[] },
): Unfinished {
  const code = freeCode(
    `${under.code}.`,
    content.commitments.map((one) => one.code),
  );
  const blank: Omit<Commitment, 'key' | 'code'> = {
    outcome: under.key,
    title: noTexts(),
    manner: 'each',
    owners: [...owners],
    due: '',
    indicator: { name: noTexts(), unit: noTexts() },
    milestones: [],
  };
  return { ...content, commitments: [...content.commitments, { ...blank, ...like, key, code, outcome: under.key }] };
}

export const withoutCommitment = (content: Unfinished, key: string): Unfinished => ({
  ...content,
  commitments: content.commitments.filter((one) => one.key !== key),
});

/** The same states for every commitment, or for those of one outcome; a lead that is no longer among them is dropped. */
export const withOwners = (content: Unfinished, owners: readonly string[], outcome?: string): Unfinished => ({
  ...content,
  commitments: content.commitments.map((one) =>
    outcome === undefined || one.outcome === outcome ? ownedBy(one, owners) : one,
  ),
});

export function ownedBy({ lead, ...one }: Commitment, owners: readonly string[]): Commitment {
  return { ...one, owners: [...owners], ...(lead !== undefined && owners.includes(lead) && { lead }) };
}

/** The day so many months after another, the last of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
