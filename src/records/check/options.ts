import type { Language } from './words.ts';

/** How strictly to look; the names are those of the official validator's command line. */
export interface CheckOptions {
  /** Also reports what the specification recommends against (SHOULD), and counts it as invalid. */
  strict?: boolean;
  /** Advice left out, by name or by group. */
  disabled?: readonly string[];
  /** Only this advice, by name or by group. */
  enabled?: readonly string[];
  /** Types and properties the specification does not define are refused. */
  strictTypes?: boolean;
  strictProperties?: boolean;
  /** In a bundle: both ends of a relationship must be in it. */
  enforceRefs?: boolean;
  /** The extra demands of the interoperability profile. */
  interop?: boolean;
  /**
   * References between observables must end in a UUID. Off by default, as in the official validator, which looks at
   * nothing but that they are text.
   */
  exactReferences?: boolean;
  /** The language of the sentences; English when left out. */
  language?: Language;
}

/** Each piece of advice and the groups it belongs to. */
const adviceGroups = {
  'custom-prefix': ['format-checks'],
  'custom-prefix-lax': ['format-checks'],
  'uuid-check': ['format-checks'],
  'open-vocab-format': ['format-checks'],
  'kill-chain-names': ['format-checks'],
  'observable-object-keys': ['format-checks'],
  'observable-dictionary-keys': ['format-checks'],
  'malware-analysis-product': ['format-checks'],
  'windows-process-priority-format': ['format-checks'],
  'marking-definition-type': ['approved-values'],
  'relationship-types': ['approved-values'],
  'duplicate-ids': ['approved-values'],
  'attack-motivation': ['approved-values', 'all-vocabs'],
  'attack-resource-level': ['approved-values', 'all-vocabs'],
  'grouping-context': ['approved-values', 'all-vocabs'],
  'implementation-languages': ['approved-values', 'all-vocabs'],
  'infrastructure-types': ['approved-values', 'all-vocabs'],
  'malware-result': ['approved-values', 'all-vocabs'],
  'malware-capabilities': ['approved-values', 'all-vocabs'],
  'processor-architecture': ['approved-values', 'all-vocabs'],
  'identity-class': ['approved-values', 'all-vocabs'],
  'indicator-pattern-types': ['approved-values', 'all-vocabs'],
  'indicator-types': ['approved-values', 'all-vocabs'],
  'industry-sector': ['approved-values', 'all-vocabs'],
  'malware-types': ['approved-values', 'all-vocabs'],
  'report-types': ['approved-values', 'all-vocabs'],
  'threat-actor-types': ['approved-values', 'all-vocabs'],
  'threat-actor-role': ['approved-values', 'all-vocabs'],
  'threat-actor-sophistication': ['approved-values', 'all-vocabs'],
  'tool-types': ['approved-values', 'all-vocabs'],
  region: ['approved-values', 'all-vocabs'],
  'hash-algo': ['approved-values', 'all-vocabs'],
  'windows-pebinary-type': ['approved-values', 'all-vocabs'],
  'account-type': ['approved-values', 'all-vocabs'],
  'mime-type': ['approved-values', 'all-external-sources'],
  protocols: ['approved-values', 'all-external-sources'],
  ipfix: ['approved-values', 'all-external-sources'],
  'http-request-headers': ['approved-values', 'all-external-sources'],
  'socket-options': ['approved-values', 'all-external-sources'],
  'pdf-doc-info': ['approved-values', 'all-external-sources'],
  countries: ['approved-values', 'all-external-sources'],
  'network-traffic-ports': [],
  'extref-hashes': [],
  'indicator-properties': [],
  'deprecated-properties': [],
  'extension-description': [],
  'extension-properties': [],
  'extensions-use': [],
  /** Ours: not among the official checks. */
  'bidi-control': [],
  'deterministic-id': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Advice = keyof typeof adviceGroups;

const everyAdvice = Object.keys(adviceGroups) as readonly Advice[];

/** Every name `disabled` and `enabled` understand. */
export const adviceNames: readonly string[] = [
  ...new Set([...everyAdvice, 'all', ...Object.values(adviceGroups).flat()]),
];

/** The official validator drops these as soon as anything is disabled; verdicts are to be the same. */
const droppedByDisabling: readonly Advice[] = [
  'uuid-check',
  'grouping-context',
  'implementation-languages',
  'infrastructure-types',
  'malware-result',
  'malware-capabilities',
  'processor-architecture',
  'extension-description',
  'extension-properties',
];

/** Which advice is given; none when not strict. */
export function activeAdvice(options: CheckOptions): ReadonlySet<Advice> {
  if (options.strict !== true) return new Set();
  const { disabled = [], enabled = [] } = options;
  const names = (advice: Advice, list: readonly string[]) =>
    list.includes('all') || list.includes(advice) || adviceGroups[advice].some((group) => list.includes(group));
  if (enabled.length > 0) return new Set(everyAdvice.filter((advice) => names(advice, enabled)));
  const active = new Set(everyAdvice.filter((advice) => !names(advice, disabled)));
  if (disabled.length > 0) for (const advice of droppedByDisabling) active.delete(advice);
  // Deterministic identifiers are one permitted way among others (section 3.4): looked at only when asked for.
  active.delete('deterministic-id');
  // A custom name needs its prefix only where the newer way, an extension definition, is not asked for.
  if (active.has('extensions-use')) active.delete('custom-prefix');
  if (active.has('extensions-use') || active.has('custom-prefix')) active.delete('custom-prefix-lax');
  return active;
}
