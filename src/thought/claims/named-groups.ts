/**
 * Words that name a community, a school or a people. They are no fault: a claim may speak of its victims. But a statement
 * that holds one stops at the rights reviewer, who says why it may stand.
 */
const latin =
  /\b(sunnis?|sunnites?|shi[ai]s?|shi'?ites?|chiites?|sufis?|soufis?|salafis?|salafistes?|wahhabis?|ibadis?|zaydis?|ismailis?|alawites?|alaouites?|druzes?|yazidis?|y[ée]zidis?|ahmadis?|hanafis?|malikis?|shafi'?is?|hanbalis?|ash'?aris?|christians?|chr[ée]tiens?|copts?|coptes?|catholics?|catholiques?|orthodox|protestants?|jews?|jewish|juifs?|juives?|hindus?|hindous?|buddhists?|bouddhistes?|sikhs?|arabs?|arabes?|kurds?|kurdes?|turks?|turcs?|persians?|persans?|berbers?|berb[èe]res?|amazighs?|muslims?|musulmans?|atheists?|ath[ée]es?)\b/giu;
const arabic =
  /(?<!\p{L})(?:[وفبلك]{0,2}(?:ال)?)(سنة|سني|سنه|شيعة|شيعي|شيعه|رافضة|روافض|ناصبي|نواصب|صوفية|صوفي|صوفيه|سلفية|سلفي|سلفيون|وهابية|وهابي|اباضية|اباضي|زيدية|زيدي|اسماعيلية|علويون|علوي|نصيرية|دروز|درزي|ايزيديون|ايزيدي|احمدية|حنفي|مالكي|شافعي|حنبلي|اشاعرة|اشعري|مسيحيون|مسيحيين|مسيحي|نصارى|نصراني|اقباط|قبطي|كاثوليك|يهود|يهودي|هندوس|بوذيون|سيخ|عرب|عربي|اكراد|كردي|كرد|ترك|تركي|فرس|فارسي|امازيغ|بربر|مسلمون|مسلمين|ملحدون)(?!\p{L})/gu;

const bare = (text: string): string => text.replace(/[\u064B-\u065F\u0670\u06D6-\u06EDـ]/g, '').replace(/[أإآٱ]/g, 'ا');

/** The words of a text that name a group of people, each once, as they stand. Pure. */
export function namedGroups(...texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => [...(text.match(latin) ?? []), ...(bare(text).match(arabic) ?? [])]);
  return [...new Set(found.map((word) => word.toLowerCase()))];
}
