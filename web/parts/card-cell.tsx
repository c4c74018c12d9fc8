import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

interface CardCellProps {
  /** The name of its column. */
  title: string;
  className?: string;
  children: ReactNode;
}

/** A cell of a table that is cards on a phone: there the name of its column stands before it, and what it holds is one piece. */
export function CardCell({ title, className, children }: CardCellProps) {
  return (
    <Table.Td data-title={title} className={className}>
      <div>{children}</div>
    </Table.Td>
  );
}
