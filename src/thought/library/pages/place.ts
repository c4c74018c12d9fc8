import { html, type Markup } from '#base/markup';

/**
 * A place of the Quran, `2:255-257`, closed off from what stands around it: behind an Arabic letter the two sides of its
 * hyphen would change places (Unicode Bidirectional Algorithm, rules W2 and W4).
 */
export const place = (locator: string): Markup => html`<bdi dir="ltr">${locator}</bdi>`;

const PLACES = /(?<![\d:])(\d{1,3}:\d{1,3}(?:[-–]\d{1,3})?)(?![\d:])/;

/** A text with every place that is named in it closed off. */
export const withPlaces = (text: string): Markup =>
  html`${text.split(PLACES).map((part, n) => (n % 2 === 0 ? part : place(part)))}`;
