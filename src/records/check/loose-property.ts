import { timestampFault } from './text-checks.ts';
import { baseValue, type Walk, walk } from './walk.ts';

const PROPERTY_NAME = /^[a-z][a-z0-9_]{2,249}$/;

/** A property whose meaning is unknown: its name, that it holds something, and what its suffix promises (section 3.1). */
export function looseProperty(name: string, value: unknown, on: Walk): void {
  const { findings } = on;
  if (!PROPERTY_NAME.test(name)) findings.add('property-name', { name });
  findings.enter(name);
  baseValue(value, findings);
  if (name.endsWith('_bin')) walk({ kind: 'text', format: 'binary' }, value, on);
  if (name.endsWith('_hex')) walk({ kind: 'text', format: 'hex' }, value, on);
  if (name === 'created' || name === 'modified') looseTimestamp(value, on);
  if (name === 'lang') walk({ kind: 'text', format: 'language' }, value, on);
  findings.leave();
}

/** Times of versions on objects that have none: not demanded, but where they stand they are times of the calendar. */
function looseTimestamp(value: unknown, on: Walk): void {
  if (typeof value !== 'string') walk({ kind: 'timestamp', precision: 'any' }, value, on);
  else if (timestampFault(value) === 'timestamp-calendar') on.findings.add('timestamp-calendar', { value });
}
