/** A sentence per rule; `{a}` and `{b}` stand for the two words. */
export interface RuleMessage {
  ar: string;
  en: string;
  fr: string;
}

/** What each rule id of a `TokenPair` says, in sentences a judge could read. */
export const messages: Readonly<Record<string, RuleMessage>> = {
  equal: {
    ar: 'الكلمة «{a}» مطابقة تمامًا للكلمة «{b}».',
    en: '“{a}” and “{b}” are the same word.',
    fr: '« {a} » et « {b} » sont le même mot.',
  },
  spelling: {
    ar: '«{a}» و«{b}» متقاربتان في الكتابة أو النطق.',
    en: '“{a}” and “{b}” are written or pronounced alike.',
    fr: '« {a} » et « {b} » s’écrivent ou se prononcent de façon voisine.',
  },
  unmatched: {
    ar: 'الكلمة «{a}{b}» وردت في أحد الاسمين دون الآخر.',
    en: '“{a}{b}” stands in one of the two names only.',
    fr: '« {a}{b} » ne figure que dans un seul des deux noms.',
  },
};
