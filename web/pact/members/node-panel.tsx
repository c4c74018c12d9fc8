import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { NodeMark } from './member-marks.tsx';
import type { Member } from './member-types.ts';
import classes from './members.module.css';

/** The state's node as it stands now: no matter of membership. */
export function NodePanel({ node }: { node: Member['node'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('pact.members.node')}>
      <Facts
        facts={[
          [t('pact.members.node'), <NodeMark key="node" node={node} />],
          ...(node.standing !== 'none' && !node.own
            ? [
                [
                  t('pact.members.heard'),
                  node.lastHeardAt === undefined ? (
                    t('pact.members.never')
                  ) : (
                    <When key="heard" at={node.lastHeardAt} show="moment" />
                  ),
                ] as const,
              ]
            : []),
        ]}
      />
      <p className={classes.small}>{t('pact.members.nodeHint')}</p>
    </Panel>
  );
}
