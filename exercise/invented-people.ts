/** A person who does not exist, as a bank or a dossier names him. */
export interface InventedPerson {
  name: string;
  /** `YYYY-MM-DD`. */
  born: string;
  passport: string;
}

const ofCustomers = 'ba den fu gor hal ki lom mi nur pel ras shi tov vek wil zan'.split(' ');
const ofDesignated = 'dhu qay xen yol thaj oub zhi kwe jarr ghem ploq uvi siq broth nyam wuz'.split(' ');

/** A customer of an invented bank: a name of syllables, another for each number. */
export const inventCustomer = (n: number): InventedPerson & { id: string } => ({
  id: `C${n}`,
  ...invent(n, ofCustomers, 'Q'),
});

/** Somebody designated whose name no customer bears, so that a measured designation raises no alert by chance. */
export const inventDesignated = (n: number): InventedPerson => invent(n, ofDesignated, 'Y');

function invent(n: number, syllables: readonly string[], series: string): InventedPerson {
  const word = (seed: number): string =>
    [seed & 15, (seed >> 4) & 15, (seed >> 8) & 15].map((one) => syllables[one]).join('');
  const spread = (n * 2_654_435_761) >>> 0;
  const born = `${1950 + (n % 50)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
  return { name: `${word(spread)} ${word(spread >>> 12)}`, born, passport: `${series}${1_000_000 + n}` };
}
