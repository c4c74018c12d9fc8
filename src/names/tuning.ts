/**
 * The numbers of the decision, set on the development sets by bench/names/tune.ts. Weights are in units of one rare
 * word; likenesses and similarities in 0..1.
 */
export interface Tuning {
  /** Below this likeness two words are not one word written differently. */
  sameWord: number;
  /** Likeness that is no evidence, and likeness that is nearly full evidence. */
  none: number;
  full: number;
  /** How much of the doubt between two scripts is forgiven: short vowels are not written. */
  forgiven: number;
  /** Weight of a further forebear, with much evidence and what is added with none. */
  extra: number;
  extraWhenThin: number;
  /** Evidence at which further forebears count least. */
  enough: number;
  /** Weight of further words when the shorter name is one word. */
  extraToOne: number;
  /** Weight of an unmatched given name when the other's given name met a later link. */
  extraGiven: number;
  /** Factor of it where two words met and no chain of forebears is in sight. */
  unchainedTwo: number;
  /** Weight of a given name from which leaving it out may tell son from father: the commonest are left out by habit. */
  givenFrom: number;
  /** Factor of a further kunya: a byname, no link of the chain. */
  extraKunya: number;
  /** Share of all evidence that words in another order weigh against it; the same where both are known given names. */
  otherOrder: number;
  otherForebears: number;
  /** What a contradiction takes away; the share of all evidence it weighs at least; how a near likeness softens it. */
  contradiction: number;
  contradictionShare: number;
  contradictionShareOrganisation: number;
  contradictionLeast: number;
  nearness: number;
  /** Factor of a contradicting nisba. */
  nisba: number;
  /** Length, in hundredths of a consonant, from which a word has its whole weight. */
  wholeLength: number;
  /** How much more a difference counts in a short word than in one of four consonants. */
  shortness: number;
  /** Likeness of two Latin words one slip apart, at least. */
  oneSlip: number;
  /** What each plain edit beyond one in three letters takes from the likeness of two Latin words. */
  perEdit: number;
  /** Likeness up to which edits are counted. */
  manyFrom: number;
}

export const TUNING: Readonly<Tuning> = {
  sameWord: 0.594,
  none: 0.435,
  full: 0.93,
  forgiven: 0.31,
  extra: 0.115,
  extraWhenThin: 0.65,
  enough: 1.85,
  extraToOne: 1.36,
  extraGiven: 1.69,
  unchainedTwo: 0.4,
  givenFrom: 0.33,
  extraKunya: 0.3,
  otherOrder: 0.03,
  otherForebears: 0.2,
  contradiction: -0.2,
  contradictionShare: 0.7,
  contradictionShareOrganisation: 0.8,
  contradictionLeast: 0.65,
  nearness: 0.5,
  nisba: 1.62,
  wholeLength: 300,
  shortness: 0.27,
  oneSlip: 0.84,
  perEdit: 0.1,
  manyFrom: 0.9,
};
