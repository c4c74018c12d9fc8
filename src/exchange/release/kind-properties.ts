import type { Properties } from './draft.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a kind's object says beside what a person wrote: the pattern's language of an indicator, the type of the kind's
 * extension, and a subject's name as the first of its names.
 */
export function completeProperties(kind: string, properties: Properties): Properties {
  const [type, extension] = kind.split('+');
  if (type === 'indicator') return { pattern_type: 'stix', ...properties };
  if (extension === undefined) return properties;
  const written = (properties['extensions'] ?? {}) as Json;
  const own = (written[extension] ?? {}) as Json;
  const names = type === 'identity' && own['names'] === undefined ? { names: [primary(properties)] } : {};
  return {
    ...properties,
    extensions: { ...written, [extension]: { ...names, ...own, extension_type: 'property-extension' } },
  };
}

const primary = (properties: Properties) => ({ text: properties['name'], kind: 'primary' });
