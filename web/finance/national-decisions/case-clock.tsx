import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import type { Case } from './case-types.ts';

/** From the designator's signature to our decision: when it was signed, seen, screened, and until when it waits. */
export function CaseClock({ one }: { one: Case }) {
  const { t } = useTranslation();
  const decided = one.decisions.findLast(({ state }) => state === 'standing');
  const waits = one.state === 'open' || one.state === 'proposed';
  return (
    <Panel title={t('finance.cases.clock.title')}>
      <Facts
        facts={[
          ...(one.signedAt === undefined
            ? []
            : [[t('finance.cases.clock.signed'), <When key="s" at={one.signedAt} show="moment" />] as const]),
          [t('finance.cases.clock.visible'), <When key="v" at={one.visibleAt} show="moment" />],
          [
            t('finance.cases.clock.screened'),
            one.screenedAt === undefined ? (
              t('finance.cases.clock.notYet')
            ) : (
              <When key="c" at={one.screenedAt} show="moment" />
            ),
          ],
          ...(waits ? [[t('finance.cases.due'), <When key="d" at={one.dueAt} show="moment" />] as const] : []),
          ...(decided === undefined
            ? []
            : [
                [
                  t('finance.cases.clock.decided'),
                  <When key="e" at={decided.second?.at ?? decided.at} show="moment" />,
                ] as const,
              ]),
        ]}
      />
    </Panel>
  );
}
