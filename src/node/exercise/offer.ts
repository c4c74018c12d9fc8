import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, type Database, faults, type Handlers, transaction } from '#base';
import { client } from '#base/client';
import { bookRoutes, listRoutes } from '#finance/contract';
import { nodeRoutes } from '#node/contract';
import { noteExercise } from '../settings/setting.ts';
import { makeExerciseAccounts } from '../sign-in/index.ts';
import { exerciseDesk, loadExercise as load } from './load-exercise.ts';

const { loadExercise } = nodeRoutes;
export const exerciseRoutes = { loadExercise };

const exerciseFault = faults({
  'not-empty': {
    status: 409,
    category: 'conflict',
    message: {
      ar: 'تحتوي العقدة على سجلات، فلا تُخلط بها بيانات مختلقة.',
      en: 'The node holds books already; invented data is not mixed with them.',
      fr: "Le nœud contient déjà des registres ; on n'y mêle pas de données inventées.",
    },
    todo: {
      ar: 'شغّل عقدة أخرى على مجلد بيانات فارغ (MITHAQ_DATA) للتدريب.',
      en: 'Run another node on an empty data directory (MITHAQ_DATA) for the exercise.',
      fr: "Lancez un autre nœud sur un dossier de données vide (MITHAQ_DATA) pour l'exercice.",
    },
  },
});

/** Accounts of the exercise and the note that this node holds it, in one transaction. */
export async function makeExercise(given: { db: Database; secret: Buffer; clock: Clock }): Promise<void> {
  await transaction(given.db, async (tx) => {
    await makeExerciseAccounts(tx, { ...given, desks: [exerciseDesk] });
    await noteExercise(tx);
  });
}

/** Loads the exercise's data through the node's own door, by the token of its operator. */
export async function fillExercise(node: { url: string; data: string }): Promise<void> {
  const calls = await operatorCalls(node);
  await load(calls);
}

/** The route: the same for a node that is up already, as long as it holds no book. */
export function exerciseHandlers(data: string): Handlers<typeof exerciseRoutes> {
  return {
    loadExercise: async (_, call) => {
      const url = (await readFile(join(data, 'address'), 'utf8')).trim();
      const calls = await operatorCalls({ url, data });
      if ((await calls.books.books({})).items.length > 0) throw exerciseFault('not-empty');
      await call.transact(async (act) => {
        await noteExercise(act.tx);
        await act.audit({ action: 'node.exercise.load', objects: [] });
      });
      await load(calls);
      return { done: true };
    },
  };
}

async function operatorCalls({ url, data }: { url: string; data: string }) {
  const token = (await readFile(join(data, 'operator.token'), 'utf8')).trim();
  const options = { base: url, headers: () => ({ authorization: `Bearer ${token}` }) };
  return {
    lists: client(listRoutes, options),
    books: client(bookRoutes, options),
    node: client(nodeRoutes, options),
  };
}
