import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';

interface SeeAllProps {
  to: string;
  title: string;
  search?: Readonly<Record<string, string>>;
}

export function SeeAll({ to, title, search }: SeeAllProps) {
  return (
    <Anchor component={Link} to={to} search={search as never} size="sm">
      {title}
    </Anchor>
  );
}
