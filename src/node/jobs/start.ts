import { type Call, type Database, type Log, type Module, type Runner, startRunner, startSchedule } from '#base';

export interface JobsDeps {
  db: Database;
  log: Log;
  modules: readonly Pick<Module, 'jobs'>[];
  nodeCall: (jobsOf?: string) => Call;
  onWork: (wake: () => void) => void;
}

/** Starts the runner and the schedule of all modules' jobs. */
export function startJobs({ db, log, modules, nodeCall, onWork }: JobsDeps): Pick<Runner, 'idle' | 'stop'> {
  const kinds = modules.flatMap((module) => module.jobs);
  const runner = startRunner({ db, log, kinds, callFor: (job) => nodeCall(job.madeBy) });
  onWork(() => runner.wake());
  const schedule = startSchedule({ kinds, call: nodeCall(), log });
  return {
    idle: () => runner.idle(),
    stop: async () => {
      schedule.stop();
      await runner.stop();
    },
  };
}
