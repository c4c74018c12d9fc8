import { familyOf } from '#records';

/** Whether an object is an observable (STIX 2.1 §6), of the standard or of an extension that makes new ones (§7.3). */
export function isObservable(object: Readonly<Record<string, unknown>>): boolean {
  if (familyOf(String(object['type'])) === 'sco') return true;
  const extensions = object['extensions'];
  return (
    typeof extensions === 'object' &&
    extensions !== null &&
    Object.values(extensions).some((extension: { extension_type?: unknown }) => extension.extension_type === 'new-sco')
  );
}
