import {
  type Actor,
  commonFault,
  findJob,
  type Handlers,
  type JobProblem,
  type Language,
  listJobs,
  say,
  wantCancel,
} from '#base';
import { nodeRoutes } from '../contract.ts';

const { jobs, job, cancelJob } = nodeRoutes;
/** The routes of long work. */
export const jobRoutes = { jobs, job, cancelJob };

type Row = NonNullable<Awaited<ReturnType<typeof findJob>>>;

/** A person sees and stops their own jobs; who holds `node.jobs`, all. */
export const jobHandlers: Handlers<typeof jobRoutes> = {
  jobs: async (_, call) => {
    const rows = await listJobs(call.db, 100, sees(call.actor) ? undefined : call.actor.id);
    return { items: rows.map((row) => shown(row, call.language)) };
  },
  job: async ({ params }, call) => shown(mine(await find(call.db, params.id), call.actor), call.language),
  cancelJob: async ({ params }, call) =>
    call.transact(async (act) => {
      const row = mine(await find(act.tx, params.id), act.actor);
      await wantCancel(act.tx, row.id);
      await act.audit({ action: 'node.job.cancel', objects: [`job:${row.id}`], detail: { kind: row.kind } });
      return { done: true };
    }),
};

const sees = (actor: Actor): boolean => actor.rights.has('node.jobs');

async function find(db: Parameters<typeof findJob>[0], id: string): Promise<Row | undefined> {
  return /^[0-9a-f-]{36}$/.test(id) ? findJob(db, id) : undefined;
}

function mine(row: Row | undefined, actor: Actor): Row {
  if (row === undefined || !(sees(actor) || row.made_by === actor.id)) throw commonFault('not-found');
  return row;
}

function shown(row: Row, language: Language) {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    madeAt: row.made_at.toISOString(),
    ...(row.ended_at !== null && { endedAt: row.ended_at.toISOString() }),
    ...(row.progress !== null && { progress: row.progress }),
    ...(row.problem !== null && { problem: told(row.problem, language) }),
  };
}

function told({ code, message, todo, details }: JobProblem, language: Language) {
  const said = { code, message: say(message, language), todo: say(todo, language) };
  return { ...said, ...(details.length > 0 && { details: [...details] }) };
}
