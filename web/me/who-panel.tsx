import { useTranslation } from 'react-i18next';
import { Panel } from '../parts/panel.tsx';
import { PersonName } from '../parts/person-name.tsx';
import { useActor } from '../shell/session.ts';
import { useFormats } from '../shell/use-formats.ts';
import classes from './me.module.css';

const known = ['admin', 'analyst', 'approver', 'auditor', 'operator'] as const;

export function WhoPanel() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { name, username, roles, desks } = useActor();
  const titles = roles.map((role) => {
    const one = known.find((k) => k === role);
    return one === undefined ? role : t(`me.role.${one}`);
  });
  const all = desks === '*' || desks.includes('*');
  return (
    <Panel title={t('me.who.title')}>
      <dl className={classes.facts}>
        <div>
          <dt>{t('accounts.name')}</dt>
          <dd>
            <PersonName name={name} />
          </dd>
        </div>
        <div>
          <dt>{t('me.who.username')}</dt>
          <dd>
            <bdi>{username}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('me.who.roles')}</dt>
          <dd>{formats.list(titles)}</dd>
        </div>
        <div>
          <dt>{t('me.who.desks')}</dt>
          <dd>
            <bdi>{all ? t('me.who.allDesks') : desks.length === 0 ? t('shell.none') : formats.list(desks)}</bdi>
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
