import type { Language, Text } from '#base';

const root: { title: Text; description: Text } = {
  title: { ar: 'سجلات التحالف', en: 'Records of the alliance', fr: 'Documents de l’alliance' },
  description: {
    ar: 'سجلات موقّعة من الدول الأعضاء، بقدر ما تسمح به علاماتها للقارئ',
    en: 'Signed records of the member states, as far as their markings allow the reader',
    fr: 'Documents signés des États membres, dans la mesure où leur marquage le permet au lecteur',
  },
};

const collections: Readonly<Record<string, Text>> = {
  '6d697468-6171-4000-8000-000000000001': {
    ar: 'سجلات هذه الدولة',
    en: 'Records of this state',
    fr: 'Documents de cet État',
  },
  '6d697468-6171-4000-8000-000000000002': { ar: 'كل السجلات', en: 'All records', fr: 'Tous les documents' },
  '6d697468-6171-4000-8000-000000000003': {
    ar: 'سجلات للجميع',
    en: 'Records for everybody',
    fr: 'Documents pour tous',
  },
  '6d697468-6171-4000-8000-000000000004': {
    ar: 'طلبات وإجابات وإيصالات',
    en: 'Requests, answers and receipts',
    fr: 'Demandes, réponses et accusés de réception',
  },
  '6d697468-6171-4000-8000-000000000005': {
    ar: 'تمويل الإرهاب',
    en: 'Financing of terrorism',
    fr: 'Financement du terrorisme',
  },
  '6d697468-6171-4000-8000-000000000006': { ar: 'المجال العسكري', en: 'Military', fr: 'Domaine militaire' },
  '6d697468-6171-4000-8000-000000000007': {
    ar: 'المخرجات والالتزامات',
    en: 'Outcomes and commitments',
    fr: 'Résultats et engagements',
  },
  '6d697468-6171-4000-8000-000000000008': { ar: 'المجال الفكري', en: 'Thought', fr: 'Domaine intellectuel' },
  '6d697468-6171-4000-8000-000000000009': { ar: 'المجال الإعلامي', en: 'Media', fr: 'Domaine médiatique' },
  '6d697468-6171-4000-8000-00000000000a': { ar: 'الوارد', en: 'Inbox', fr: 'Réception' },
};

/** What the alliance's root, the same at every node, is called in a language; other roots by the words of who made them. */
export function rootWords<Root extends { id: string; title: string; description: string | null }>(
  of: Root,
  language: Language,
): Root {
  return of.id === 'alliance' ? { ...of, title: root.title[language], description: root.description[language] } : of;
}

/** What a collection that stands at every node is called in a language; others by the title of who made them. */
export function collectionWords<Collection extends { id: string; title: string }>(
  of: Collection,
  language: Language,
): Collection {
  const title = collections[of.id]?.[language];
  return title === undefined ? of : { ...of, title };
}
