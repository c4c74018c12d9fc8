/**
 * Public, dated turning points, written down before the indicators existed and committed alone, so that they can
 * neither be chosen nor moved after seeing what the indicators find.
 *
 * What had been seen when this was written, said plainly: the research note that specifies the indicators had looked at
 * the four series IS/Iraq, IS/Syria, JAS/Nigeria by name and JAS+IS/Nigeria, and prints the months it found; whoever
 * wrote this list had read that note, and had printed the total of events per actor and country of the extract (to know
 * which lineages it holds), but no count by month or year. `note` says of each event whether the note names the event
 * or prints a change-point within a month of it for that series: those entries are not independent of the data. The
 * events and their sources are from general knowledge and were not looked up for this list.
 *
 * A series is an armed actor as UCDP counts it, which is no designation.
 */
export interface RegisteredEvent {
  /** YYYY-MM: the month in which it happened. Found means a change-point in that month, the one before or after. */
  readonly month: string;
  readonly what: string;
  readonly theatre: 'Iraq' | 'Syria' | 'Nigeria';
  /** The lineage by its name in UCDP Actor 22.1 (one of its nodes). */
  readonly lineage: string;
  /** What the monthly number of events with at least one death was expected to do. */
  readonly expected: 'up' | 'down';
  readonly source: string;
  /** named: the note names the event; month: the note prints that month, unnamed; no: neither. */
  readonly note: 'named' | 'month' | 'no';
}

const is = 'IS';
const jas = "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad";
const mahdi = 'al-Mahdi Army';

