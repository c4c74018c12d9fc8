import { type Act, commonFault, need, say } from '#base';
import { heirsOf, lineageOf } from '../lineage/graph.ts';
import { pageWords } from '../assessment/report/page-words.ts';
import { newestAssessments } from './assessment-store.ts';
import type { NotAssessed } from './assessed.ts';
import { listChanges } from './change-store.ts';
import { listEntries } from './ledger-store.ts';
import { type Register, readRegister } from './register.ts';
import { listRuns } from './run-store.ts';
import type { GroupRow, GroupView, LineageRow } from './shapes.ts';
import { changeView, entryView, headsOf, lineageRow } from './views.ts';

/** Every assessed lineage by theatre, as far as this reader may see its events. */
export async function listLineages(act: Act) {
  need(act.actor, 'military.read');
  const register = await readRegister(act.tx);
  const entries = await listEntries(act);
  const newest = await newestAssessments(act);
  const heads = headsOf(newest);
  const items: LineageRow[] = newest.map((row) => lineageRow(row, register, entries, heads));
  const last = (await listRuns(act)).find(({ state }) => state === 'done');
  const tooFew = ((last?.too_few ?? []) as NotAssessed[]).map(({ head, name, theatre, events }) => ({
    head,
    name,
    theatre,
    events,
  }));
  return { items, tooFew, groups: register.actors.length, association: say(pageWords.cause, act.language) };
}

/** The register, narrowed by words that any of a group's names holds. */
export async function listRegister(act: Act, q = ''): Promise<{ items: GroupRow[]; version: string }> {
  need(act.actor, 'military.read');
  const register = await readRegister(act.tx);
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const items = register.actors.flatMap((actor): GroupRow[] => {
    const { id, name, names, scripts, kind } = actor;
    const all = [id, ...names, ...Object.values(scripts)].join(' ').toLowerCase();
    return words.every((word) => all.includes(word)) ? [{ code: id, name, names: [...names], scripts, kind }] : [];
  });
  return { items, version: register.version };
}

/** A group whole. Errors: `not-found`. */
export async function viewGroup(act: Act, code: string): Promise<GroupView> {
  need(act.actor, 'military.read');
  const register = await readRegister(act.tx);
  if (!register.graph.actors.has(code)) throw commonFault('not-found');
  const newest = await newestAssessments(act);
  const heads = headsOf(newest);
  const assessed = newest.filter(({ nodes }) => nodes.includes(code));
  const { codes, ties } = surroundings(register, code);
  const entries = await listEntries(act, {
    codes: [...new Set([...codes, ...assessed.flatMap(({ nodes }) => nodes)])],
  });
  return {
    ...nodeOf(register, code),
    nodes: codes.map((one) => nodeOf(register, one)),
    ties: ties.map((tie) => ({ ...tie })),
    assessments: assessed.map((row) => lineageRow(row, register, entries, heads)),
    ledger: entries.map((entry) => entryView(entry, act.actor)),
    changes: (await listChanges(act.tx, { code })).map((change) => changeView(change, act.actor)),
    registerVersion: register.version,
  };
}

/** The group's lineage in any theatre, what it came from, and what it went into; the group first. */
function surroundings({ graph }: Register, code: string) {
  const lineage = new Set([code]);
  for (const theatre of new Set(['', ...graph.ties.flatMap((tie) => tie.theatre ?? [])])) {
    for (const one of lineageOf(graph, code, theatre)) lineage.add(one);
    for (const { to } of heirsOf(graph, lineage, theatre)) lineage.add(to);
  }
  for (const { kind, from, to } of graph.ties) {
    // What it split from, and who went into it: drawn beside it, though not counted with it.
    if (to === code && (kind === 'split' || kind === 'join')) lineage.add(from);
    if (from === code && kind === 'merge') lineage.add(to);
  }
  const codes = [...lineage].slice(0, 60);
  const drawn = new Set(codes);
  return { codes, ties: graph.ties.filter(({ from, to }) => drawn.has(from) && drawn.has(to)) };
}

function nodeOf({ graph, names }: Register, code: string): GroupView['nodes'][number] {
  const actor = graph.actors.get(code);
  const dated = (names.get(code) ?? []).map(({ name, scripts, on, source }) => ({ name, scripts, on, source }));
  const [first] = dated;
  // A table gives further names without a day: shown too, with the table as their source.
  const undated = (actor?.names ?? []).filter((name) => !dated.some((one) => one.name === name));
  return {
    code,
    name: actor?.name ?? code,
    kind: actor?.kind ?? 'other',
    scripts: actor?.scripts ?? {},
    names: [...undated.map((name) => ({ name, scripts: {}, source: first?.source ?? '' })), ...dated],
  };
}
