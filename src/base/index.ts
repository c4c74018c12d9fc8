export { type Act, type Actor, type AuditEntry, type Call, need, seesDesk } from './act.ts';
export { type Clock, systemClock } from './clock.ts';
export { commonFault, commonFaults } from './common-faults.ts';
export { type Cursor, pageOf, readCursor, writeCursor } from './cursor.ts';
export { DirectoryInUse } from './database/directory-lock.ts';
export { type Migration, migrate, migrateIn, NewerData } from './database/migrate.ts';
export { type DatabasePlace, type OpenDatabase, openDatabase } from './database/open.ts';
export { type AfterCommit, type Database, snapshot, type Tx, transaction } from './database/tx.ts';
export { errorCode } from './error-code.ts';
export { Fault, type FaultDefinition, type FaultDetail, type FaultTable, faults, type Problem } from './fault.ts';
export { type Border, type Download, type Handlers, mount, type Upload } from './http/mount.ts';
export { placeOf } from './http/place.ts';
export {
  defaultLanguage,
  isLanguage,
  type Language,
  languageOf,
  languages,
  say,
  type Text,
  type TextParameters,
} from './i18n.ts';
export { type CalendarEvent, iCalendarOf } from './i-calendar.ts';
export { newId } from './id.ts';
export { type Log, openLog, silentLog } from './log.ts';
export type { Module } from './module.ts';
export { joinRooms, type Room } from './room.ts';
export { JobCancelled, type JobKind, type JobPayload, type JobRun } from './queue/job.ts';
export { queueMigrations } from './queue/migration.ts';
export { type Runner, startRunner } from './queue/runner.ts';
export { startSchedule } from './queue/schedule.ts';
export { findJob, insertJob, insertSoon, listJobs, releaseJobs, wantCancel } from './queue/store.ts';
export { seal, unseal } from './sealed.ts';
export type { JobProblem, JobProgress } from './queue/tables.ts';
export { drawnLetters, inGroups, readLetters } from './spoken-code.ts';
export { writtenLine, writtenReason } from './written.ts';
