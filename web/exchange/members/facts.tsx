import type { ReactNode } from 'react';
import { Facts as AllFacts } from '../../parts/facts.tsx';
import classes from './facts.module.css';

/** What is known of one thing, line by line; what is absent is left out. */
export function Facts({ of }: { of: readonly (readonly [string, ReactNode])[] }) {
  return <AllFacts facts={of.filter(([, value]) => value !== undefined && value !== '' && value !== false)} />;
}

/** A hash, an id, an address: Latin and left to right whatever the page is. */
export function Code({ children }: { children: string }) {
  return (
    <code className={classes.code} dir="ltr">
      {children}
    </code>
  );
}

/** A text as it came, to be looked at and never drawn as anything else. */
export function RawText({ label, children }: { label: string; children: string }) {
  return (
    <pre className={classes.raw} dir="ltr" tabIndex={0} role="region" aria-label={label}>
      {children}
    </pre>
  );
}
