import { childOf, childrenOf, readXmlRecords, textOf, type XmlElement } from '#base/tabular';
import { parsePartialDate } from '../../partial-date.ts';
import type { ListedSubject, NameKind, PartialDate, SubjectSchema } from '../../subject.ts';
import { listFault } from '../list-fault.ts';
import type { FormatReader } from '../list-format.ts';
import { type AdvancedTables, dateOf, readAdvancedTables } from './ofac-advanced-tables.ts';
import { ofacDocumentType } from './ofac-remarks.ts';
import { SubjectDraft } from './subject-draft.ts';

/**
 * OFAC's advanced XML (`Sanctions`, the UN 1267/1988 "advanced sanctions data model"; sdn_advanced, cons_advanced).
 * Read twice: the tables parties refer to stand partly behind them. `ref` is the profile's ID, which is the csv set's
 * ent_num.
 */
export const readOfacAdvancedXml: FormatReader = async function* (source, _options, header) {
  header.title = 'OFAC';
  for (const file of source.files) {
    const tables = await readAdvancedTables(file);
    if (tables.publishedOn !== undefined) header.publishedOn = tables.publishedOn;
    for await (const party of readXmlRecords(file, new Set(['DistinctParty']))) {
      if (party.name !== 'DistinctParty') continue;
      const place = { file: file.name, line: party.line };
      for (const profile of childrenOf(party, 'Profile')) {
        const ref = profile.attributes['ID'] ?? '';
        if (ref === '') throw listFault('list-reference-missing', place, 'Profile ID');
        yield { subject: subjectOf(profile, ref, tables), ...place };
      }
    }
  }
};

function subjectOf(profile: XmlElement, ref: string, tables: AdvancedTables): ListedSubject {
  const draft = new SubjectDraft(ref, schemaOf(profile, tables));
  for (const identity of childrenOf(profile, 'Identity')) {
    addNames(draft, identity, tables);
    for (const document of tables.documents.get(identity.attributes['ID'] ?? '') ?? []) {
      const type = ofacDocumentType(document.type, document.number);
      const issued = document.issued === '' ? '' : `; issued ${document.issued}`;
      draft.addIdentifier(type, document.number, document.country, `${document.type}${issued}`);
    }
  }
  for (const feature of childrenOf(profile, 'Feature')) addFeature(draft, feature, tables);
  const entry = tables.entries.get(ref);
  for (const program of entry?.programs ?? []) draft.addProgram(program);
  draft.listedOn = entry?.listedOn;
  if (entry !== undefined && entry.legalBases.length > 0) draft.legalBasis = [...new Set(entry.legalBases)].join('; ');
  for (const name of tables.related.get(ref) ?? []) draft.addLink(name);
  return draft.finish();
}

function schemaOf(profile: XmlElement, tables: AdvancedTables): SubjectSchema {
  const id = profile.attributes['PartySubTypeID'];
  const kind = `${tables.value('PartySubType', id)} ${tables.value('PartyType', tables.attribute('PartySubType', id, 'PartyTypeID'))}`;
  if (/vessel/i.test(kind)) return 'Vessel';
  if (/aircraft/i.test(kind)) return 'Airplane';
  return /individual/i.test(kind) ? 'Person' : 'Organization';
}

/** Given names first: how they are printed is settled by the type of each part, not by their order. */
const partOrder = ['first', 'middle', 'patronymic', 'matronymic', 'last', 'maiden'];

