import { subjectKind, titleOfKind } from '../definitions.ts';
import type { FormField, RecordForm } from './record-form.ts';
import { fieldWords as words, kindWords } from './words.ts';

const name: FormField = { name: 'name', title: words.name, input: 'line', required: true };
const description: FormField = { name: 'description', title: words.description, input: 'text', required: false };
const confidence: FormField = { name: 'confidence', title: words.confidence, input: 'number', required: false };
const about: FormField = { name: 'object_refs', title: words.about, input: 'records', required: true };

/** The kinds that belong to no axis. The axes bring the forms of theirs. */
export const exchangeForms: readonly RecordForm[] = [
  {
    kind: 'report',
    title: kindWords.report,
    fields: [
      name,
      description,
      {
        name: 'report_types',
        title: words.reportTypes,
        input: 'choices',
        required: false,
        choices: [
          { key: 'threat-report', name: words.threatReport },
          { key: 'identity', name: words.identityReport },
          { key: 'campaign', name: words.campaign },
          { key: 'observed-data', name: words.observed },
        ],
      },
      { name: 'published', title: words.published, input: 'time', required: true },
      about,
      confidence,
    ],
  },
  {
    kind: 'note',
    title: kindWords.note,
    fields: [
      { name: 'abstract', title: words.abstract, input: 'line', required: false },
      { name: 'content', title: words.content, input: 'text', required: true },
      about,
      confidence,
    ],
  },
  {
    kind: 'indicator',
    title: kindWords.indicator,
    fields: [
      name,
      description,
      { name: 'pattern', title: words.pattern, input: 'text', required: true },
      { name: 'valid_from', title: words.validFrom, input: 'time', required: true },
      { name: 'valid_until', title: words.validUntil, input: 'time', required: false },
      confidence,
    ],
  },
  {
    kind: subjectKind(),
    title: titleOfKind(subjectKind()),
    fields: [
      { ...name, title: words.fullName },
      {
        name: 'identity_class',
        title: words.identityClass,
        input: 'choice',
        required: true,
        choices: [
          { key: 'individual', name: words.person },
          { key: 'organization', name: words.organisation },
          { key: 'group', name: words.group },
        ],
      },
      description,
      { name: 'nationalities', title: words.nationalities, input: 'lines', required: false, inExtension: true },
      { name: 'birth_places', title: words.birthPlaces, input: 'lines', required: false, inExtension: true },
      { name: 'addresses', title: words.addresses, input: 'lines', required: false, inExtension: true },
    ],
  },
];
