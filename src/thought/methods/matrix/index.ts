import { arousing } from './arousing.ts';
import { bendingScripture } from './bending-scripture.ts';
import { forgingAuthority } from './forging-authority.ts';
import type { Method, Tactic } from './method.ts';
import { recruiting } from './recruiting.ts';
import { remakingTheWorld } from './remaking-the-world.ts';
import { sealingTheGroup } from './sealing-the-group.ts';
import { stagingOnPlatforms } from './staging-on-platforms.ts';
import { survivingRemoval } from './surviving-removal.ts';

export { channels, channelWords, type Method, type Tactic } from './method.ts';

/** The matrix changes by a new version alone: whoever changes a word below raises it and dates it. */
export const matrixVersion = { number: '1.0', date: '2026-11-26' } as const;

/** The name of its kill chain in STIX, and of the source of its codes. */
export const KILL_CHAIN = 'mithaq-twisted-methods';

/** The matrix of twisted methods: tactics in the order in which a person meets them. */
export const tactics: readonly Tactic[] = [
  bendingScripture,
  forgingAuthority,
  sealingTheGroup,
  remakingTheWorld,
  arousing,
  recruiting,
  stagingOnPlatforms,
  survivingRemoval,
];

const byCode: ReadonlyMap<string, { method: Method; tactic: Tactic }> = new Map(
  tactics.flatMap((tactic) => tactic.methods.map((method) => [method.code, { method, tactic }])),
);

/** A method with its tactic, by its code. */
export const methodOf = (code: string): { method: Method; tactic: Tactic } | undefined => byCode.get(code);

/** Every method, tactic after tactic. */
export const allMethods: readonly Method[] = tactics.flatMap(({ methods }) => methods);
