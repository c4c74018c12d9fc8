export const reviews = {
  title: 'Reviews',
  purpose: 'Reports that wait for somebody of another institution. Whoever reported does not verify.',
  waiting: 'Waiting',
  all: 'All',
  which: 'Which reports',
  review: 'Look and review',
  look: 'Look at it',
  may: 'For you to review',
  mayNot: 'Not for you',
  pieces: 'Evidence: {{number}}',
  more: 'The oldest {{shown}} of {{total}} are shown.',
  empty: 'No report waits for a review.',
} as const;
