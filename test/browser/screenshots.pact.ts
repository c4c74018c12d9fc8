// Regenerates docs/screenshots/pact-*.png: the board, matrix, scoreboard, duties, a commitment, reviews, meetings, members. Invented data only.
//   node test/browser/screenshots.pact.ts [screen …]
import { mkdir } from 'node:fs/promises';
import { letOut } from './exchange.exercise.ts';
import { openPact, pactDesk } from './pact.invented.ts';

const folder = process.env['MITHAQ_SCREENSHOTS'] ?? 'docs/screenshots';
const wanted = process.argv.slice(2);
const looks = [
  { language: 'ar', theme: 'light', width: 1440, height: 900 },
  { language: 'en', theme: 'dark', width: 1440, height: 900 },
  { language: 'fr', theme: 'light', width: 360, height: 760 },
] as const;
const three = (ara: string, eng: string, fra: string) => ({ ara, eng, fra });
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const statuses = ['complete', 'substantial', 'limited', 'not-started', 'substantial', 'limited'] as const;

await using given = await openPact();
const admin = await given.bench.person('khalid', ['admin']);
const officer = await given.bench.person('huda', ['pact-officer', 'secretariat', 'verifier']);
const desk = await pactDesk(given, officer);
const [keeper, second] = [await pactDesk(given, admin), await pactDesk(given, given.approver)];
const name = three('وزارة مختلقة', 'Invented ministry', 'Ministère inventé');
const { id: institution } = await keeper.makeInstitution({ body: { name } });
const reason = 'Named by a decree of this week';
await keeper.setSeat({ body: { account: officer.id, institution, since: day(-300), reason } });

const { items: duties } = await desk.duties({});
const owed = duties.slice(0, 12);
const { draft } = await desk.beginUndertakings({
  body: {
    items: owed.map(({ commitment }) => ({ commitment, answer: 'accepts', owner: institution })),
    audience: 'public',
  },
});
await letOut(desk, second, draft);
for (const [n, status] of statuses.entries()) {
  const commitment = owed[n]?.commitment ?? '';
  const evidence = [
    {
      title: 'قرار منشور في الجريدة الرسمية',
      kind: 'law' as const,
      datedOn: day(-40),
      url: 'https://gazette.example/1',
    },
  ];
  const { draft: reporting } = await desk.giveReport({
    body: {
      commitment,
      status,
      asOf: day(-3),
      text: 'صدر القرار ونُشر، وبدأ التدريب في ثلاث مدن.',
      language: 'ar',
      evidence: status === 'not-started' ? [] : evidence,
      audience: 'public',
    },
  });
  const { preview } = await second.draft({ params: { id: reporting } });
  await second.secondDraft({ params: { id: reporting }, body: { approve: true, reason, seen: preview.seen } });
}

const screens: Record<string, string> = {
  board: '/pact',
  matrix: '/pact/matrix',
  scoreboard: '/pact/scoreboard',
  duties: '/pact/duties',
  duty: `/pact/duties/${owed[0]?.commitment}`,
  calendar: '/pact/calendar',
  commitment: `/pact/commitments/${owed[1]?.commitment}?state=XA`,
  reviews: '/pact/reviews',
  meetings: '/pact/meetings',
  members: '/pact/members',
  institutions: '/pact/institutions',
};

await mkdir(folder, { recursive: true });
for (const look of looks) {
  await using visit = await given.bench.visit({ ...look, as: officer });
  for (const [screen, path] of Object.entries(screens)) {
    if (wanted.length > 0 && !wanted.includes(screen)) continue;
    await visit.go(path);
    await visit.page.locator('main h1').waitFor();
    const file = `${folder}/pact-${screen}-${look.language}-${look.theme}-${look.width}.png`;
    await visit.page.screenshot({ path: file, animations: 'disabled' });
  }
}
