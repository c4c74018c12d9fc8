import { type InputFile, fileFault, readCsvRows } from '#base/tabular';
import {
  type Cells,
  code,
  day,
  killed,
  moment,
  NotTaken,
  point,
  type ReadCell,
  refuse,
  units,
  whole,
  words,
} from './cells.ts';
import type { Incident } from './incident.ts';
import { isoCountry } from './iso-country.ts';
import { everySource, named, ownSource, ucdpSources } from './read-sources.ts';
import { type IncidentForm, type IncidentKind, incidentKinds } from './words.ts';

/** A line of a file: an incident, a line that is none of ours (a protest), or one that is refused, with column and why. */
export type ReadLine =
  | { line: number; incident: Incident; key: string; revision: number | null }
  | { line: number; leftOut: string }
  | { line: number; refused: string };

/** What each form calls its columns; the first of them tells the forms apart. */
type CsvForm = Exclude<IncidentForm, 'stix'>;
const forms: Readonly<Record<CsvForm, readonly string[]>> = {
  'ucdp-ged': ['type_of_violence', 'type'],
  acled: ['event_id_cnty', 'disorder_type'],
  own: ['started_on'],
};

/** Which form a header is of. Errors: `csv-malformed` where it is of none. */
export function formOf(header: readonly string[], file: string): CsvForm {
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
export async function* readIncidents(file: InputFile): AsyncGenerator<ReadLine> {
  let read: ((cells: Cells) => ReadCell) | undefined;
  let places = new Map<string, number>();
  for await (const { line, cells } of readCsvRows(file)) {
    if (read === undefined) {
      places = new Map(cells.map((cell, at) => [cell.trim().toLowerCase(), at]));
      read = readers[formOf(cells, file.name)];
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
}

const readers: Readonly<Record<CsvForm, (at: Cells) => ReadCell>> = {
  'ucdp-ged': (at) => {
    const kinds: Readonly<Record<string, IncidentKind>> = { 1: 'battle', 2: 'battle', 3: 'against-civilians' };
    const type = at('type_of_violence', 'type');
    const startedOn = day('date_start', at('date_start'));
    const told = at('country') || refuse('country', '');
    const best = whole('best', at('best', 'best_est'), 0, 1e7, 0);
    return {
      key: words('id', at('id') || refuse('id', '')),
      // The file's name says the release it is of, its lines do not.
      revision: null,
      incident: {
        kind: kinds[type] ?? refuse('type_of_violence', type),
        startedOn,
        endedOn: at('date_end') === '' ? startedOn : day('date_end', at('date_end')),
        datePrecision: Math.max(1, whole('date_prec', at('date_prec'), 0, 5, 1)),
        country: isoCountry(told),
        countryAsTold: words('country', told),
        place: words('where_coordinates', at('where_coordinates', 'adm2', 'adm_2', 'adm1', 'adm_1')),
        ...point(at, ['latitude', 'lat'], ['longitude', 'lon']),
        placePrecision: whole('where_prec', at('where_prec'), 1, 7, 7),
        sideA: words('side_a', at('side_a', 'side_a_new_id', 'side_a_id')),
        sideB: words('side_b', at('side_b', 'side_b_new_id', 'side_b_id')),
        sideACode: code(at('side_a_new_id', 'side_a_id')),
        sideBCode: code(at('side_b_new_id', 'side_b_id')),
        codeStatus: at('code_status').slice(0, 100),
        violence: whole('type_of_violence', type, 1, 3, 3),
        ...units(at, ['adm_1', 'adm1'], ['adm_2', 'adm2']),
        ...killed(
          whole('low', at('low', 'low_est'), 0, 1e7, best),
          best,
          whole('high', at('high', 'high_est'), 0, 1e7, best),
        ),
        killedCivilians: whole('deaths_civilians', at('deaths_civilians', 'deaths_civ'), 0, 1e7, 0),
        sources: ucdpSources(at('source_article', 'source_original', 'source')),
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
      key: words('event_id_cnty', at('event_id_cnty') || refuse('event_id_cnty', '')),
      revision: at('timestamp') === '' ? null : moment('timestamp', at('timestamp')),
      incident: {
        kind,
        startedOn: on,
        endedOn: on,
        datePrecision: [1, 3, 4][whole('time_precision', at('time_precision'), 1, 3, 1) - 1] ?? 1,
        country: isoCountry(told),
        countryAsTold: words('country', told),
        place: words('location', at('location', 'admin3', 'admin2', 'admin1')),
        ...point(at, ['latitude'], ['longitude']),
        placePrecision: [1, 3, 4][whole('geo_precision', at('geo_precision'), 1, 3, 1) - 1] ?? 1,
        sideA: words('actor1', at('actor1')),
        sideB: words('actor2', at('actor2')),
        sideACode: '',
        sideBCode: '',
        codeStatus: '',
        violence: null,
        ...units(at, ['admin1'], ['admin2']),
        ...killed(deaths, deaths, deaths),
        killedCivilians: kind === 'against-civilians' ? deaths : 0,
        sources: named(at('source').split(';'), 'ACLED'),
      },
    };
  },
  own: (at) => {
    const kind = at('kind');
    const startedOn = day('started_on', at('started_on'));
    const told = at('country') || refuse('country', '');
    const best = whole('killed', at('killed'), 0, 1e7, 0);
    const place = words('place', at('place'));
    return {
      // Two desks count from one: a row of our own is known by its day, state and place as well.
      key: [
        words('id', at('id') || refuse('id', '')).replaceAll('|', '/'),
        startedOn,
        isoCountry(told),
        place.toLowerCase(),
      ].join('|'),
      revision: null,
      incident: {
        kind: incidentKinds.find((one) => one === kind) ?? refuse('kind', kind),
        startedOn,
        endedOn: at('ended_on') === '' ? startedOn : day('ended_on', at('ended_on')),
        datePrecision: whole('date_precision', at('date_precision'), 1, 5, 1),
        country: isoCountry(told),
        countryAsTold: words('country_as_told', at('country_as_told') || told),
        place,
        ...point(at, ['latitude'], ['longitude']),
        placePrecision: whole('place_precision', at('place_precision'), 1, 7, 7),
        sideA: words('side_a', at('side_a')),
        sideB: words('side_b', at('side_b')),
        sideACode: code(at('side_a_code')),
        sideBCode: code(at('side_b_code')),
        codeStatus: at('code_status').slice(0, 100),
        violence: at('violence') === '' ? null : whole('violence', at('violence'), 1, 3, 3),
        ...units(at, ['adm1'], ['adm2']),
        ...killed(
          whole('killed_low', at('killed_low'), 0, 1e7, best),
          best,
          whole('killed_high', at('killed_high'), 0, 1e7, best),
        ),
        killedCivilians: whole('killed_civilians', at('killed_civilians'), 0, 1e7, 0),
        sources: at('sources') === '' ? [ownSource(at)] : everySource(at('sources')),
      },
    };
  },
};
