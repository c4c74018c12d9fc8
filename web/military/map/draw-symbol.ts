import ms from 'milsymbol';
import type { MapColours } from './map-colours.ts';

/**
 * Draws a symbol by its name. A need is an outline: nothing stands there yet. What stands beside a sign (the X of an
 * exercise) is written as the map writes its names: black alone is lost by night.
 */
export function drawSymbol(
  name: string,
  size: number,
  { need: ink, words, paper }: Pick<MapColours, 'need' | 'words' | 'paper'>,
): HTMLCanvasElement {
  const [mark, code] = name.split(':');
  const need = mark === 'need';
  const symbol = new ms.Symbol(code ?? '', {
    size,
    outlineColor: paper,
    outlineWidth: 5,
    infoColor: words,
    ...(need && { fill: false, monoColor: ink }),
  });
  return symbol.asCanvas(2);
}
