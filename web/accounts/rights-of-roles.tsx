import { Accordion, Code, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../shell/language.ts';
import type { Role } from './accounts-query.ts';

/** What each role may do, right by right, so that nobody gives more than is needed. */
export function RightsOfRoles({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Accordion variant="separated">
      {roles.map(({ role, title, rights }) => (
        <Accordion.Item key={role} value={role}>
          <Accordion.Control>{t('accounts.rightsOf', { role: title[language] })}</Accordion.Control>
          <Accordion.Panel>
            <Group gap={6}>
              {rights.map((right) => (
                <Code key={right} dir="ltr">
                  {right}
                </Code>
              ))}
            </Group>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}
