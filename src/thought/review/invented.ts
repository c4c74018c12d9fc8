// For tests only: people who review an invented dossier, and an exchange that keeps drafts and signs nothing.
import type { Act, Call, OpenDatabase } from '#base';
import type { ExchangeDesk } from '#exchange';
import { type HandClock, handClock, openTestDatabase, testActor, testCall } from '#base/testing';
import type { DossierContent } from '../dossiers/content.ts';
import { makeDossier } from '../dossiers/make-dossier.ts';
import { inventedContent, seats } from '../invented.ts';
import { thoughtMigrations } from '../migrations/index.ts';
import { decideReview, type DecisionInput } from './decide.ts';
import type { ReviewDeps } from './deps.ts';
import { viewReview } from './review-view.ts';
import type { SourceChecker } from './source-check.ts';
import { submitDossier } from './submit.ts';

/** `[person, institution]`: two accounts of one person, two scholars of one institution among them. */
export const sitting = {
  amal: [1, 1],
  'amal-again': [1, 7],
  basim: [2, 1],
  salim: [11, 1],
  'salim-again': [11, 4],
  sumaya: [12, 2],
  samir: [13, 1],
  rim: [21, 3],
  layla: [31, 3],
  luqman: [32, 5],
  idris: [41, 1],
  munir: [51, 6],
} as const;

export const everything = [
  'thought.read',
  'thought.write',
  'thought.review.scholar',
  'thought.review.rights',
  'thought.review.language',
  'thought.edit',
  'thought.publish.approve',
  'exchange.read',
  'exchange.compose',
  'exchange.approve',
];

/** Says yes to every quotation, but those a test names. */
export function checker(bad: { words?: string } = {}): SourceChecker {
  return {
    checkCitations: async (_, text) =>
      bad.words !== undefined && text.includes(bad.words)
        ? [{ quoted: bad.words, state: 'altered', locator: '2:255', difference: 'one word' }]
        : [],
    checkLocator: async () => 'verified',
  };
}

/** A desk whose drafts stand in memory: what leaves is what a test reads there. */
export function keptDrafts() {
  const drafts = new Map<string, Record<string, unknown>>();
  const desk = {
    recordId: (type: string, namespace: string) => `${type}--${namespace}`,
    openDraft: async (act: Act, beginning: Record<string, unknown>) => {
      const id = act.newId();
      drafts.set(id, beginning);
      return id;
    },
    putForward: async (act: Act, written: Record<string, unknown>) => {
      const draft = act.newId();
      drafts.set(draft, written);
      return { draft, proposed: true };
    },
    rewriteDraft: async (_: Act, { id, ...rest }: { id: string }) =>
      void drafts.set(id, { ...drafts.get(id), ...rest }),
    ownRecord: async () => ({ version: '2026-11-23T08:00:00.000Z', object: {} }),
    proposeDraft: async () => {},
    viewDraft: async () => ({ preview: { seen: 'seen', release: { sentences: [] }, recipients: [] } }),
    secondDraft: async (act: Act, { id, approve }: { id: string; approve: boolean }) =>
      approve ? [{ id: String(drafts.get(id)?.['objectId']), version: act.clock.now().toISOString() }] : [],
  } as unknown as ExchangeDesk;
  return { desk, drafts };
}

/** A house in which a dossier is reviewed. */
export interface ReviewHouse extends AsyncDisposable {
  opened: OpenDatabase;
  clock: HandClock;
  deps: ReviewDeps;
  drafts: Map<string, Record<string, unknown>>;
  bad: { words?: string };
  as(account: string, rights?: readonly string[]): Call;
  by<T>(account: string, work: (act: Act) => Promise<T>, rights?: readonly string[]): Promise<T>;
  /** A dossier that Amal wrote and sent to review; its id. */
  submitted(content?: DossierContent): Promise<string>;
  /** Somebody's word on what they see. */
  sign(id: string, account: string, role: DecisionInput['role'], more?: Partial<DecisionInput>): Promise<void>;
  /** Signed by everybody but the editor. */
  reviewed(content?: DossierContent): Promise<string>;
}

export async function openHouse(): Promise<ReviewHouse> {
  const opened = await openTestDatabase(thoughtMigrations);
  const clock = handClock();
  const bad: { words?: string } = {};
  const { desk, drafts } = keptDrafts();
  const deps: ReviewDeps = {
    desk,
    seatOf: seats(sitting),
    personKey: (person) => person.replaceAll('-', '').padStart(64, '0'),
    findPerson: async (account) =>
      account in sitting ? { name: `Test ${account}`, rights: new Set(everything) } : undefined,
    sources: checker(bad),
  };
  const as = (account: string, rights: readonly string[] = everything) =>
    testCall(opened.db, testActor(account, rights), clock);
  const by = <T>(account: string, work: (act: Act) => Promise<T>, rights?: readonly string[]) =>
    as(account, rights).transact(work);
  const house: ReviewHouse = {
    opened,
    clock,
    deps,
    drafts,
    bad,
    as,
    by,
    submitted: async (content = inventedContent) => {
      const begin = { content, machine: [], blind: true, exercise: false } as const;
      const id = await by('amal', (act) => makeDossier(act, deps, begin));
      await by('amal', (act) => submitDossier(act, deps, { id }));
      return id;
    },
    sign: async (id, account, role, more = {}) => {
      const { contentHash } = await by('munir', (act) => viewReview(act, deps, id));
      const input = { id, role, decision: 'agree', reasons: '', interest: '', seen: contentHash, ...more } as const;
      await by(account, (act) => decideReview(act, deps, input));
    },
    reviewed: async (content) => {
      const id = await house.submitted(content);
      await house.sign(id, 'salim', 'scholar-a');
      await house.sign(id, 'sumaya', 'scholar-b');
      await house.sign(id, 'rim', 'rights');
      for (const language of ['ar', 'en'] as const) await house.sign(id, 'layla', 'language', { language });
      await house.sign(id, 'luqman', 'language', { language: 'fr' });
      return id;
    },
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
  return house;
}
