import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Call, Migration, Room as RoomOfModule } from '#base';

/** What a room of this module gives: a part of what the module gives, and what it serves to other members' nodes. */
export type Room = RoomOfModule & {
  migrations: readonly Migration[];
  /** Puts what peers may ask of this room on the link: only requests of an admitted member come through to it. */
  serve?(link: FastifyInstance, border: PeerBorder): void;
};

/** Whose node sends a request at the link: the member whose certificate the trust list pins. */
export interface PeerBorder {
  /** `identity--…`. */
  member(request: FastifyRequest): string;
  /** A call with the member as its actor, without any right of a person. */
  call(request: FastifyRequest): Call;
}
