import { Readable } from 'node:stream';
import { type Act, commonFault, need, type Text } from '#base';
import { csvLine } from '#base/tabular';
import type { SituationRow, SituationView } from './contract.ts';
import { findSituation, listSituations, type SituationFilter, type StoredSituation } from './situation-store.ts';
import { sitRepOf } from './to-sitrep.ts';
import { mayWithdraw, readerOf } from './write-situation.ts';

const rowOf = ({ id, number, says, state, red, following, by, at }: StoredSituation): SituationRow => ({
  id,
  number,
  kind: says.kind,
  title: says.title,
  country: says.country,
  place: says.place,
  severity: says.severity,
  confidence: says.confidence,
  from: says.from,
  to: says.to,
  state,
  red,
  replaced: following !== null,
  by,
  at: at.toISOString(),
});

/** A page of the reports that whoever acts may see (right `military.read`). */
export async function readSituations(act: Act, filter: SituationFilter & { limit: number; offset: number }) {
  need(act.actor, 'military.read');
  const { items, total } = await listSituations(act.tx, readerOf(act), filter);
  return { items: items.map(rowOf), total };
}

/** One report (right `military.read`). Errors: `not-found`, also for what may not be seen. */
export async function viewSituation(act: Act, id: string): Promise<SituationView> {
  const report = await readable(act, id);
  const { actor } = act;
  const own = report.byId === actor.id;
  const writes = actor.kind === 'person' && actor.rights.has('military.report');
  return {
    ...rowOf(report),
    says: report.says,
    revision: report.revision,
    ...(report.preceding !== null && { preceding: report.preceding }),
    ...(report.following !== null && { following: report.following }),
    imported: report.message !== null,
    ...(report.returned !== null && {
      sentBack: { ...report.returned, at: new Date(report.returned.at).toISOString() },
    }),
    ...(report.authorisedBy !== null && {
      authorised: { by: report.authorisedBy, at: report.authorisedAt?.toISOString() ?? '' },
    }),
    ...(report.withdrawnBy !== null && {
      withdrawn: {
        by: report.withdrawnBy,
        at: report.withdrawnAt?.toISOString() ?? '',
        reason: report.withdrawnReason ?? '',
      },
    }),
    may: {
      edit: writes && own && report.state === 'draft',
      decide: report.state === 'proposed' && !own && actor.rights.has('military.report.authorise'),
      withdraw: report.state !== 'withdrawn' && mayWithdraw(act, report),
      follow: writes && report.state === 'authorised' && report.following === null,
    },
  };
}

async function readable(act: Act, id: string): Promise<StoredSituation> {
  need(act.actor, 'military.read');
  const report = await findSituation(act.tx, readerOf(act), id);
  if (report === undefined) throw commonFault('not-found');
  return report;
}

/** A report as EDXL-SitRep 1.0 (right `military.read`). Errors: `not-found`, `situation-no-message`. */
export async function messageOfSituation(act: Act, { title }: { title: Text }, id: string) {
  const report = await readable(act, id);
  const xml = sitRepOf(report, title.en, report.preceding ?? undefined);
  await act.audit({ action: 'military.situation.export', objects: [`situation:${id}`], detail: { as: 'edxl-sitrep' } });
  return { fileName: `${id}.xml`, stream: Readable.from([xml]) };
}

const csvColumns = [
  'id',
  'number',
  'state',
  'kind',
  'title',
  'country',
  'place',
  'from',
  'to',
  'severity',
  'confidence',
  'urgency',
  'incidents',
  'observed',
  'needs',
  'casualties',
  'resources',
  'action_plan',
  'next_contact',
  'red',
  'written_at',
] as const;

const PAGE = 500;

/** Every report of a filter that whoever acts may see, as CSV (right `military.read`). */
export async function situationsCsv(act: Act, filter: SituationFilter) {
  need(act.actor, 'military.read');
  await act.audit({ action: 'military.situation.export', objects: [], detail: { as: 'csv' } });
  const lines = [csvLine(csvColumns)];
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await listSituations(act.tx, readerOf(act), { ...filter, limit: PAGE, offset });
    lines.push(...items.map(csvOf));
    if (items.length < PAGE) break;
  }
  return { fileName: 'situation-reports.csv', stream: Readable.from(lines) };
}

const csvOf = ({ id, number, state, says, red, at }: StoredSituation): string =>
  csvLine([
    id,
    String(number),
    state,
    says.kind,
    says.title,
    says.country,
    says.place,
    says.from,
    says.to,
    says.severity,
    says.confidence,
    says.urgency ?? '',
    says.incidents.join(' | '),
    says.observed,
    says.needs,
    says.casualties
      .map(({ of, killed, injured, missing, source, reliability, credibility }) =>
        [
          of,
          ...[killed, injured, missing].map(({ least, most }) => `${least}–${most}`),
          source,
          reliability + credibility,
        ].join(' '),
      )
      .join(' | '),
    says.resources.map(({ type, there, onTheWay, short }) => `${type} ${there}/${onTheWay}/${short}`).join(' | '),
    says.actionPlan,
    says.nextContact ?? '',
    String(red),
    at.toISOString(),
  ]);
