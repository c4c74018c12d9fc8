/**
 * Our audit of name_bench's labels: pairs whose label we hold to be wrong for screening, each with the reason. Figures
 * are published with and without it. By the pair's record in the file, the first after the header 1; no name is kept.
 */
export const CORRECTIONS: ReadonlyMap<number, string> = new Map([
  [21, 'one given name in two languages; a third form of it is labelled true'],
  [92, 'another syllable of the given name; labelled false in pairs like it'],
  [94, 'another syllable of the given name; labelled false in pairs like it'],
  [114, 'two different acronyms; labelled false for BD and BP'],
  [177, 'one word in two forms'],
  [188, 'two well-known given names; another father'],
  [189, 'two well-known given names; another father'],
  [201, 'two given names; the same pair in Urdu is labelled false'],
  [245, 'another fund; labelled false for VIII and IX'],
  [246, 'another fund; labelled false for VIII and IX'],
  [247, 'another fund; labelled false for VIII and IX'],
  [249, 'another fund; labelled false for VIII and IX'],
  [250, 'another trust by its number'],
  [251, 'another trust by its number'],
  [252, 'another trust by its number'],
  [295, 'another nisba; labelled false in every pair like it'],
  [329, 'another syllable of the given name; labelled false in pairs like it'],
  [330, 'another syllable of the given name; labelled false in pairs like it'],
  [361, 'a name with Abd al- is another name than the one without'],
  [367, 'forebears left out; labelled true in pairs like it'],
  [372, 'forebears left out; labelled true in pairs like it'],
]);
