import { Readable } from 'node:stream';
import { type Act, type CalendarEvent, type Download, iCalendarOf, type Language, say, type Text } from '#base';
import { csvLine } from '#base/tabular';
import type { Activity } from './activity-store.ts';
import { readActivities } from './read-activities.ts';
import type { ActivityKind } from './words.ts';

const kinds: Readonly<Record<ActivityKind, Text>> = {
  initiative: { ar: 'مبادرة', en: 'Initiative', fr: 'Initiative' },
  course: { ar: 'دورة', en: 'Course', fr: 'Stage' },
  exercise: { ar: 'تمرين', en: 'Exercise', fr: 'Exercice' },
};
const stands: Readonly<Record<Activity['stands'], Text>> = {
  planned: { ar: 'مخطَّط', en: 'planned', fr: 'prévu' },
  confirmed: { ar: 'مؤكَّد', en: 'confirmed', fr: 'confirmé' },
  cancelled: { ar: 'ملغى', en: 'cancelled', fr: 'annulé' },
};
const title: Text = {
  ar: 'المبادرات والدورات والتمارين',
  en: 'Initiatives, courses and exercises',
  fr: 'Initiatives, stages et exercices',
};
const sample: Text = { ar: 'عيّنة', en: 'Sample', fr: 'Échantillon' };
const heads: readonly Text[] = [
  { ar: 'النوع', en: 'Kind', fr: 'Genre' },
  { ar: 'الاسم', en: 'Name', fr: 'Nom' },
  { ar: 'من', en: 'From', fr: 'Du' },
  { ar: 'إلى', en: 'To', fr: 'Au' },
  { ar: 'المكان', en: 'Place', fr: 'Lieu' },
  { ar: 'الدولة', en: 'State', fr: 'État' },
  { ar: 'المضيف', en: 'Host', fr: 'Hôte' },
  { ar: 'الحال', en: 'Stands', fr: 'Statut' },
  { ar: 'المقاعد', en: 'Seats', fr: 'Places' },
  { ar: 'المقبولون', en: 'Accepted', fr: 'Acceptés' },
  { ar: 'الحاضرون', en: 'Attended', fr: 'Présents' },
  { ar: 'دروس لم تُنجز', en: 'Open lessons', fr: 'Leçons ouvertes' },
  sample,
  { ar: 'المصدر', en: 'Source', fr: 'Source' },
];
const status = { planned: 'TENTATIVE', confirmed: 'CONFIRMED', cancelled: 'CANCELLED' } as const;

/** All activities as a file (right `military.read`); who took it along is written down. */
export async function activitiesFile(act: Act, { format }: { format: 'ics' | 'csv' }): Promise<Download> {
  const activities = await readActivities(act, { past: true });
  await act.audit({ action: 'military.activity.export', objects: [], detail: { format } });
  const content =
    format === 'ics'
      ? iCalendarOf(
          say(title, act.language),
          'Military',
          activities.map((one) => eventOf(one, act.language)),
          act.clock.now(),
        )
      : asCsv(activities, act.language);
  return { fileName: `activities.${format}`, stream: Readable.from([content]) };
}

/** An activity as an event: its UID is its own, so that a file taken again moves it. */
export function eventOf(one: Activity, language: Language): CalendarEvent {
  const marked = one.sample === null ? '' : `[${say(sample, language)}] `;
  const after = new Date(Date.parse(one.ends) + 86_400_000).toISOString().slice(0, 10);
  return {
    uid: `${one.id}@mithaq`,
    start: one.starts,
    end: after,
    language,
    summary: `${marked}${say(kinds[one.kind], language)}: ${one.name}`,
    description: one.description ?? undefined,
    location: one.place ?? undefined,
    categories: [say(kinds[one.kind], language)],
    status: status[one.stands],
  };
}

function asCsv(activities: readonly Activity[], language: Language): string {
  const lines = activities.map((one) => [
    say(kinds[one.kind], language),
    one.name,
    one.starts,
    one.ends,
    one.place ?? '',
    one.state ?? '',
    one.host,
    say(stands[one.stands], language),
    one.seats === null ? '' : String(one.seats),
    String(one.taken),
    String(one.attended),
    String(one.openLessons),
    one.sample === null ? '' : say(sample, language),
    one.source ?? '',
  ]);
  return `\uFEFF${[heads.map((head) => say(head, language)), ...lines].map(csvLine).join('')}`;
}
