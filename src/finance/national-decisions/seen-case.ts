/** What was on the screen when somebody decided: the designation's words, whom it names, how many matches stood beside it. */
export interface SeenCase {
  edition: number;
  name: string;
  measures: readonly string[];
  legalBasis: string;
  criterion: string;
  reasons: string;
  subjects: readonly { id: string; name: string; version: number }[];
  matches: number;
}
