import { SendActivityError } from '@fedify/fedify';
import type { Call } from '#base';
import type { Printed } from '../../library/index.ts';
import { activityPub, type Outlet, type OutletSettings } from '../outlet.ts';
import { shown } from '../shown.ts';
import { activityOf } from './article.ts';
import { dropInbox } from './follower-store.ts';
import { actorOf } from './actor-name.ts';
import type { Fediverse } from './open-fediverse.ts';

/** Sends what was published, corrected or withdrawn to an inbox of followers, signed by the actor of the language. */
export function fediverseOutlet(
  { publicUrl }: Pick<OutletSettings, 'publicUrl'>,
  means: { library: (call: Call) => Promise<Printed | undefined>; fediverse: Fediverse },
): Outlet {
  return {
    ...activityPub,
    deliver: async (told, language, _key, { recipient, call }) => {
      const { printed, dossier } = await shown(means.library, told, call);
      if (!dossier.languages.includes(language)) return 'the dossier is not in this language';
      // Withdrawn meanwhile: what was to be told of it stands no more, and that it is withdrawn is told by itself.
      if (dossier.withdrawn && told.event !== 'withdrawn') return 'it was withdrawn before it was told';
      const context = means.fediverse.createContext(new URL(publicUrl), call);
      const activity = activityOf(context, printed, dossier, { told, language });
      const to = { id: new URL(recipient), inboxId: new URL(recipient) };
      try {
        await context.sendActivity({ identifier: actorOf(language) }, to, activity, { immediate: true });
      } catch (error) {
        // Gone for good (RFC 9110, section 15.5.11): whoever was reached by it is forgotten.
        if (!(error instanceof SendActivityError) || error.statusCode !== 410) throw error;
        await call.transact((act) => dropInbox(act, recipient));
        return 'the inbox is gone, and its followers with it';
      }
      return undefined;
    },
  };
}
