import { z } from 'zod';
import { routes } from '#base/contract';

const line = z.string().trim().min(1).max(300);
/** Words in the working languages, by ISO 639-3, as records say them. */
const words = z.object({ ara: line, eng: line, fra: line });
const day = z.iso.date();
const reason = z.string().trim().min(10).max(2000);
const params = z.object({ id: z.uuid() });
const done = z.object({ done: z.literal(true) });

const institutionShape = z.object({
  institution_id: z.uuid(),
  name: words,
  closed: z.boolean(),
  /** Accounts that sit in it without an end. */
  seated: z.number().int(),
});
const seatShape = z.object({
  id: z.uuid(),
  account: z.string(),
  /** What the account was called when it was seated. */
  accountName: z.string(),
  person: z.uuid(),
  institution: institutionShape.pick({ institution_id: true, name: true }),
  since: day,
  /** The first day on which it is no more. */
  until: day.optional(),
  reason: z.string(),
  setBy: z.string(),
  setAt: z.string(),
  ended: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
});
const manage = { right: 'pact.institutions' };

export const institutionRoutes = routes({
  institutions: {
    method: 'GET',
    path: '/pact/institutions',
    summary: 'The institutions of this state (for whoever reads the pact or keeps the seats)',
    access: 'signed-in',
    response: z.object({ items: z.array(institutionShape) }),
  },
  makeInstitution: {
    method: 'POST',
    path: '/pact/institutions',
    summary: 'Add an institution of this state',
    access: manage,
    body: z.object({ name: words }),
    response: z.object({ id: z.uuid() }),
  },
  changeInstitution: {
    method: 'PATCH',
    path: '/pact/institutions/:id',
    summary: 'Rename, close or open an institution again; records keep the name it had',
    access: manage,
    params,
    body: z.object({ name: words.optional(), closed: z.boolean().optional(), reason }),
    response: done,
  },
  seats: {
    method: 'GET',
    path: '/pact/seats',
    summary: 'Which account sits in which institution, and sat before',
    access: manage,
    response: z.object({ items: z.array(seatShape) }),
  },
  ownSeat: {
    method: 'GET',
    path: '/pact/seats/own',
    summary: 'The institution one sits in oneself today',
    access: { right: 'pact.read' },
    response: z.object({ institution: seatShape.shape.institution.optional() }),
  },
  setSeat: {
    method: 'POST',
    path: '/pact/seats',
    summary: 'Seat an account in an institution from a day; its seat until then ends with it',
    access: manage,
    body: z.object({
      account: z.uuid(),
      /** Of an account seen for the first time: whose other account it is; absent for a new person. */
      person: z.uuid().optional(),
      institution: z.uuid(),
      since: day,
      reason,
    }),
    response: z.object({ id: z.uuid(), person: z.uuid() }),
  },
  endSeat: {
    method: 'POST',
    path: '/pact/seats/:id/end',
    summary: 'End a seat today',
    access: manage,
    params,
    body: z.object({ reason }),
    response: done,
  },
});
