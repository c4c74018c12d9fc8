import { z } from 'zod';
import type { Instance } from './instance.ts';

const code = z.string().min(1).max(80);
const units = z.number().positive().max(1e9);
const whole = z.int().min(1).max(1_000_000);

/** An instance as it stands in a file; most is what the matching was measured with, many times over. */
export const instanceShape = z
  .strictObject({
    requirements: z
      .array(
        z.strictObject({
          id: code,
          capability: code,
          quantity: units,
          priority: z.int().min(1).max(5),
          theatre: code,
          neededBy: z.iso.date(),
          mostContributors: whole,
        }),
      )
      .max(2_000),
    offers: z
      .array(
        z.strictObject({
          id: code,
          state: z.string().regex(/^[A-Z]{2}$/),
          capability: code,
          quantity: units,
          lot: units,
          readyOn: z.iso.date(),
          hub: code,
          lift: z.number().min(0).max(1e9),
          cost: z.number().min(0).max(1e9),
          caveats: z.array(code).max(200),
          mostTasks: whole,
        }),
      )
      .max(20_000),
    substitutes: z
      .array(z.strictObject({ offered: code, serves: code, share: z.number().positive().max(1) }))
      .max(1_000),
    hubs: z.array(z.strictObject({ code, lift: z.number().min(0).max(1e12) })).max(500),
    transit: z.array(z.strictObject({ hub: code, theatre: code, days: z.int().min(0).max(3_650) })).max(50_000),
    shares: z
      .array(z.strictObject({ state: z.string().regex(/^[A-Z]{2}$/), share: z.number().min(0).max(1e9) }))
      .max(300),
    barred: z
      .array(z.strictObject({ requirement: code, offer: code }))
      .max(100_000)
      .optional(),
  })
  .superRefine((instance, context) => {
    for (const { path, why } of contradictions(instance)) context.addIssue({ code: 'custom', path, message: why });
  });

/** What no shape can say: names that stand twice, hubs that are not there. */
export function contradictions(instance: Instance): { path: (string | number)[]; why: 'twice' | 'unknown-hub' }[] {
  const found: { path: (string | number)[]; why: 'twice' | 'unknown-hub' }[] = [];
  const once = (list: keyof Instance, key: string, names: readonly string[]) => {
    const seen = new Set<string>();
    for (const [n, name] of names.entries()) {
      if (seen.has(name)) found.push({ path: [list, n, key], why: 'twice' });
      seen.add(name);
    }
  };
  once(
    'requirements',
    'id',
    instance.requirements.map(({ id }) => id),
  );
  once(
    'offers',
    'id',
    instance.offers.map(({ id }) => id),
  );
  once(
    'hubs',
    'code',
    instance.hubs.map((hub) => hub.code),
  );
  once(
    'shares',
    'state',
    instance.shares.map(({ state }) => state),
  );
  once(
    'transit',
    'theatre',
    instance.transit.map(({ hub, theatre }) => JSON.stringify([hub, theatre])),
  );
  const hubs = new Set(instance.hubs.map((hub) => hub.code));
  for (const [n, { hub }] of instance.offers.entries())
    if (!hubs.has(hub)) found.push({ path: ['offers', n, 'hub'], why: 'unknown-hub' });
  for (const [n, { hub }] of instance.transit.entries())
    if (!hubs.has(hub)) found.push({ path: ['transit', n, 'hub'], why: 'unknown-hub' });
  return found;
}
