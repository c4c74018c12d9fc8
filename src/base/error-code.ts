/** The code of a system error (`ENOENT`, `EADDRINUSE`) or of PostgreSQL (SQLSTATE); undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
