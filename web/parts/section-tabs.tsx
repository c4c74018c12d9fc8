import { Link } from '@tanstack/react-router';
import classes from './section-tabs.module.css';

interface SectionTabsProps {
  label: string;
  tabs: readonly { to: string; title: string }[];
}

/** The screens of one thing, as links: each has its own address, search and saved views. */
export function SectionTabs({ label, tabs }: SectionTabsProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      {tabs.map(({ to, title }) => (
        <Link
          key={to}
          to={to}
          className={classes.tab}
          activeOptions={{ exact: true, includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
