import { mount } from '#base';
import type { Room } from '../room.ts';
import { changeThreshold } from './change-threshold.ts';
import { screeningRoutes } from './contract.ts';
import type { ScreeningEngine } from './engine/engine.ts';
import { screen } from './screen.ts';
import { screenBook } from './screen-book.ts';
import { screenArrivalJob } from './screen-arrival-job.ts';
import { screenBookJob, screenImportJob } from './screen-book-jobs.ts';
import { type OnScreened, screenChangesJob } from './screen-changes-job.ts';
import { screenReverse } from './screen-reverse.ts';
import { screeningState } from './screening-state.ts';

export { createEngine, type ScreeningEngine } from './engine/engine.ts';
export type { Hit } from './engine/protocol.ts';
export { ruleSentences } from './messages.ts';
export type { AskedIdentifier, Question } from './question.ts';
export { reasonSentence } from './render-explanation.ts';
export { totalOf } from './score-match.ts';
export { threshold } from './threshold-store.ts';
export { renderExplanation } from './render-explanation.ts';

/** Comparing books with lists, both ways. The engine is made by finance, which other rooms ask too. */
export function screeningRoom(engine: ScreeningEngine, screened?: OnScreened): Room {
  return {
    jobs: [
      screenImportJob(engine),
      screenBookJob(engine),
      screenChangesJob(engine, screened),
      screenArrivalJob(engine, screened),
    ],
    start: async () => engine.start(),
    stop: () => engine.stop(),
    mount: (app, border) =>
      mount(
        app,
        screeningRoutes,
        {
          screen: ({ body }, call) => screen(engine, call, body),
          screenBook: ({ params }, call) => call.transact((act) => screenBook(act, params)),
          reverse: ({ body }, call) => screenReverse(engine, call, body),
          screeningState: (_, call) => screeningState(engine, call),
          changeThreshold: ({ body }, call) => call.transact((act) => changeThreshold(act, body)),
        },
        border,
      ),
  };
}
