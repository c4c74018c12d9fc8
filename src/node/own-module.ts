import { type Module, mount } from '#base';
import { auditHandlers, auditRoutes } from './audit/handlers.ts';
import { auditMigration } from './audit/migration.ts';
import { backupHandlers, backupRoutes } from './backup/handlers.ts';
import { exerciseHandlers, exerciseRoutes } from './exercise/offer.ts';
import { jobHandlers, jobRoutes } from './jobs/handlers.ts';
import { tidyJob } from './jobs/tidy.ts';
import { nodeRights } from './roles.ts';
import { settingMigration } from './settings/setting.ts';

/** The node's own part: audit log, jobs, backup of its data directory. */
export function ownModule(data: string, engine: 'embedded' | 'server'): Module {
  return {
    name: 'node',
    migrations: [auditMigration, settingMigration],
    rights: nodeRights,
    jobs: engine === 'embedded' ? [tidyJob] : [],
    mount: (app, border) => {
      mount(app, auditRoutes, auditHandlers, border);
      mount(app, jobRoutes, jobHandlers, border);
      mount(app, backupRoutes, backupHandlers(data), border);
      mount(app, exerciseRoutes, exerciseHandlers(data), border);
    },
  };
}
