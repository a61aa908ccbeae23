import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { compressed } from '../compressed.ts';
import { netsForHands } from '../nets-for-hands.ts';
import { tensorsForFaces } from '../tensors-for-faces.ts';

/** Builds a page that is no part of the product, as the product's pages are built. */
export async function buildPage(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), compressed()],
    resolve: { alias: { ...tensorsForFaces, ...netsForHands } },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  });
}
