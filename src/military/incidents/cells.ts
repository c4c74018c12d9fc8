import type { Incident } from './incident.ts';

/** What a line says in the first of these columns that is not empty; `''` where all are. */
export type Cells = (...names: string[]) => string;
export type ReadCell = { incident: Incident; key: string; revision: number | null } | { leftOut: string };

export class NotTaken extends Error {}

export const refuse = (column: string, value: string): never => {
  throw new NotTaken(`${column}: ${value.slice(0, 60) || '–'}`);
};

export function day(column: string, text: string): string {
  const iso = text.slice(0, 10);
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
  return real && iso >= '1900' && iso < '2200' ? iso : refuse(column, text);
}

export function whole(column: string, text: string, least: number, most: number, missing: number): number {
  if (text === '') return missing;
  const number = Number(text);
  return /^\d{1,9}(\.0+)?$/.test(text) && number >= least && number <= most ? number : refuse(column, text);
}

export function degrees(column: string, text: string, most: number): number | null {
  if (text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && Math.abs(number) <= most ? number : refuse(column, text);
}

export function point(at: Cells, lat: string[], lon: string[]): Pick<Incident, 'latitude' | 'longitude'> {
  const latitude = degrees(lat[0] ?? '', at(...lat), 90);
  const longitude = degrees(lon[0] ?? '', at(...lon), 180);
  return latitude === null || longitude === null ? { latitude: null, longitude: null } : { latitude, longitude };
}

/** Administrative units; text too long to be a name is refused. */
export function units(at: Cells, first: string[], second: string[]): Pick<Incident, 'adm1' | 'adm2'> {
  return { adm1: words('adm1', at(...first)), adm2: words('adm2', at(...second)) };
}

export function killed(low: number, best: number, high: number) {
  const middle = Math.max(best, low);
  return { killedLow: low, killedBest: middle, killedHigh: Math.max(high, middle) };
}

/** Text of one line, as a screen shows it. */
export function words(column: string, text: string): string {
  return text.length > 300 ? refuse(column, `longer than 300: ${text.slice(0, 20)}`) : text;
}

export const unjudged = { reliability: 'F', credibility: '6' } as const;

/** A number of UCDP's register of actors, or nothing. */
export const code = (text: string): string => (/^\d{1,9}$/.test(text) ? text : '');

/** Seconds since 1970, as ACLED writes when it last changed a line. */
export function moment(column: string, text: string): number {
  return /^\d{9,12}$/.test(text) ? Number(text) : refuse(column, text);
}
