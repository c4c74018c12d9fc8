import { readXmlRecords, type XmlElement } from '#base/tabular';
import { parsePartialDate, parsePartialDates } from '../../partial-date.ts';
import type { ListedSubject } from '../../subject.ts';
import type { FormatReader } from '../list-format.ts';
import { cleanText } from './clean-text.ts';
import { SubjectDraft } from './subject-draft.ts';

/**
 * The Malaysian Ministry of Home Affairs' list: a PDF saved as tagged XML (`TaggedPDF-doc`), a table of thirteen
 * columns for persons and one of seven for groups. `ref` is the ministry's number (`KDN.I.08-2014`), written together.
 */
export const readMyMohaXml: FormatReader = async function* (source, _options, header) {
  header.title = 'Kementerian Dalam Negeri Malaysia';
  for (const file of source.files) {
    for await (const row of readXmlRecords(file, new Set(['TR', 'ModifyDate']))) {
      if (row.name === 'ModifyDate' && row.text !== '') header.publishedOn = row.text;
      if (row.name !== 'TR') continue;
      const cells = row.children.filter((cell) => cell.name === 'TD' || cell.name === 'TH').map(deepText);
      const ref = (cells[1] ?? '').replace(/\s/g, '');
      if (!/^KDN\.[A-Z]\.\d+-\d{4}$/.test(ref)) continue;
      const place = { file: file.name, line: row.line };
      if (cells.length >= 13) yield { subject: person(ref, cells), ...place };
      else yield { subject: group(ref, cells), ...place };
    }
  }
};

/** Number, reference, name, title, post, birth date, birth place, other names, nationality, passport, identity card, address, date. */
function person(ref: string, cells: readonly string[]): ListedSubject {
  const [, , name, title, post, born, place, others = '', nationality, passport, card, address, date = ''] = cells;
  const draft = new SubjectDraft(ref, 'Person');
  draft.addNames(name, 'primary');
  for (const other of lettered(others)) draft.addNames(other, 'alias');
  draft.addTitle(title);
  draft.addPosition(post);
  for (const one of parsePartialDates(born ?? '')) draft.addBirthDate(one);
  draft.addBirthPlace(place);
  draft.addNationality(nationality);
  draft.addIdentifier('passport', passport);
  draft.addIdentifier('national-id', card, 'my');
  draft.addAddress([address]);
  draft.listedOn = parsePartialDate(date)?.date;
  return draft.finish();
}

/** Number, reference, name, alias, other name, address, date. */
function group(ref: string, cells: readonly string[]): ListedSubject {
  const draft = new SubjectDraft(ref, 'Organization');
  draft.addNames(cells[2], 'primary');
  for (const other of [...lettered(cells[3] ?? ''), ...lettered(cells[4] ?? '')]) draft.addNames(other, 'alias');
  draft.addAddress([cells[5]]);
  draft.listedOn = parsePartialDate(cells[6] ?? '')?.date;
  return draft.finish();
}

/** `a) One b) Two`; line breaks inside a name are only the page's width. */
function lettered(text: string): string[] {
  return text.split(/(?:^|\s)[a-z]{1,2}\)\s/).filter((part) => part.trim() !== '');
}

function deepText(element: XmlElement): string {
  return cleanText([element.text, ...element.children.map(deepText)].join(' '));
}
