import type { Findings } from './finding.ts';
import type { Advice, CheckOptions } from './options.ts';
import { isJson, type Json, shortly } from './walk.ts';

/** What a bundle holds (section 8): objects, none of them a bundle, and none twice in one version. */
export function checkBundleMembers(
  bundle: Json,
  options: CheckOptions,
  advice: ReadonlySet<Advice>,
  findings: Findings,
  checkMember: (member: Json) => void,
): void {
  if (!Array.isArray(bundle.objects)) return;
  const members = bundle.objects.filter(isJson);
  findings.enter('objects');
  for (const [index, member] of bundle.objects.entries()) {
    if (!isJson(member)) continue;
    findings.enter(index);
    if (member.type === 'bundle') findings.at('type', () => findings.add('reference-type', { given: 'bundle' }));
    else checkMember(member);
    findings.leave();
  }
  if (advice.has('duplicate-ids')) duplicates(bundle.objects, findings);
  if (options.enforceRefs === true) endsOfRelationships(bundle.objects, members, findings);
  if (options.interop === true) producers(bundle.objects, members, findings);
  findings.leave();
}

function duplicates(objects: readonly unknown[], findings: Findings): void {
  const seen = new Set<string>();
  for (const [index, member] of objects.entries()) {
    if (!isJson(member) || typeof member.id !== 'string' || typeof member.modified !== 'string') continue;
    const version = `${member.id} ${member.modified}`;
    if (seen.has(version)) findings.at(index, () => findings.advise('duplicate-ids', { id: shortly(member.id) }));
    seen.add(version);
  }
}

function endsOfRelationships(objects: readonly unknown[], members: readonly Json[], findings: Findings): void {
  const ids = new Set(members.filter((member) => member.type !== 'relationship').map((member) => member.id));
  for (const [index, member] of objects.entries()) {
    if (!isJson(member) || member.type !== 'relationship') continue;
    for (const end of ['source_ref', 'target_ref']) {
      if (ids.has(member[end])) continue;
      findings.at(index, () =>
        findings.at(end, () => findings.add('reference-absent', { value: shortly(member[end]) })),
      );
    }
  }
}

/** Interoperability: every object names a producer that stands in the bundle and names its own. */
function producers(objects: readonly unknown[], members: readonly Json[], findings: Findings): void {
  const identities = members.filter(
    (member) => member.type === 'identity' && typeof member.created_by_ref === 'string',
  );
  const known = new Set(identities.map((member) => member.id));
  for (const [index, member] of objects.entries()) {
    if (!isJson(member) || member.type === 'identity' || typeof member.created_by_ref !== 'string') continue;
    if (known.has(member.created_by_ref)) continue;
    findings.at(index, () =>
      findings.at('created_by_ref', () => findings.add('reference-absent', { value: shortly(member.created_by_ref) })),
    );
  }
}
