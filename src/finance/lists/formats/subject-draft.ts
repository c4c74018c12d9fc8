import { countryCodes } from '../../country.ts';
import { normaliseIdentifier } from '../../identifier.ts';
import type {
  Identifier,
  IdentifierType,
  ListedName,
  ListedSubject,
  NameKind,
  PartialDate,
  SubjectAddress,
  SubjectSchema,
} from '../../subject.ts';
import { cleanText, valueText } from './clean-text.ts';
import { namesInField } from './name-field.ts';
import { readingOrder } from './name-order.ts';

/** A subject while a format gathers it: every list without repetition, in the order met. */
export class SubjectDraft {
  readonly ref: string;
  schema: SubjectSchema;
  gender: 'male' | 'female' | undefined;
  listedOn: string | undefined;
  amendedOn: string | undefined;
  legalBasis: string | undefined;
  readonly #refs = new Set<string>();
  readonly #names = new Map<string, ListedName>();
  readonly #birthDates = new Map<string, PartialDate>();
  readonly #birthPlaces = new Set<string>();
  readonly #nationalities = new Set<string>();
  readonly #countries = new Set<string>();
  readonly #identifiers = new Map<string, Identifier>();
  readonly #addresses = new Map<string, SubjectAddress>();
  readonly #programs = new Set<string>();
  readonly #positions = new Set<string>();
  readonly #titles = new Set<string>();
  readonly #linkedTo = new Set<string>();
  readonly #remarks = new Set<string>();

  constructor(ref: string, schema: SubjectSchema) {
    this.ref = ref;
    this.schema = schema;
    this.#refs.add(ref);
  }

  addRef(text: string | undefined): void {
    const value = valueText(text);
    if (value !== '') this.#refs.add(value);
  }

