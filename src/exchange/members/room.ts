import { type Call, commonFault, type Handlers, mount } from '#base';
import { readJson } from '#records';
import type { ExchangeDeps } from '../deps.ts';
import type { Room } from '../room.ts';
import { memberRoutes } from './contract.ts';
import { memberFault } from './faults.ts';
import { foundAlliance } from './found-alliance.ts';
import { joinAlliance } from './join-alliance.ts';
import { makeIdentity } from './make-identity.ts';
import { type MemberCard, readMemberCard } from './member-card.ts';
import { membersMigration } from './migration.ts';
import { findProposal } from './proposal-store.ts';
import { proposeChange } from './propose-change.ts';
import { readMembers } from './read-members.ts';
import { serveTrust } from './serve-trust.ts';
import { addSignature, signProposal } from './sign-proposal.ts';
import { takeLists } from './take-news.ts';
import { newestList } from './trust-store.ts';
import type { TrustView } from './trust-view.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

export interface MembersDeps extends Pick<ExchangeDeps, 'secret'> {
  trust: TrustView;
}

/** The room of members: the trust list, this node's identity and its keys. */
export function membersRoom(deps: MembersDeps): Room {
  return {
    migrations: [membersMigration],
    jobs: [],
    mount: (app, border) => mount(app, memberRoutes, memberHandlers(deps), border),
    serve: (link, border) => serveTrust(link, border),
    start: () => deps.trust.refresh(),
  };
}

export function memberHandlers({ trust, secret }: MembersDeps): Handlers<typeof memberRoutes> {
  const view = (call: Call) => call.transact(readMembers);
  return {
    members: (_, call) => view(call),
    makeIdentity: async ({ body }, call) => {
      await call.transact((act) => makeIdentity(act, body, secret));
      return view(call);
    },
    foundAlliance: async ({ body: { identity, ...founding } }, call) => {
      const proposal = await call.transact(async (act) => {
        await makeIdentity(act, identity, secret);
        return foundAlliance(act, founding);
      });
      return { proposal, members: await view(call) };
    },
    joinAlliance: async ({ body }, call) => {
      await call.transact((act) => joinAlliance(act, trust, secret, body));
      return view(call);
    },
    proposeChange: async ({ body: { wish, reason } }, call) => {
      const asked = wish.change === 'join' ? { change: wish.change, card: cardIn(wish.card) } : wish;
      const proposal = await call.transact((act) => proposeChange(act, secret, { wish: asked, reason }));
      return { proposal, members: await view(call) };
    },
    proposalText: ({ params }, call) =>
      call.transact(async (act) => {
        const proposal = await findProposal(act.tx, params.id);
        if (proposal === undefined) throw commonFault('not-found');
        return { list: proposal.body };
      }),
    signProposal: async ({ params }, call) => {
      await call.transact((act) => signProposal(act, trust, secret, params.id));
      return view(call);
    },
    addSignature: async ({ params, body }, call) => {
      await call.transact((act) => addSignature(act, trust, params.id, body));
      return view(call);
    },
    withdrawProposal: async ({ params }, call) => {
      await call.transact((act) => withdrawProposal(act, params.id));
      return view(call);
    },
    trustList: (_, call) =>
      call.transact(async (act) => {
        const newest = await newestList(act.tx);
        if (newest === undefined) throw memberFault('no-trust-list');
        return { list: newest.body, fingerprint: newest.hash };
      }),
    acceptLists: async ({ body }, call) => {
      const accepted = await takeLists(call, trust, body.lists, null);
      return { accepted, members: await view(call) };
    },
  };
}

function cardIn(text: string): MemberCard {
  const json = readJson(Buffer.from(text));
  const card = 'refusal' in json ? { where: json.refusal.where } : readMemberCard(json.value);
  if ('where' in card) throw memberFault('trust-file-unreadable', { reason: 'card', where: card.where || '/' });
  return card;
}
