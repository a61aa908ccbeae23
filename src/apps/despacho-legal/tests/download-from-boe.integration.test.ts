import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type BoeFault, BoeProblem, downloadFromBoe } from '../server/laws/download-from-boe.ts';
import { asked, lawText } from './a-law.ts';

type Answer = (response: ServerResponse) => void;

const whole = lawText('boe.xml');
const id = 'BOE-A-2031-7';
const head = '<?xml version="1.0" encoding="utf-8"?>';
const about = `${head}<response><status><code>200</code><text>ok</text></status><data>${/<metadatos>[\s\S]*<\/metadatos>/.exec(whole)?.[0]}</data></response>`;
const text = whole.replace(/<metadatos>[\s\S]*<\/metadatos>/, '');
const xml =
  (body: string): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
const no =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response
      .writeHead(status, { 'content-type': 'application/xml', ...headers })
      .end(
        `${head}<response><status><code>${status}</code><text>La información solicitada no existe</text></status><data/></response>`,
      );
const silence: Answer = () => undefined;

describe("Downloading a law from BOE's open data", () => {
  let close = (): void => undefined;
  afterEach(() => close());

  /** A server that answers each question with the next answer, and for ever with the last. */
  async function boeThat(...answers: Answer[]) {
    const questions: { path: string; accept: string | undefined; agent: string | undefined }[] = [];
    let most = 0;
    let now = 0;
    const server = createServer((request, response) => {
      most = Math.max(most, ++now);
      response.once('close', () => {
        now -= 1;
      });
      const { accept, 'user-agent': agent } = request.headers;
      questions.push({ path: request.url ?? '', accept, agent });
      answers[Math.min(questions.length, answers.length) - 1]?.(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () => {
      server.closeAllConnections();
      server.close();
    };
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/id`;
    const source = { base, pauseMs: 5, timeoutMs: 300, mostBytes: 1_000_000 };
    return { questions, most: () => most, download: (more = {}) => downloadFromBoe(id, asked, { ...source, ...more }) };
  }
  const faultOf = async (download: Promise<unknown>): Promise<BoeFault | 'none' | undefined> =>
    download.then(
      () => 'none' as const,
      (error) => (error instanceof BoeProblem ? error.fault : undefined),
    );

  it('asks for what is said about it and for its text, one after the other, and reads it', async () => {
    const boe = await boeThat(xml(about), xml(text));

    const { law } = await boe.download();

    expect([law.key, law.identifier, law.articles.length]).toEqual(['L7/2031', id, 7]);
    expect(boe.questions.map(({ path }) => path)).toEqual([`/id/${id}/metadatos`, `/id/${id}/texto`]);
    expect(
      boe.questions.every(({ accept, agent }) => accept === 'application/xml' && agent?.startsWith('MENTALIA-Universe')),
    ).toBe(true);
    expect(boe.most()).toBe(1);
  });

  it('asks again where the server is busy or breaks off, and gives up after a while', async () => {
    const recovers = await boeThat(
      no(503),
      (response) => void response.destroy(),
      xml(about),
      no(429, { 'retry-after': '0' }),
      xml(text),
    );
    expect((await recovers.download()).law.key).toBe('L7/2031');
    close();

    const busy = await boeThat(no(503));
    expect(await faultOf(busy.download())).toBe('busy');
    expect(busy.questions).toHaveLength(4);
  });

  it('does not ask again for what is not there', async () => {
    const boe = await boeThat(no(404));

    expect(await faultOf(boe.download())).toBe('missing');
    expect(boe.questions).toHaveLength(1);
  });

  it.each<[string, BoeFault, Answer[]]>([
    ['is about another law', 'other-law', [xml(about.replaceAll(id, 'BOE-A-2031-8'))]],
    ['breaks off within its text', 'not-a-law', [xml(about), xml(text.slice(0, -300))]],
    ['is a web page', 'not-a-law', [xml(about), xml('<!doctype html><html><body>Mantenimiento</body></html>')]],
    ['is empty', 'not-a-law', [xml(about), xml('')]],
    ['is refused', 'refused', [no(403)]],
    ['leads elsewhere', 'refused', [no(302, { location: 'http://127.0.0.1:1/' })]],
  ])('takes nothing that %s', async (_what, fault, answers) => {
    expect(await faultOf((await boeThat(...answers)).download())).toBe(fault);
  });

  it('takes nothing that is too large, and waits for nobody for ever', async () => {
    expect(await faultOf((await boeThat(xml(about), xml(text))).download({ mostBytes: 1_500 }))).toBe('too-large');
    close();

    expect(await faultOf((await boeThat(silence)).download({ timeoutMs: 50 }))).toBe('unreachable');
  });
});
