import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { openBrowser } from '#tests/support/browser.ts';
import { buildPage } from './measure/build-page.ts';
import { pagesOf } from './measure/pages-of.ts';
import { servePage } from './measure/serve-page.ts';
import { writeBigChats } from './measure/write-big-chats.ts';

/** Prints how long it takes to read a long conversation, and the most memory it takes, in Node and in a browser's worker. `npm run bench:import -- [messages]` */
type Figures = { ms: number; messages: number; megabytes: number };

const messages = Number(process.argv[2] ?? 200_000);
const bars = { ms: 3000, megabytes: 400 };
const folder = mkdtempSync(join(tmpdir(), 'mentalia-import-'));
let isGood = true;
try {
  const paths = writeBigChats(folder, messages);
  const measure = join(import.meta.dirname, 'measure');
  await buildPage(join(measure, 'import-page'), join(folder, 'page'));
  await build({
    root: measure,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: { ssr: join(measure, 'read-chat-process.ts'), outDir: join(folder, 'node'), emptyOutDir: true, target: 'node24' },
  });
  const [wanted = 0] = loadavg();
  process.stdout.write(
    `Bars: ${bars.ms / 1000} s, ${bars.megabytes} MB; ${wanted.toFixed(1)} programs wanted ${cpus().length} cores\n`,
  );
  for (const path of paths) tell('Node', path, readInNode(path));
  for (const path of paths) tell('Chromium', path, await readInBrowser(path));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!isGood) process.exitCode = 1;

function tell(where: string, path: string, { ms, messages: read, megabytes }: Figures): void {
  const isMet = ms < bars.ms && megabytes < bars.megabytes && read === messages;
  isGood &&= isMet;
  const line = `${where.padEnd(9)} ${basename(path).padEnd(15)} ${read} messages in ${(ms / 1000).toFixed(2)} s, at most ${megabytes.toFixed(0)} MB`;
  process.stdout.write(`${line}${isMet ? '' : '  missed'}\n`);
}

function readInNode(path: string): Figures {
  const program = join(folder, 'node/read-chat-process.js');
  return JSON.parse(execFileSync(process.execPath, [program, path], { encoding: 'utf8' }));
}

/** The memory is that of the whole process that holds the page and its worker. */
async function readInBrowser(path: string): Promise<Figures> {
  const served = await servePage(join(folder, 'page'));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.locator('input').setInputFiles(path);
    await page.waitForFunction(() => document.title.startsWith('{'), undefined, { timeout: 60_000 });
    const peaks = pagesOf(process.pid).map((pid) => /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return { ...JSON.parse(await page.title()), megabytes: Math.max(...peaks.map(Number)) * 1024e-6 };
  } finally {
    await browser.close();
    await served.stop();
  }
}
