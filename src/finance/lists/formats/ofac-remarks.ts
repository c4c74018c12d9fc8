import { parsePartialDate } from '../../partial-date.ts';
import type { IdentifierType } from '../../subject.ts';
import type { SubjectDraft } from './subject-draft.ts';

/** Labels of numbers in the order tried; what follows the label is the number, then perhaps `(Country)` and dates. */
const numbers: readonly (readonly [RegExp, IdentifierType])[] = [
  [
    /^(?:Vessel Registration Identification|Vessel Registration Number|Identification Number|Company Number)\s+IMO\s+/i,
    'imo',
  ],
  [/^(?:MMSI|Maritime Mobile Service Identity(?: \(MMSI\))?)[: ]+/i, 'mmsi'],
  [/^(?:Vessel )?Call Sign\s+/i, 'call-sign'],
  [
    /^(?:Diplomatic |Stateless Person |British National Overseas |Refugee |Seaman'?s? |Official )?Passport\s*#?:?\s*/i,
    'passport',
  ],
  [
    /^(?:National ID|National Foreign ID Number|Cedula|C\.U\.R\.P|CURP|D\.N\.I|DNI|SSN|Identification Number|Personal ID Card|Citizen's Card Number|Tazkira|Birth Certificate Number|Driver's License|Electoral Registry|Credencial electoral|Stateless Person ID Card|Afghan|Turkish Identification Number|Bosnian Personal ID|Kenyan ID|Numero de Identidad|Residency Number|Refugee ID Card|Numero de Residencia)\b\.?/i,
    'national-id',
  ],
  [
    /^(?:Tax ID|NIT|R\.?F\.?C|RUC|V\.?A\.?T\.?|RIF|RTN|C\.?U\.?I\.?T|Italian Fiscal Code|Fiscal Code|Numero Unico de Identificacao Tributaria|Tax Office Number|Unified Social Credit Code)\b/i,
    'tax-id',
  ],
  [/^Legal Entity (?:Number|Identifier)\b/i, 'lei'],
  [/^(?:SWIFT\/BIC|BIC|SWIFT)\b/i, 'bic'],
  [/^IBAN\b/i, 'iban'],
  [/^(?:Email Address|E-mail)\b/i, 'email'],
  [/^(?:Phone Number|Telephone(?: Number)?|Phone)\b:?/i, 'phone'],
  [
    /^(?:Registration (?:Number|ID)|Public Registration Number|Company Number|Commercial Registry Number|Commercial Registration Number|Business Registration (?:Number|Document)|Business Number|Matricula Mercantil|Folio Mercantil|C\.R\.|Trade License|Enterprise Number|Chamber of Commerce Number|D-U-N-S Number|Government Gazette Number|UK Company Number|License|Certificate of Incorporation Number|Economic Register Number|Dubai Chamber of Commerce Membership)\b/i,
    'registration',
  ],
  [
    /^(?:Aircraft Tail Number|Aircraft Manufacturer's Serial Number|Aircraft Construction Number|Aircraft Mode S Transponder Code|Vessel Registration Identification|BIK \(RU\)|ISIN)\b/i,
    'other',
  ],
];

/**
 * Reads OFAC's remarks: pieces parted by `; `, each a label and a value, `alt. ` before repetitions, one full stop at
 * the end (Treasury's "SDN data formats" describes the field as free text; the labels are those of the lists of
 * 2019–2025). A piece that is none of them stays where it is: in `remarks`, which holds the whole text.
 */
export function addRemarks(draft: SubjectDraft, remarks: string): void {
  draft.addRemark(remarks);
  for (const piece of withoutFullStop(remarks).split(/;\s+/)) addPiece(draft, piece.trim());
}

function addPiece(draft: SubjectDraft, printed: string): void {
  const piece = printed.replace(/^alt\.\s+/i, '');
  const alias = /^(a|f|n)\.k\.a\.\s+['‘"“]?(.+?)['’"”]?\.?$/i.exec(piece);
  if (alias !== null) {
    draft.addNames(alias[2], alias[1]?.toLowerCase() === 'f' ? 'former' : 'weak-alias');
    return;
  }
  const simple =
    /^(DOB|POB|Nationality of Registration|nationality|citizen|Gender|Linked To:?|Vessel Flag)\s+(.+)$/i.exec(piece);
  if (simple !== null) {
    addSimple(draft, (simple[1] ?? '').toLowerCase(), withoutFullStop(simple[2] ?? ''));
    return;
  }
  const wallet = /^Digital Currency Address\s*-\s*([A-Z0-9]+)\s+(\S+)/i.exec(piece);
  if (wallet !== null) {
    draft.addIdentifier('wallet', wallet[2]?.replace(/\.$/, ''), undefined, wallet[1]);
    return;
  }
  for (const [label, type] of numbers) {
    const match = label.exec(piece);
    if (match !== null) return addNumber(draft, type, piece.slice(match[0].length), match[0]);
  }
}

function addSimple(draft: SubjectDraft, label: string, value: string): void {
  if (label === 'dob') draft.addBirthDate(parsePartialDate(value));
  else if (label === 'pob') draft.addBirthPlace(value);
  else if (label === 'nationality' || label === 'citizen') draft.addNationality(value);
  else if (label === 'gender') draft.setGender(value);
  else if (label.startsWith('linked to')) draft.addLink(value);
  else if (label === 'vessel flag' || label === 'nationality of registration') draft.addCountry(value);
}

/** `No. 660000 73767 (Belgium) issued 1 Jan 2001 expires …`. A piece without a number ("Passport issued in …") says nothing. */
function addNumber(draft: SubjectDraft, type: IdentifierType, text: string, label: string): void {
  const value = text.replace(
    /^\s*(?:\((?:[A-Z/]+|also called[^)]*)\)\s*)?(?:(?:Card|Number|No|Nr|Code)\b\.?\s*)*[#:.]?\s*/i,
    '',
  );
  if (type === 'phone') return draft.addIdentifier('phone', value);
  const match = /^(.*?)\s*(?:\(([^()]*)\)\.?)?\s*((?:issued|expires|expired|valid|date of issue)\b.*)?$/i.exec(value);
  const number = (match?.[1] ?? value).replace(/\.$/, '').trim();
  const wordy = !/\d/.test(number) && !['email', 'bic', 'call-sign', 'other'].includes(type);
  if (number === '' || wordy || number.length > 120) return;
  const kind = label.replace(/[\s#:.]+$/, '').trim();
  const note = [kind, match?.[3]?.replace(/\.$/, '')].filter((part) => part !== undefined && part !== '').join('; ');
  const lei = type !== 'lei' || /^[0-9A-Z]{20}$/i.test(number);
  draft.addIdentifier(lei ? type : 'registration', number, match?.[2], note);
}

/** The last full stop belongs to the field, unless an abbreviation ends with it (`S.A.`). */
function withoutFullStop(text: string): string {
  const trimmed = text.trim();
  return /\b(?:[A-Z]\.){2,}$/.test(trimmed) ? trimmed : trimmed.replace(/\.$/, '');
}

/** The type of a document that the advanced XML names with the same labels (`Passport`, `Tax ID No.`). */
export function ofacDocumentType(label: string, number: string): IdentifierType {
  if (/^IMO\b/i.test(number.trim())) return 'imo';
  return numbers.find(([pattern]) => pattern.test(`${label} `))?.[1] ?? 'other';
}
