/** The cyber-observable types of STIX 2.1 §6: they have neither creator nor times. */
const observables: ReadonlySet<string> = new Set([
  'artifact',
  'autonomous-system',
  'directory',
  'domain-name',
  'email-addr',
  'email-message',
  'file',
  'ipv4-addr',
  'ipv6-addr',
  'mac-addr',
  'mutex',
  'network-traffic',
  'process',
  'software',
  'url',
  'user-account',
  'windows-registry-key',
  'x509-certificate',
]);

/** Whether an object is an observable, of the standard or of an extension that makes new ones (§7.3). */
export function isObservable(object: Readonly<Record<string, unknown>>): boolean {
  if (observables.has(String(object['type']))) return true;
  const extensions = object['extensions'];
  return (
    typeof extensions === 'object' &&
    extensions !== null &&
    Object.values(extensions).some((extension: { extension_type?: unknown }) => extension.extension_type === 'new-sco')
  );
}
