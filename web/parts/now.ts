import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

/** The time on the page, moved on every half minute, so that "a minute ago" grows old by itself. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), 30_000, { autoInvoke: true });
  return now;
}
