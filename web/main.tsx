import './jitless.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './theme/fonts.css';
import './theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from './i18n/start.ts';
import { App } from './app.tsx';
import { queryClient } from './shell/api.ts';
import { formatsFor } from './shell/formats.ts';
import { sessionOf } from './shell/session-key.ts';

const i18n = startI18n((n, language) => formatsFor(language, sessionOf(queryClient)?.node.locale ?? 'ar').number(n));
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  );
}
