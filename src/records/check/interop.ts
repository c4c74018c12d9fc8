import type { Findings } from './finding.ts';
import { type Json, shortly } from './walk.ts';

/** What the interoperability test document asks of each type beyond the specification. */
const demanded: Readonly<Record<string, readonly string[]>> = {
  'attack-pattern': ['external_references', 'kill_chain_phases'],
  indicator: ['name', 'indicator_types'],
  infrastructure: ['infrastructure_types'],
  'intrusion-set': ['resource_level', 'primary_motivation'],
  location: ['region'],
  'malware-analysis': ['version', 'submitted', 'analysis_started', 'analysis_ended', 'result'],
  malware: [
    'name',
    'malware_types',
    'first_seen',
    'last_seen',
    'architecture_execution_envs',
    'implementation_languages',
    'capabilities',
  ],
  'observed-data': ['object_refs'],
  report: ['report_types'],
  sighting: ['first_seen', 'last_seen', 'count'],
  'threat-actor': ['threat_actor_types', 'roles', 'sophistication', 'resource_level', 'primary_motivation'],
  tool: ['tool_types'],
  vulnerability: ['external_references'],
};

const withProducer = [
  'campaign',
  'course-of-action',
  'grouping',
  'note',
  'opinion',
  'relationship',
  ...Object.keys(demanded),
];

/** The demands of the interoperability profile on one object. */
export function interoperability(object: Json, findings: Findings): void {
  const type = shortly(object.type);
  const names = [
    ...(Object.hasOwn(demanded, type) ? (demanded[type] ?? []) : []),
    ...(withProducer.includes(type) ? ['created_by_ref'] : []),
  ];
  for (const name of names) if (!Object.hasOwn(object, name)) findings.add('interop-missing', { name });
}
