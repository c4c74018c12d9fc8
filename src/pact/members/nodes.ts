import type { Act, Text } from '#base';
import type { ExchangeDesk } from '#exchange';

/** A node that was heard within this many hours is taken to be online. */
export const ONLINE_HOURS = 24;

/** A state's node as it stands now: what the trust list says, and when it was last heard. No matter of membership. */
export interface MemberNode {
  /** `none`: the trust list names no node of this state; `resting`: suspended, or gone. */
  standing: 'none' | 'active' | 'resting';
  /** This very node. */
  own: boolean;
  online: boolean;
  lastHeardAt?: Date;
  /** What the trust list calls the state. */
  name?: Text;
}

export const noNode: MemberNode = { standing: 'none', own: false, online: false };

/** The nodes of the accepted trust list, by the code of their state. */
export async function nodesNow(
  act: Pick<Act, 'tx' | 'clock'>,
  desk: Pick<ExchangeDesk, 'own' | 'members' | 'lastHeard'>,
): Promise<ReadonlyMap<string, MemberNode>> {
  const own = await desk.own(act);
  const heard = await desk.lastHeard(act);
  const since = act.clock.now().getTime() - ONLINE_HOURS * 3_600_000;
  return new Map(
    (await desk.members(act)).map(({ id, state, name, active }) => {
      const at = heard.get(id);
      return [
        state,
        {
          standing: active ? 'active' : 'resting',
          own: id === own,
          online: active && (id === own || (at?.getTime() ?? 0) >= since),
          name,
          ...(at !== undefined && { lastHeardAt: at }),
        },
      ];
    }),
  );
}
