// Records of states that do not exist about things that never happened, in the formats of the exchange.
import { randomUUID } from 'node:crypto';
import { recordKinds, tlpId, type TlpLevel } from '#records';

const extensionOf = (type: string): string => {
  const found = recordKinds.find(({ kind }) => kind === type || kind.startsWith(`${type}+`));
  if (found === undefined) throw new TypeError(`no kind ${type}`);
  return found.extension.id;
};

const common = (type: string, tlp: TlpLevel) => ({
  type,
  spec_version: '2.1',
  id: `${type}--${randomUUID()}`,
  object_marking_refs: [tlpId(tlp)],
});

/** What the states are called. */
export const stateNames = {
  XA: { ar: 'دولة الواحة', en: 'Oasis State', fr: 'État de l’Oasis' },
  XB: { ar: 'دولة الساحل', en: 'Coast State', fr: 'État de la Côte' },
  XC: { ar: 'دولة الهضبة', en: 'Plateau State', fr: 'État du Plateau' },
} as const;

export function subject(name: string, latin: string) {
  return {
    ...common('identity', 'green'),
    name,
    identity_class: 'individual',
    description: 'شخص مختلق لا وجود له، يُذكر هنا مثالًا.',
    extensions: {
      [extensionOf('identity')]: {
        extension_type: 'property-extension',
        names: [
          { text: name, lang: 'ar', script: 'Arab', kind: 'primary' },
          { text: latin, lang: 'en', script: 'Latn', kind: 'alias' },
        ],
        birth_dates: [{ date: '1971', about: true }],
        nationalities: ['XB'],
        documents: [{ kind: 'passport', number: 'X0000001', country: 'XB' }],
      },
    },
  };
}

export const campaign = () => ({
  ...common('campaign', 'green'),
  name: 'حملة تبرعات مختلقة',
  description: 'حسابات بأسماء غير أصحابها تجمع مبالغ صغيرة ثم تحوّلها دفعة واحدة.',
  first_seen: '2026-09-01T00:00:00.000Z',
});

export function report(subjectId: string, campaignId: string) {
  return {
    ...common('report', 'green'),
    name: 'تقرير عن جمع أموال لجماعة محظورة',
    description: 'جمع أموالًا لجماعة محظورة عبر حسابات بأسماء غيره، وفق ملف مختلق بالكامل.',
    report_types: ['threat-report'],
    published: '2026-11-01T08:00:00.000Z',
    object_refs: [subjectId, campaignId],
    confidence: 60,
    external_references: [{ source_name: 'محضر مختلق', external_id: 'XB-2026-012' }],
  };
}

/** Markup that must stay text. */
export const hostileTitle = '<img src=x onerror=alert(1)> مرحبا';
