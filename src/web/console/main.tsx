/** Where the staff console begins: loads the words of one language, then shows the page. */
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { newQueries } from './queries.ts';
import { coloursOf, theme } from './theme.ts';
import { speak, startLanguage, words } from './words.ts';

const root = document.getElementById('console');
if (root !== null) {
  await speak(startLanguage());
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={coloursOf} defaultColorScheme="auto">
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={newQueries()}>
          <BrowserRouter basename="/console">
            <App />
          </BrowserRouter>
        </QueryClientProvider>
      </I18nextProvider>
    </MantineProvider>,
  );
}
