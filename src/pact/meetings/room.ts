import { Readable } from 'node:stream';
import { mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { beginMeeting } from './begin-meeting.ts';
import { beginUnfinished } from './begin-unfinished.ts';
import { meetingRoutes } from './contract.ts';
import { draftUnfinished } from './draft-unfinished.ts';
import { exportCommitments } from './export-commitments.ts';
import { foundingText } from './founding-text.ts';
import { importCommitments } from './import-commitments.ts';
import { codesOf, membersAsked } from './members-asked.ts';
import { giveUpUnfinished, saveUnfinished } from './save-unfinished.ts';
import { viewMeetings, viewUnfinished, viewUnfinishedMeetings } from './view-meetings.ts';

/** The room of meetings: from what was agreed to who owes what. */
export function meetingsRoom(deps: Pick<PactDeps, 'desk'>): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        meetingRoutes,
        {
          meetings: (_input, call) => call.transact(viewMeetings),
          foundingMeeting: async ({ query }) => foundingText(query.adopted, query.lead),
          beginMeeting: ({ body }, call) => call.transact((act) => beginMeeting(act, deps, body)),
          meetingMembers: (_input, call) =>
            call.transact(async (act) => ({ items: [...(await membersAsked(act, deps.desk))] })),
          unfinishedMeetings: (_input, call) => call.transact((act) => viewUnfinishedMeetings(act, deps)),
          beginUnfinished: ({ body }, call) =>
            call.transact(async (act) => viewUnfinished(act, deps, await beginUnfinished(act, body))),
          unfinishedMeeting: ({ params }, call) => call.transact((act) => viewUnfinished(act, deps, params.id)),
          saveUnfinished: ({ params, body }, call) =>
            call.transact(async (act) => {
              await saveUnfinished(act, deps, { ...params, ...body });
              return viewUnfinished(act, deps, params.id);
            }),
          giveUpUnfinished: ({ params, query }, call) =>
            call.transact(async (act) => {
              await giveUpUnfinished(act, deps, { ...params, ...query });
              return params;
            }),
          draftUnfinished: ({ params, body }, call) =>
            call.transact((act) => draftUnfinished(act, deps, { ...params, ...body })),
          importCommitments: ({ params, query }, call, upload) =>
            importCommitments(call, deps, { ...params, ...query }, upload),
          exportCommitments: ({ params }, call) =>
            call.transact(async (act) => {
              const { content } = await viewUnfinished(act, deps, params.id);
              const members = codesOf(await membersAsked(act, deps.desk));
              const text = exportCommitments(content, members, act.language);
              await act.audit({ action: 'pact.unfinished.export', objects: [`meeting:${params.id}`] });
              return { fileName: `commitments-${params.id}.csv`, stream: Readable.from([text]) };
            }),
        },
        border,
      ),
  };
}
