import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applySettings, followDevice } from '#ui/adaptations/apply-settings.ts';
import { readKeptSettings } from '#ui/adaptations/kept-settings.ts';
import { words } from '#ui/i18n/words.ts';
import { App } from '#ui/shell/app.tsx';
import { installedWebApps } from './installed.web.ts';
import '#ui/tokens.css';
import '#ui/components.css';
import '#ui/adaptations/adaptations.css';
import '#ui/primitives/primitives.css';
import '#ui/shell/shell.css';

for (const { app, catalogs } of installedWebApps) words.offer(app.slug, catalogs);
applySettings({ theme: 'crema', motion: 'sistema', size: '100', font: 'atkinson', language: 'es', ...readKeptSettings() });
followDevice();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App apps={installedWebApps} />
    </StrictMode>,
  );
