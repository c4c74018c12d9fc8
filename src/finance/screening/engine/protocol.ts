import type { BearerKind } from '#names';
import type { MatchExplanation } from '../../explanation.ts';
import type { ListedSubject } from '../../subject.ts';
import type { Question } from '../question.ts';

/** One listed subject a question may mean. */
export interface Hit {
  subjectId: string;
  list: string;
  subject: ListedSubject;
  explanation: MatchExplanation;
}

export interface SearchLimits {
  /** Lowest score given back. */
  cutoff: number;
  limit: number;
  /** Only these lists; left out: all. */
  lists?: readonly string[] | undefined;
}

/** The side a book is searched with: whatever the kind leaves open is searched in all kinds. */
export interface Sought {
  names: readonly string[];
  kind?: BearerKind | undefined;
  /** As `lookupKeys` gives them. */
  keys: readonly string[];
  /** Lowest score of the names. */
  cutoff: number;
}

export interface FedSubject {
  id: string;
  list: string;
  /** JSON of a `ListedSubject`; undefined: take it out. */
  body: string | undefined;
}

export interface FedRow {
  key: string;
  /** JSON of a `BookRow`; undefined: take it out. */
  body: string | undefined;
}

/** What the main thread asks of a worker, and what it gets. Bodies travel as text: parsing them is the worker's work. */
export interface Commands {
  'feed-subjects': { ask: { subjects: readonly FedSubject[] }; answer: { subjects: number; names: number } };
  'feed-rows': { ask: { book: string; rows: readonly FedRow[] }; answer: { rows: number } };
  'open-book': { ask: { book: string; file: string | undefined }; answer: { cursor: number; rows: number } };
  'save-book': { ask: { book: string; file: string; cursor: number }; answer: { bytes: number } };
  'drop-book': { ask: { book: string }; answer: null };
  forward: { ask: { questions: readonly Question[]; limits: SearchLimits }; answer: Hit[][] };
  reverse: { ask: { book: string; sought: Sought }; answer: string[] };
  judge: { ask: { subject: ListedSubject; rows: readonly string[] }; answer: MatchExplanation[] };
}

export type CommandName = keyof Commands;
export type Ask<K extends CommandName> = Commands[K]['ask'];
export type Answer<K extends CommandName> = Commands[K]['answer'];

export interface AskMessage {
  id: number;
  name: CommandName;
  ask: unknown;
}

export type AnswerMessage = { id: number; answer: unknown } | { id: number; error: string };
