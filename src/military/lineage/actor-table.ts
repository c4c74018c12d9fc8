import { type InputFile, fileFault, readCsvRows } from '#base/tabular';
import type { GroupActor } from './actor.ts';
import { knownArabicNames } from './known-ties.ts';

const required = ['ActorId', 'NameData', 'NameOrig', 'Org'] as const;
const kinds: Readonly<Record<string, GroupActor['kind']>> = { 1: 'organised', 2: 'other', 3: 'other', 4: 'state' };

/**
 * The actors of a UCDP Actor file (CSV, version 22.1's columns; `ActorId` or `actorid`, case does not matter).
 * Errors: `csv-malformed` with line and column: a missing column, an id that is no number, an id twice, an unknown Org.
 */
export async function readActorTable(file: InputFile): Promise<GroupActor[]> {
  const actors: GroupActor[] = [];
  const seen = new Set<string>();
  let columns: Map<string, number> | undefined;
  for await (const { line, cells } of readCsvRows(file)) {
    if (columns === undefined) {
      columns = new Map(cells.map((cell, at) => [cell.trim().toLowerCase(), at]));
      for (const name of required) {
        if (!columns.has(name.toLowerCase())) throw fileFault('csv-malformed', { file: file.name, line }, `${name}: –`);
      }
      continue;
    }
    const header = columns;
    const cell = (name: string) => (cells[header.get(name.toLowerCase()) ?? -1] ?? '').trim();
    const refuse = (name: string): never => {
      const column = (header.get(name.toLowerCase()) ?? 0) + 1;
      throw fileFault('csv-malformed', { file: file.name, line, column }, `${name}: ${cell(name).slice(0, 40)}`);
    };
    const ids = (name: string) => {
      const all = cell(name)
        .split(',')
        .map((id) => id.trim());
      return all.filter((id) => id !== '' && (/^\d{1,9}$/.test(id) || refuse(name)));
    };
    const id = cell('ActorId');
    if (!/^\d{1,9}$/.test(id) || seen.has(id)) refuse('ActorId');
    seen.add(id);
    const kind = kinds[cell('Org')] ?? refuse('Org');
    const name = cell('NameData') || refuse('NameData');
    const ar = knownArabicNames[id];
    const own = cell('NameOrigFull').replace(/^n\/a$/i, '');
    const meaning = cell('NameOrigFullEng').replace(/^n\/a$/i, '');
    actors.push({
      id,
      name,
      names: [...new Set([cell('NameOrig'), ...cell('NewName').split(','), name].map((one) => one.trim()))].filter(
        Boolean,
      ),
      scripts: { ...(ar ? { ar } : {}), ...(own ? { la: own } : {}), ...(meaning ? { en: meaning } : {}) },
      kind,
      line,
      splinterOf: ids('ActorIdPrev'),
      splitFrom: ids('ActorIdSplitTemp'),
      mergedInto: ids('ActorIdAlliance'),
      joined: ids('ActorIdGroup'),
      coalitions: [...new Set([...ids('NSCoalitionID'), ...ids('OSCoalitionID')])].filter((other) => other !== id),
    });
  }
  if (columns === undefined) throw fileFault('csv-malformed', { file: file.name, line: 1 }, 'ActorId: –');
  return actors;
}
