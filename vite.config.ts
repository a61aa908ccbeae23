import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './scripts/compressed.ts';
import { netsForHands } from './scripts/nets-for-hands.ts';
import { offlineFiles } from './scripts/offline-files.ts';
import { tensorsForFaces } from './scripts/tensors-for-faces.ts';

const server = `http://127.0.0.1:${process.env.PORT ?? 5000}`;

export default defineConfig({
  plugins: [react(), offlineFiles(), compressed()],
  resolve: { alias: { ...tensorsForFaces, ...netsForHands } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts and pictures stay files: what is inlined cannot be cached, and the page's policy forbids it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: 'ui', test: isUi },
            { name: 'enter', test: isEntrance },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true, proxy: { '/api': server, '/prefs.js': server } },
});

/**
 * What every page is made of travels together, apart from the pages: a few files, which stay in the browser when a page changes.
 * What apps remember in the browser is asked for on every page too, and would be small files of its own.
 */
function isUi(path: string): boolean {
  const isSmallAndEverywhere = /\/src\/apps\/[\w-]+\/(?:web|core)\/(?:[\w-]+\/)?(?:[\w-]+-memory|keys|guess-country)\.ts$/.test(
    path,
  );
  const isShared =
    /\/src\/ui\/.*\.tsx?$/.test(path) &&
    !/markdown|\/palette\/|\/on-demand\/|\/senses\/|\/session\/analysis\/(?!with-)/.test(path);
  return (
    isSmallAndEverywhere || (isShared && !/\/primitives\/(?:scale|choice|check-group|empty-state|save-as-file)\.tsx?$/.test(path))
  );
}

/** What somebody without an account sees first is one file, though the pages that links in mails open use parts of it too. */
function isEntrance(path: string): boolean {
  const isForm =
    /\/universe\/web\/enter\/(?:enter(?:-page|-form|-frame)?|sign-in-form|later-step|form-alert|outside-links|universe-picture|use-[\w-]+)\.(?:tsx?|css)$/;
  return isForm.test(path) ? !/\/use-link/.test(path) : /\/universe\/core\/(?:auth-problem|safe-next)\.ts$/.test(path);
}
