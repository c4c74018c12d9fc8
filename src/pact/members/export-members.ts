import { Readable } from 'node:stream';
import { type Call, type Download, type Language, say } from '#base';
import type { ExchangeDesk } from '#exchange';
import { csvLine } from '#base/tabular';
import type { MemberRow } from './member-row.ts';
import { publicCommitments } from './public-commitments.ts';
import { listMembers } from './read-members.ts';
import { confirmWords, headWords, standingWords, textKeys, yes } from './words.ts';

/** Who sits for a state is no matter for a file that travels: the office stays, the name does not. */
const withoutName = ({ delegate, ...row }: MemberRow): MemberRow => {
  const { name: _, ...seat } = delegate.seat ?? { name: undefined };
  return { ...row, delegate: { ...delegate, ...('id' in seat && { seat }) } };
};

/** The members on a day (right `pact.read`), as CSV (RFC 4180) in the reader's language, or as JSON; written down in the log. */
export async function exportMembers(
  call: Call,
  desk: Pick<ExchangeDesk, 'own' | 'members' | 'lastHeard'>,
  { day: asked, as }: { day?: string | undefined; as: 'csv' | 'json' },
): Promise<Download> {
  const { day, items } = await call.transact(async (act) => {
    const list = await listMembers(act, desk, asked);
    await act.audit({ action: 'pact.members.export', objects: [], detail: { day: list.day, as } });
    return list;
  });
  const rows = items.map(withoutName);
  const text =
    as === 'json'
      ? `${JSON.stringify({ day, members: rows }, null, 2)}\n`
      : `\uFEFF${[Object.values(headWords).map((word) => say(word, call.language)), ...rows.map((row) => cells(row, call.language))].map(csvLine).join('')}`;
  return { fileName: `members-${day}.${as}`, stream: Readable.from([text]) };
}

function cells({ state, alpha3, name, membership, delegate, node }: MemberRow, language: Language): string[] {
  return [
    state,
    alpha3 ?? '',
    name[textKeys[language]],
    say(standingWords[membership.standing], language),
    membership.since ?? '',
    membership.until ?? '',
    membership.source?.title ?? '',
    membership.source?.urls.join(' ') ?? '',
    membership.confirm.map((reason) => say(confirmWords[reason], language)).join(' · '),
    delegate.seat?.office ?? '',
    delegate.seat?.from ?? '',
    delegate.seat?.language ?? '',
    say(node.standing === 'none' ? standingWords.none : standingWords[node.standing], language),
    node.online ? say(yes, language) : '',
    node.lastHeardAt ?? '',
  ];
}

/** What was said in public, as CSV (right `pact.read`). */
export async function exportCommitments(call: Call): Promise<Download> {
  await call.transact((act) => act.audit({ action: 'pact.public-commitments.export', objects: [] }));
  const head = [
    'code',
    'said_on',
    'axis',
    'kind',
    'text',
    'quantity',
    'unit',
    'due',
    'by',
    'source',
    'to_be_confirmed',
  ];
  const rows = publicCommitments.map((one) => [
    one.code,
    one.saidOn,
    one.axis,
    one.kind,
    one.text[textKeys[call.language]],
    String(one.quantity ?? ''),
    one.unit ?? '',
    one.due ?? '',
    one.by,
    one.source,
    String(one.confirm),
  ]);
  return {
    fileName: 'public-commitments.csv',
    stream: Readable.from([`\uFEFF${[head, ...rows].map(csvLine).join('')}`]),
  };
}
