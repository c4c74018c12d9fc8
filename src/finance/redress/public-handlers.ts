import type { Handlers } from '#base';
import { appealAnswer, hearPerson, openOwn, withdrawFile } from './hear-person.ts';
import { crowdOf } from './place-store.ts';
import { bitsFor, newChallenge } from './proof-of-work.ts';
import type { publicRedressRoutes } from './public-contract.ts';
import { publicFile } from './public-file.ts';
import { type PublicGround, withCode, withProof } from './public-ground.ts';
import { receivePetition } from './receive-petition.ts';
import { hiddenPlace } from './redress-keys.ts';

/** The public page's side of the node. */
export function publicHandlers(ground: PublicGround): Handlers<typeof publicRedressRoutes> {
  const { keys } = ground;
  return {
    redressChallenge: async (_, call) => {
      const now = call.clock.now();
      const place = ground.placeFor(call);
      const crowd = await call.transact((act) => crowdOf(act.tx, hiddenPlace(keys, place, now), now));
      const bits = bitsFor(crowd.place, crowd.node);
      return { challenge: newChallenge(keys, place, bits, now), bits };
    },
    sendPetition: ({ body: { proof, ...petition } }, call) =>
      withProof(ground, call, { what: 'petition', proof }, (act) => receivePetition(act, keys, petition)),
    followPetition: ({ body }, call) =>
      withCode(ground, call, () => call.transact(async (act) => publicFile(act, keys, await openOwn(act, keys, body)))),
    sayMore: ({ body: { proof, ...said } }, call) =>
      withCode(ground, call, () =>
        withProof(ground, call, { what: 'say', proof }, async (act) =>
          publicFile(act, keys, await hearPerson(act, keys, said)),
        ),
      ),
    withdrawPetition: ({ body }, call) =>
      withCode(ground, call, () =>
        call.transact(async (act) => publicFile(act, keys, await withdrawFile(act, keys, body))),
      ),
    appealAnswer: ({ body: { proof, ...said } }, call) =>
      withCode(ground, call, () =>
        withProof(ground, call, { what: 'petition', proof }, (act) => appealAnswer(act, keys, said)),
      ),
  };
}
