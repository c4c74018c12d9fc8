import type { Text } from '#base';
import type { ListForce } from './tables.ts';

export interface OfficialList {
  key: string;
  title: Text;
  authority: Text;
  /** The publisher's own address; fetched only when somebody asks for it or sets how often. */
  url: string;
  /** The Security Council's list binds; of the others a state decides whether it considers them. */
  force?: ListForce;
}

const un: Text = {
  ar: 'مجلس الأمن للأمم المتحدة',
  en: 'United Nations Security Council',
  fr: 'Conseil de sécurité des Nations Unies',
};
const ofac: Text = {
  ar: 'مكتب مراقبة الأصول الأجنبية، وزارة الخزانة الأمريكية',
  en: 'Office of Foreign Assets Control, US Treasury',
  fr: 'Office of Foreign Assets Control, Trésor américain',
};

/** The lists every node knows of from its first start; they are empty until somebody loads or fetches them. */
export const officialLists: readonly OfficialList[] = [
  {
    key: 'un',
    title: {
      ar: 'القائمة الموحدة للأمم المتحدة',
      en: 'United Nations consolidated list',
      fr: 'Liste récapitulative des Nations Unies',
    },
    authority: un,
    url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
    force: 'binding',
  },
  {
    key: 'ofac-sdn',
    title: { ar: 'قائمة أوفاك للأشخاص المحددين', en: 'OFAC specially designated nationals', fr: 'Liste SDN de l’OFAC' },
    authority: ofac,
    url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ADVANCED.XML',
  },
  {
    key: 'ofac-cons',
    title: {
      ar: 'قائمة أوفاك الموحدة لغير المحددين',
      en: 'OFAC consolidated non-SDN list',
      fr: 'Liste consolidée non-SDN de l’OFAC',
    },
    authority: ofac,
    url: 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/CONS_ADVANCED.XML',
  },
  {
    key: 'eu-fsf',
    title: {
      ar: 'قائمة الاتحاد الأوروبي للعقوبات المالية',
      en: 'European Union financial sanctions',
      fr: 'Sanctions financières de l’Union européenne',
    },
    authority: { ar: 'المفوضية الأوروبية', en: 'European Commission', fr: 'Commission européenne' },
    url: 'https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw',
  },
  {
    key: 'uk',
    title: { ar: 'قائمة المملكة المتحدة للعقوبات', en: 'UK sanctions list', fr: 'Liste des sanctions du Royaume-Uni' },
    authority: {
      ar: 'وزارة الخارجية والكومنولث والتنمية البريطانية',
      en: 'Foreign, Commonwealth and Development Office',
      fr: 'Foreign, Commonwealth and Development Office',
    },
    url: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
  },
];
