import { childOf, childrenOf, readXmlRecords, textOf, type XmlElement } from '#base/tabular';
import { parsePartialDate } from '../../partial-date.ts';
import type { IdentifierType, ListedSubject, NameKind, PartialDate } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { joinTexts, valueText } from './clean-text.ts';
import { SubjectDraft } from './subject-draft.ts';

/**
 * The Security Council's consolidated list (`CONSOLIDATED_LIST`, sc-sanctions.xsd). `ref` is DATAID, which outlives
 * renumbering; REFERENCE_NUMBER is the second of `refs`. An entry with DELISTED_ON is left out.
 */
export const readUnXml: FormatReader = async function* (source, _options, header) {
  for (const file of source.files) {
    for await (const element of readXmlRecords(file, new Set(['INDIVIDUAL', 'ENTITY']))) {
      if (element.name === 'CONSOLIDATED_LIST') {
        const date = element.attributes['dateGenerated'];
        if (date !== undefined) header.publishedOn = date;
        header.title = 'United Nations Security Council Consolidated List';
        continue;
      }
      if (textOf(element, 'DELISTED_ON') !== '') continue;
      const place = { file: file.name, line: element.line };
      const ref = textOf(element, 'DATAID');
      if (ref === '') throw listFault('list-reference-missing', place, 'DATAID');
      yield { subject: element.name === 'INDIVIDUAL' ? individual(element, ref) : entity(element, ref), ...place };
    }
  }
};

function individual(element: XmlElement, ref: string): ListedSubject {
  const draft = new SubjectDraft(ref, 'Person');
  common(draft, element, 'INDIVIDUAL');
  draft.setGender(textOf(element, 'GENDER'));
  for (const value of values(element, 'TITLE')) draft.addTitle(value);
  for (const value of values(element, 'DESIGNATION')) draft.addPosition(value);
  for (const value of [...values(element, 'NATIONALITY'), textOf(element, 'NATIONALITY2')]) draft.addNationality(value);
  for (const birth of childrenOf(element, 'INDIVIDUAL_DATE_OF_BIRTH')) {
    draft.addBirthDate(birthDate(birth));
  }
  for (const place of childrenOf(element, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    draft.addBirthPlace(
      joinTexts(
        ['CITY', 'STATE_PROVINCE', 'COUNTRY'].map((part) => textOf(place, part)),
        ', ',
      ),
    );
  }
  for (const document of childrenOf(element, 'INDIVIDUAL_DOCUMENT')) addDocument(draft, document);
  return draft.finish();
}

function entity(element: XmlElement, ref: string): ListedSubject {
  const draft = new SubjectDraft(ref, 'Organization');
  common(draft, element, 'ENTITY');
  return draft.finish();
}

function common(draft: SubjectDraft, element: XmlElement, prefix: 'INDIVIDUAL' | 'ENTITY'): void {
  draft.addRef(textOf(element, 'REFERENCE_NUMBER'));
  draft.addWholeName(
    ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) => textOf(element, part)),
    'primary',
  );
  draft.addNames(textOf(element, 'NAME_ORIGINAL_SCRIPT'), 'original-script');
  for (const alias of childrenOf(element, `${prefix}_ALIAS`)) {
    draft.addNames(childOf(alias, 'ALIAS_NAME')?.text, kindOf(textOf(alias, 'QUALITY')), undefined, true);
    if (prefix === 'INDIVIDUAL') {
      draft.addBirthDate(parsePartialDate(textOf(alias, 'DATE_OF_BIRTH')));
      draft.addBirthPlace(joinTexts([textOf(alias, 'CITY_OF_BIRTH'), textOf(alias, 'COUNTRY_OF_BIRTH')], ', '));
    }
    draft.addRemark(textOf(alias, 'NOTE'));
  }
  for (const address of childrenOf(element, `${prefix}_ADDRESS`)) {
    draft.addAddress(
      ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE'].map((part) => textOf(address, part)),
      textOf(address, 'COUNTRY'),
    );
    draft.addRemark(textOf(address, 'NOTE'));
  }
  draft.addProgram(textOf(element, 'UN_LIST_TYPE'));
  draft.listedOn = parsePartialDate(textOf(element, 'LISTED_ON'))?.date;
  const amendments = values(element, 'LAST_DAY_UPDATED').flatMap((value) => parsePartialDate(value)?.date ?? []);
  draft.amendedOn = amendments.toSorted().at(-1);
  draft.addRemark(textOf(element, 'COMMENTS1'));
}

function kindOf(quality: string): NameKind {
  if (/^low$/i.test(quality)) return 'weak-alias';
  return /^f\.?k\.?a/i.test(quality) ? 'former' : 'alias';
}

function values(element: XmlElement, name: string): string[] {
  return childrenOf(childOf(element, name), 'VALUE').map((value) => value.text);
}

/** TYPE_OF_DATE is EXACT, APPROXIMATELY or BETWEEN; where DATE and YEAR are empty the date stands in NOTE. */
function birthDate(element: XmlElement): PartialDate | undefined {
  const from = textOf(element, 'FROM_YEAR');
  const to = textOf(element, 'TO_YEAR');
  const text = textOf(element, 'DATE') || textOf(element, 'YEAR') || textOf(element, 'NOTE');
  const date = from !== '' && to !== '' ? parsePartialDate(`${from} to ${to}`) : parsePartialDate(text || from || to);
  const circa = textOf(element, 'TYPE_OF_DATE').toUpperCase() === 'APPROXIMATELY';
  return date !== undefined && circa ? { ...date, approximate: true } : date;
}

function addDocument(draft: SubjectDraft, document: XmlElement): void {
  const kind = joinTexts([textOf(document, 'TYPE_OF_DOCUMENT'), textOf(document, 'TYPE_OF_DOCUMENT2')], ', ');
  const number = textOf(document, 'NUMBER');
  const note = joinTexts([kind, textOf(document, 'NOTE'), dated(textOf(document, 'DATE_OF_ISSUE'))], '; ');
  if (valueText(number) === '') {
    draft.addRemark(note === kind ? '' : note);
    return;
  }
  const country = textOf(document, 'ISSUING_COUNTRY') || textOf(document, 'COUNTRY_OF_ISSUE');
  const bracket = /^(.*?)\s*\(([^)]+)\)$/.exec(number);
  draft.addIdentifier(documentType(kind), bracket?.[1] ?? number, country || (bracket?.[2] ?? ''), note);
}

function documentType(kind: string): IdentifierType {
  if (/passport|pasaporte|passeport/i.test(kind)) return 'passport';
  if (/fiscal|tax/i.test(kind)) return 'tax-id';
  return /identi|national|social security|card|tazkira/i.test(kind) ? 'national-id' : 'other';
}

function dated(date: string): string {
  return date === '' ? '' : `issued ${date}`;
}
