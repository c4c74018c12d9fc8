import { Agent } from 'node:https';
import type { Duplex } from 'node:stream';
import { connect, type TLSSocket } from 'node:tls';
import { type TlsCertificate, pinOf } from '../members/index.ts';

/** The other side showed a certificate that the trust list does not pin for it. */
export class WrongCertificate extends Error {
  readonly shown: string;
  constructor(shown: string) {
    super(`the peer shows a certificate that is not pinned (${shown})`);
    this.name = 'WrongCertificate';
    this.shown = shown;
  }
}

export interface PinnedAgentOptions {
  /** What this node shows, asked anew for each connection. */
  own(): TlsCertificate;
  /** Hex SHA-256 of the certificates the trust list pins for this peer, asked anew for each connection. */
  pins(): readonly string[];
  /** Which of this machine's addresses to go out from; any, where it is not said. */
  from?: string | undefined;
  /** Milliseconds until a connection must stand. */
  connectWithin: number;
}

/**
 * Connections to one peer by mutual TLS 1.3. Certificates are self-signed; the handshake proves that the other side
 * holds the key, the pin says whose it is. A request is not given the connection, so not one byte of it leaves, before
 * the pin was found right.
 */
export class PinnedAgent extends Agent {
  readonly #options: PinnedAgentOptions;

  constructor(options: PinnedAgentOptions) {
    super({ keepAlive: true, maxSockets: 4, maxCachedSessions: 0, timeout: 60_000 });
    this.#options = options;
  }

  override createConnection(
    options: { host?: string; port?: number | string },
    callback: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const given = this.#options;
    const own = given.own();
    const socket = connect({
      host: options.host ?? '',
      port: Number(options.port),
      ...(given.from !== undefined && { localAddress: given.from }),
      cert: own.certificate,
      key: own.privateKey,
      // No authority is trusted: the pin below decides.
      rejectUnauthorized: false,
      minVersion: 'TLSv1.3',
    });
    const end = (error: Error | null): void => {
      clearTimeout(late);
      socket.removeAllListeners('secureConnect').removeListener('error', end);
      if (error !== null) socket.destroy();
      callback(error, socket);
    };
    const late = setTimeout(() => end(new Error('the connection was not up in time')), given.connectWithin);
    socket.once('error', end);
    socket.once('secureConnect', () => {
      const shown = pinOfPeer(socket);
      end(shown !== undefined && given.pins().includes(shown) ? null : new WrongCertificate(shown ?? ''));
    });
    return undefined;
  }
}

/** Hex SHA-256 of the certificate the other side showed; undefined when it showed none. */
export function pinOfPeer(socket: TLSSocket): string | undefined {
  const raw: Buffer | undefined = socket.getPeerCertificate(false).raw;
  return raw === undefined ? undefined : pinOf(raw);
}
