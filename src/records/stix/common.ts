import {
  boolean,
  dictionary,
  formatted,
  integer,
  knownHashes,
  list,
  need,
  oneOf,
  preciseTimestamp,
  reference,
  structure,
  text,
} from './shape.ts';

/** Section 2.5. What a CVE or CAPEC number must look like is looked at in `../check/external-references.ts`. */
export const externalReference = structure(
  { source_name: need(text), description: text, url: formatted('uri'), hashes: knownHashes, external_id: text },
  [{ rule: 'any-of', sets: [['description'], ['url'], ['external_id']] }],
);

/** Section 2.11. */
export const killChainPhase = structure({ kill_chain_name: need(text), phase_name: need(text) });

/** Section 7.2.3: a marking or a language for parts of an object. */
export const granularMarking = structure(
  {
    lang: formatted('language'),
    marking_ref: reference('marking-definition'),
    selectors: need(list(formatted('selector'))),
  },
  [{ rule: 'exactly-one', names: ['lang', 'marking_ref'] }],
);

export const killChainPhases = list(killChainPhase);

/** What every object may carry (section 3.2). */
const everyObject = {
  object_marking_refs: list(reference('marking-definition')),
  granular_markings: list(granularMarking),
  extensions: dictionary(),
};

/** Domain and relationship objects (section 3.2). */
export const domainCommon = {
  spec_version: need(oneOf('2.1')),
  created: need(preciseTimestamp),
  modified: need(preciseTimestamp),
  /** Normally an identity; the specification does not demand it. */
  created_by_ref: reference(),
  revoked: boolean,
  labels: list(text),
  confidence: integer(0, 100),
  lang: formatted('language'),
  external_references: list(externalReference),
  ...everyObject,
};

/** Cyber-observable objects (section 3.2). */
export const observableCommon = {
  spec_version: oneOf('2.1'),
  defanged: boolean,
  ...everyObject,
};
