import type { z } from 'zod';
import type { Fault, Language } from '#base';
import type { Named } from './judge.ts';
import type { admittedShape } from './contract.ts';

/** What became of one object of a delivery. */
export type Admitted = z.input<typeof admittedShape>;

export function refusedAs(n: number, named: Named, fault: Fault, language: Language): Admitted {
  const { code, message, details } = fault.toProblem(language);
  const where = details?.[0]?.where;
  return {
    n,
    ...(named.id !== undefined && { id: named.id }),
    ...(named.version !== undefined && { version: named.version }),
    state: code === 'two-stories' ? 'contradiction' : 'quarantined',
    code,
    ...(where !== undefined && { where }),
    message,
  };
}
