import { Command } from 'commander';
import { runningNode } from '../running-node.ts';
import type { Terminal } from '../terminal.ts';
import { memberWords as words } from './member-words.ts';

/** The links to the other members' nodes: list, pull, push, pause, resume. */
export function peersCommand(terminal: Terminal): Command {
  const peers = new Command('peers').description(terminal.say(words.peers));
  peers
    .command('list')
    .description(terminal.say(words.peersList))
    .action(async () => show(terminal, await (await runningNode(terminal).peers()).peers({})));
  const one = (name: string) => peers.command(name).argument('<member>', terminal.say(words.member));
  one('pull')
    .description(terminal.say(words.peersPull))
    .action(async (member: string) =>
      show(terminal, await (await runningNode(terminal).peers()).pullPeer({ params: { member } }), member),
    );
  one('push')
    .description(terminal.say(words.peersPush))
    .action(async (member: string) =>
      show(terminal, await (await runningNode(terminal).peers()).pushPeer({ params: { member } }), member),
    );
  one('pause')
    .description(terminal.say(words.peersPause))
    .requiredOption('--reason <text>', terminal.say(words.reason))
    .action(async (member: string, body: { reason: string }) =>
      show(terminal, await (await runningNode(terminal).peers()).pausePeer({ params: { member }, body }), member),
    );
  one('resume')
    .description(terminal.say(words.peersResume))
    .action(async (member: string) =>
      show(terminal, await (await runningNode(terminal).peers()).resumePeer({ params: { member } }), member),
    );
  return peers;
}

type Peers = Awaited<ReturnType<Awaited<ReturnType<ReturnType<typeof runningNode>['peers']>>['peers']>>;

function show(terminal: Terminal, { items }: Peers, only?: string): void {
  for (const peer of items) {
    if (only !== undefined && peer.member !== only) continue;
    const line = [peer.member, peer.state, `→ ${peer.toPush}`, peer.lastPullAt ?? '–', peer.endpoint, peer.name];
    terminal.result(peer, [...line, peer.problem?.message ?? ''].join('\t').trimEnd());
  }
}
