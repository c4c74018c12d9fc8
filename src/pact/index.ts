import { joinRooms, type Module } from '#base';
import type { PactDeps } from './deps.ts';
import { dutiesRoom } from './duties/index.ts';
import { homeRoom } from './home/index.ts';
import { institutionsRoom } from './institutions/index.ts';
import { meetingsRoom } from './meetings/index.ts';
import { membersRoom } from './members/index.ts';
import { pactMigrations } from './migrations/index.ts';
import { progressRoom } from './progress/index.ts';
import { projectionRoom } from './projection/index.ts';
import { pactRights, pactRoles } from './rights.ts';
import type { Room } from './room.ts';
import { scoreboardRoom } from './scoreboard/index.ts';
import { scorecardRoom } from './scorecard/index.ts';

export { personKey, seatOf } from './institutions/index.ts';
export { pactKinds } from './record-kinds.ts';
export { countryViews, publishPact, verifyPact } from './scorecard/index.ts';

/** The pact: what the ministers agreed, and who keeps it. Each room adds itself here when it stands. */
export function pact(deps: PactDeps): Module {
  const rooms: readonly Room[] = [
    projectionRoom(deps),
    meetingsRoom(deps),
    institutionsRoom(deps),
    dutiesRoom(deps),
    membersRoom(deps),
    homeRoom(deps),
    progressRoom(deps),
    scoreboardRoom(deps),
    scorecardRoom(deps),
  ];
  return {
    name: 'pact',
    migrations: pactMigrations,
    rights: pactRights,
    roles: pactRoles,
    ...joinRooms(rooms),
  };
}
