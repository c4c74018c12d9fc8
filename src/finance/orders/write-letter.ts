import { say, type Text } from '#base';
import { letterWords as words } from './letter-words.ts';
import type { OrderTerms } from './terms.ts';

/**
 * The letter of an order: one HTML page that prints on A4, in the language of the entity, right to left where it is
 * written so; without script and without anything from outside. What people wrote is escaped.
 */
export function writeLetter(terms: OrderTerms): string {
  const { language } = terms;
  const word = (text: Text, parameters: Record<string, string> = {}): string =>
    escaped(say(text, language, parameters));
  const title = word(words.title[terms.kind]);
  const rows = facts(terms)
    .map(([head, value]) => `<tr><th scope="row">${word(head)}</th><td>${value}</td></tr>`)
    .join('');
  const said = sentences(terms)
    .map(([text, parameters]) => `<li>${word(text, parameters)}</li>`)
    .join('');
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${title} ${escaped(terms.number)}</title><style>${style}</style></head>
<body>
<header><p>${escaped(terms.issuer[language])}</p><p>${word(words.confidential)}</p></header>
<h1>${title} <bdi>${escaped(terms.number)}</bdi></h1>
<p>${dateLine(terms)}</p>
<p>${word(words.to)} <strong><bdi>${escaped(terms.entity.names[language])}</bdi></strong></p>
<table>${rows}</table>
<ol>${said}</ol>
<footer><p>${word(words.reference)} <bdi>${escaped(terms.id)}</bdi></p></footer>
</body>
</html>
`;
}

type Fact = readonly [head: Text, value: string];

function facts(terms: OrderTerms): Fact[] {
  const { holder, licence, language } = terms;
  const lines: (Fact | false)[] = [
    terms.freeze !== undefined && [words.about, isolated(terms.freeze.number)],
    [words.holder, holder.names.map(isolated).join('<br>')],
    [words.rowKey, `${isolated(holder.key)} (${isolated(holder.book)})`],
    holder.birthDate !== undefined && [words.birthDate, isolated(holder.birthDate)],
    holder.identifiers.length > 0 && [
      words.identifiers,
      holder.identifiers
        .map(
          ({ type, value, country }) =>
            `${escaped(words.identifier[type][language])} ${isolated([value, country?.toUpperCase()].filter(Boolean).join(' '))}`,
        )
        .join('<br>'),
    ],
    ...Object.entries(holder.notes).map(
      ([column, value]): Fact => [{ ar: column, en: column, fr: column }, isolated(value)],
    ),
    terms.measures.length > 0 && [
      words.measures,
      terms.measures.map((m) => escaped(measureIn(m, language))).join('<br>'),
    ],
    terms.legalBasis !== '' && [words.legalBasis, isolated(terms.legalBasis)],
    terms.nationalGround !== '' && [words.nationalGround, isolated(terms.nationalGround)],
    terms.ground !== undefined && [words.why, escaped(words.ground[terms.ground][language])],
    ...licenceFacts(terms),
    licence === undefined && terms.instructions !== '' && [words.instructions, isolated(terms.instructions)],
    terms.answerBy !== undefined && [words.answerBy, isolated(instant(terms.answerBy, language))],
  ];
  return lines.filter((line) => line !== false);
}

function licenceFacts({ licence, language }: OrderTerms): Fact[] {
  if (licence === undefined) return [];
  const amount = [licence.amount, licence.currency].filter(Boolean).join(' ');
  return [
    [words.licence, isolated(licence.number)],
    [words.why, escaped(words.licenceGround[licence.ground][language])],
    [words.purpose, isolated(licence.purpose)],
    ...(amount === ''
      ? []
      : [[words.amount, `${isolated(amount)} · ${escaped(words.period[licence.period][language])}`] as const]),
    [words.validity, isolated(`${licence.from.slice(0, 10)} – ${licence.until.slice(0, 10)}`)],
  ];
}

function sentences(terms: OrderTerms): (readonly [Text, Record<string, string>])[] {
  const others =
    terms.others.length === 0
      ? []
      : [
          [
            words.others,
            {
              numbers: terms.others
                .map((number) => `\u2068${number}\u2069`)
                .join(terms.language === 'ar' ? '، ' : ', '),
            },
          ] as const,
        ];
  return [...words.duties[terms.kind].map((text) => [text, {}] as const), ...others];
}

function measureIn(measure: string, language: OrderTerms['language']): string {
  const known = Object.entries(words.measure).find(([name]) => name === measure);
  return known === undefined ? measure : known[1][language];
}

/** The day in both calendars, the instant in UTC: a letter is read in more than one time zone. */
function dateLine({ servedAt, language }: OrderTerms): string {
  const at = new Date(servedAt);
  const day = (calendar: string): string =>
    new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
  const hijri = escaped(day('islamic-umalqura'));
  return `<bdi>${escaped(day('gregory'))}</bdi> · <bdi>${hijri}</bdi> · <bdi>${escaped(instant(servedAt, language))}</bdi>`;
}

function instant(iso: string, language: OrderTerms['language']): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, options).format(new Date(iso))} UTC`;
}

const isolated = (text: string): string => `<bdi>${escaped(text)}</bdi>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const style =
  `@page{size:A4;margin:22mm}body{font-family:"IBM Plex Sans Arabic","IBM Plex Sans",sans-serif;line-height:1.8;
color:#1c1a17;max-width:46rem;margin:2rem auto;padding:0 1rem}header,footer{display:flex;justify-content:space-between;gap:1rem;
border-block-end:1px solid #8a8478;font-size:.9rem}footer{border:0;border-block-start:1px solid #8a8478}h1{font-size:1.4rem}
table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.3rem .5rem;border-block-end:1px solid
#d8d3c8;overflow-wrap:anywhere}th{width:34%;font-weight:600}ol{padding-inline-start:1.4rem}`.replaceAll('\n', '');
