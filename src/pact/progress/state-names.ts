import type { Act } from '#base';
import type { PactDeps } from '../deps.ts';
import { memberFacts } from '../members/facts.ts';

const keys = { ar: 'ara', en: 'eng', fr: 'fra' } as const;

/** What a state is called, in the language of who asks: by the facts of members, else by the trust list, else by its code. */
export async function stateNames(
  act: Pick<Act, 'tx' | 'language'>,
  { desk }: Pick<PactDeps, 'desk'>,
): Promise<(state: string) => string> {
  const facts = memberFacts.map(({ code, name }) => [code, name[keys[act.language]]] as const);
  const members = (await desk.members(act)).map(({ state, name }) => [state, name[act.language]] as const);
  const names = new Map([...members, ...facts]);
  return (state) => names.get(state) ?? state;
}
