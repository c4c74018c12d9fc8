import { Readable } from 'node:stream';
import { type Act, commonFault, type Download, type Language, say, type Text } from '#base';
import { csvLine } from '#base/tabular';
import type { MilitaryDeps } from '../deps.ts';
import { lineMessage } from './line-message.ts';
import { openPlan, plannedLines } from './read-plans.ts';
import type { PlannedLine } from './contract.ts';
import type { PlannedWord } from './words.ts';

type Deps = Pick<MilitaryDeps, 'desk'>;

const heads: readonly Text[] = [
  { ar: 'الاحتياج', en: 'Need', fr: 'Besoin' },
  { ar: 'معرّف الاحتياج', en: 'Need id', fr: 'Identifiant du besoin' },
  { ar: 'العرض', en: 'Offer', fr: 'Offre' },
  { ar: 'معرّف العرض', en: 'Offer id', fr: 'Identifiant de l’offre' },
  { ar: 'الدولة', en: 'State', fr: 'État' },
  { ar: 'الدفعات', en: 'Lots', fr: 'Lots' },
  { ar: 'الكمية', en: 'Quantity', fr: 'Quantité' },
  { ar: 'الوحدة', en: 'Unit', fr: 'Unité' },
  { ar: 'قولنا', en: 'Our word', fr: 'Notre réponse' },
  { ar: 'السبب', en: 'Reason', fr: 'Raison' },
  { ar: 'بالسجلات', en: 'By records', fr: 'Selon les enregistrements' },
];
const wordTexts: Readonly<Record<PlannedWord, Text>> = {
  accepted: { ar: 'قُبل', en: 'accepted', fr: 'acceptée' },
  changed: { ar: 'غُيِّر', en: 'changed', fr: 'modifiée' },
  refused: { ar: 'رُفض', en: 'refused', fr: 'refusée' },
};

/** The lines as CSV (RFC 4180) in the reader's language; a plan is a proposal, and the file says what was said of each. */
export function linesAsCsv(lines: readonly PlannedLine[], language: Language): string {
  const cells = lines.map((line) => {
    const word = line.words.at(-1);
    return [
      line.needName,
      line.need,
      line.offerName,
      line.offer,
      line.by,
      String(line.lots),
      String(line.quantity),
      line.unit,
      word === undefined ? '' : say(wordTexts[word.says], language),
      word?.reason ?? '',
      line.stands === undefined ? '' : `${line.stands.state} ${line.stands.quantity}`,
    ];
  });
  return `\uFEFF${[heads.map((head) => say(head, language)), ...cells].map(csvLine).join('')}`;
}

/** A plan as a file (right `military.read`); who took it along is written down. Errors: `not-found`. */
export async function exportPlan(
  act: Act,
  deps: Deps,
  { id, format }: { id: string; format: 'csv' | 'json' },
): Promise<Download> {
  const open = await openPlan(act, deps, id);
  const { plan, instance, stored, cut } = open;
  // With a record taken back the whole speaks of it still: there is no whole any more.
  if (plan === undefined || (cut && format === 'json')) throw commonFault('not-found');
  await act.audit({ action: 'military.plan.export', objects: [`plan:${id}`], detail: { format } });
  const content =
    format === 'csv'
      ? linesAsCsv(plannedLines(open, false), act.language)
      : `${JSON.stringify({ kind: 'contributions-proposal', version: 1, instanceHash: stored.instanceHash, planHash: stored.planHash, settings: stored.settings, instance, plan }, null, 1)}\n`;
  return { fileName: `plan-${stored.instanceHash.slice(0, 12)}.${format}`, stream: Readable.from([content]) };
}

/** One line as a message of EDXL-RM (right `military.read`). Errors: `not-found`. */
export async function exportLine(
  act: Act,
  deps: Deps,
  { id, need, offer }: { id: string; need: string; offer: string },
): Promise<Download> {
  const open = await openPlan(act, deps, id);
  const line = plannedLines(open, false).find((one) => one.need === need && one.offer === offer);
  const [wanted, offered] = [open.known.capabilities.get(need), open.known.capabilities.get(offer)];
  if (line === undefined || wanted === undefined || offered === undefined) throw commonFault('not-found');
  await act.audit({ action: 'military.edxl.write', objects: [`plan:${id}`, `record:${need}`, `record:${offer}`] });
  const content = lineMessage({ plan: id, at: open.stored.at, line, wanted, offered });
  return { fileName: `${need}-${offer.slice(-12)}.xml`, stream: Readable.from([content]) };
}
