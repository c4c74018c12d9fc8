import type { SubjectSchema } from '../subject.ts';

interface Schema {
  /** What it is a kind of, itself left out. */
  is: readonly string[];
  label: string;
  /** As what a question of this schema is compared; undefined: it cannot be asked. */
  asked?: SubjectSchema | 'any';
}

/** The part of FollowTheMoney's schemata that lists use, with what a question of each means. */
const schemata: Readonly<Record<string, Schema>> = {
  Thing: { is: [], label: 'Thing', asked: 'any' },
  LegalEntity: { is: ['Thing'], label: 'Legal entity', asked: 'LegalEntity' },
  Person: { is: ['LegalEntity', 'Thing'], label: 'Person', asked: 'Person' },
  Organization: { is: ['LegalEntity', 'Thing'], label: 'Organization', asked: 'Organization' },
  Company: { is: ['Organization', 'LegalEntity', 'Asset', 'Thing'], label: 'Company', asked: 'Company' },
  PublicBody: { is: ['Organization', 'LegalEntity', 'Thing'], label: 'Public body', asked: 'Organization' },
  Asset: { is: ['Thing'], label: 'Asset' },
  Vehicle: { is: ['Asset', 'Thing'], label: 'Vehicle' },
  Vessel: { is: ['Vehicle', 'Asset', 'Thing'], label: 'Vessel', asked: 'Vessel' },
  Airplane: { is: ['Vehicle', 'Asset', 'Thing'], label: 'Airplane', asked: 'Airplane' },
  CryptoWallet: { is: ['Asset', 'Thing'], label: 'Crypto wallet', asked: 'CryptoWallet' },
  Security: { is: ['Asset', 'Thing'], label: 'Security', asked: 'Security' },
  Address: { is: ['Thing'], label: 'Address', asked: 'Address' },
  Sanction: { is: ['Interval'], label: 'Sanction' },
  Passport: { is: ['Identification', 'Interval'], label: 'Passport' },
  Identification: { is: ['Interval'], label: 'Identification' },
  Ownership: { is: ['Interest', 'Interval'], label: 'Ownership' },
  Directorship: { is: ['Interest', 'Interval'], label: 'Directorship' },
  Family: { is: ['Interval'], label: 'Family' },
  Position: { is: ['Thing'], label: 'Position' },
};

export function isSchema(name: string): boolean {
  return Object.hasOwn(schemata, name);
}

export function askedAs(name: string): SubjectSchema | 'any' | undefined {
  return isSchema(name) ? schemata[name]?.asked : undefined;
}

export function schemaLabel(name: string): string {
  return schemata[name]?.label ?? name;
}

/** The schemata of listed subjects that are of this kind. */
export function kindsOf(name: string): string[] {
  return Object.entries(schemata)
    .filter(([other, schema]) => other === name || schema.is.includes(name))
    .map(([other]) => other);
}

export const matchableSchemata: readonly string[] = Object.entries(schemata)
  .filter(([, schema]) => schema.asked !== undefined)
  .map(([name]) => name);
