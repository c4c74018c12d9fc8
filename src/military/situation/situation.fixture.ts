// For tests only: a report of an invented place.
import { type Situation, situationShape } from './contract.ts';

export const invented = (more: Partial<Situation> = {}): Situation =>
  situationShape.parse({
    kind: 'FieldObservation',
    title: 'جسر مختلق مقطوع',
    purpose: 'To tell which road is closed',
    from: '2026-11-25T06:00:00Z',
    to: '2026-11-26T06:00:00Z',
    version: 'Initial',
    incidents: ['Unknown'],
    confidence: 'SomewhatConfident',
    severity: 'Severe',
    country: 'QZ',
    place: 'بلدة مختلقة',
    observed: 'الجسر مقطوع، والطريق البديل مفتوح.',
    ...more,
    ...(more.kind === 'CasualtyAndIllnessSummary' && {
      casualties: [
        {
          of: 'civilians',
          killed: { least: 2, most: 5 },
          injured: { least: 10, most: 10 },
          missing: { least: 0, most: 3 },
          source: 'مستشفى مختلق',
          reliability: 'B',
          credibility: '2',
        },
      ],
    }),
  });
