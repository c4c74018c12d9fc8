import type { Arabic } from '../../i18n/catalogue.ts';
import { commitment } from '../commitment/i18n/ar.ts';
import { calendar } from '../calendar/i18n/ar.ts';
import { duties } from '../duties/i18n/ar.ts';
import { institutions } from '../institutions/i18n/ar.ts';
import { home } from '../home/i18n/ar.ts';
import { matrix } from '../matrix/i18n/ar.ts';
import { scoreboard } from '../scoreboard/i18n/ar.ts';
import { meetings } from '../meetings/i18n/ar.ts';
import { members } from '../members/i18n/ar.ts';
import { reviews } from '../reviews/i18n/ar.ts';
import type { pact as en } from './en.ts';

export const pact = {
  nav: {
    meetings: 'الاجتماعات',
    meeting: 'اجتماع',
    home: 'الميثاق',
    matrix: 'المصفوفة',
    scoreboard: 'لوحة القياس',
    institutions: 'الجهات',
    duties: 'واجبات دولتي',
    duty: 'واجب',
    calendar: 'التقويم',
    members: 'الأعضاء',
    member: 'دولة عضو',
    bodies: 'الأجهزة',
    said: 'ما قيل علنًا',
    commitment: 'التزام',
    reviews: 'المراجعات',
  },
  home,
  meetings,
  matrix,
  scoreboard,
  institutions,
  duties,
  calendar,
  commitment,
  reviews,
  members,
} as const satisfies Arabic<typeof en>;
