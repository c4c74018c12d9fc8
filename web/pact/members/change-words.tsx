import { useTranslation } from 'react-i18next';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { useLanguage } from '../../shell/language.ts';
import { useFormats } from '../../shell/use-formats.ts';
import { useKnownDay } from './known-day.ts';
import { type Change, textKey } from './member-types.ts';
import classes from './members.module.css';

/** What a change says, each of its parts under its name. */
export function ChangeWords({ change }: { change: Change }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const written = useKnownDay();
  const formats = useFormats();
  const day = (value: string) => <bdi key={value}>{written(value)}</bdi>;
  const source = ({ title, url }: { title: string; url?: string | undefined }): Fact => [
    t('pact.members.source'),
    <span key="source" className={classes.stack}>
      <bdi>{title}</bdi>
      {url !== undefined && (
        <code className={classes.address} dir="ltr">
          {url}
        </code>
      )}
    </span>,
  ];
  const facts = (): readonly Fact[] => {
    if (change.what === 'joined')
      return [
        [t('pact.members.form.joined'), day(change.body.joined)],
        source(change.body.source),
        ...(change.body.settles.length > 0
          ? [
              [
                t('pact.members.settled'),
                formats.list(change.body.settles.map((one) => t(`pact.members.confirmIs.${one}`))),
              ] as const,
            ]
          : []),
      ];
    if (change.what === 'seated')
      return [
        [t('pact.members.form.office'), <bdi key="office">{change.body.office}</bdi>],
        [t('pact.members.form.from'), day(change.body.from)],
        ...(change.body.until === undefined ? [] : [[t('pact.members.form.lastDay'), day(change.body.until)] as const]),
      ];
    if (change.what === 'unseated') return [[t('pact.members.form.lastDay'), day(change.body.until)]];
    if (change.what === 'leave' || change.what === 'return')
      return [
        [t('pact.members.form.on'), day(change.body.on)],
        [t('pact.members.basis'), <bdi key="basis">{change.body.legalBasis}</bdi>],
      ];
    if (change.what === 'admit')
      return [
        [t('pact.members.state'), <bdi key="name">{change.body.name[textKey[language]]}</bdi>],
        [t('pact.members.form.joined'), day(change.body.joined)],
        source(change.body.source),
        [t('pact.members.basis'), <bdi key="basis">{change.body.legalBasis}</bdi>],
      ];
    return [];
  };
  const said = facts();
  return said.length === 0 ? null : <Facts facts={said} />;
}
