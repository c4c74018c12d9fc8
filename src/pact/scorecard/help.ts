import type { Picture } from './picture.ts';

/** What help a state asks for in public, a line each, as it was written: with its undertakings, and as needs of its own. */
export function helpOf({ cells, needs, origins }: Picture, code: string): string[] {
  const asked = cells
    .filter(({ state }) => state === code)
    .flatMap(({ commitment, undertaking }) =>
      (undertaking?.said.help_needed ?? []).map(
        ({ what, quantity, unit }) => `${commitment.said.code} · ${what}${amount(quantity, unit)}`,
      ),
    );
  const stated = needs
    .filter(({ origin }) => origins.get(origin) === code)
    .map(({ said: { name, quantity, unit } }) => `${name}${amount(quantity, unit)}`);
  return [...asked, ...stated];
}

const amount = (quantity: number | undefined, unit: string | undefined): string =>
  quantity === undefined ? '' : ` (${quantity}${unit === undefined ? '' : ` ${unit}`})`;
