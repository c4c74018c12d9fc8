import { Badge, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import type { Sheet } from './record-types.ts';
import classes from './records.module.css';

/** All versions the reader may see, the newest first, and the way to set two of them side by side. */
export function VersionsPanel({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const versions = sheet.history.toSorted((a, b) => b.version.localeCompare(a.version));
  const at = `/exchange/records/${sheet.id}`;
  const former = versions.find(({ version }) => version < sheet.version);
  return (
    <Panel
      title={t('exchange.records.history')}
      aside={
        versions.length > 1 && (
          <Button
            component={Link}
            to={`${at}/changes`}
            search={{ from: former?.version ?? versions.at(-1)?.version, to: sheet.version } as never}
            size="compact-sm"
            variant="default"
          >
            {t('exchange.records.compare')}
          </Button>
        )
      }
    >
      <ol className={classes.entries}>
        {versions.map(({ version, addedAt, revoked, recalled }, n) => (
          <li key={version} className={classes.entry}>
            <span>
              <span className="tabular">{formats.number(versions.length - n)}</span> ·{' '}
              {version === sheet.version ? (
                <b>
                  <When at={version} show="moment" />
                </b>
              ) : (
                <Link to={at} search={{ version } as never} className={classes.link}>
                  <When at={version} show="moment" />
                </Link>
              )}{' '}
              {version === sheet.version && <span className={classes.small}>{t('exchange.records.shown')}</span>}{' '}
              {revoked && (
                <Badge variant="light" color="gray" tt="none">
                  {t('exchange.records.revoked')}
                </Badge>
              )}
              {recalled && (
                <Badge variant="light" color="red" tt="none">
                  {t('exchange.records.recalled')}
                </Badge>
              )}
            </span>
            <span className={classes.small}>
              {t('exchange.records.added')} <When at={addedAt} />
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
