import { z } from 'zod';
import { type Cells, refuse, unjudged } from './cells.ts';
import { incidentInputShape } from './contract.ts';
import type { IncidentSource } from './incident.ts';
import { credibilities, reliabilities } from './words.ts';

const most = 50;
const longest = 2000;
const everyShape = z
  .array(incidentInputShape.shape.sources.element.extend({ title: z.string().min(1).max(longest) }))
  .min(1)
  .max(most);

/** Sources by their names; one name where the line has none. */
export function named(names: readonly string[], otherwise: string): IncidentSource[] {
  const said = [...new Set(names.map((name) => name.trim().slice(0, longest)).filter((name) => name !== ''))];
  return (said.length > 0 ? said.slice(0, most) : [otherwise]).map((title) => ({ title, ...unjudged }));
}

/** UCDP GED's `source_article`: `"Office,2026-03-01,Headline";"Office,…"`, the day where there is one. */
export function ucdpSources(text: string): IncidentSource[] {
  const parts = text.split(/"\s*;\s*"/).map((part) => part.replaceAll(/^"|"$/g, ''));
  return named(parts, 'UCDP GED').map((source) => {
    const day = /,\s*(\d{4}-\d\d-\d\d)\s*,/.exec(source.title)?.[1];
    return day === undefined || Number.isNaN(Date.parse(day)) ? source : { ...source, day };
  });
}

/** Every source of a line in our own columns, as JSON. */
export function everySource(text: string): IncidentSource[] {
  const read = everyShape.safeParse(jsonOf(text));
  return read.success ? read.data : refuse('sources', text);
}

/** The one source of a line in our own columns. */
export function ownSource(at: Cells): IncidentSource {
  const [reliability, credibility] = [at('reliability') || 'F', at('credibility') || '6'];
  const title = (at('source') || refuse('source', '')).slice(0, longest);
  const url = at('source_url');
  if (url !== '' && !/^https?:\/\/\S{1,1990}$/.test(url)) refuse('source_url', url);
  return {
    title,
    ...(url !== '' && { url }),
    reliability: reliabilities.find((one) => one === reliability) ?? refuse('reliability', reliability),
    credibility: credibilities.find((one) => one === credibility) ?? refuse('credibility', credibility),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
