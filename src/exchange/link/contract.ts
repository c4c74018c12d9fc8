import { z } from 'zod';
import { problemShape, routes } from '#base/contract';

const read = { right: 'exchange.members.read' };
const work = { right: 'exchange.link' };
const member = z.object({ member: z.string().max(80) });

export const peerShape = z.object({
  member: z.string(),
  name: z.string(),
  endpoint: z.string(),
  standing: z.enum(['active', 'suspended', 'left']),
  /**
   * `up`: answered the last time; `waiting`: did not, tried again at `nextTry`; `paused` by a person here; `resting`: not
   * an active member; `new`: nothing has been tried yet.
   */
  state: z.enum(['up', 'waiting', 'paused', 'resting', 'new']),
  /** Own records the peer may read and has not acknowledged yet. */
  toPush: z.number().int(),
  lastPushAt: z.string().optional(),
  lastPullAt: z.string().optional(),
  failures: z.number().int(),
  nextTry: z.string().optional(),
  problem: problemShape.pick({ code: true, message: true, todo: true }).optional(),
  pausedAt: z.string().optional(),
  /** Our copy of its log: leaves, and when the last step was taken. */
  log: z.object({ size: z.number().int(), checkedAt: z.string() }).optional(),
  /** How much of our own log it has cosigned. */
  cosigned: z.number().int().optional(),
});

const all = z.object({
  /** Whether this node listens for others, and where. */
  listening: z.object({ host: z.string(), port: z.number().int() }).optional(),
  items: z.array(peerShape),
});

export const linkRoutes = routes({
  peers: {
    method: 'GET',
    path: '/exchange/peers',
    summary: 'The links to the other members’ nodes, and how they stand',
    access: read,
    response: all,
  },
  pullPeer: {
    method: 'POST',
    path: '/exchange/peers/:member/pull',
    summary: 'Fetch from a peer now what we do not have',
    access: work,
    params: member,
    response: all,
  },
  pushPeer: {
    method: 'POST',
    path: '/exchange/peers/:member/push',
    summary: 'Send a peer now what it does not have',
    access: work,
    params: member,
    response: all,
  },
  pausePeer: {
    method: 'POST',
    path: '/exchange/peers/:member/pause',
    summary: 'Neither push to nor pull from a peer until resumed',
    access: work,
    params: member,
    body: z.object({ reason: z.string().trim().min(10).max(2000) }),
    response: all,
  },
  resumePeer: {
    method: 'POST',
    path: '/exchange/peers/:member/resume',
    summary: 'Push to and pull from a peer again',
    access: work,
    params: member,
    response: all,
  },
});
