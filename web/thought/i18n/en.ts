export const thought = {
  nav: { dossiers: 'Refutation dossiers' },
} as const;
