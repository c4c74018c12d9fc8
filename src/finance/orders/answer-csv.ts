import type { SignedAnswer } from './answer-statement.ts';

/** The columns of a file of answers: one asset a row; several assets of one order are several answers. */
export const answerColumns = [
  'id',
  'entity',
  'order',
  'kind',
  'acted_at',
  'stated_at',
  'asset',
  'reference',
  'amount',
  'currency',
  'corrects',
  'note',
  'key',
  'signature',
] as const;
export type AnswerColumn = (typeof answerColumns)[number];

/** The statement that a row makes; what it lacks is left out, and refused by the shape where it must be there. */
export function statementOfRow(row: Partial<Record<AnswerColumn, string>>): Record<string, unknown> {
  const cell = (name: AnswerColumn): string | undefined => {
    const text = row[name]?.trim();
    return text === undefined || text === '' ? undefined : text;
  };
  const asset = {
    kind: cell('asset'),
    reference: cell('reference'),
    amount: cell('amount'),
    currency: cell('currency'),
  };
  const statement = {
    type: 'mithaq-answer',
    version: '1',
    id: cell('id'),
    entity: cell('entity'),
    order: cell('order'),
    kind: cell('kind'),
    acted_at: cell('acted_at'),
    stated_at: cell('stated_at'),
    assets: asset.kind === undefined && asset.reference === undefined ? [] : [given(asset)],
    corrects: cell('corrects'),
    note: cell('note'),
  };
  return given(statement);
}

export function signedOfRow(row: Partial<Record<AnswerColumn, string>>): SignedAnswer {
  return { statement: statementOfRow(row), key: row.key?.trim() ?? '', signature: row.signature?.trim() ?? '' };
}

const given = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** The rows of a table as cells by column; `undefined` when its head does not name the columns. */
export function columnsOf(
  head: readonly string[],
): ((cells: readonly string[]) => Partial<Record<AnswerColumn, string>>) | undefined {
  const names = head.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  if (!['order', 'kind', 'acted_at'].every((name) => names.includes(name))) return undefined;
  const places = answerColumns.map((name) => [name, names.indexOf(name)] as const).filter(([, at]) => at >= 0);
  return (cells) => Object.fromEntries(places.map(([name, at]) => [name, cells[at] ?? '']));
}
