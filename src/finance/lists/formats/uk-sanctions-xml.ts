import { childOf, childrenOf, readXmlRecords, textOf, type XmlElement } from '#base/tabular';
import { parsePartialDate } from '../../partial-date.ts';
import type { ListedSubject } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { joinTexts } from './clean-text.ts';
import { SubjectDraft } from './subject-draft.ts';
import { ukName, ukNameKind } from './uk-names.ts';
import { ukSchema } from './uk-rows.ts';

/**
 * The FCDO's UK Sanctions List as XML (`Designations`, one `Designation` a subject). `ref` is UniqueID; OFSIGroupID and
 * UNReferenceNumber follow. Unknown parts of a date are printed `dd` and `mm`.
 */
export const readUkSanctionsXml: FormatReader = async function* (source, _options, header) {
  header.title = 'UK Sanctions List';
  for (const file of source.files) {
    for await (const element of readXmlRecords(file, new Set(['Designation', 'DateGenerated']))) {
      if (element.name === 'DateGenerated') {
        const date = parsePartialDate(element.text)?.date;
        if (date !== undefined) header.publishedOn = date;
      }
      if (element.name !== 'Designation') continue;
      const place = { file: file.name, line: element.line };
      const ref = textOf(element, 'UniqueID');
      if (ref === '') throw listFault('list-reference-missing', place, 'UniqueID');
      yield { subject: subjectOf(element, ref), ...place };
    }
  }
};

function subjectOf(element: XmlElement, ref: string): ListedSubject {
  const draft = new SubjectDraft(ref, ukSchema(textOf(element, 'IndividualEntityShip')));
  draft.addRef(textOf(element, 'OFSIGroupID'));
  draft.addRef(textOf(element, 'UNReferenceNumber'));
  for (const name of within(element, 'Names', 'Name')) {
    const parts = ukName((part) => textOf(name, part.replace(' ', '')));
    draft.addWholeName(parts, ukNameKind(textOf(name, 'NameType'), textOf(name, 'AliasStrength')));
  }
  for (const name of within(element, 'NonLatinNames', 'NonLatinName')) {
    draft.addNames(textOf(name, 'NameNonLatinScript'), 'original-script');
  }
  for (const title of within(element, 'Titles', 'Title')) draft.addTitle(title.text);
  for (const address of within(element, 'Addresses', 'Address')) {
    const lines = [1, 2, 3, 4, 5, 6].map((n) => textOf(address, `AddressLine${n}`));
    draft.addAddress([...lines, textOf(address, 'AddressPostalCode')], textOf(address, 'AddressCountry'));
  }
  for (const phone of childOf(element, 'PhoneNumbers')?.children ?? []) draft.addIdentifier('phone', phone.text);
  for (const email of childOf(element, 'EmailAddresses')?.children ?? []) draft.addIdentifier('email', email.text);
  // Details stand below IndividualDetails/Individual, EntityDetails/Entity or ShipDetails/Ship.
  const details = ['IndividualDetails', 'EntityDetails', 'ShipDetails'].flatMap(
    (group) => childOf(element, group)?.children ?? [],
  );
  for (const detail of details) addDetails(draft, detail);
  draft.addProgram(textOf(element, 'RegimeName'));
  draft.listedOn = parsePartialDate(textOf(element, 'DateDesignated'))?.date;
  draft.amendedOn = parsePartialDate(textOf(element, 'LastUpdated'))?.date;
  draft.addRemark(textOf(element, 'OtherInformation'));
  draft.addRemark(textOf(element, 'UKStatementofReasons'));
  return draft.finish();
}

function addDetails(draft: SubjectDraft, detail: XmlElement): void {
  for (const dob of within(detail, 'DOBs', 'DOB')) draft.addBirthDate(parsePartialDate(dob.text));
  for (const one of within(detail, 'Nationalities', 'Nationality')) draft.addNationality(one.text);
  for (const one of within(detail, 'Genders', 'Gender')) draft.setGender(one.text);
  for (const one of within(detail, 'Positions', 'Position')) draft.addPosition(one.text);
  for (const birth of within(detail, 'BirthDetails', 'Location')) {
    draft.addBirthPlace(joinTexts([textOf(birth, 'TownOfBirth'), textOf(birth, 'CountryOfBirth')], ', '));
  }
  for (const one of within(detail, 'PassportDetails', 'Passport')) {
    draft.addIdentifier('passport', textOf(one, 'PassportNumber'), '', textOf(one, 'PassportAdditionalInformation'));
  }
  for (const one of within(detail, 'NationalIdentifierDetails', 'NationalIdentifier')) {
    draft.addIdentifier(
      'national-id',
      textOf(one, 'NationalIdentifierNumber'),
      '',
      textOf(one, 'NationalIdentifierAdditionalInformation'),
    );
  }
  for (const one of within(detail, 'BusinessRegistrationNumbers', 'BusinessRegistrationNumber')) {
    draft.addIdentifier('registration', one.text);
  }
  for (const one of within(detail, 'ParentCompanies', 'ParentCompany')) draft.addLink(one.text);
  for (const one of within(detail, 'IMONumbers', 'IMONumber')) draft.addIdentifier('imo', one.text);
  for (const one of within(detail, 'CurrentOwnerOperators', 'CurrentOwnerOperator')) draft.addLink(one.text);
  for (const one of within(detail, 'CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip'))
    draft.addCountry(one.text);
}

/** `<Names><Name/>…`; also when the group element itself is left out. */
function within(element: XmlElement, group: string, name: string): XmlElement[] {
  const inside = childOf(element, group);
  return inside === undefined ? childrenOf(element, name) : childrenOf(inside, name);
}
