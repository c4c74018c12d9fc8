// An alliance whose ministers met some months ago: the founding text, owed by two invented states.
import { transaction } from '#base';
import { type Client, client } from '#base/client';
import { releaseRoutes, requestRoutes, workbenchRoutes } from '#exchange/contract';
import { dutyRoutes, institutionRoutes, meetingRoutes, progressRoutes } from '#pact/contract';
import type { Person } from './browser.ts';
import { type Alliance, letOut, openAlliance } from './exchange.exercise.ts';

const routes = {
  ...releaseRoutes,
  ...requestRoutes,
  ...workbenchRoutes,
  ...meetingRoutes,
  ...institutionRoutes,
  ...dutyRoutes,
  ...progressRoutes,
};

/** The pact by HTTP, in the name of a person. */
export async function pactDesk(
  { home }: Pick<Alliance, 'home'>,
  person: Pick<Person, 'id'>,
): Promise<Client<typeof routes>> {
  const { node } = home;
  const { cookie, csrf } = await transaction(node.db, (tx) => node.signIn.openSession(tx, person.id));
  const headers = () => ({ cookie, 'x-mithaq-csrf': csrf, 'accept-language': 'ar' });
  return client(routes, { base: node.url, headers });
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Two states that owe what the founding meeting proposes since a year; nothing has been said of it. */
export async function openPact(): Promise<Alliance & { secretariat: Person }> {
  await using opening = new AsyncDisposableStack();
  const given = opening.use(await openAlliance());
  const secretariat = await given.bench.person('hind', ['secretariat']);
  const [writer, second] = [await pactDesk(given, secretariat), await pactDesk(given, given.approver)];
  const meeting = await writer.foundingMeeting({ query: { adopted: day(-370), lead: 'XA' } });
  const commitments = meeting.commitments.map((one) => ({ ...one, owners: ['XA', 'XB'] }));
  const { draft } = await writer.beginMeeting({ body: { meeting: { ...meeting, commitments }, audience: 'public' } });
  await letOut(writer, second, draft);
  const open = opening.move();
  return { ...given, secretariat, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
