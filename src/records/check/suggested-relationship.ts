import type { StixType } from '../stix/objects.ts';
import { commonRelationships, suggestedRelationships } from '../stix/suggested-relationships.ts';
import { type Advised, give } from './advised.ts';
import { type Json, typeOfIdentifier } from './walk.ts';

/** Ends no suggestion is made for: the shapes already say what may be related. */
const noSuggestion = new Set([
  'bundle',
  'language-content',
  'marking-definition',
  'sighting',
  'relationship',
  'extension-definition',
]);

/** Whether a relationship is one the specification suggests between these types (section 4 and Appendix B). */
export function suggestedRelationship(object: Json, on: Advised): void {
  const { relationship_type: type, source_ref: from, target_ref: to } = object;
  if (typeof type !== 'string' || typeof from !== 'string' || typeof to !== 'string') return;
  const [source, target] = [typeOfIdentifier(from), typeOfIdentifier(to)];
  if (source === undefined || target === undefined || commonRelationships.includes(type)) return;
  if (noSuggestion.has(source) || noSuggestion.has(target)) return;
  const suggested = Object.hasOwn(suggestedRelationships, source)
    ? suggestedRelationships[source as StixType]
    : undefined;
  const targets: readonly string[] =
    suggested !== undefined && Object.hasOwn(suggested, type) ? (suggested[type] ?? []) : [];
  if (!targets.includes(target)) give(on, 'relationship-types', undefined, { type, source, target });
}
