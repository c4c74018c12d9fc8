import { Readable } from 'node:stream';
import type { Act, Call, Download } from '#base';
import { csvLine } from '#base/tabular';
import type { Assessment } from '../assessment/assessment.ts';
import { fileNameOf, seriesCsv } from '../assessment/report/files.ts';
import { groupFault } from './faults.ts';
import { findAssessment } from './assessment-store.ts';
import { type AssessmentKey, eventsOf, eventView, type EventsWanted, viewAssessment } from './read-assessment.ts';
import type { EventMark } from './words.ts';

const named = (key: AssessmentKey) => fileNameOf(key);
const mark = (of: EventMark) => `TLP:${of.toUpperCase()}`;

function needWideEnough(of: EventMark): void {
  if (of === 'red') throw groupFault('mark-forbids-file');
}

const note = (act: Act, key: AssessmentKey, as: string) =>
  act.audit({
    action: 'military.assessment.export',
    objects: [`run:${key.run}`, `group:${key.head}`],
    detail: { theatre: key.theatre, as },
  });

/** The assessment as its page reads it. Errors: `not-found`, `mark-forbids-file`. */
export function exportJson(call: Call, key: AssessmentKey): Promise<Download> {
  return call.transact(async (act) => {
    const view = await viewAssessment(act, key);
    needWideEnough(view.mark);
    await note(act, key, 'json');
    return download(`${named(key)}.json`, `${JSON.stringify({ ...view, mark: mark(view.mark) }, null, 1)}\n`);
  });
}

/** The series by month, each line with mark and data version: a line that is cut out keeps them. */
export function exportCsv(call: Call, key: AssessmentKey): Promise<Download> {
  return call.transact(async (act) => {
    const view = await viewAssessment(act, key);
    needWideEnough(view.mark);
    await note(act, key, 'csv');
    const found = await findAssessment(act, key);
    const lines = seriesCsv(found?.result as unknown as Assessment)
      .trimEnd()
      .split(/\r?\n/);
    const more = lines.map(
      (line, at) => `${line},${at === 0 ? 'mark,data_version' : `${mark(view.mark)},${view.dataVersion}`}\r\n`,
    );
    return download(`${named(key)}.csv`, more.join(''));
  });
}

const columns = [
  'id',
  'day',
  'type_of_violence',
  'side_a_id',
  'side_a',
  'side_b_id',
  'side_b',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'where_prec',
  'date_prec',
  'deaths_civilians',
  'low',
  'best',
  'high',
  'source',
  'mark',
  'data_version',
];

/** The events that were counted. Errors: `not-found`, `mark-forbids-file`. */
export function exportEvents(call: Call, wanted: EventsWanted): Promise<Download> {
  return call.transact(async (act) => {
    const { events, sides, ...of } = await eventsOf(act, wanted);
    needWideEnough(of.mark);
    await note(act, wanted, 'events');
    const rows = events.map((event) => {
      const { id, day, type, sideA, sideB, adm1, adm2, latitude, longitude, ...one } = eventView(event);
      const numbers = [
        latitude,
        longitude,
        one.wherePrecision,
        one.datePrecision,
        one.civilians,
        one.low,
        one.best,
        one.high,
      ];
      const who = [sideA, sides[sideA] ?? '', sideB, sides[sideB] ?? ''];
      const written = numbers.map((number) => (number === null ? '' : String(number)));
      return [id, day, String(type), ...who, adm1, adm2, ...written, one.source ?? '', mark(of.mark), of.dataVersion];
    });
    return download(`${named(wanted)}-events.csv`, [columns, ...rows].map(csvLine).join(''));
  });
}

const download = (fileName: string, text: string): Download => ({ fileName, stream: Readable.from([text]) });
