import { openBrowser } from '#tests/support/browser.ts';
import { startInstallation } from '#tests/support/installation.ts';
import { signUp } from '#tests/support/journey.ts';

/** Prints what the first visit to a page weighs on the wire, its scripts and styles with their headers. `npm run bench:weight`. */
const mentalia = await startInstallation({ RATE_LIMIT_PER_HOUR: '100000' });
const browser = await openBrowser();
try {
  const context = await browser.newContext({ locale: 'es-MX' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const weights = new Map<string, { url: string; bytes: number }>();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.responseReceived', ({ requestId, response }) => weights.set(requestId, { url: response.url, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const weight = weights.get(requestId);
    if (weight) weight.bytes = encodedDataLength;
  });

  const weigh = async (path: string, who: string, limit: number): Promise<void> => {
    // What the page before was still fetching is not this one's.
    await page.goto('about:blank');
    weights.clear();
    await page.goto(mentalia.url + path, { waitUntil: 'networkidle' });
    const counted = [...weights.values()].filter(({ url }) => /\.(?:js|css)$/.test(url));
    const bytes = counted.reduce((sum, each) => sum + each.bytes, 0);
    process.stdout.write(
      `${path.padEnd(6)} ${who}: ${(bytes / 1000).toFixed(1)} kB in ${counted.length} files (bar: ${limit} kB)\n`,
    );
  };
  await weigh('/', 'for somebody new', 140);
  await page.goto(mentalia.url);
  await signUp(page, 'Peso');
  await weigh('/', 'signed in', 140);
  await weigh('/chat', 'signed in', 220);
} finally {
  await browser.close();
  await mentalia.stop();
}
