import type { LineageTie } from './tie.ts';

/**
 * Public turns that UCDP Actor has no column for. UCDP codes the fighters of Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
 * who had pledged themselves as IS from that day: by name the group vanishes, which it did not.
 */
export const knownTies: readonly LineageTie[] = [
  {
    kind: 'pledge',
    from: '1051',
    to: '234',
    on: '2015-03-07',
    theatre: 'Nigeria',
    source: 'UN Security Council Committee 1267, QDe.138; public pledge of 7 March 2015',
  },
];

/** Names in Arabic script by UCDP actor id, where the UN list or the group's public name gives them. */
export const knownArabicNames: Readonly<Record<string, string>> = {
  '234': 'تنظيم الدولة (داعش)',
  '1051': 'جماعة أهل السنة للدعوة والجهاد (بوكو حرام)',
  '1170': 'جبهة فتح الشام (جبهة النصرة)',
  '6815': 'هيئة تحرير الشام',
  '233': 'أنصار الإسلام',
  '5659': 'جيش المهدي',
  '323': 'حزب العمال الكردستاني',
};
