import { createFederation, type Federation, type RequestContext } from '@fedify/fedify';
import { Accept, Article, Delete, Endpoints, Follow, Service, Undo } from '@fedify/fedify/vocab';
import { type Call, type Language, languages, type Text } from '#base';
import type { Printed } from '../../library/index.ts';
import { pageWords as words } from '../../library/page-words.ts';
import { actorKeys } from './actor-keys.ts';
import { actorOf, languageOf } from './actor-name.ts';
import { articleOf, publications } from './article.ts';
import { boundedKv } from './bounded-kv.ts';
import { addFollower, dropFollower } from './follower-store.ts';

export type Fediverse = Federation<Call>;

export interface FediverseMeans {
  /** Without a slash at its end. */
  publicUrl: string;
  privateOutlets: boolean;
  title: Text;
  secret: Buffer;
  library: (call: Call) => Promise<Printed | undefined>;
}

/**
 * One actor a language that anybody can follow by ActivityPub (W3C Recommendation, 2018), found by WebFinger (RFC 7033). It
 * hears three things only: that somebody follows, follows no more, or is gone. Signatures are checked before anything is
 * read; what is sent leaves by the outbox of the outlets, not from here.
 */
export function openFediverse(means: FediverseMeans): Fediverse {
  const { publicUrl, secret, library } = means;
  const federation = createFederation<Call>({
    kv: boundedKv(),
    origin: publicUrl,
    allowPrivateAddress: means.privateOutlets,
  });
  federation
    .setActorDispatcher('/fediverse/actors/{identifier}', async (context, identifier) => {
      const language = languageOf(identifier);
      return language === undefined ? null : serviceOf(context, means, language);
    })
    .setKeyPairsDispatcher(async (context, identifier) =>
      languageOf(identifier) === undefined ? [] : actorKeys(context.data, secret, identifier),
    );
  federation
    .setOutboxDispatcher('/fediverse/actors/{identifier}/outbox', async (context, identifier) => {
      const language = languageOf(identifier);
      const printed = language && (await library(context.data));
      return language === undefined ? null : { items: printed ? publications(context, printed, language) : [] };
    })
    .setCounter(async (context, identifier) => {
      const language = languageOf(identifier);
      const printed = language && (await library(context.data));
      return language && printed ? publications(context, printed, language).length : 0;
    });
  // Who follows is nobody's business: the collection has a name and shows no one.
  federation.setFollowersDispatcher('/fediverse/actors/{identifier}/followers', (_, identifier) =>
    languageOf(identifier) === undefined ? null : { items: [] },
  );
  federation.setObjectDispatcher(
    Article,
    '/fediverse/articles/{language}/{dossier}',
    async (context, { language, dossier }) => {
      const known = languages.find((one) => one === language);
      const printed = known && (await library(context.data));
      const found = printed?.library.dossiers.find(({ id }) => id === `dossier--${dossier}`);
      if (known === undefined || printed === undefined || found === undefined) return null;
      return !found.languages.includes(known) ? null : articleOf(context, printed, found, known);
    },
  );
  hear(federation);
  return federation;
}

async function serviceOf(context: RequestContext<Call>, means: FediverseMeans, language: Language): Promise<Service> {
  const identifier = actorOf(language);
  const keys = await context.getActorKeyPairs(identifier);
  return new Service({
    id: context.getActorUri(identifier),
    preferredUsername: identifier,
    name: `${words.library[language]} · ${means.title[language]}`,
    summary: words.purpose[language],
    url: new URL(`${means.publicUrl}/library/${language}/index.html`),
    inbox: context.getInboxUri(identifier),
    outbox: context.getOutboxUri(identifier),
    followers: context.getFollowersUri(identifier),
    endpoints: new Endpoints({ sharedInbox: context.getInboxUri() }),
    publicKey: keys[0]?.cryptographicKey ?? null,
    assertionMethods: keys.map(({ multikey }) => multikey),
    manuallyApprovesFollowers: false,
    discoverable: true,
    indexable: true,
  });
}

function hear(federation: Fediverse): void {
  federation
    .setInboxListeners('/fediverse/actors/{identifier}/inbox', '/fediverse/inbox')
    .on(Follow, async (context, follow) => {
      const asked = context.parseUri(follow.objectId);
      const language = asked?.type === 'actor' ? languageOf(asked.identifier) : undefined;
      const follower = language && (await follow.getActor(context));
      if (language === undefined || !follower?.id || !follower.inboxId) return;
      const shared = follower.endpoints?.sharedInbox ?? undefined;
      // An inbox elsewhere than its actor would have us send to somebody who never asked.
      if ([follower.inboxId, shared].some((inbox) => inbox !== undefined && inbox.host !== follower.id?.host)) return;
      const one = { language, actor: follower.id.href, inbox: follower.inboxId.href, sharedInbox: shared?.href };
      const taken = await context.data.transact(async (act) => {
        await act.audit({ action: 'thought.fediverse.follow', objects: [`outlet:${actorOf(language)}`] });
        return addFollower(act, one);
      });
      if (!taken) return;
      // Not answered, the other server asks again: a second follow changes nothing.
      await context.sendActivity(
        { identifier: actorOf(language) },
        follower,
        new Accept({
          id: new URL(`#accepts/${crypto.randomUUID()}`, context.getActorUri(actorOf(language))),
          actor: context.getActorUri(actorOf(language)),
          object: follow,
        }),
        { immediate: true },
      );
    })
    .on(Undo, async (context, undo) => {
      const object = await undo.getObject(context);
      if (!(object instanceof Follow) || undo.actorId === null || object.actorId?.href !== undo.actorId.href) return;
      const asked = context.parseUri(object.objectId);
      const language = asked?.type === 'actor' ? languageOf(asked.identifier) : undefined;
      if (language === undefined) return;
      await forget(context.data, { actor: undo.actorId.href, language });
    })
    .on(Delete, async (context, gone) => {
      if (gone.actorId === null || gone.actorId.href !== gone.objectId?.href) return;
      await forget(context.data, { actor: gone.actorId.href });
    });
}

const forget = (call: Call, one: { actor: string; language?: Language }): Promise<void> =>
  call.transact(async (act) => {
    const objects = one.language === undefined ? [] : [`outlet:${actorOf(one.language)}`];
    await act.audit({ action: 'thought.fediverse.leave', objects });
    await dropFollower(act, one);
  });
