import { createHash } from 'node:crypto';
import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { GroupEvent } from '../assessment/event.ts';
import { inventedEvents } from '../assessment/invented.fixture.ts';
import { monthOf } from '../assessment/month.ts';
import type { GroupFiles } from '../deps.ts';

/** Files in a folder of its own. */
export function inventedFiles(): GroupFiles {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-groups-'));
  const pathOf = (sha256: string) => join(folder, sha256);
  return {
    pathOf,
    put: async (stream) => {
      const content = await buffer(stream);
      const sha256 = createHash('sha256').update(content).digest('hex');
      writeFileSync(pathOf(sha256), content);
      return { sha256, bytes: content.length };
    },
  };
}

export const asUpload = (fileName: string, text: string) => ({
  fileName,
  contentType: 'text/csv',
  stream: Readable.from([Buffer.from(text)]),
});

const header =
  'ActorId,NameData,NameOrig,NameOrigFull,NameOrigFullEng,NewName,Org,NSCoalitionID,OSCoalitionID,ActorIdPrev,ActorIdSplitTemp,ActorIdAlliance,ActorIdGroup';
/** Three invented groups (the second split from the first) and a government. */
export const inventedActors = [
  header,
  '101,Band of the Hill,Band of the Hill,,,Army of the Hill,1,,,,,,',
  '102,Band of the Dune,Band of the Dune,,,,1,,,101,,,',
  '103,Band of the Shore,Band of the Shore,,,,1,,,,,,',
  '900,Government of Testland,Government of Testland,,,,4,,,,,,',
].join('\n');

const columns =
  'id,type,side_a_id,side_b_id,country,adm1,adm2,lat,lon,where_prec,date_prec,date_start,deaths_civ,low,best,high,source_article';

/** Events of the Band of the Hill, so many in each month from 2015-01, and of somebody else to the end of the file. */
export function inventedCsv(counts: readonly number[], more: readonly GroupEvent[] = []): string {
  const from = monthOf('2015-01-01');
  const others = inventedEvents(
    '103',
    'Testland',
    from,
    counts.map(() => 2),
  );
  return eventsCsv([...inventedEvents('101', 'Testland', from, counts), ...others, ...more]);
}

export function eventsCsv(events: readonly GroupEvent[]): string {
  const rows = events.map((one) => {
    const who = [one.id, one.type, one.sideA, one.sideB, one.theatre];
    const where = [one.adm1, one.adm2, one.latitude, one.longitude, one.wherePrecision];
    const when = [one.datePrecision, new Date(one.day * 86_400_000).toISOString().slice(0, 10)];
    const deaths = [one.civilians, one.low, one.best, one.high];
    return [...who, ...where, ...when, ...deaths, `Invented Gazette ${one.id}`].join(',');
  });
  return [columns, ...rows].join('\n');
}

/** Busy for three years, then silent for three. */
export const fallingSilent = [...Array.from({ length: 36 }, () => 9), ...Array.from({ length: 36 }, () => 0)];
/** The same, and back for a year and a half. */
export const backAgain = [...fallingSilent, ...Array.from({ length: 18 }, () => 9)];