  /**
   * Takes every name out of the field. A person's `SURNAME, Given` is put into reading order; `raw` keeps the field
   * when anything but white space was changed. A name already there keeps the stronger kind.
   */
  addNames(field: string | undefined, kind: NameKind, language?: string, enumerated = false): void {
    if (field === undefined || valueText(field) === '') return;
    const printed = field.replace(/\s+/g, ' ').trim();
    const found = namesInField(field, enumerated && this.schema === 'Person');
    for (const [index, { full, acronym }] of found.entries()) {
      const name = this.schema === 'Person' ? readingOrder(full) : full;
      this.#put({
        full: name,
        kind: acronym === true ? 'weak-alias' : kind === 'primary' && index > 0 ? 'alias' : kind,
        ...(name !== printed && { raw: printed }),
        ...(language !== undefined && language !== '' && { language }),
      });
    }
  }

  /** A name of which the list says itself that it is one name, part by part; nothing is split. */
  addWholeName(parts: readonly (string | undefined)[], kind: NameKind, language?: string): void {
    const field = parts.map((part) => part ?? '').join(' ');
    const full = parts
      .map(valueText)
      .filter((part) => part !== '')
      .join(' ');
    if (full === '') return;
    // The parts may still carry initials, remarks or a second script.
    if (/[();؛]/.test(full)) return this.addNames(full, kind, language);
    const raw = field.replace(/\s+/g, ' ').trim();
    this.#put({
      full,
      kind,
      ...(cleanText(raw) !== raw && { raw }),
      ...(language !== undefined && language !== '' && { language }),
    });
  }

  #put(name: ListedName): void {
    const known = this.#names.get(name.full);
    if (known === undefined || (known.kind === 'weak-alias' && name.kind !== 'weak-alias'))
      this.#names.set(name.full, name);
  }

  addBirthDate(date: PartialDate | undefined): void {
    if (date !== undefined) this.#birthDates.set(JSON.stringify(date), date);
  }

  addBirthPlace(text: string | undefined): void {
    addValue(this.#birthPlaces, text);
  }

  /** Resolves the countries; what cannot be resolved is kept in the remarks. */
  addNationality(text: string | undefined): void {
    this.#addCountries(this.#nationalities, 'nationality', text);
  }

  addCountry(text: string | undefined): void {
    this.#addCountries(this.#countries, 'country', text);
  }

  #addCountries(into: Set<string>, what: string, text: string | undefined): void {
    const value = valueText(text);
    if (value === '') return;
    const codes = countryCodes(value);
    for (const code of codes) into.add(code);
    if (codes.length === 0) this.#remarks.add(`${what}: ${value}`);
  }

  addIdentifier(type: IdentifierType, value: string | undefined, country?: string, note?: string): void {
    const text = valueText(value);
    const compared = normaliseIdentifier(type, text);
    if (compared === '') return;
    const key = `${type} ${compared}`;
    const code = countryCodes(valueText(country))[0];
    const remark = valueText(note);
    const known = this.#identifiers.get(key);
    if (known !== undefined && (known.country !== undefined || code === undefined)) return;
    this.#identifiers.set(key, {
      type,
      value: text,
      ...(code !== undefined && { country: code }),
      ...(remark !== '' && { note: remark }),
    });
  }

  addAddress(parts: readonly (string | undefined)[], country?: string): void {
    const code = countryCodes(valueText(country))[0];
    const text = [...parts, country]
      .map(valueText)
      .filter((part) => part !== '')
      .join(', ');
    if (text === '') return;
    this.#addresses.set(text, { text, ...(code !== undefined && { country: code }) });
  }

  addProgram(text: string | undefined): void {
    addValue(this.#programs, text);
  }

  addPosition(text: string | undefined): void {
    addValue(this.#positions, text);
  }

  addTitle(text: string | undefined): void {
    addValue(this.#titles, text);
  }

  addLink(text: string | undefined): void {
    addValue(this.#linkedTo, text);
  }

  addRemark(text: string | undefined): void {
    addValue(this.#remarks, text);
  }

  setGender(text: string | undefined): void {
    const word = valueText(text).toLowerCase();
    if (/^(m|male|man|masculin|homme|ذكر)$/.test(word)) this.gender = 'male';
    else if (/^(f|female|woman|feminin|féminin|femme|انثى|أنثى)$/.test(word)) this.gender = 'female';
  }

  get hasName(): boolean {
    return this.#names.size > 0;
  }

  finish(): ListedSubject {
    const remarks = [...this.#remarks].join('\n');
    return {
      ref: this.ref,
      refs: [...this.#refs],
      schema: this.schema,
      names: withPrimary([...this.#names.values()]),
      birthDates: [...this.#birthDates.values()],
      birthPlaces: [...this.#birthPlaces],
      nationalities: [...this.#nationalities],
      ...(this.gender !== undefined && { gender: this.gender }),
      identifiers: [...this.#identifiers.values()],
      addresses: [...this.#addresses.values()],
      programs: [...this.#programs],
      ...(this.#titles.size > 0 && { titles: [...this.#titles] }),
      ...(this.#countries.size > 0 && { countries: [...this.#countries] }),
      ...(this.#linkedTo.size > 0 && { linkedTo: [...this.#linkedTo] }),
      positions: [...this.#positions],
      ...(this.listedOn !== undefined && { listedOn: this.listedOn }),
      ...(this.amendedOn !== undefined && { amendedOn: this.amendedOn }),
      ...(this.legalBasis !== undefined && { legalBasis: this.legalBasis }),
      ...(remarks !== '' && { remarks }),
    };
  }
}

/** The entry's own name first. Lists that mark none of the names as that mean the first full one. */
function withPrimary(names: ListedName[]): ListedName[] {
  const own = names.find((name) => name.kind === 'primary');
  if (own !== undefined) return [own, ...names.filter((name) => name !== own)];
  const first =
    names.find((name) => name.kind === 'alias') ?? names.find((name) => name.kind === 'original-script') ?? names[0];
  return first === undefined ? [] : [{ ...first, kind: 'primary' }, ...names.filter((name) => name !== first)];
}

function addValue(into: Set<string>, text: string | undefined): void {
  const value = valueText(text);
  if (value !== '') into.add(value);
}
