import { useTranslation } from 'react-i18next';
import { measures } from '../finance/dossiers/dossier-types.ts';
import { IdentifierLine } from '../finance/subject/identifier-line.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { Panel } from '../parts/panel.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage } from '../shell/language.ts';
import type { PortalOrder } from './portal-types.ts';

/** What the order says, in the reader's language; the letter itself is in the entity's. */
export function PortalFacts({ order }: { order: PortalOrder }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { holder, licence } = order;
  const said = order.measures.map((one) => {
    const known = measures.find((measure) => measure === one);
    return known === undefined ? one : t(`finance.dossiers.measure.${known}`);
  });
  const facts: (Fact | false)[] = [
    [t('portal.issuer'), <bdi key="issuer">{order.issuer[language]}</bdi>],
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
    Object.keys(holder.notes).length > 0 && [
      t('portal.notes'),
      Object.entries(holder.notes).map(([column, value]) => (
        <div key={column}>
          <bdi>{column}</bdi>: <bdi>{value}</bdi>
        </div>
      )),
    ],
    [t('finance.orders.measures'), said.join(' · ')],
    [t('finance.orders.legalBasis'), <bdi key="basis">{order.legalBasis === '' ? '–' : order.legalBasis}</bdi>],
    [
      t('finance.orders.nationalGround'),
      <bdi key="nat">{order.nationalGround === '' ? '–' : order.nationalGround}</bdi>,
    ],
    order.ground !== undefined && [t('finance.orders.ground'), t(`finance.orders.grounds.${order.ground}`)],
    order.freeze !== undefined && [t('finance.orders.ofFreeze'), <bdi key="of">{order.freeze.number}</bdi>],
    licence !== undefined && [
      t('portal.licence'),
      <bdi key="licence">
        {[licence.number, licence.purpose, licence.amount, licence.currency].filter(Boolean).join(' · ')}
      </bdi>,
    ],
    licence !== undefined && [
      t('portal.validity'),
      <bdi key="valid">{`${licence.from.slice(0, 10)} – ${licence.until.slice(0, 10)}`}</bdi>,
    ],
    order.others.length > 0 && [t('portal.others'), <bdi key="others">{order.others.join(' · ')}</bdi>],
    order.instructions !== '' && [t('finance.orders.instructions'), <bdi key="says">{order.instructions}</bdi>],
    [t('finance.orders.served'), <When key="served" at={order.servedAt} show="moment" />],
    order.answerBy !== undefined && [t('finance.orders.answerBy'), <When key="by" at={order.answerBy} show="moment" />],
    order.acknowledgedAt !== undefined && [
      t('portal.acknowledged'),
      <When key="read" at={order.acknowledgedAt} show="moment" />,
    ],
  ];
  return (
    <Panel title={t('finance.orders.facts')}>
      <Facts facts={facts.filter((fact) => fact !== false)} />
    </Panel>
  );
}
