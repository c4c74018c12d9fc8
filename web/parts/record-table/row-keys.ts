import { useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { RecordTableProps } from './record-table.tsx';
import { toggled } from './record-row.tsx';

type Given<Row> = Pick<RecordTableProps<Row>, 'href' | 'onOpen' | 'rowKey' | 'selection'>;

/** Where the keyboard stands in the list: j/k and arrows move, Enter opens, x marks. */
export function useRowKeys<Row>(
  given: Given<Row>,
  rows: readonly Row[],
  virtual: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLDivElement | null>,
) {
  const navigate = useNavigate();
  const [chosen, setActive] = useState(0);
  // The focus arrives a paint after the key: a quick hand has pressed the next one by then.
  const [walking, setWalking] = useState(false);
  const active = Math.min(chosen, rows.length - 1);
  const focusRow = (index: number) => {
    scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
  };
  const moveTo = (wanted: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, wanted));
    setActive(index);
    setWalking(true);
    virtual.scrollToIndex(index);
    // The row may only exist after the next paint.
    requestAnimationFrame(() => requestAnimationFrame(() => focusRow(index)));
  };
  const inside = () => walking || scroller.current?.contains(document.activeElement) === true;
  const step = (by: number) => moveTo(inside() ? active + by : active);
  const open = (row: Row) => {
    if (given.onOpen !== undefined) given.onOpen(row);
    else if (given.href !== undefined) void navigate({ to: given.href(row) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onRow = (event.target as Element).getAttribute('role') === 'row';
    const row = rows[active];
    if (!onRow || row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      PageDown: () => step(12),
      PageUp: () => step(-12),
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      Enter: () => open(row),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const { selection } = given;
  // Physical keys: under an Arabic layout the same key says «ت».
  useHotkeys([
    ['J', () => step(1), { usePhysicalKeys: true }],
    ['K', () => step(-1), { usePhysicalKeys: true }],
    [
      'X',
      () => {
        const row = rows[active];
        if (row !== undefined && inside()) selection?.change(toggled(selection.keys, given.rowKey(row)));
      },
      { usePhysicalKeys: true },
    ],
  ]);
  return { active, activate: setActive, open, onKeyDown };
}
