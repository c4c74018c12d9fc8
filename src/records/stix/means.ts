import { killChainPhases } from './common.ts';
import { domainObject } from './object-shape.ts';
import { boolean, list, need, open, order, reference, text, timestamp } from './shape.ts';

const seen = order('last_seen', 'not-before', 'first_seen');

/** Section 4.8. */
export const infrastructure = domainObject(
  'infrastructure',
  {
    name: need(text),
    description: text,
    infrastructure_types: list(open('infrastructure-type-ov')),
    aliases: list(text),
    kill_chain_phases: killChainPhases,
    first_seen: timestamp,
    last_seen: timestamp,
  },
  [seen],
);

/** Section 4.11. A family must have a name. */
export const malware = domainObject(
  'malware',
  {
    name: text,
    description: text,
    malware_types: list(open('malware-type-ov')),
    is_family: need(boolean),
    aliases: list(text),
    kill_chain_phases: killChainPhases,
    first_seen: timestamp,
    last_seen: timestamp,
    operating_system_refs: list(reference('software')),
    architecture_execution_envs: list(open('processor-architecture-ov')),
    implementation_languages: list(open('implementation-language-ov')),
    capabilities: list(open('malware-capabilities-ov')),
    sample_refs: list(reference('artifact', 'file')),
  },
  [seen, { rule: 'when', name: 'is_family', is: true, needs: 'name' }],
);

/** Section 4.12. */
export const malwareAnalysis = domainObject(
  'malware-analysis',
  {
    product: need(text),
    version: text,
    host_vm_ref: reference('software'),
    operating_system_ref: reference('software'),
    installed_software_refs: list(reference('software')),
    configuration_version: text,
    modules: list(text),
    analysis_engine_version: text,
    analysis_definition_version: text,
    submitted: timestamp,
    analysis_started: timestamp,
    analysis_ended: timestamp,
    result_name: text,
    result: open('malware-result-ov'),
    analysis_sco_refs: list(reference()),
    sample_ref: reference('artifact', 'file', 'network-traffic'),
  },
  [{ rule: 'any-of', sets: [['result'], ['analysis_sco_refs']] }],
);

/** Section 4.18. */
export const tool = domainObject('tool', {
  name: need(text),
  description: text,
  tool_types: list(open('tool-type-ov')),
  aliases: list(text),
  kill_chain_phases: killChainPhases,
  tool_version: text,
});

/** Section 4.19. */
export const vulnerability = domainObject('vulnerability', { name: need(text), description: text });
