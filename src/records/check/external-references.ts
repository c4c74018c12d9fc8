import type { Findings } from './finding.ts';
import { isJson, type Json, shortly } from './walk.ts';

const CVE = /^CVE-\d{4}-(?:0\d{3}|[1-9]\d{3,})$/;
const CAPEC = /^CAPEC-\d+$/;

/** A reference to CVE or CAPEC carries their number, and such a number belongs to them (section 2.5.2). */
export function externalReferences(object: Json, findings: Findings): void {
  const { external_references: references } = object;
  if (!Array.isArray(references)) return;
  for (const [index, reference] of references.entries()) {
    if (!isJson(reference) || typeof reference.source_name !== 'string') continue;
    const { source_name: source, external_id: id } = reference;
    if (source === 'cve' || source === 'capec') {
      const form = source === 'cve' ? CVE : CAPEC;
      if (typeof id === 'string' && form.test(id)) continue;
    } else if (typeof id !== 'string' || !(CVE.test(id) || CAPEC.test(id))) continue;
    findings.at('external_references', () =>
      findings.at(index, () => findings.add('external-id', { value: shortly(id ?? ''), source })),
    );
  }
}
