import { mount } from '#base';
import type { Room } from '../room.ts';
import { entityRoutes } from './contract.ts';
import { confirmKey, endKey, offerKey } from './entity-keys.ts';
import { bindBook, changeEntity, makeEntity } from './register-entity.ts';
import { viewEntities, viewEntity } from './view-entities.ts';

/** The room of reporting entities: who holds what the books name, and which keys sign their answers. */
export function entitiesRoom(): Room {
  return {
    jobs: [],
    mount: (app, border) =>
      mount(
        app,
        entityRoutes,
        {
          entities: (_, call) => call.transact(viewEntities),
          makeEntity: ({ body }, call) =>
            call.transact(async (act) => {
              await makeEntity(act, body);
              return viewEntity(act, body.key);
            }),
          changeEntity: ({ params, body }, call) =>
            call.transact(async (act) => {
              await changeEntity(act, params.entity, body);
              return viewEntity(act, params.entity);
            }),
          bindBook: ({ params, body }, call) =>
            call.transact(async (act) => {
              await bindBook(act, { ...params, ...body });
              return viewEntity(act, params.entity);
            }),
          offerEntityKey: ({ params, body }, call) =>
            call.transact(async (act) => {
              await offerKey(act, params.entity, body);
              return viewEntity(act, params.entity);
            }),
          confirmEntityKey: ({ params, body }, call) =>
            call.transact(async (act) => {
              await confirmKey(act, { ...params, ...body });
              return viewEntity(act, params.entity);
            }),
          endEntityKey: ({ params, body }, call) =>
            call.transact(async (act) => {
              await endKey(act, { ...params, ...body });
              return viewEntity(act, params.entity);
            }),
        },
        border,
      ),
  };
}
