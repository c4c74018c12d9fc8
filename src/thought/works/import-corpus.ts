import { createHash } from 'node:crypto';
import { type Act, type Call, commonFault, type FaultDetail, need, type Upload } from '#base';
import { fileInMemory, type InputFile, readJsonLines, uploadInMemory } from '#base/tabular';
import type { CorpusView } from './contract.ts';
import { workFault } from './faults.ts';
import { type WorkLine, workLineShape } from './work-line.ts';
import { deleteCorpus, insertCorpus, listCorpora } from './work-store.ts';

/** Bytes: the largest collections in use take a quarter of it. */
const largest = 64 * 1024 * 1024;
/** The most faults that are told at once. */
const mostTold = 200;

/**
 * Takes a corpus in (right `thought.corpus`): its texts as they stand, and the hash of the file. All of it or, with every
 * fault by line, nothing. Errors: `too-large`, those of `readJsonLines`, `corpus-refused`, `corpus-empty`, `corpus-here`.
 */
export async function importCorpus(
  call: Call,
  input: { name: string; notice: string },
  upload: Upload,
): Promise<CorpusView> {
  need(call.actor, 'thought.corpus');
  const { name, content } = await uploadInMemory(upload, largest);
  const lines = await linesOf(fileInMemory(name, content));
  const sha256 = createHash('sha256').update(content).digest('hex');
  return call.transact(async (act) => {
    const id = await insertCorpus(act, { ...input, fileName: name, sha256, bytes: content.length }, lines);
    if (id === undefined) throw workFault('corpus-here');
    await act.audit({
      action: 'thought.corpus.import',
      objects: [`corpus:${id}`],
      detail: { sha256, texts: lines.length },
    });
    const [view] = await listCorpora(act.tx, id);
    if (view === undefined) throw new Error('the corpus was not written');
    return view;
  });
}

async function linesOf(file: InputFile): Promise<WorkLine[]> {
  const taken: WorkLine[] = [];
  const faults: FaultDetail[] = [];
  let count = 0;
  const places = new Map<string, number>();
  for await (const { line, value } of readJsonLines(file, { keepMalformed: true })) {
    const { data, error } = workLineShape.safeParse(value);
    const [issue] = error?.issues ?? [];
    const place = data === undefined ? '' : JSON.stringify([data.work, data.edition, data.locator]);
    const before = places.get(place);
    const why =
      value === undefined
        ? 'not JSON'
        : issue !== undefined
          ? `${issue.path.join('.')}: ${issue.message}`
          : before !== undefined
            ? `locator: stands in line ${before} too`
            : undefined;
    if (why === undefined && data !== undefined) {
      places.set(place, line);
      taken.push(data);
      continue;
    }
    count += 1;
    if (faults.length < mostTold) faults.push({ where: `line ${line}`, reason: why ?? 'not a text' });
  }
  if (count > 0) throw workFault('corpus-refused', { file: file.name, count }, faults);
  if (taken.length === 0) throw workFault('corpus-empty', { file: file.name });
  return taken;
}

/** Takes a corpus out again (right `thought.corpus`), with a reason. */
export async function removeCorpus(act: Act, { id, reason }: { id: string; reason: string }): Promise<{ id: string }> {
  need(act.actor, 'thought.corpus');
  if (!(await deleteCorpus(act.tx, id))) throw commonFault('not-found');
  await act.audit({ action: 'thought.corpus.remove', objects: [`corpus:${id}`], detail: { reason } });
  return { id };
}
