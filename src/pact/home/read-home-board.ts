import { type Act, need } from '#base';
import { localReader } from '#exchange';
import type { z } from 'zod';
import { proposalsFor } from '../members/index.ts';
import { type BoardDesk, readBoard } from '../scoreboard/read-board.ts';
import { homeBoardOf } from './home-board.ts';
import type { homeBoardShape } from './shapes.ts';

/** The first page of the pact for who asks, with what waits for them (right `pact.read`). */
export async function readHomeBoard(act: Act, desk: BoardDesk): Promise<z.input<typeof homeBoardShape>> {
  need(act.actor, 'pact.read');
  const day = act.clock.now().toISOString().slice(0, 10);
  const { unreviewed, ...home } = homeBoardOf(await readBoard(act, desk, localReader(act.actor)), day);
  await act.audit({ action: 'pact.home.board.read', objects: [] });
  const may = (right: string) => act.actor.rights.has(right);
  return {
    ...home,
    waits: {
      ...(may('pact.assign.approve') && { members: await proposalsFor(act) }),
      ...(may('pact.verify') && { reviews: unreviewed }),
    },
  };
}
