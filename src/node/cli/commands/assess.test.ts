import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FileFault } from '#base/tabular';
import { CommandEnd } from '../exit-codes.ts';
import { program } from '../program.ts';
import { openTerminal } from '../terminal.ts';

const eventHeader =
  'id,type,side_a_id,side_b_id,country,adm1,adm2,lat,lon,where_prec,date_prec,date_start,deaths_civ,low,best,high';
const actorHeader = 'ActorId,NameData,NameOrig,Org';
const hostile = '<script>alert(1)</script>';
/** Five events a month for five years by group 1, and one by a government in a theatre with an ill-meant name. */
const events = Array.from({ length: 60 }, (_, t) => {
  const month = `${2010 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
  return Array.from(
    { length: 5 },
    (_, i) => `${t}-${i},${i === 0 ? 3 : 1},1,9,"X ${hostile}",N,D${i},1,2,1,1,${month}-0${i + 1},1,1,2,3`,
  );
}).flat();

describe('an assessment at the command line', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mithaq-assess-'));
    await writeFile(
      at('actors.csv'),
      [actorHeader, `1,"Group ${hostile}",Group,1`, '9,Government,Government,4'].join('\n'),
    );
    await writeFile(at('events.csv'), [eventHeader, ...events].join('\n'));
  });
  after(() => rm(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);
  async function assess(file: string, out: string, ...more: string[]) {
    let said = '';
    const streams = { out: { write: (text: string) => (said += text) }, err: { write: () => true } };
    const terminal = openTerminal({ language: 'en', json: true }, streams);
    const words = ['assess', at(file), '--actors', at('actors.csv'), '--out', at(out), ...more];
    await (await program(terminal, 'assess')).parseAsync(words, { from: 'user' });
    return said;
  }

  it('writes figures, series, pages in three languages and a manifest; again the same bytes', async () => {
    await assess('events.csv', 'one');
    const files = await readdir(at('one'), { recursive: true });
    assert.ok(files.includes('manifest.json') && files.includes('indicators.json'));
    const first = await readFile(at('one/manifest.json'), 'utf8');
    await assess('events.csv', 'one');
    assert.equal(await readFile(at('one/manifest.json'), 'utf8'), first);
    const { files: listed } = JSON.parse(first) as { files: { name: string }[] };
    const pages = listed.filter(({ name }) => name.endsWith('-1.html'));
    assert.equal(pages.length, 3);
    for (const { name } of pages) {
      const text = await readFile(at(`one/${name}`), 'utf8');
      assert.ok(!text.includes('<script'), 'a name is never markup');
      assert.ok(!/(src|href)="https?:/.test(text), 'nothing is fetched');
    }
    assert.match(await readFile(at(`one/pages/en/x-script-alert-1-script-1.html`), 'utf8'), /Association, not cause/);
  });

  it('leaves what stood there when a row is refused, and a folder that is not its own', async () => {
    await assess('events.csv', 'kept', '--pages', 'none');
    await writeFile(at('bad.csv'), [eventHeader, ...events, '999,1,1,9,X,N,D,1,2,1,1,2014-13-01,0,1,2,3'].join('\n'));
    await assert.rejects(assess('bad.csv', 'kept'), (error) => {
      assert.ok(error instanceof FileFault);
      assert.deepEqual([error.line, error.column], [events.length + 2, 12]);
      return true;
    });
    assert.ok((await readdir(at('kept'))).includes('manifest.json'));
    await mkdir(at('other'));
    await writeFile(at('other/letter.txt'), 'dear');
    await assert.rejects(assess('events.csv', 'other'), CommandEnd);
    assert.deepEqual(await readdir(at('other')), ['letter.txt']);
  });

  it('takes away what a killed run left beside it, and leaves what a running one is writing', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid;
    for (const pid of [gone, process.ppid]) await mkdir(at(`swept.part-${pid}`));
    await assess('events.csv', 'swept', '--pages', 'none');
    const left = (await readdir(folder)).filter((name) => name.startsWith('swept'));
    assert.deepEqual(left, ['swept', `swept.part-${process.ppid}`]);
    const listed = JSON.parse(await readFile(at('swept/manifest.json'), 'utf8')) as { files: { name: string }[] };
    const there = await readdir(at('swept'), { recursive: true });
    assert.ok(listed.files.every(({ name }) => there.includes(name)));
  });

  it('refuses a line without end, and one with too many or too few cells, and writes nothing', async () => {
    for (const [name, line, size] of [
      ['endless', '999,1,1,9,X,', 40],
      ['short', '999,1,1', 0],
      ['quote', '999,1,1,9,"X', 0],
    ] as const) {
      await writeFile(at(`${name}.csv`), [eventHeader, ...events, line + 'N'.repeat(size * 2 ** 20)].join('\n'));
      await assert.rejects(assess(`${name}.csv`, `out-${name}`), FileFault, name);
    }
    const left = (await readdir(folder)).filter((name) => name.startsWith('out-'));
    assert.deepEqual(left, []);
  });

  it('reads what other axes bring, and takes no name of a person', async () => {
    await writeFile(
      at('exits.csv'),
      'lineage,theatre,source,month,kind,count\n1,,Ministry report,2014-03,surrender,12\n',
    );
    await assess('events.csv', 'brought', '--exits', at('exits.csv'), '--pages', 'none');
    assert.match(await readFile(at('brought/indicators.json'), 'utf8'), /"surrenders": 12/);
    await writeFile(
      at('named.csv'),
      'lineage,theatre,source,month,kind,count,name\n1,,R,2014-03,surrender,1,Somebody\n',
    );
    await assert.rejects(assess('events.csv', 'brought', '--exits', at('named.csv')), FileFault);
  });
});
