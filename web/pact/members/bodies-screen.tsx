import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { textKey } from './member-types.ts';
import classes from './members.module.css';
import { MembersFrame } from './members-frame.tsx';

/** The bodies of the alliance and its working languages. */
export function BodiesScreen() {
  const { t } = useTranslation();
  const key = textKey[useLanguage()];
  const formats = useFormats();
  const { data, error, refetch } = useQuery({
    queryKey: ['pact', 'bodies'],
    queryFn: () => api.pactMembers.pactBodies({}),
  });
  return (
    <MembersFrame purpose={t('pact.members.bodiesPurpose')}>
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <div className={classes.bodies}>
          {data.bodies.map((body) => (
            <Panel key={body.key} title={body.name[key]}>
              <p className={classes.text}>{body.does[key]}</p>
            </Panel>
          ))}
          <Panel title={t('pact.members.languages')}>
            {formats.list(data.languages.map((one) => t(`pact.members.languageIs.${one}`)))}
          </Panel>
        </div>
      )}
    </MembersFrame>
  );
}
