import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { screenRoutes } from '../routes.tsx';
import classes from './navigation.module.css';
import type { ScreenRoute } from './screen-route.ts';
import { useMay, useSession } from './session.ts';

const sections = ['desk', 'pact', 'thought', 'military', 'exchange', 'finance', 'node'] as const;

/** The screens this person may enter, in seven groups; a group without a screen is left out. */
export function Navigation() {
  const { t } = useTranslation();
  const may = useMay();
  const { node } = useSession();
  const open = screenRoutes.filter((s) => s.place !== undefined && (s.right === undefined || may(s.right)));
  return (
    <div className={classes.groups}>
      {sections.map((section) => {
        const screens = open.filter((s) => s.place?.section === section);
        if (screens.length === 0) return null;
        return (
          <section key={section} aria-label={t(`shell.nav.${section}`)}>
            <div className={classes.group} aria-hidden="true">
              {t(`shell.nav.${section}`)}
            </div>
            <ul className={classes.list}>
              {screens.map((screen) => (
                <NavigationEntry key={screen.path} screen={screen} />
              ))}
            </ul>
          </section>
        );
      })}
      <div className={classes.version}>
        <bdi>
          {t('shell.product')} {node.version}
        </bdi>
      </div>
    </div>
  );
}

/** Whether another entry lies below it: that one is then the current one, and not both. */
const isAbove = ({ path }: ScreenRoute): boolean =>
  screenRoutes.some((other) => other.place !== undefined && other.path.startsWith(path === '/' ? path : `${path}/`));

function NavigationEntry({ screen }: { screen: ScreenRoute }) {
  const { t } = useTranslation();
  const Icon = screen.place?.icon;
  return (
    <li>
      <Link
        to={screen.path}
        className={classes.entry}
        activeOptions={{ exact: isAbove(screen), includeSearch: false }}
        activeProps={{ 'aria-current': 'page' }}
      >
        {Icon !== undefined && <Icon size={19} stroke={1.6} />}
        <span>{t(screen.title)}</span>
      </Link>
    </li>
  );
}
