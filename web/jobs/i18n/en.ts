export const jobs = {
  title: 'Long work',
  purpose: 'Loads, imports and screenings: how far they are, and why one failed.',
  kind: 'Work',
  state: 'State',
  madeAt: 'Begun',
  endedAt: 'Ended',
  progress: 'How far',
  kinds: {
    loadList: 'Load a list',
    fetchList: 'Fetch a list from its address',
    fetchDue: 'See which lists are due',
    analyse: 'Tidy the statistics of the alerts',
    importBook: 'Import a book',
    screenImport: 'Screen an import',
    screenBook: 'Screen a whole book',
    screenChanges: 'Screen every book against a changed list',
    exercise: 'Load the exercise',
  },
  empty: {
    title: 'No long work yet',
    text: 'Load a list or import a book: what takes longer than a moment shows here and survives a reload.',
  },
} as const;
