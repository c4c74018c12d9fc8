/** XML Schema's own attributes. */
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** What an element holds: words of a kind, further elements in order, elements of another standard as they stand, or one of several types. */
export type Content =
  | { readonly kind: 'text' | 'dateTime' | 'decimal' }
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  | { readonly kind: 'elements'; readonly elements: readonly ElementRule[]; readonly oneOf?: readonly string[] }
  | { readonly kind: 'foreign' }
  /** `xsi:type` says which of these types of the namespace stands there. */
  | { readonly kind: 'typed'; readonly space: string; readonly types: Readonly<Record<string, Content>> };

export interface ElementRule {
  readonly name: string;
  /** Its namespace. */
  readonly space: string;
  readonly least: 0 | 1;
  readonly most: 1 | 'many';
  readonly content: Content;
}

export const text: Content = { kind: 'text' };
export const dateTime: Content = { kind: 'dateTime' };
export const foreign: Content = { kind: 'foreign' };
export const codes = (...of: string[]): Content => ({ kind: 'code', codes: of });

type Rule = Omit<ElementRule, 'space'>;
export const one = (name: string, content: Content = text): Rule => ({ name, content, least: 1, most: 1 });
export const maybe = (name: string, content: Content = text): Rule => ({ name, content, least: 0, most: 1 });
export const any = (name: string, content: Content = text): Rule => ({ name, content, least: 0, most: 'many' });
export const some = (name: string, content: Content = text): Rule => ({ name, content, least: 1, most: 'many' });

/** Elements of one namespace, in the order in which they stand. */
export const within =
  (space: string) =>
  (...rules: Rule[]): Extract<Content, { kind: 'elements' }> => ({
    kind: 'elements',
    elements: rules.map((rule) => ({ ...rule, space })),
  });
