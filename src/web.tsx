import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { appAt } from '#platform/catalog/core/app-at.ts';
import { applySettings, followDevice } from '#ui/adaptations/apply-settings.ts';
import { readKeptSettings } from '#ui/adaptations/kept-settings.ts';
import { offerWords } from '#ui/catalog/offer-words.ts';
import { words } from '#ui/i18n/words.ts';
import { registerWorkerLater } from '#ui/offline/register-worker.ts';
import { App } from '#ui/shell/app.tsx';
import { installedWebApps } from './installed.web.ts';
import '#ui/tokens.css';
import '#ui/components.css';
import '#ui/adaptations/adaptations.css';
import '#ui/primitives/primitives.css';
import '#ui/shell/shell.css';
import '#ui/shell/header/header.css';
import '#ui/calm/focus-mode.css';
import '#ui/calm/calm.css';

for (const app of installedWebApps) offerWords(app);
const here = appAt(
  installedWebApps.map(({ app }) => app),
  location.pathname,
);
const kept = readKeptSettings(here?.slug);
// The words of the frame are here before the frame.
await words.speak(kept.language ?? 'es');
applySettings({ theme: 'crema', motion: 'sistema', size: '100', font: 'atkinson', language: 'es', ...kept });
followDevice();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App apps={installedWebApps} />
    </StrictMode>,
  );
registerWorkerLater();
