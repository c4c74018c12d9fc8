import { Badge, Button, Select } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { useLanguage } from '../../shell/language.ts';
import { useMay } from '../../shell/session.ts';
import { useFormats } from '../../shell/use-formats.ts';
import classes from '../orders/orders.module.css';
import { EntityKeys } from './entity-keys.tsx';
import type { Entities, Entity } from './entity-types.ts';

/** One entity: what it is, which books it holds, its keys. */
export function EntityPanel({ entity, unbound }: { entity: Entity; unbound: Entities['unbound'] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const formats = useFormats();
  const manages = useMay()('finance.entities.manage');
  const queries = useQueryClient();
  const bind = useMutation({
    mutationFn: ({ book, bound }: { book: string; bound: boolean }) =>
      api.entities.bindBook({ params: { entity: entity.key, book }, body: { bound } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['entities'] }),
  });
  const books = (
    <>
      {entity.books.length === 0 && <span>{t('finance.entities.noBooks')}</span>}
      {entity.books.map(({ key, title }) => (
        <div key={key} className={classes.line}>
          <bdi>{title}</bdi>
          {manages && (
            <Button size="compact-sm" variant="default" onClick={() => bind.mutate({ book: key, bound: false })}>
              {t('finance.entities.unbind')}
            </Button>
          )}
        </div>
      ))}
      {manages && unbound.length > 0 && (
        <Select
          mt="xs"
          maw={280}
          aria-label={t('finance.entities.bind')}
          placeholder={t('finance.entities.bind')}
          data={unbound.map(({ key, title }) => ({ value: key, label: title }))}
          value={null}
          onChange={(book) => book !== null && bind.mutate({ book, bound: true })}
        />
      )}
      <Refusal error={bind.error} />
    </>
  );
  const standing = (
    <Link to="/orders" search={{ entity: entity.key, state: 'served' } as never} className={classes.link}>
      {formats.number(entity.standing)}
    </Link>
  );
  return (
    <Panel
      title={entity.names[language]}
      aside={
        !entity.active && (
          <Badge variant="light" color="gray" tt="none">
            {t('finance.entities.inactive')}
          </Badge>
        )
      }
    >
      <Facts
        facts={[
          [t('finance.entities.kind'), t(`finance.entities.kinds.${entity.kind}`)],
          [t('finance.entities.contact'), <bdi key="contact">{entity.contact}</bdi>],
          [t('finance.entities.language'), t(`finance.entities.languages.${entity.language}`)],
          [
            t('finance.entities.desk'),
            <code key="desk" dir="ltr">
              {entity.desk}
            </code>,
          ],
          [t('finance.entities.books'), books],
          [t('finance.entities.standing'), standing],
          [t('finance.entities.keys'), <EntityKeys key="keys" entity={entity} />],
        ]}
      />
    </Panel>
  );
}
