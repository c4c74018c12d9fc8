import { pino } from 'pino';

export type Log = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Keys whose values never reach a log line. */
const secrets = ['password', 'secret', 'token', 'code', 'cookie', 'authorization', 'passphrase'];

/** JSON lines on standard error; secrets are cut out by key wherever they stand up to three levels deep. */
export function openLog(level: string): Log {
  const paths = secrets.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  return pino({ level, redact: { paths, censor: '[cut]' } }, pino.destination({ dest: 2, sync: false }));
}

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