export const registeredEvents: readonly RegisteredEvent[] = [
  event(
    '2007-02',
    'Baghdad security plan and surge of forces begin, 14 February',
    'Iraq',
    is,
    'up',
    'MNF-I press releases; UN S/2007/126',
    'month',
  ),
  event(
    '2013-04',
    'Hawija clashes of 23 April, after ISIL is proclaimed on 8 April',
    'Iraq',
    is,
    'up',
    'UNAMI human rights report, first half of 2013',
    'month',
  ),
  event(
    '2014-01',
    'Falluja and parts of Ramadi taken, first days of January',
    'Iraq',
    is,
    'up',
    'UN S/2014/190; Reuters',
    'no',
  ),
  event('2014-06', 'Fall of Mosul, 10 June', 'Iraq', is, 'up', 'UN S/2014/485; BBC News', 'named'),
  event('2016-10', 'Battle of Mosul begins, 17 October', 'Iraq', is, 'up', 'UN S/2016/897; BBC News', 'named'),
  event('2017-07', 'Liberation of Mosul declared, 10 July', 'Iraq', is, 'down', 'UN S/2017/592; Reuters', 'named'),
  event(
    '2017-12',
    'Iraq declares the war against IS over, 9 December',
    'Iraq',
    is,
    'down',
    'UN S/2018/42; Reuters',
    'no',
  ),
  event('2016-11', 'Campaign for Raqqa begins, 6 November', 'Syria', is, 'up', 'Reuters; CJTF-OIR statements', 'no'),
  event(
    '2017-06',
    'Assault on the city of Raqqa begins, 6 June',
    'Syria',
    is,
    'up',
    'CJTF-OIR statements; BBC News',
    'no',
  ),
  event(
    '2017-11',
    'Deir ez-Zor and Abu Kamal lost, 3 and 19 November, weeks after Raqqa',
    'Syria',
    is,
    'down',
    'UN S/2017/1057; Reuters',
    'month',
  ),
  event(
    '2018-09',
    'Assault on the Hajin pocket begins, 10 September',
    'Syria',
    is,
    'up',
    'CJTF-OIR statements; Reuters',
    'no',
  ),
  event(
    '2019-03',
    'Baghouz, the last village held, falls, 23 March',
    'Syria',
    is,
    'down',
    'UN S/2019/612; BBC News',
    'named',
  ),
  event(
    '2009-07',
    'Uprising of 26 to 30 July; the founder dies in custody',
    'Nigeria',
    jas,
    'up',
    'Human Rights Watch, Spiraling Violence (2012)',
    'month',
  ),
  event(
    '2010-09',
    'Prison break at Bauchi, 7 September: the group returns',
    'Nigeria',
    jas,
    'up',
    'BBC News; Human Rights Watch 2012',
    'named',
  ),
  event('2012-01', 'Attacks in Kano, 20 January', 'Nigeria', jas, 'up', 'Human Rights Watch 2012; BBC News', 'named'),
  event(
    '2013-05',
    'State of emergency in Borno, Yobe and Adamawa, 14 May',
    'Nigeria',
    jas,
    'up',
    'UNHCR; International Crisis Group Report 216',
    'no',
  ),
  event(
    '2014-02',
    'Massacres at Konduga, Izghe and Buni Yadi, 11 to 25 February',
    'Nigeria',
    jas,
    'up',
    'Amnesty International, March 2014',
    'month',
  ),
  event(
    '2015-03',
    'Four-state offensive; Gwoza retaken, 27 March',
    'Nigeria',
    jas,
    'down',
    'UN S/2015/453; BBC News',
    'no',
  ),
  event(
    '2018-07',
    'Wave of assaults on army bases, from Jilli, 14 July',
    'Nigeria',
    jas,
    'up',
    'International Crisis Group Report 273',
    'no',
  ),
  event(
    '2004-04',
    'First uprising, from 4 April',
    'Iraq',
    mahdi,
    'up',
    'UN S/2004/625; International Crisis Group Report 55',
    'no',
  ),
  event(
    '2004-08',
    'Second uprising, Najaf, 5 to 27 August',
    'Iraq',
    mahdi,
    'up',
    'UN S/2004/710; International Crisis Group Report 55',
    'no',
  ),
  event(
    '2004-10',
    'Truce in Sadr City, weapons handed in from 11 October',
    'Iraq',
    mahdi,
    'down',
    'BBC News; International Crisis Group Report 55',
    'no',
  ),
  event(
    '2008-03',
    'Battle of Basra and Sadr City, from 25 March',
    'Iraq',
    mahdi,
    'up',
    'UN S/2008/266; International Crisis Group',
    'no',
  ),
  event('2008-05', 'Truce in Sadr City, 10 to 12 May', 'Iraq', mahdi, 'down', 'UN S/2008/495; BBC News', 'no'),
  event(
    '2015-07',
    'Turkish air strikes in northern Iraq resume, 24 July, the truce ends',
    'Iraq',
    'PKK',
    'up',
    'International Crisis Group; Reuters',
    'no',
  ),
  event(
    '2014-08',
    'Most of the group joins IS, late August',
    'Iraq',
    'Ansar al-Islam',
    'down',
    'Mapping Militant Organizations, Stanford',
    'no',
  ),
  event(
    '2016-02',
    'Cessation of hostilities, 27 February',
    'Syria',
    'Syrian insurgents',
    'down',
    'UN Security Council resolution 2268 (2016)',
    'no',
  ),
  event(
    '2018-02',
    'Assault on eastern Ghouta, 18 February',
    'Syria',
    'Syrian insurgents',
    'up',
    'UN Commission of Inquiry A/HRC/38/CRP.3',
    'no',
  ),
  event(
    '2019-05',
    'Offensive in north-west Syria, from 30 April',
    'Syria',
    'HTS',
    'up',
    'UN Commission of Inquiry A/HRC/42/51',
    'no',
  ),
];

function event(
  month: string,
  what: string,
  theatre: RegisteredEvent['theatre'],
  lineage: string,
  expected: RegisteredEvent['expected'],
  source: string,
  note: RegisteredEvent['note'],
): RegisteredEvent {
  return { month, what, theatre, lineage, expected, source, note };
}
