import type { Language } from '#base';
import type { HeldRow } from './quarantine-store.ts';

/** A held thing as a person reads it. */
export function heldView(row: HeldRow, language: Language) {
  const { message, todo, details } = row.problem;
  return {
    id: row.id,
    code: row.code,
    message: message[language],
    todo: todo[language],
    details: [...details],
    ...(row.peer !== null && { peer: row.peer }),
    ...(row.object_id !== null && { objectId: row.object_id }),
    ...(row.version !== null && { version: row.version }),
    ...(row.origin !== null && { origin: row.origin }),
    bytes: row.bytes,
    whole: row.whole,
    state: row.state,
    times: row.times,
    tries: row.tries,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    ...(row.settled_at !== null && { settledAt: row.settled_at.toISOString() }),
    ...(row.settled_name !== null && { settledBy: row.settled_name }),
    ...(row.reason !== null && { reason: row.reason }),
  };
}
