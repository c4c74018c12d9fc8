import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '#base';
import { nodeRoutes } from '../contract.ts';
import { writeBackup } from './write-backup.ts';

const { backup } = nodeRoutes;
export const backupRoutes = { backup };

/** The backup is written to a file beside the data first: a slow client must not hold the snapshot open. */
export function backupHandlers(data: string): Handlers<typeof backupRoutes> {
  return {
    backup: async (_, call) => {
      const folder = join(data, 'half');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, `${randomUUID()}.mithaq`);
      try {
        const { tables, files, audit } = await writeBackup({ db: call.db, clock: call.clock, data }, file);
        const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
        const detail = { rows, files: files.count, auditHead: audit.head };
        await call.transact((act) => act.audit({ action: 'node.backup.make', objects: [], detail }));
      } catch (error) {
        await rm(file, { force: true });
        throw error;
      }
      const stream = createReadStream(file);
      stream.on('close', () => void rm(file, { force: true }));
      const at = call.clock.now().toISOString().slice(0, 16).replaceAll(':', '');
      return { fileName: `mithaq-${at}.mithaq`, stream };
    },
  };
}
