import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface WayToProps {
  to: string;
  search?: Readonly<Record<string, string>>;
  className?: string | undefined;
  /** Drawn as what is past its day, or as a count of none. */
  tone?: 'late' | 'zero' | undefined;
  children: ReactNode;
}

/** A way to another screen where this workbench has it; plain words where it has not. */
export function WayTo({ to, search, className, tone, children }: WayToProps) {
  const { routesByPath } = useRouter();
  const look = { className, 'data-late': tone === 'late', 'data-zero': tone === 'zero' };
  const parts = to.split('/');
  const there = Object.keys(routesByPath).some((path) => {
    const pattern = path.split('/');
    return pattern.length === parts.length && pattern.every((part, n) => part.startsWith('$') || part === parts[n]);
  });
  if (!there) return <span {...look}>{children}</span>;
  return (
    <Link to={to} search={search as never} {...look}>
      {children}
    </Link>
  );
}
