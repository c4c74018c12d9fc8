import { ActionIcon, Button, MultiSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MappingPartProps } from './mapping-form.tsx';
import classes from './wizard.module.css';

/** The names of a row, each made of one column or of several in order. */
export function NameColumns({ columns, mapping, change, tried }: MappingPartProps) {
  const { t } = useTranslation();
  const { names } = mapping;
  const set = (at: number, value: string[]) =>
    change({ ...mapping, names: names.map((name, i) => (i === at ? value : name)) });
  return (
    <div className={`${classes.group} ${classes.wide}`}>
      {names.map((value, i) => (
        <div key={i} className={classes.line}>
          <MultiSelect
            searchable
            withAsterisk={i === 0}
            label={t('finance.books.wizard.name', { n: i + 1 })}
            description={i === 0 ? t('finance.books.wizard.nameHint') : undefined}
            data={[...columns]}
            value={value}
            onChange={(chosen) => set(i, chosen)}
            error={tried && value.length === 0 ? t('finance.books.wizard.missingName') : undefined}
          />
          {names.length > 1 && (
            <ActionIcon
              variant="default"
              size={36}
              aria-label={t('finance.books.wizard.removeName', { n: i + 1 })}
              onClick={() => change({ ...mapping, names: names.filter((_, at) => at !== i) })}
            >
              <IconTrash size={16} stroke={1.7} />
            </ActionIcon>
          )}
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={15} />}
          onClick={() => change({ ...mapping, names: [...names, []] })}
        >
          {t('finance.books.wizard.addName')}
        </Button>
      </div>
    </div>
  );
}
