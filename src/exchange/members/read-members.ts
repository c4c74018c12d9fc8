import { type Act, need } from '#base';
import { diffTrustLists, type TrustList } from '#records';
import { missingOf } from './gather.ts';
import { listKeys } from './key-store.ts';
import { ownCard } from './own-store.ts';
import { listProposals, type Proposal } from './proposal-store.ts';
import { listHistory, newestList } from './trust-store.ts';
import { listUnlike } from './unlike-store.ts';

const proposalsShown = 100;

/** The members as the accepted list has them, this node's own part, and what is proposed. */
export async function readMembers(act: Act) {
  need(act.actor, 'exchange.members.read');
  const { tx } = act;
  const [newest, card, keys, history, proposals, unlike] = [
    await newestList(tx),
    await ownCard(tx),
    await listKeys(tx),
    await listHistory(tx),
    await listProposals(tx, proposalsShown),
    await listUnlike(tx),
  ];
  const list = newest && (JSON.parse(newest.body) as TrustList);
  return {
    ...(card !== undefined && {
      own: {
        member: card.member.id,
        log: card.member.log,
        card: JSON.stringify(card),
        inList: list?.members.some(({ id }) => id === card.member.id) ?? false,
        keys: keys.map((key) => ({
          id: key.key_id,
          use: key.use,
          madeAt: key.made_at.toISOString(),
          ...(key.valid_from !== null && { from: key.valid_from.toISOString() }),
          ...(key.valid_until !== null && { until: key.valid_until.toISOString() }),
        })),
      },
    }),
    ...(list !== undefined &&
      newest !== undefined && {
        list: {
          version: list.version,
          fingerprint: newest.hash,
          issued: list.issued,
          alliance: list.alliance,
          threshold: list.threshold,
          secretariat: list.secretariat,
          members: list.members,
          signedBy: [...new Set(list.signatures.map(({ by }) => by))],
        },
      }),
    history: history.map((row) => ({
      version: row.version,
      fingerprint: row.hash,
      acceptedAt: row.accepted_at.toISOString(),
      from: row.accepted_by,
    })),
    proposals: proposals.map((proposal) => viewProposal(act, proposal, list)),
    unlike: unlike.map((row) => ({
      version: row.version,
      fingerprint: row.hash,
      foundAt: row.found_at.toISOString(),
      ...(row.from_member !== null && { from: row.from_member }),
    })),
  };
}

function viewProposal(act: Act, proposal: Proposal, standing: TrustList | undefined) {
  const list = JSON.parse(proposal.body) as TrustList;
  const judge = proposal.state === 'open' && list.version > 1 ? (standing ?? list) : list;
  const open = proposal.state === 'open';
  const mine = proposal.proposed_by === act.actor.id;
  const maySign = open && !mine && proposal.signed_by === null && act.actor.rights.has('exchange.trust.sign');
  return {
    id: proposal.id,
    version: proposal.version,
    state: proposal.state,
    reason: proposal.reason,
    madeAt: proposal.made_at.toISOString(),
    ...(proposal.proposed_name !== null && { proposedBy: proposal.proposed_name }),
    ...(proposal.from_member !== null && { from: proposal.from_member }),
    ...(proposal.signed_name !== null && { signedHereBy: proposal.signed_name }),
    signedBy: [...new Set(list.signatures.map(({ by }) => by))],
    // Against a list that is past a difference says nothing.
    changes: open && standing !== undefined ? diffTrustLists(standing, list).map((change) => ({ ...change })) : [],
    missing: open ? missingOf(judge, list) : { secretariat: false, members: 0 },
    may: { sign: maySign, withdraw: open && act.actor.rights.has('exchange.trust.propose') },
  };
}
