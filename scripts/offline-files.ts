import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What opens without a network: the frame of the pages, these pages with their words, and the fixed words of danger. */
const wanted = [
  /\/index\.html$/,
  /\/src\/ui\/locales\/(?:es|en)\.json$/,
  /\/universe\/locales\/(?:(?:help|profile|plan)\/)?(?:es|en)\.json$/,
  /\/universe\/web\/(?:help\/help-page|plan\/plan-page)\.tsx$/,
  /\/sign-link\/locales\/(?:speak\/)?(?:es|en)\.json$/,
  /\/sign-link\/web\/speak\/(?:speak|builder|own|pictures)-page\.tsx$/,
];
/** Whatever carries this is needed too, wherever it was put: an open page answers a danger with it. */
const carried = /\/platform\/safety\/core\/fixed-reply\.ts$/;
/** The letter that everybody begins with; the others are downloaded by whoever chose them. */
const letter = /atkinson[^/]*\.woff2$/;

const entry = 'src/ui/offline/worker/service-worker.ts';

/**
 * Makes `sw.js`: the service worker, apart from the pages, in one file that shares nothing with them. It is told which files it
 * keeps, with a digest of them: a build in which one of them differs is another worker. Fails the build when one is not there.
 */
export function offlineFiles(): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    generateBundle: {
      // After what the build takes out again: a file that held nothing but styles is not there to be kept.
      order: 'post',
      async handler(_options, bundle) {
        const files = filesOf(bundle).join(' ');
        const digest = createHash('sha256').update(files).digest('hex').slice(0, 16);
        const code = (await buildWorker()).replace('%OFFLINE_FILES%', files).replace('%OFFLINE_DIGEST%', digest);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: code });
      },
    },
  };
}

async function buildWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: entry } },
  });
  const [output] = [built].flat();
  const chunks = output && 'output' in output ? output.output : [];
  const [worker] = chunks;
  if (chunks.length !== 1 || worker?.type !== 'chunk') throw new Error('The service worker must be one file');
  return worker.code;
}

function filesOf(bundle: Bundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const missing = wanted.filter((one) => !chunks.some((chunk) => one.test(chunk.facadeModuleId ?? '')));
  if (!chunks.some(({ moduleIds }) => moduleIds.some((id) => carried.test(id)))) missing.push(carried);
  if (missing.length > 0) throw new Error(`Nothing of the build is ${missing.join(', ')}`);

  const isWanted = (chunk: Chunk) =>
    wanted.some((one) => one.test(chunk.facadeModuleId ?? '')) || chunk.moduleIds.some((id) => carried.test(id));
  const found = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css);
    chunk.imports.forEach(add);
  };
  for (const chunk of chunks.filter(isWanted)) add(chunk.fileName);
  for (const name of Object.keys(bundle)) if (letter.test(name)) found.add(name);
  return [...found, 'symbol.svg'].map((name) => `/${name}`).sort();
}
