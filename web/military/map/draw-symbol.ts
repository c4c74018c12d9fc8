import ms from 'milsymbol';

/** Draws a symbol by its name. A need is an outline: nothing stands there yet. */
export function drawSymbol(name: string, size: number, ink: string, paper: string): HTMLCanvasElement {
  const [mark, code] = name.split(':');
  const need = mark === 'need';
  const symbol = new ms.Symbol(code ?? '', {
    size,
    outlineColor: paper,
    outlineWidth: 5,
    ...(need && { fill: false, monoColor: ink }),
  });
  return symbol.asCanvas(2);
}
