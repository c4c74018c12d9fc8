import { Readable } from 'node:stream';
import { type Call, type Download, type Language, say, type Text } from '#base';
import { csvLine } from '#base/tabular';
import { type ClockDeps, timedSince } from './read-clock.ts';
import { stages, type Times } from './stage.ts';
import { columnWords, forceWords, here, yes } from './words.ts';

/** Every case of the last days as CSV (RFC 4180): where, which number, when; who took it along is written down. */
export async function exportClock(call: Call, deps: ClockDeps, days: number): Promise<Download> {
  const lines = await call.transact(async (act) => {
    const timed = await timedSince(act, deps, days);
    await act.audit({ action: 'finance.clock.export', objects: [], detail: { days } });
    const word = (text: Text): string => say(text, act.language);
    return [
      Object.values(columnWords).map(word),
      ...timed.here.map((row) => [
        word(here),
        String(row.n),
        word(forceWords[row.force]),
        ...ending(row, act.language),
      ]),
      ...timed.abroad.map((row) => [
        timed.memberOf(row.member).name,
        String(row.n),
        word(forceWords.own),
        ...ending(row, act.language),
      ]),
    ];
  });
  const day = call.clock.now().toISOString().slice(0, 10);
  return { fileName: `clock-${day}.csv`, stream: Readable.from([`\uFEFF${lines.map(csvLine).join('')}`]) };
}

const ending = ({ ended, times }: { ended: boolean; times: Times }, language: Language): string[] => [
  ended ? say(yes, language) : '',
  ...(['signed', ...stages] as const).map((stage) => times[stage]?.toISOString() ?? ''),
];
