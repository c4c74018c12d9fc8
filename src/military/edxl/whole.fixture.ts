// For tests only: elements with all that a standard lets stand in them, and with no more than must.
import type { Content } from './content.ts';
import type { Foreign, Value } from './value.ts';

const party: Foreign = {
  name: 'PartyName',
  namespace: 'urn:oasis:names:tc:ciq:xpil:3',
  attributes: [
    { name: 'lang', namespace: 'http://www.w3.org/XML/1998/namespace', value: 'ar' },
    { name: 'Type', namespace: 'urn:invented', value: 'a "quoted"\nvalue & more' },
  ],
  content: ['قبل ', { name: 'NameLine', namespace: '', attributes: [], content: ['مكتب <مختلق>'] }, ' بعد'],
};

/** An element with everything the standard lets stand in it, as often as `many` says. */
export function full(content: Content, many: number): Value {
  switch (content.kind) {
    case 'text':
      return ' كلمات & <علامات> "كما كُتبت" ';
    case 'dateTime':
      return '2026-11-26T08:00:00+03:00';
    case 'decimal':
      return '12.50';
    case 'code':
      return content.codes.at(-1) ?? '';
    case 'foreign':
      return { foreign: ['\n ', party, 'كلام'] };
    case 'typed': {
      const [type = '', of = { kind: 'text' }] = Object.entries(content.types)[0] ?? [];
      return { type, holds: full(of, many) };
    }
    case 'elements':
      return Object.fromEntries(
        content.elements.map((rule) => [
          rule.name,
          Array.from({ length: rule.most === 1 ? 1 : many }, () => full(rule.content, many)),
        ]),
      );
  }
}

/** Only what must stand. */
export function least(content: Content): Value {
  if (content.kind === 'typed') {
    const [type = '', of = { kind: 'text' }] = Object.entries(content.types)[0] ?? [];
    return { type, holds: least(of) };
  }
  if (content.kind !== 'elements') return full(content, 1);
  const due = content.elements.filter((rule) => rule.least === 1 || rule.name === content.oneOf?.[0]);
  return Object.fromEntries(due.map((rule) => [rule.name, [least(rule.content)]]));
}