function addNames(draft: SubjectDraft, identity: XmlElement, tables: AdvancedTables): void {
  const types = new Map<string, string>();
  for (const master of childrenOf(childOf(identity, 'NamePartGroups'), 'MasterNamePartGroup')) {
    for (const group of childrenOf(master, 'NamePartGroup')) {
      types.set(
        group.attributes['ID'] ?? '',
        tables.value('NamePartType', group.attributes['NamePartTypeID']).toLowerCase(),
      );
    }
  }
  for (const alias of childrenOf(identity, 'Alias')) {
    const own = tables.value('AliasType', alias.attributes['AliasTypeID']);
    for (const name of childrenOf(alias, 'DocumentedName')) {
      const parts = childrenOf(name, 'DocumentedNamePart')
        .map((part) => childOf(part, 'NamePartValue'))
        .filter((part) => part !== undefined)
        .map((part) => {
          const type = types.get(part.attributes['NamePartGroupID'] ?? '') ?? '';
          return {
            text: part.text,
            rank: partOrder.findIndex((word) => type.startsWith(word)),
            script: part.attributes['ScriptID'],
          };
        })
        .toSorted((a, b) => a.rank - b.rank);
      const script = tables.value('Script', parts[0]?.script);
      const foreign = script !== '' && !/^latin$/i.test(script);
      draft.addWholeName(
        parts.map((part) => part.text),
        kindOf(alias, own, foreign),
      );
    }
  }
}

function kindOf(alias: XmlElement, type: string, foreign: boolean): NameKind {
  if (/f\.k\.a/i.test(type)) return 'former';
  if (alias.attributes['LowQuality'] === 'true') return 'weak-alias';
  if (foreign) return 'original-script';
  return alias.attributes['Primary'] === 'true' ? 'primary' : 'alias';
}

function addFeature(draft: SubjectDraft, feature: XmlElement, tables: AdvancedTables): void {
  const type = tables.value('FeatureType', feature.attributes['FeatureTypeID']);
  for (const version of childrenOf(feature, 'FeatureVersion')) {
    const detail = childOf(version, 'VersionDetail');
    const text = detail?.text.trim() || tables.value('DetailReference', detail?.attributes['DetailReferenceID']);
    const location = tables.locations.get(childOf(version, 'VersionLocation')?.attributes['LocationID'] ?? '');
    const place = [...(location?.parts ?? []), location?.country ?? ''].filter((part) => part !== '').join(', ');
    const wallet = /^Digital Currency Address\s*-?\s*(.*)$/i.exec(type);
    if (/^birthdate$/i.test(type)) draft.addBirthDate(period(childOf(version, 'DatePeriod')));
    else if (/^place of birth$/i.test(type)) draft.addBirthPlace(text || place);
    else if (/nationality|citizenship/i.test(type)) draft.addNationality(location?.country || text);
    else if (/^gender$/i.test(type)) draft.setGender(text);
    else if (/^title$/i.test(type)) draft.addPosition(text);
    else if (/^location$/i.test(type)) draft.addAddress(location?.parts ?? [], location?.country ?? '');
    else if (/^vessel flag$/i.test(type)) draft.addCountry(text || location?.country);
    else if (/call sign/i.test(type)) draft.addIdentifier('call-sign', text);
    else if (wallet !== null) draft.addIdentifier('wallet', text, undefined, wallet[1]);
    else if (/e-?mail/i.test(type)) draft.addIdentifier('email', text);
    else if (/phone/i.test(type)) draft.addIdentifier('phone', text);
    else if (/swift|bic/i.test(type)) draft.addIdentifier('bic', text);
    else if (text !== '') draft.addRemark(`${type}: ${text}`);
  }
  draft.addRemark(textOf(feature, 'Comment'));
}

/** DatePeriod: Start and End, each From and To. A whole year is written as its first and last day. */
function period(element: XmlElement | undefined): PartialDate | undefined {
  const from = dateOf(childOf(childOf(element, 'Start'), 'From'));
  const to = dateOf(childOf(childOf(element, 'End'), 'To'));
  const text = from !== undefined && to !== undefined && from !== to ? `${from} to ${to}` : (from ?? to ?? '');
  const date = parsePartialDate(text);
  const circa = ['Start', 'End'].some((end) => childOf(element, end)?.attributes['Approximate'] === 'true');
  return date !== undefined && circa ? { ...date, approximate: true } : date;
}
