import type { ListedSubject } from '../subject.ts';
import { type Properties, propertiesOf } from './properties.ts';

/** A subject as the database holds it, with the times yente tells. */
export interface StoredSubject {
  id: string;
  list: string;
  body: ListedSubject;
  firstSeen: Date;
  lastSeen: Date;
  lastChange: Date;
}

export interface Entity {
  id: string;
  caption: string;
  schema: string;
  properties: Properties;
  datasets: string[];
  referents: string[];
  target: boolean;
  first_seen: string;
  last_seen: string;
  last_change: string;
}

export function entityOf({ id, list, body, firstSeen, lastSeen, lastChange }: StoredSubject): Entity {
  return {
    id,
    caption: body.names[0]?.full ?? body.ref,
    schema: body.schema,
    properties: propertiesOf(body),
    datasets: [list],
    referents: [...new Set([...body.refs, ...body.refs.map((ref) => `${list}-${ref}`)])],
    target: true,
    first_seen: plainTime(firstSeen),
    last_seen: plainTime(lastSeen),
    last_change: plainTime(lastChange),
  };
}

/** Seconds, UTC, without a zone: what yente's clients are pinned to. */
export function plainTime(at: Date): string {
  return at.toISOString().slice(0, 19);
}
