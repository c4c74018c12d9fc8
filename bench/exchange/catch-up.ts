// How long a node takes to catch up with what it missed while it was cut off: by pulling, through every check, until the
// roots of the logs are equal.
//   node bench/exchange/catch-up.ts [objects = 100000]
// Two real nodes in this one process, embedded databases in temporary directories, mutual TLS on loopback.
import { type State, openConstellation, until } from '../../test/federation/constellation.ts';
import { campaigns } from '../../test/federation/invented.ts';

const objects = Number(process.argv[2] ?? 100_000);
await using alliance = await openConstellation(['XA', 'XB'], { durable: true });
const [one, two] = alliance.states as [State, State];
alliance.isolate(two);
const publishing = performance.now();
for (let from = 0; from < objects; from += 1000) await one.publish(campaigns(Math.min(1000, objects - from)));
const published = (performance.now() - publishing) / 1000;
await one.custodian.pausePeer({ params: { member: two.id }, body: { reason: 'To be pulled from, not pushed' } });

const count = async (): Promise<number> => {
  const { rows } = await two.node.db.executeQuery<{ n: number }>(
    two.node.db
      .withTables<{ exchange_record: { seq: number } }>()
      .selectFrom('exchange_record')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .compile(),
  );
  return rows[0]?.n ?? 0;
};
const rootsAgree = async (): Promise<boolean> => {
  const ours = (await one.custodian.exchangeLogs({})).items.find(({ own }) => own);
  const theirs = (await two.custodian.exchangeLogs({})).items.find(({ origin }) => origin === one.id);
  return ours !== undefined && ours.size === objects && ours.size === theirs?.size && ours.root === theirs.root;
};
const before = process.cpuUsage();
const begin = performance.now();
alliance.heal(two);
await until('all records', async () => (await count()) >= objects, 1800);
const records = (performance.now() - begin) / 1000;
await until('equal roots', rootsAgree, 600);
const seconds = (performance.now() - begin) / 1000;
const cpu = process.cpuUsage(before);
const tenth = (value: number) => Math.round(value * 10) / 10;
process.stdout.write(
  `${JSON.stringify({
    objects,
    publishSeconds: tenth(published),
    publishedPerSecond: Math.round(objects / published),
    allRecordsSeconds: tenth(records),
    equalRootsSeconds: tenth(seconds),
    objectsPerSecond: Math.round(objects / seconds),
    cpuSeconds: tenth((cpu.user + cpu.system) / 1e6),
    goal: seconds <= 60 ? 'met' : 'missed (60 s)',
  })}\n`,
);
