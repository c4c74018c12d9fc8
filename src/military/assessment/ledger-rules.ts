import type { Text } from '#base';

/** Where a lineage stands. A machine proposes it by the rules below; two people sign it, or do not. */
export type LedgerState = 'active' | 'degraded' | 'fragmented' | 'dormant' | 'ended' | 'carried-on' | 'cannot-tell';
export type EndPathway = 'politics' | 'policing' | 'joined-state' | 'not-known';

/** The numbers of the rules, in one place. */
export const ledgerNumbers = {
  /** P(D2 above one half) of at least this, in each of so many months running. */
  degradedChance: 0.9,
  degradedMonths: 12,
  /** Effective number of districts of the last 12 months, as a part of its highest 12 months, at most this. */
  reachPart: 0.5,
  apart: 0.5,
  activeParts: 2,
  dormantMonths: 24,
  dormantByChance: 0.05,
  endedMonths: 60,
  risenChance: 0.9,
  reopenedMonths: 12,
  fewestPlaced: 5,
  power: 0.8,
} as const;

export interface LedgerRule {
  readonly id: string;
  readonly proposes: LedgerState;
  /** Filled with the numbers that fired it. */
  readonly sentence: Text;
}

/** Read from the top; the first that holds is proposed. What each needs stands in `ledger.ts` under the same id. */
export const ledgerRules = [
  {
    id: 'resurgence',
    proposes: 'active',
    sentence: {
      ar: 'عودة: احتمال أن يكون معدل الأحداث في آخر ١٢ شهرا أعلى بالنصف على الأقل من الاثني عشر شهرا قبلها هو {risen}٪ (المطلوب {risenChance}٪)؛ يُعاد فتح السجل.',
      en: 'Resurgence: the rate of the last 12 months is at least half as much again as that of the 12 before with probability {risen} % ({risenChance} % needed); the ledger reopens.',
      fr: 'Résurgence : le rythme des 12 derniers mois dépasse d’au moins moitié celui des 12 précédents avec une probabilité de {risen} % ({risenChance} % requis) ; le registre se rouvre.',
    },
  },
  {
    id: 'carried-on',
    proposes: 'carried-on',
    sentence: {
      ar: 'قلّت أحداثها بهذا الاسم أو انقطعت (منذ {monthsSince} شهرا)، لكنها انضمت إلى {heir} أو اندمجت فيها ولهذه أحداث بعدها: لا يُقترح ضعف ولا نهاية، ويُنظر في حالة {heir}.',
      en: 'Its events under this name became fewer or ceased ({monthsSince} months ago), but it joined or merged into {heir}, which has events since: neither weakening nor end is proposed; see the state of {heir}.',
      fr: 'Ses événements sous ce nom se sont raréfiés ou ont cessé (il y a {monthsSince} mois), mais il a rejoint {heir} ou s’y est fondu, qui en compte depuis : ni affaiblissement ni fin ne sont proposés ; voir l’état de {heir}.',
    },
  },
  {
    id: 'ended',
    proposes: 'ended',
    sentence: {
      ar: 'لا أحداث منذ {monthsSince} شهرا (المطلوب {endedMonths})؛ ولا يفسّر الصدفة صمتا كهذا إلا باحتمال {byChance}٪. المسار المقترح: {pathway}.',
      en: 'No event for {monthsSince} months ({endedMonths} needed); chance alone would explain such a silence with probability {byChance} %. Pathway proposed: {pathway}.',
      fr: 'Aucun événement depuis {monthsSince} mois ({endedMonths} requis) ; le hasard seul n’expliquerait un tel silence qu’avec une probabilité de {byChance} %. Voie proposée : {pathway}.',
    },
  },
  {
    id: 'dormant',
    proposes: 'dormant',
    sentence: {
      ar: 'لا أحداث منذ {monthsSince} شهرا (المطلوب {dormantMonths})؛ ولا يفسّر الصدفة صمتا كهذا إلا باحتمال {byChance}٪.',
      en: 'No event for {monthsSince} months ({dormantMonths} needed); chance alone would explain such a silence with probability {byChance} %.',
      fr: 'Aucun événement depuis {monthsSince} mois ({dormantMonths} requis) ; le hasard seul n’expliquerait un tel silence qu’avec une probabilité de {byChance} %.',
    },
  },
  {
    id: 'fragmented',
    proposes: 'fragmented',
    sentence: {
      ar: 'ضعفت (احتمال الانخفاض فوق النصف {halved}٪ طوال {degradedMonths} شهرا، والانتشار {reachPart}٪ من أوسعه) وتفرقت: {parts} أجزاء ناشطة، F = {apart}.',
      en: 'Degraded (drop above one half with probability {halved} % throughout {degradedMonths} months; reach at {reachPart} % of its widest) and come apart: {parts} active parts, F = {apart}.',
      fr: 'Affaibli (baisse de plus de moitié avec une probabilité de {halved} % pendant {degradedMonths} mois ; étendue à {reachPart} % de son maximum) et morcelé : {parts} parties actives, F = {apart}.',
    },
  },
  {
    id: 'degraded',
    proposes: 'degraded',
    sentence: {
      ar: 'في كل شهر من آخر {degradedMonths} شهرا كان احتمال انخفاض المعدل فوق النصف {halved}٪ على الأقل (المطلوب {degradedChance}٪)، والانتشار {reachPart}٪ من أوسعه (المطلوب {reachNeeded}٪ على الأكثر).',
      en: 'In each of the last {degradedMonths} months the rate was down by more than half with probability {halved} % at least ({degradedChance} % needed), and reach is {reachPart} % of its widest ({reachNeeded} % at most needed).',
      fr: 'Chacun des {degradedMonths} derniers mois, le rythme avait baissé de plus de moitié avec une probabilité d’au moins {halved} % ({degradedChance} % requis), et l’étendue est à {reachPart} % de son maximum ({reachNeeded} % au plus requis).',
    },
  },
  {
    id: 'cannot-tell',
    proposes: 'cannot-tell',
    sentence: {
      ar: 'لا يمكن الحكم: بمتوسط {mean} أحداث شهريا و φ = {phi} لا يُرى انخفاض دائم إلى النصف إلا باحتمال {power}٪ (المطلوب {powerNeeded}٪).',
      en: 'Cannot tell: at {mean} events a month and φ = {phi} a lasting halving would be seen with probability {power} % only ({powerNeeded} % needed).',
      fr: 'Impossible à dire : à {mean} événements par mois et φ = {phi}, une baisse durable de moitié ne se verrait qu’avec une probabilité de {power} % ({powerNeeded} % requis).',
    },
  },
  {
    id: 'active',
    proposes: 'active',
    sentence: {
      ar: 'لا تنطبق قاعدة من قواعد الضعف: احتمال انخفاض المعدل فوق النصف {halved}٪، والانتشار {reachPart}٪ من أوسعه.',
      en: 'No rule of weakening holds: the rate is down by more than half with probability {halved} %, reach is {reachPart} % of its widest.',
      fr: 'Aucune règle d’affaiblissement ne s’applique : le rythme a baissé de plus de moitié avec une probabilité de {halved} %, l’étendue est à {reachPart} % de son maximum.',
    },
  },
] as const satisfies readonly LedgerRule[];

export type LedgerRuleId = (typeof ledgerRules)[number]['id'];
