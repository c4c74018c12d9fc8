export const home = {
  title: 'The pact',
  purpose: 'What the states agreed, who owes what by when, and what shows that it is kept.',
  agreed: 'What was agreed',
  empty:
    'No meeting has been recorded yet. The secretariat writes or imports one; its outcomes and commitments follow.',
  meetings_one: '{{number}} meeting',
  meetings_other: '{{number}} meetings',
  outcomes_one: '{{number}} outcome',
  outcomes_other: '{{number}} outcomes',
  commitments_one: '{{number}} commitment',
  commitments_other: '{{number}} commitments',
} as const;
