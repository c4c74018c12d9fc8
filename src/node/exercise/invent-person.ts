import type { Dice } from './dice.ts';
import { type Convention, conventions, type Part } from './name-parts.ts';

/** An invented person: every part of the name with its spellings, a birth date, a nationality, a passport. */
export interface InventedPerson {
  convention: Convention;
  given: Part;
  father: Part | undefined;
  family: Part;
  gender: 'male' | 'female';
  birthDate: string;
  nationality: string;
  passport: string;
}

/** A person of any convention; `families` says whose names may be met. */
export function inventPerson(dice: Dice, families: 'listed' | 'other' = 'listed'): InventedPerson {
  const convention = dice.pick(conventions);
  const woman = dice.roll(4) === 0;
  const father = convention.son !== undefined && dice.roll(5) > 0 ? dice.pick(convention.men) : undefined;
  return {
    convention,
    given: dice.pick(woman ? convention.women : convention.men),
    father,
    family: dice.pick(families === 'listed' ? convention.families : convention.otherFamilies),
    gender: woman ? 'female' : 'male',
    birthDate: inventDate(dice),
    nationality: dice.pick(convention.countries),
    passport: `${String.fromCharCode(65 + dice.roll(26))}${String.fromCharCode(65 + dice.roll(26))}${1_000_000 + dice.roll(8_999_999)}`,
  };
}

export function inventDate(dice: Dice): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${1948 + dice.roll(55)}-${two(1 + dice.roll(12))}-${two(1 + dice.roll(28))}`;
}

/** The name as the person's convention writes it in Arabic script. */
export function arabicName(person: InventedPerson): string {
  return [person.given.ar, ...(between(person)?.ar ?? []), person.family.ar].join(' ');
}

/** The name in Latin letters; `variant` 0 is the usual spelling, higher ones the less usual where there are any. */
export function latinName(person: InventedPerson, variant = 0): string {
  const spell = (part: Part): string => part.latin[Math.min(variant, part.latin.length - 1)] ?? part.latin[0];
  const link =
    person.gender === 'female' ? (person.convention.daughter ?? person.convention.son) : person.convention.son;
  const middle = person.father === undefined || link === undefined ? [] : [spell(link), spell(person.father)];
  return [spell(person.given), ...middle, spell(person.family)].join(' ');
}

function between(person: InventedPerson): { ar: string[] } | undefined {
  const link =
    person.gender === 'female' ? (person.convention.daughter ?? person.convention.son) : person.convention.son;
  return person.father === undefined || link === undefined ? undefined : { ar: [link.ar, person.father.ar] };
}

/** What makes two invented persons the same name, whatever the spelling. */
export function nameKey(person: InventedPerson): string {
  return [person.given.ar, person.father?.ar ?? '', person.family.ar].join('|');
}
