/** Colours of the map, from the variables of the theme that is on. */
export interface MapColours {
  water: string;
  ground: string;
  line: string;
  disputed: string;
  words: string;
  paper: string;
  chosen: string;
  mark: string;
  need: string;
}

export function mapColours(element: Element): MapColours {
  const style = getComputedStyle(element);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    water: of('--mithaq-sunken'),
    ground: of('--mithaq-surface'),
    line: of('--mithaq-line-strong'),
    disputed: of('--mantine-color-dimmed'),
    words: of('--mantine-color-text'),
    paper: of('--mithaq-surface'),
    chosen: of('--mithaq-green-wash'),
    mark: of('--mithaq-green'),
    need: of('--mithaq-wait'),
  };
}
