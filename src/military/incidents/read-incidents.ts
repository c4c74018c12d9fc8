import { type InputFile, fileFault, readCsvRows } from '#base/tabular';
import type { Incident } from './incident.ts';
import { isoCountry } from './iso-country.ts';
import { credibilities, type IncidentForm, type IncidentKind, incidentKinds, reliabilities } from './words.ts';

/** A line of a file: an incident, a line that is none of ours (a protest), or one that is refused, with column and why. */
export type ReadLine =
  | { line: number; incident: Incident; key: string }
  | { line: number; leftOut: string }
  | { line: number; refused: string };

/** What each form calls its columns; the first of them tells the forms apart. */
const forms: Readonly<Record<IncidentForm, readonly string[]>> = {
  'ucdp-ged': ['type_of_violence', 'type'],
  acled: ['event_id_cnty', 'disorder_type'],
  own: ['started_on'],
};

/** Which form a header is of. Errors: `csv-malformed` where it is of none. */
export function formOf(header: readonly string[], file: string): IncidentForm {
  const names = new Set(header.map((cell) => cell.trim().toLowerCase()));
  if (forms.acled.some((name) => names.has(name))) return 'acled';
  if (names.has('started_on')) return 'own';
  if (forms['ucdp-ged'].some((name) => names.has(name)) && names.has('date_start')) return 'ucdp-ged';
  throw fileFault('csv-malformed', { file, line: 1 }, 'started_on | date_start, type_of_violence | event_id_cnty');
}

/**
 * The lines of a file of incidents (CSV: our own columns, UCDP GED 25.1 or its extract, ACLED 2024 and newer), streaming.
 * A line that cannot be taken is given with why and the next is read. Errors: of the file as a whole, as `readCsvRows`.
 */
