import { type Act, type Call, need, type Upload } from '#base';
import { fileInMemory, type InputFile, uploadInMemory } from '#base/tabular';
import type { PactDeps } from '../deps.ts';
import { numbered } from './finish-meeting.ts';
import { codesOf, membersAsked } from './members-asked.ts';
import { openForWriting } from './open-for-writing.ts';
import { readCommitments } from './read-commitments.ts';
import { writeUnfinished } from './unfinished-store.ts';

export interface ImportCommitments {
  id: string;
  revision: number;
  /** `replace`: what the table says, and nothing else; `add`: beside what is there. */
  manner: 'replace' | 'add';
}

/** Bytes: five hundred commitments in three languages take a tenth of it. */
const largest = 5 * 1024 * 1024;

/**
 * Takes the commitments of a table into an unfinished meeting (right `pact.assign`): all of them or, with every fault by row
 * and column, none. Errors: `too-large`, those of `readCommitments`, `meeting-changed`, `meeting-in-draft`, `not-found`.
 */
export async function importCommitments(
  call: Call,
  deps: Pick<PactDeps, 'desk'>,
  input: ImportCommitments,
  upload: Upload,
): Promise<{ commitments: number; assigned: number }> {
  need(call.actor, 'pact.assign');
  const { name, content } = await uploadInMemory(upload, largest);
  const file = fileInMemory(name, content);
  return call.transact((act) => takeIn(act, deps, input, file));
}

async function takeIn(
  act: Act,
  deps: Pick<PactDeps, 'desk'>,
  { id, revision, manner }: ImportCommitments,
  file: InputFile,
): Promise<{ commitments: number; assigned: number }> {
  const row = await openForWriting(act, deps, id, revision);
  const { content } = row;
  const kept = manner === 'add' ? content.commitments : [];
  const meeting = numbered({ ...content, commitments: kept });
  const members = codesOf(await membersAsked(act, deps.desk));
  const read = await readCommitments(file, { meeting, members, language: act.language });
  const keyOf = new Map(content.outcomes.map(({ code, key }) => [code, key]));
  const taken = read.map(({ outcome, milestones, ...one }) => ({
    ...one,
    key: act.newId(),
    outcome: keyOf.get(outcome) ?? '',
    milestones: milestones.map((milestone) => ({ ...milestone, key: act.newId() })),
  }));
  await writeUnfinished(act, row, { content: { ...content, commitments: [...kept, ...taken] } });
  const assigned = taken.reduce((sum, { owners }) => sum + owners.length, 0);
  await act.audit({
    action: 'pact.unfinished.import',
    objects: [`meeting:${id}`],
    detail: { file: file.name, manner, commitments: taken.length, assigned },
  });
  return { commitments: taken.length, assigned };
}
