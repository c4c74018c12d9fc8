import { z } from 'zod';

// The browser reads this file: the records' code has no place in it.
const texts = z.object({ ara: z.string(), eng: z.string(), fra: z.string() });
const axis = z.enum(['thought', 'media', 'finance', 'military', 'integration']);
const count = z.number().int();

/** How many of what is owed stand how; what a state declined is counted apart and owed no longer. */
const figuresShape = z.object({
  owed: count,
  complete: count,
  overdue: count,
  atRisk: count,
  /** Owed, and nothing of the state's word is released to this reader. */
  withheld: count,
  declined: count,
});

export const homeBoardShape = z.object({
  /** The day of it, by the node's clock. */
  day: z.string(),
  /** This state's code in the trust list; absent before it joined an alliance. */
  state: z.string().optional(),
  meetings: z.array(z.object({ id: z.string(), name: texts, heldOn: z.string(), outcomes: count, commitments: count })),
  outcomes: count,
  commitments: count,
  all: figuresShape,
  /** Of what this state owes; absent where it owes nothing. */
  own: figuresShape.optional(),
  axes: z.array(z.object({ axis, outcomes: count, commitments: count, figures: figuresShape })),
  /** What is due soonest and not complete everywhere, one line a commitment. */
  next: z.array(
    z.object({
      id: z.string(),
      code: z.string(),
      title: texts,
      axis,
      /** The earliest day on which one of those who owe it is due. */
      due: z.string(),
      /** That day has passed. */
      past: z.boolean(),
      /** This state owes it, and has not completed it. */
      own: z.boolean(),
      owed: count,
      complete: count,
      withheld: count,
    }),
  ),
  /** What waits for whoever reads; absent where it is not theirs to answer. */
  waits: z.object({
    /** Proposals on who is a member. */
    members: count.optional(),
    /** Reports that nobody of another institution has reviewed. */
    reviews: count.optional(),
  }),
});
