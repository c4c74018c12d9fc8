import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useListQuery } from '../parts/record-table/list-query.ts';
import { useSession } from '../shell/session.ts';
import { EnrolStep } from './enrol-step.tsx';
import { FactorStep } from './factor-step.tsx';
import { FirstAccountStep } from './first-account-step.tsx';
import { PasswordStep } from './password-step.tsx';
import { useAsActor } from './as-actor.ts';

/** The way in, step by step, as the session says: account of an empty node, password, second factor, enrolment. */
export function SignInScreen() {
  const session = useSession();
  const { query } = useListQuery();
  const { history } = useRouter();
  const asActor = useAsActor();
  const { step } = session;
  useEffect(() => {
    if (step !== 'signed-in') return;
    asActor(session);
    // Only back into this workbench, never to an address somebody else put there.
    const to = query['to'] ?? '/';
    const own = new URL(to, location.origin);
    history.replace(own.origin === location.origin ? own.pathname + own.search : '/');
  }, [step]);
  if (step === 'second-factor') return <FactorStep factors={session.factors} />;
  if (step === 'enrol') return <EnrolStep />;
  if (step === 'signed-in') return null;
  return session.node.empty ? <FirstAccountStep /> : <PasswordStep oidc={session.node.oidc} />;
}
