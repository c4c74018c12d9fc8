import { type Call, Fault, need, type Upload } from '#base';
import type { Gate } from './admit.ts';
import type { Admitted } from './admitted.ts';
import { gateFault } from './faults.ts';
import { fileLimits } from './limits.ts';

const MOST_SHOWN = 500;

/** Takes a file of signed records: the same checks as at the link, for a node that has none. */
export async function importBundle(call: Call, gate: Gate, upload: Upload) {
  need(call.actor, 'exchange.quarantine');
  try {
    return summary(await gate.admit(call, { from: 'bundle', content: await bytesOf(upload), limits: fileLimits }));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { ...summary([]), problem: error.toProblem(call.language) };
  }
}

function summary(results: readonly Admitted[]) {
  const count = (state: Admitted['state']) => results.filter((one) => one.state === state).length;
  const refused = results.filter(({ state }) => state === 'quarantined' || state === 'contradiction');
  return {
    stored: count('stored'),
    known: count('known'),
    quarantined: count('quarantined'),
    contradictions: count('contradiction'),
    refused: refused.slice(0, MOST_SHOWN),
  };
}

async function bytesOf({ stream }: Upload): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > fileLimits.envelope) throw gateFault('envelope-too-large', { limit: fileLimits.envelope / 1024 / 1024 });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
