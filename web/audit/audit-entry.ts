import type { z } from 'zod';
import type { auditEntryShape } from '#node/contract';

export type AuditEntry = z.output<typeof auditEntryShape>;
