import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAct } from '../../parts/confirm-act.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { api } from '../../shell/api.ts';
import { Page } from '../../shell/page.tsx';
import { useFormats } from '../../shell/use-formats.ts';
import { Code, Facts } from '../members/facts.tsx';
import classes from '../records/records.module.css';
import { ChangeDiscovery } from './change-discovery.tsx';
import { MakeCollection } from './make-collection.tsx';
import { MakeRoot } from './make-root.tsx';
import { type Collection, type Root, taxiiQuery } from './taxii-types.ts';

type Gone = { root: Root } | { collection: Collection };

/** What this node serves by TAXII 2.1: discovery, API roots and their collections. */
export function TaxiiScreen() {
  const { t } = useTranslation();
  const formats = useFormats();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(taxiiQuery);
  const [asking, setAsking] = useState<'discovery' | 'root' | { collectionOf: string } | Gone>();
  const close = () => setAsking(undefined);
  const remove = useMutation({
    mutationFn: (gone: Gone) =>
      'root' in gone
        ? api.taxii.removeTaxiiRoot({ params: { id: gone.root.id } })
        : api.taxii.removeTaxiiCollection({
            params: { id: gone.collection.id },
            query: { objects: gone.collection.objects ?? 0 },
          }),
    onSuccess: () => {
      close();
      void queries.invalidateQueries({ queryKey: ['taxii'] });
    },
  });
  const gone = typeof asking === 'object' && !('collectionOf' in asking) ? asking : undefined;
  return (
    <Page
      title={t('exchange.nav.taxii')}
      purpose={t('exchange.taxii.purpose')}
      actions={
        <>
          <Button component={Link} to="/exchange/taxii/accounts" variant="default">
            {t('exchange.nav.taxiiAccounts')}
          </Button>
          <Button onClick={() => setAsking('root')}>{t('exchange.taxii.makeRoot')}</Button>
        </>
      }
    >
      <Refusal error={error} again={() => void refetch()} />
      {data !== undefined && (
        <div className={classes.column}>
          <Panel
            title={t('exchange.taxii.discovery')}
            aside={
              <Button size="compact-sm" variant="default" onClick={() => setAsking('discovery')}>
                {t('exchange.taxii.change')}
              </Button>
            }
          >
            <Facts
              of={[
                [t('exchange.taxii.address'), <Code key="c">{data.address}</Code>],
                [t('exchange.taxii.title'), <bdi key="t">{data.discovery.title}</bdi>],
                [t('exchange.taxii.contact'), data.discovery.contact],
                [
                  t('exchange.taxii.strangers'),
                  t(data.discovery.open ? 'exchange.taxii.openYes' : 'exchange.taxii.openNo'),
                ],
              ]}
            />
          </Panel>
          {data.roots.map((root) => {
            const inside = data.collections.filter((one) => one.root === root.id);
            return (
              <Panel
                key={root.id}
                title={root.title}
                aside={
                  <Group gap="xs">
                    <Button size="compact-sm" variant="default" onClick={() => setAsking({ collectionOf: root.id })}>
                      {t('exchange.taxii.makeCollection')}
                    </Button>
                    {inside.length === 0 && (
                      <Button size="compact-sm" variant="default" c="red" onClick={() => setAsking({ root })}>
                        {t('exchange.taxii.remove')}
                      </Button>
                    )}
                  </Group>
                }
              >
                <p className={classes.small}>
                  <Code>{root.path}</Code>
                  {root.members && ` · ${t('exchange.taxii.forMembers')}`}
                </p>
                {inside.length === 0 && <p className={classes.quiet}>{t('exchange.taxii.noCollections')}</p>}
                <ul className={classes.entries}>
                  {inside.map((one) => (
                    <li key={one.id} className={classes.entry}>
                      <span>
                        {one.kind === 'plain' ? (
                          <Link to={`/exchange/feeds/${one.id}`} className={classes.link}>
                            <bdi>{one.title}</bdi>
                          </Link>
                        ) : (
                          <b>
                            <bdi>{one.title}</bdi>
                          </b>
                        )}{' '}
                        <span className={classes.small}>
                          {t(`exchange.taxii.kind.${one.kind}`)}
                          {one.view !== undefined && ` · ${t(`exchange.taxii.view.${one.view}`)}`}
                        </span>{' '}
                        <Code>{one.alias ?? one.id}</Code>
                      </span>
                      <Group gap="xs">
                        {one.objects !== undefined && (
                          <span className={classes.small}>{t('exchange.taxii.objects', { count: one.objects })}</span>
                        )}
                        {!root.members && (
                          <Button
                            size="compact-sm"
                            variant="default"
                            c="red"
                            aria-label={`${t('exchange.taxii.remove')} ${one.title}`}
                            onClick={() => setAsking({ collection: one })}
                          >
                            {t('exchange.taxii.remove')}
                          </Button>
                        )}
                      </Group>
                    </li>
                  ))}
                </ul>
              </Panel>
            );
          })}
        </div>
      )}
      {asking === 'discovery' && data !== undefined && <ChangeDiscovery taxii={data} close={close} />}
      {asking === 'root' && <MakeRoot close={close} />}
      {typeof asking === 'object' && 'collectionOf' in asking && (
        <MakeCollection root={asking.collectionOf} close={close} />
      )}
      {gone !== undefined && (
        <ConfirmAct
          opened
          close={close}
          title={t('exchange.taxii.remove')}
          will={[
            'root' in gone
              ? t('exchange.taxii.will.root', { title: `\u2068${gone.root.title}\u2069` })
              : t('exchange.taxii.will.collection', {
                  title: `\u2068${gone.collection.title}\u2069`,
                  objects: formats.number(gone.collection.kind === 'plain' ? (gone.collection.objects ?? 0) : 0),
                }),
          ]}
          act={t('exchange.taxii.remove')}
          grave
          confirm={() => remove.mutate(gone)}
          pending={remove.isPending}
          error={remove.error}
        />
      )}
    </Page>
  );
}