export async function* readIncidents(file: InputFile): AsyncGenerator<ReadLine, IncidentForm> {
  let read: ((cells: Cells) => ReadCell) | undefined;
  let form: IncidentForm = 'own';
  let places = new Map<string, number>();
  for await (const { line, cells } of readCsvRows(file)) {
    if (read === undefined) {
      form = formOf(cells, file.name);
      places = new Map(cells.map((cell, at) => [cell.trim().toLowerCase(), at]));
      read = readers[form];
      continue;
    }
    const at: Cells = (...names) => {
      for (const name of names) {
        // What was written so that no spreadsheet takes it for a formula is read as it was meant.
        const value = (cells[places.get(name) ?? -1] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
        if (value !== '') return value;
      }
      return '';
    };
    try {
      yield { line, ...read(at) };
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      yield { line, refused: error.message };
    }
  }
  if (read === undefined) formOf([], file.name);
  return form;
}

type Cells = (...names: string[]) => string;
type ReadCell = { incident: Incident; key: string } | { leftOut: string };

class NotTaken extends Error {}

const refuse = (column: string, value: string): never => {
  throw new NotTaken(`${column}: ${value.slice(0, 60) || '–'}`);
};

function day(column: string, text: string): string {
  const iso = text.slice(0, 10);
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso;
  return real && iso >= '1900' && iso < '2200' ? iso : refuse(column, text);
}

function whole(column: string, text: string, least: number, most: number, missing: number): number {
  if (text === '') return missing;
  const number = Number(text);
  return /^\d{1,9}(\.0+)?$/.test(text) && number >= least && number <= most ? number : refuse(column, text);
}

function degrees(column: string, text: string, most: number): number | null {
  if (text === '') return null;
  const number = Number(text);
  return Number.isFinite(number) && Math.abs(number) <= most ? number : refuse(column, text);
}

function point(at: Cells, lat: string[], lon: string[]): Pick<Incident, 'latitude' | 'longitude'> {
  const latitude = degrees(lat[0] ?? '', at(...lat), 90);
  const longitude = degrees(lon[0] ?? '', at(...lon), 180);
  return latitude === null || longitude === null ? { latitude: null, longitude: null } : { latitude, longitude };
}

function killed(low: number, best: number, high: number) {
  const middle = Math.max(best, low);
  return { killedLow: low, killedBest: middle, killedHigh: Math.max(high, middle) };
}

const unjudged = { reliability: 'F', credibility: '6' } as const;

const readers: Readonly<Record<IncidentForm, (at: Cells) => ReadCell>> = {
  'ucdp-ged': (at) => {
    const kinds: Readonly<Record<string, IncidentKind>> = { 1: 'battle', 2: 'battle', 3: 'against-civilians' };
    const type = at('type_of_violence', 'type');
    const startedOn = day('date_start', at('date_start'));
    const told = at('country') || refuse('country', '');
    const best = whole('best', at('best', 'best_est'), 0, 1e7, 0);
    return {
      key: at('id') || refuse('id', ''),
      incident: {
        kind: kinds[type] ?? refuse('type_of_violence', type),
        startedOn,
        endedOn: at('date_end') === '' ? startedOn : day('date_end', at('date_end')),
        datePrecision: Math.max(1, whole('date_prec', at('date_prec'), 0, 5, 1)),
        country: isoCountry(told),
        countryAsTold: told,
        place: at('where_coordinates', 'adm2', 'adm_2', 'adm1', 'adm_1'),
        ...point(at, ['latitude', 'lat'], ['longitude', 'lon']),
        placePrecision: whole('where_prec', at('where_prec'), 1, 7, 7),
        sideA: at('side_a', 'side_a_new_id', 'side_a_id'),
        sideB: at('side_b', 'side_b_new_id', 'side_b_id'),
        ...killed(
          whole('low', at('low', 'low_est'), 0, 1e7, best),
          best,
          whole('high', at('high', 'high_est'), 0, 1e7, best),
        ),
        killedCivilians: whole('deaths_civilians', at('deaths_civilians', 'deaths_civ'), 0, 1e7, 0),
        sources: [{ title: at('source_article', 'source_original', 'source') || 'UCDP GED', ...unjudged }],
      },
    };
  },
  acled: (at) => {
    const kinds: Readonly<Record<string, IncidentKind>> = {
      Battles: 'battle',
      'Explosions/Remote violence': 'explosion',
      'Violence against civilians': 'against-civilians',
    };
    const type = at('event_type');
    // Whoever protests is no matter of this house, and neither is a law or a handing over.
    if (['Protests', 'Riots', 'Strategic developments'].includes(type)) return { leftOut: type };
    const on = day('event_date', at('event_date'));
    const told = at('country') || refuse('country', '');
    const deaths = whole('fatalities', at('fatalities'), 0, 1e7, 0);
    const kind = kinds[type] ?? refuse('event_type', type);
    return {
      key: at('event_id_cnty') || refuse('event_id_cnty', ''),
      incident: {
        kind,
        startedOn: on,
        endedOn: on,
        datePrecision: [1, 3, 4][whole('time_precision', at('time_precision'), 1, 3, 1) - 1] ?? 1,
        country: isoCountry(told),
        countryAsTold: told,
        place: at('location', 'admin3', 'admin2', 'admin1'),
        ...point(at, ['latitude'], ['longitude']),
        placePrecision: [1, 3, 4][whole('geo_precision', at('geo_precision'), 1, 3, 1) - 1] ?? 1,
        sideA: at('actor1'),
        sideB: at('actor2'),
        ...killed(deaths, deaths, deaths),
        killedCivilians: kind === 'against-civilians' ? deaths : 0,
        sources: [{ title: at('source') || 'ACLED', ...unjudged }],
      },
    };
  },
  own: (at) => {
    const kind = at('kind');
    const startedOn = day('started_on', at('started_on'));
    const told = at('country') || refuse('country', '');
    const best = whole('killed', at('killed'), 0, 1e7, 0);
    const [reliability, credibility] = [at('reliability') || 'F', at('credibility') || '6'];
    const title = at('source') || refuse('source', '');
    const url = at('source_url');
    if (url !== '' && !/^https?:\/\/\S+$/.test(url)) refuse('source_url', url);
    return {
      key: at('id') || refuse('id', ''),
      incident: {
        kind: incidentKinds.find((one) => one === kind) ?? refuse('kind', kind),
        startedOn,
        endedOn: at('ended_on') === '' ? startedOn : day('ended_on', at('ended_on')),
        datePrecision: whole('date_precision', at('date_precision'), 1, 5, 1),
        country: isoCountry(told),
        countryAsTold: told,
        place: at('place'),
        ...point(at, ['latitude'], ['longitude']),
        placePrecision: whole('place_precision', at('place_precision'), 1, 7, 7),
        sideA: at('side_a'),
        sideB: at('side_b'),
        ...killed(
          whole('killed_low', at('killed_low'), 0, 1e7, best),
          best,
          whole('killed_high', at('killed_high'), 0, 1e7, best),
        ),
        killedCivilians: whole('killed_civilians', at('killed_civilians'), 0, 1e7, 0),
        sources: [
          {
            title,
            ...(url !== '' && { url }),
            reliability: reliabilities.find((one) => one === reliability) ?? refuse('reliability', reliability),
            credibility: credibilities.find((one) => one === credibility) ?? refuse('credibility', credibility),
          },
        ],
      },
    };
  },
};
