import type { Act } from '#base';
import type { Reader } from '../reader.ts';

/** What a read needs: the transaction it runs in, and the log it is written down in. An `Act` is one. */
export type Reading = Pick<Act, 'tx' | 'audit'>;

/** Who it was that read, for the audit log; the actor of the act may be a node or a program that reads for somebody. */
export const readerOf = ({ kind, id }: Reader): string => (id === '' ? kind : `${kind}:${id}`);
