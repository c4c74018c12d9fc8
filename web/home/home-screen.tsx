import { useTranslation } from 'react-i18next';
import { WaitingPanel } from '../exchange/home/waiting-panel.tsx';
import { DesignationsWaiting } from '../finance/dossiers/designations-waiting.tsx';
import { QueueFigures } from '../finance/national-decisions/queue-figures.tsx';
import { OrderFigures } from '../finance/orders/order-figures.tsx';
import { BoardFigures } from '../finance/redress/board-figures.tsx';
import { nameFor } from '../parts/name-for.ts';
import { useNow } from '../parts/now.ts';
import { PortalFigures } from '../portal/portal-figures.tsx';
import { useLanguage } from '../shell/language.ts';
import { Page } from '../shell/page.tsx';
import { useActor, useMay } from '../shell/session.ts';
import { useFormats } from '../shell/use-formats.ts';
import { AccountsPanel } from './accounts-panel.tsx';
import { AuditPanel } from './audit-panel.tsx';
import { BooksPanel } from './books-panel.tsx';
import { DueFigures } from './due-figures.tsx';
import classes from './home.module.css';
import { HomeFigures } from './home-figures.tsx';
import { JobsPanel } from './jobs-panel.tsx';
import { ListsPanel } from './lists-panel.tsx';
import { NextPanel } from './next-panel.tsx';
import { PacePanel } from './pace-panel.tsx';

/** One home per role: what is due, what is new, what waits for me. Each part shows itself to whom it concerns. */
export function HomeScreen() {
  const { t } = useTranslation();
  const actor = useActor();
  const language = useLanguage();
  const may = useMay();
  const formats = useFormats();
  const now = useNow();
  const alerts = may('finance.alerts.read');
  return (
    <Page
      title={t('home.hello', { name: nameFor(language, actor.name) })}
      purpose={t('home.today', { day: formats.weekday(now), hijri: formats.hijri(now) })}
    >
      {alerts && <DueFigures />}
      {may('finance.cases.read') && (
        <HomeFigures title={t('finance.cases.title')}>
          <QueueFigures />
        </HomeFigures>
      )}
      {may('finance.orders.read') && (
        <HomeFigures title={t('finance.nav.orders')}>
          <OrderFigures />
        </HomeFigures>
      )}
      {may('finance.redress.read') && (
        <HomeFigures title={t('finance.nav.redress')}>
          <BoardFigures />
        </HomeFigures>
      )}
      {may('finance.portal') && <PortalFigures />}
      <div className={classes.columns}>
        <div className={classes.column}>
          {may('exchange.read') && <WaitingPanel />}
          {may('finance.designate.read') && <DesignationsWaiting />}
          {may('finance.alerts.decide') && <NextPanel />}
          {may('node.audit') && <AuditPanel />}
          {may('node.accounts') && <AccountsPanel />}
          {alerts && <PacePanel />}
        </div>
        <div className={classes.column}>
          {may('finance.lists.read') && <ListsPanel />}
          {may('finance.books.read') && <BooksPanel />}
          <JobsPanel />
        </div>
      </div>
    </Page>
  );
}
