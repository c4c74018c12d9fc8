import { DirectionProvider, localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { directionOf } from './i18n/language.ts';
import { router } from './router.tsx';
import { queryClient } from './shell/api.ts';
import { SignedOutWatch } from './shell/signed-out-watch.tsx';
import { theme, variables } from './theme/theme.ts';

const schemes = localStorageColorSchemeManager({ key: 'mithaq.theme' });

export function App({ i18n }: { i18n: i18n }) {
  return (
    <I18nextProvider i18n={i18n}>
      <DirectionProvider initialDirection={directionOf(i18n.language)}>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={variables}
          colorSchemeManager={schemes}
          defaultColorScheme="auto"
        >
          <QueryClientProvider client={queryClient}>
            <SignedOutWatch />
            <Notifications position="bottom-center" limit={4} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </I18nextProvider>
  );
}
