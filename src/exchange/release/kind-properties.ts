import type { Properties } from './draft.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * What a kind's object says beside what a person wrote: the pattern's language of an indicator, and its name for a
 * description where there is none (STIX 2.1 §4.7 recommends both); the type of the kind's extension, and a subject's name
 * as the first of its names. `before`: what was written until now; what is called otherwise than there is called so in its
 * names and description too.
 */
export function completeProperties(kind: string, properties: Properties, before: Properties = {}): Properties {
  const [type, extension] = kind.split('+');
  if (type === 'indicator') return { pattern_type: 'stix', ...described(properties, before) };
  if (extension === undefined) return properties;
  const written = (properties['extensions'] ?? {}) as Json;
  const own = (written[extension] ?? {}) as Json;
  const names = type === 'identity' ? { names: namesOf(own['names'], properties['name'], before['name']) } : {};
  return {
    ...properties,
    extensions: { ...written, [extension]: { ...own, ...names, extension_type: 'property-extension' } },
  };
}

function described(properties: Properties, before: Properties): Properties {
  const { name, description = before['name'] } = properties;
  const told = description !== undefined && description !== before['name'];
  return told || name === undefined ? properties : { ...properties, description: name };
}

/** Of a name that was changed, neither the language nor the script is known any more. */
function namesOf(written: unknown, name: unknown, before: unknown): unknown {
  const primary = { text: name, kind: 'primary' };
  if (!Array.isArray(written) || written.length === 0) return [primary];
  const [first, ...others] = written as Json[];
  return before !== name && first?.['text'] === before ? [primary, ...others] : written;
}
