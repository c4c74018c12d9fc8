// For tests only: an invented bundle in the shape of DISARM's, with its faults.
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const source = (source_name: string, external_id: string) => [{ source_name, external_id }];

export const inventedTechnique = (n: number, code: string, more: object = {}) => ({
  type: 'attack-pattern',
  spec_version: '2.1',
  id: `attack-pattern--${uuid(n)}`,
  name: `Invented technique ${n}`,
  description: 'Invented for a test.',
  kill_chain_phases: [{ kill_chain_name: 'mitre-attack', phase_name: 'invented-phase' }],
  external_references: source('mitre-attack', code),
  x_mitre_platforms: ['Windows', 'Linux', 'Mac'],
  x_mitre_version: '9.9',
  ...more,
});

export const inventedDisarm = {
  type: 'bundle',
  id: `bundle--${uuid(1)}`,
  objects: [
    {
      type: 'marking-definition',
      id: `marking-definition--${uuid(2)}`,
      definition_type: 'statement',
      definition: { statement: 'CC-BY-SA-4.0 Invented DISARM' },
    },
    {
      type: 'x-mitre-tactic',
      id: `x-mitre-tactic--${uuid(3)}`,
      name: 'Invented phase',
      x_mitre_shortname: 'invented-phase',
      external_references: source('DISARM', 'TA06'),
    },
    inventedTechnique(4, 'T0023'),
    inventedTechnique(5, 'T0023.001'),
    { type: 'course-of-action', id: `course-of-action--${uuid(6)}`, name: 'Invented countermeasure' },
  ],
};

export const asFile = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
