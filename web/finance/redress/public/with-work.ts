import { api } from '../../../shell/api.ts';
import { solveWork } from './solve-work.ts';

/** A fresh challenge, worked out; asked for only when somebody sends, so that it never is too old. */
export async function workDone(): Promise<{ challenge: string; counter: number }> {
  const { challenge, bits } = await api.redressPage.redressChallenge({});
  return { challenge, counter: await solveWork(challenge, bits) };
}
