import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The cable to one node: what goes through is not touched, but it can be cut, healed and made slow. */
export interface Wire extends AsyncDisposable {
  /** Where the others reach the node. */
  readonly port: number;
  /** Ends what is under way and lets nothing through. */
  cut(): void;
  heal(): void;
  /** Lets nothing through that comes from this address, until it is let in again. */
  bar(address: string): void;
  letIn(address: string): void;
  /** Holds each piece back for so many milliseconds. */
  slow(milliseconds: number): void;
  /** Cuts the next connection after so many bytes towards the node. */
  cutAfter(bytes: number): void;
}

/** Lays a cable on loopback to a port; a port of its own, or the one given. */
export async function layWire(to: () => number, at = 0): Promise<Wire> {
  const ends = new Set<Socket>();
  const barred = new Set<string>();
  let whole = true;
  let delay = 0;
  let left: number | undefined;
  const server = createServer((near) => {
    const address = near.remoteAddress ?? '';
    if (!whole || barred.has(address)) return void near.destroy();
    const far = connect(to(), '127.0.0.1');
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        ends.delete(end);
        near.destroy();
        far.destroy();
      });
    }
    carry(near, far, (size) => {
      if (left === undefined) return true;
      left -= size;
      if (left > 0) return true;
      left = undefined;
      near.destroy();
      return false;
    });
    carry(far, near, () => true);
  });
  const carry = (from: Socket, into: Socket, passes: (size: number) => boolean): void => {
    let before = Promise.resolve();
    from.on('data', (piece) => {
      if (!passes(piece.length)) return;
      if (delay === 0 && into.write(piece)) return;
      from.pause();
      before = before.then(async () => {
        if (delay > 0) {
          await sleep(delay);
          into.write(piece);
        }
        if (into.writableNeedDrain) await Promise.race([once(into, 'drain'), once(into, 'close')]).catch(() => {});
        from.resume();
      });
    });
    from.on('end', () => into.end());
  };
  server.listen(at, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const cut = (): void => {
    whole = false;
    for (const end of ends) end.destroy();
  };
  return {
    port: address.port,
    cut,
    heal: () => {
      whole = true;
    },
    bar: (address) => {
      barred.add(address);
      for (const end of ends) if (end.remoteAddress === address) end.destroy();
    },
    letIn: (address) => void barred.delete(address),
    slow: (milliseconds) => {
      delay = milliseconds;
    },
    cutAfter: (bytes) => {
      left = bytes;
    },
    [Symbol.asyncDispose]: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
