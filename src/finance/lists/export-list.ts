import { Readable } from 'node:stream';
import { type Call, commonFault, type Download, type Cursor } from '#base';
import { csvLine } from '#base/tabular';
import { findList } from './store.ts';
import { listSubjects } from './subject-store.ts';

const columns = [
  'ref',
  'refs',
  'status',
  'schema',
  'name',
  'other_names',
  'birth_dates',
  'nationalities',
  'identifiers',
  'programs',
  'listed_on',
];
const batch = 500;

/** A list as CSV, a page of the table at a time, so that the one embedded connection stays free between pages. */
export async function exportList(call: Call, list: string): Promise<Download> {
  await call.transact(async (act) => {
    if ((await findList(act.tx, list)) === undefined) throw commonFault('not-found');
    await act.audit({ action: 'finance.list.export', objects: [`list:${list}`] });
  });
  return { fileName: `${list}.csv`, stream: Readable.from(linesOf(call, list)) };
}

async function* linesOf(call: Call, list: string): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(columns)}`;
  let after: Cursor | undefined;
  do {
    const rows = await listSubjects(call.db, { list }, batch, after);
    const shown = rows.slice(0, batch);
    yield shown
      .map(({ body, status }) =>
        csvLine([
          body.ref,
          body.refs.join('; '),
          status,
          body.schema,
          body.names[0]?.full ?? '',
          body.names
            .slice(1)
            .map((name) => name.full)
            .join('; '),
          body.birthDates
            .map((date) => (date.until === undefined ? date.date : `${date.date}/${date.until}`))
            .join('; '),
          body.nationalities.join('; '),
          body.identifiers.map((identifier) => `${identifier.type}: ${identifier.value}`).join('; '),
          body.programs.join('; '),
          body.listedOn ?? '',
        ]),
      )
      .join('');
    const last = shown.at(-1);
    after = rows.length > batch && last !== undefined ? [last.name, last.id] : undefined;
  } while (after !== undefined);
}
