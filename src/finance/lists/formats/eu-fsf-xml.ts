import { childrenOf, childOf, readXmlRecords, textOf, type XmlElement } from '#base/tabular';
import { gregorianOfHijri } from '../../hijri.ts';
import { parsePartialDate } from '../../partial-date.ts';
import type { IdentifierType, ListedSubject, PartialDate } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { joinTexts } from './clean-text.ts';
import { SubjectDraft } from './subject-draft.ts';

/**
 * The European Union's consolidated list, "FSF" XML 1.1 (`export` in http://eu.europa.ec/fpi/fsd/export). `ref` is
 * logicalId; euReferenceNumber and unitedNationId follow in `refs`. Country code `00` means unknown.
 */
export const readEuFsfXml: FormatReader = async function* (source, _options, header) {
  for (const file of source.files) {
    for await (const element of readXmlRecords(file, new Set(['sanctionEntity']))) {
      if (element.name === 'export') {
        const date = element.attributes['generationDate'];
        if (date !== undefined) header.publishedOn = date;
        header.title = 'European Union consolidated list of financial sanctions';
        continue;
      }
      const place = { file: file.name, line: element.line };
      const ref = element.attributes['logicalId'] ?? '';
      if (ref === '') throw listFault('list-reference-missing', place, 'logicalId');
      yield { subject: subjectOf(element, ref), ...place };
    }
  }
};

function subjectOf(element: XmlElement, ref: string): ListedSubject {
  const type = childOf(element, 'subjectType')?.attributes ?? {};
  const person = type['classificationCode'] === 'P' || type['code'] === 'person';
  const draft = new SubjectDraft(ref, person ? 'Person' : 'Organization');
  draft.addRef(element.attributes['euReferenceNumber']);
  draft.addRef(element.attributes['unitedNationId']);
  addNames(draft, element);
  for (const { attributes } of childrenOf(element, 'citizenship')) draft.addNationality(country(attributes));
  for (const birth of childrenOf(element, 'birthdate')) {
    draft.addBirthDate(birthDate(birth.attributes));
    draft.addBirthPlace(placeText(birth.attributes, ['place', 'city', 'region']));
  }
  for (const address of childrenOf(element, 'address')) {
    const { attributes } = address;
    draft.addAddress(
      ['street', 'poBox', 'place', 'zipCode', 'city', 'region'].map((part) => attributes[part]),
      countryName(attributes),
    );
    for (const contact of childrenOf(address, 'contactInfo')) addContact(draft, contact.attributes);
  }
  for (const document of childrenOf(element, 'identification')) addDocument(draft, document);
  const regulation = childOf(element, 'regulation');
  draft.addProgram(regulation?.attributes['programme']);
  const basis = joinTexts([regulation?.attributes['numberTitle'], textOf(regulation, 'publicationUrl')], ' ');
  if (basis !== '') draft.legalBasis = basis;
  draft.listedOn = parsePartialDate(element.attributes['designationDate'] ?? '')?.date;
  draft.amendedOn = newestPublication(element);
  for (const remark of remarksOf(element)) draft.addRemark(remark);
  return draft.finish();
}

/** The first strong name is the entry's own; the others are aliases, `strong="false"` weak ones. */
function addNames(draft: SubjectDraft, element: XmlElement): void {
  let primary = false;
  for (const { attributes } of childrenOf(element, 'nameAlias')) {
    const strong = attributes['strong'] !== 'false';
    const kind = !strong ? 'weak-alias' : primary ? 'alias' : 'primary';
    primary ||= strong;
    const parts = ['firstName', 'middleName', 'lastName'].map((part) => attributes[part]);
    const whole = attributes['wholeName'] ?? '';
    const language = (attributes['nameLanguage'] ?? '').toLowerCase();
    if (whole.trim() === '') draft.addWholeName(parts, kind, language);
    else draft.addNames(whole, kind, language);
    draft.setGender(attributes['gender']);
    draft.addTitle(attributes['title']);
    draft.addPosition(attributes['function']);
  }
}

type Attributes = XmlElement['attributes'];

function country(attributes: Attributes): string {
  const code = attributes['countryIso2Code'] ?? '';
  return code === '' || code === '00' ? countryName(attributes) : code;
}

function countryName(attributes: Attributes): string {
  const name = attributes['countryDescription'] ?? '';
  return /^unknown$/i.test(name) ? '' : name;
}

function placeText(attributes: Attributes, parts: readonly string[]): string {
  return joinTexts([...parts.map((part) => attributes[part]), countryName(attributes)], ', ');
}

function birthDate(attributes: Attributes): PartialDate | undefined {
  const [year, month, day] = ['year', 'monthOfYear', 'dayOfMonth'].map((part) => Number(attributes[part] ?? 0) || 0);
  const from = attributes['yearRangeFrom'];
  const to = attributes['yearRangeTo'];
  let date: PartialDate | undefined;
  if (attributes['calendarType'] === 'ISLAMIC' && year !== undefined && year > 0 && year < 1600) {
    date =
      month && day ? { date: gregorianOfHijri(year, month, day), approximate: true } : parsePartialDate(String(year));
  } else {
    date = parsePartialDate(
      attributes['birthdate'] || (from && to ? `${from} to ${to}` : year ? `${day ?? 0}/${month ?? 0}/${year}` : ''),
    );
  }
  return date !== undefined && attributes['circa'] === 'true' ? { ...date, approximate: true } : date;
}

const documentTypes: Readonly<Record<string, IdentifierType>> = {
  passport: 'passport',
  diplomatic: 'passport',
  id: 'national-id',
  ssn: 'national-id',
  birthcert: 'national-id',
  driverlic: 'national-id',
  electoral: 'national-id',
  residperm: 'national-id',
  fiscalcode: 'tax-id',
  tradelic: 'registration',
  regnumber: 'registration',
  swiftbic: 'bic',
  iban: 'iban',
  imo: 'imo',
};

function addDocument(draft: SubjectDraft, document: XmlElement): void {
  const { attributes } = document;
  const number = attributes['latinNumber'] || attributes['number'];
  const code = attributes['identificationTypeCode'] ?? '';
  const issued = attributes['issueDate'];
  const note = joinTexts(
    [
      attributes['identificationTypeDescription'],
      issued && `issued ${issued}`,
      textOf(document, 'remark'),
      attributes['knownFalse'] === 'true' ? 'known false' : '',
    ],
    '; ',
  );
  draft.addIdentifier(documentTypes[code] ?? 'other', number, country(attributes), note);
}

function addContact(draft: SubjectDraft, { key = '', value }: Attributes): void {
  if (/mail/i.test(key)) draft.addIdentifier('email', value);
  else if (/phone|mobile|tel/i.test(key)) draft.addIdentifier('phone', value);
}

function newestPublication(element: XmlElement): string | undefined {
  const dates = [element, ...element.children].flatMap((one) =>
    one.children
      .filter((child) => child.name === 'regulation' || child.name === 'regulationSummary')
      .map((child) => child.attributes['publicationDate'] ?? ''),
  );
  return dates
    .filter((date) => date !== '')
    .toSorted()
    .at(-1);
}

function* remarksOf(element: XmlElement): Generator<string> {
  for (const child of element.children) {
    if (child.name === 'remark') yield child.text;
    else if (child.name !== 'identification') yield* remarksOf(child);
  }
}
