import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Fact, Facts } from '../../parts/facts.tsx';
import { IdentifierLine } from '../subject/identifier-line.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { When } from '../../parts/when.tsx';
import { measures } from '../dossiers/dossier-types.ts';
import type { Order } from './order-types.ts';
import classes from './orders.module.css';

/** What the order says, on which ground it stands, and who stands behind it. */
export function OrderFacts({ order }: { order: Order }) {
  const { t } = useTranslation();
  const { holder, second } = order;
  const said = order.measures.map((one) => {
    const known = measures.find((measure) => measure === one);
    return known === undefined ? one : t(`finance.dossiers.measure.${known}`);
  });
  const facts: (Fact | false)[] = [
    [
      t('finance.orders.holder'),
      holder.names.map((name) => (
        <div key={name}>
          <PersonName name={name} />
        </div>
      )),
    ],
    [t('finance.orders.rowKey'), <bdi key="key">{`${holder.key} (${holder.book})`}</bdi>],
    holder.birthDate !== undefined && [t('finance.orders.birthDate'), <bdi key="birth">{holder.birthDate}</bdi>],
    holder.identifiers.length > 0 && [
      t('finance.orders.identifiers'),
      holder.identifiers.map((identifier) => (
        <div key={`${identifier.type} ${identifier.value}`}>
          <IdentifierLine identifier={identifier} />
        </div>
      )),
    ],
    [t('finance.orders.measures'), said.join(' · ')],
    [t('finance.orders.legalBasis'), <bdi key="basis">{order.legalBasis === '' ? '–' : order.legalBasis}</bdi>],
    [
      t('finance.orders.nationalGround'),
      <bdi key="national">{order.nationalGround === '' ? '–' : order.nationalGround}</bdi>,
    ],
    order.kind !== 'freeze' && [t('finance.orders.ground'), t(`finance.orders.grounds.${order.ground}`)],
    order.freeze !== undefined && [t('finance.orders.ofFreeze'), <OrderLink key="of" to={order.freeze} />],
    [
      t('finance.orders.alert'),
      <Link key="alert" to={`/alerts/${order.alert}`} className={classes.link}>
        {t('finance.orders.openAlert')}
      </Link>,
    ],
    order.instructions !== '' && [t('finance.orders.instructions'), <bdi key="says">{order.instructions}</bdi>],
    order.kind === 'freeze' && [t('finance.orders.reason'), <bdi key="why">{order.reason}</bdi>],
    [t('finance.orders.by'), <Signed key="by" name={order.by} at={order.at} />],
    second !== undefined && [
      t(second.approved ? 'finance.orders.secondBy' : 'finance.orders.refusedBy'),
      <Signed key="second" name={second.by} at={second.at} reason={second.reason} />,
    ],
    order.number !== undefined && [
      t('finance.orders.acknowledged'),
      order.acknowledgedAt === undefined ? (
        t('finance.orders.notYet')
      ) : (
        <Signed key="read" name={order.acknowledgedBy ?? ''} at={order.acknowledgedAt} />
      ),
    ],
    order.notices.length > 0 && [
      t('finance.orders.notices'),
      order.notices.map((notice) => (
        <div key={notice.id}>
          {t(`finance.orders.kinds.${notice.kind}`)} <OrderLink to={notice} /> ·{' '}
          {t(`finance.orders.grounds.${notice.ground}`)} · <When at={notice.at} />
        </div>
      )),
    ],
    order.letterSha256 !== undefined && [
      t('finance.orders.hash'),
      <code key="hash" className={classes.hash} dir="ltr">
        {order.letterSha256}
      </code>,
    ],
  ];
  return (
    <Panel title={t('finance.orders.facts')}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </Panel>
  );
}

function OrderLink({ to }: { to: { id: string; number: string } }) {
  return (
    <Link to={`/orders/${to.id}`} className={classes.link}>
      <bdi>{to.number}</bdi>
    </Link>
  );
}

function Signed({ name, at, reason }: { name: string; at: string; reason?: string }) {
  return (
    <>
      <PersonName name={name} /> · <When at={at} show="moment" />
      {reason !== undefined && (
        <p className={classes.text} dir="auto">
          {reason}
        </p>
      )}
    </>
  );
}
