import { type Act, type Call, mount } from '#base';
import type { PactDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { bodyFacts, workingLanguages } from './bodies.ts';
import { pactMemberRoutes } from './contract.ts';
import { exportCommitments, exportMembers } from './export-members.ts';
import { proposeAdmission, proposeTurn } from './propose-membership.ts';
import { publicCommitments } from './public-commitments.ts';
import { listMembers, viewMember } from './read-members.ts';
import { sayJoined } from './say-joined.ts';
import { endSeat, seatDelegate } from './seat-delegate.ts';
import { secondChange, withdrawChange } from './second-change.ts';
import { strikeChange } from './strike-change.ts';

/** The room of members: who belongs, who sits at the Center, whose node is online, each over time and with its source. */
export function membersRoom({ desk }: Pick<PactDeps, 'desk'>): Room {
  /** Each act is one transaction and answers with the state as it stands then. */
  const said = (call: Call, state: string, work: (act: Act) => Promise<unknown>) =>
    call.transact(async (act) => {
      await work(act);
      return viewMember(act, desk, { state });
    });
  const settled = (call: Call, work: (act: Act) => Promise<string>) =>
    call.transact(async (act) => viewMember(act, desk, { state: await work(act) }));
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        pactMemberRoutes,
        {
          pactMembers: ({ query }, call) => call.transact((act) => listMembers(act, desk, query.day)),
          pactMembersCsv: ({ query }, call) => exportMembers(call, desk, { day: query.day, as: 'csv' }),
          pactMembersJson: ({ query }, call) => exportMembers(call, desk, { day: query.day, as: 'json' }),
          pactMember: ({ params, query }, call) =>
            call.transact((act) => viewMember(act, desk, { state: params.state, day: query.day })),
          pactBodies: async () => ({
            bodies: bodyFacts.map((body) => ({ ...body })),
            languages: [...workingLanguages],
          }),
          publicCommitments: async () => ({ items: publicCommitments.map((one) => ({ ...one })) }),
          publicCommitmentsCsv: (_, call) => exportCommitments(call),
          sayJoined: ({ params: { state: member }, body }, call) =>
            said(call, member, (act) => sayJoined(act, { member, ...body })),
          seatDelegate: ({ params: { state: member }, body }, call) =>
            said(call, member, (act) => seatDelegate(act, { member, ...body })),
          endDelegateSeat: ({ params: { state: member, seat }, body }, call) =>
            said(call, member, (act) => endSeat(act, { member, seat, ...body })),
          strikeMemberChange: ({ params: { state: member }, body }, call) =>
            said(call, member, (act) => strikeChange(act, { member, ...body })),
          proposeMemberTurn: ({ params: { state: member }, body }, call) =>
            said(call, member, (act) => proposeTurn(act, { member, ...body })),
          proposeMember: ({ body: { state: member, ...body } }, call) =>
            said(call, member, (act) => proposeAdmission(act, { member, ...body })),
          secondMemberChange: ({ params, body }, call) =>
            settled(call, (act) => secondChange(act, { ...params, ...body })),
          withdrawMemberChange: ({ params }, call) => settled(call, (act) => withdrawChange(act, params)),
        },
        border,
      ),
  };
}
