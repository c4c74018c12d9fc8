import type { z } from 'zod';
import type { linkRoutes, memberRoutes } from '#exchange/contract';

export type Members = z.output<typeof memberRoutes.members.response>;
export type Member = NonNullable<Members['list']>['members'][number];
export type Proposal = Members['proposals'][number];
export type TrustChange = Proposal['changes'][number];
export type Peer = z.output<typeof linkRoutes.peers.response>['items'][number];
export type Wish = z.input<typeof memberRoutes.proposeChange.body>['wish'];
export type Identity = z.input<typeof memberRoutes.makeIdentity.body>;
