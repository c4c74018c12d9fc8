import type { Call } from '#base';
import { type Entity, entityOf } from './entity.ts';
import { Refusal } from './refusal.ts';
import { storedSubjects, subjectByRef } from './subject-store.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `GET /entities/{id}`: the entity, or the id it goes by here when asked for by the list's own. Unknown: 404. */
export async function findEntity(call: Call, id: string): Promise<{ entity: Entity } | { movedTo: string }> {
  if (!uuid.test(id)) {
    const own = id.length > 200 || id.includes('\0') ? undefined : await subjectByRef(call.db, id);
    if (own === undefined) throw new Refusal(404, 'No such entity!');
    return { movedTo: own };
  }
  const stored = (await storedSubjects(call.db, [id])).get(id);
  if (stored === undefined) throw new Refusal(404, 'No such entity!');
  await call.transact((act) =>
    act.audit({ action: 'finance.subject.read', objects: [`subject:${id}`], detail: { by: 'entities' } }),
  );
  return { entity: entityOf(stored) };
}
