import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { DomainError } from '#platform/errors/define-error.ts';
import { retryAfterMs } from '#platform/models/providers/retry-after.ts';
import type { Asked } from '../../core/law/asked.ts';
import type { Law } from '../../core/law/law.ts';
import { readLaw } from '../../core/law/read-law.ts';

/** Why a law did not come: nothing there, no answer, an answer that is too large, damaged or about another law. */
export type BoeFault = 'missing' | 'refused' | 'busy' | 'unreachable' | 'too-large' | 'not-a-law' | 'other-law';

/** A law that did not come. `status`: what the server answered, where it did. */
export class BoeProblem extends Error {
  readonly fault: BoeFault;
  readonly status: number | undefined;
  constructor(fault: BoeFault, status?: number) {
    super(`BOE: ${fault}${status === undefined ? '' : ` (${status})`}`);
    this.fault = fault;
    this.status = status;
  }
}

/** `base`: up to `/id`. `pauseMs`: between two questions; each failed one waits twice as long as the one before. */
export type BoeSource = { base: string; pauseMs: number; timeoutMs: number; mostBytes: number };

export const boe: BoeSource = {
  base: 'https://www.boe.es/datosabiertos/api/legislacion-consolidada/id',
  pauseMs: 1_000,
  timeoutMs: 30_000,
  mostBytes: 60_000_000,
};

const tries = 4;
/** A large law over a slow line, as so many times the wait for a sign of life. */
const mostPatience = 10;
const longestWaitMs = 60_000;
const busy = new Set([408, 429, 500, 502, 503, 504]);
const userAgent = 'MENTALIA-Universe/0.1 (law import)';

/**
 * Downloads a consolidated law from BOE's open data, one question after the other, with a pause between them. It is asked again where the server
 * is busy or does not answer, and waits as long as it is told to. What comes must be whole and about the law that was asked for.
 */
export async function downloadFromBoe(id: string, asked: Asked, source: BoeSource = boe): Promise<{ law: Law; source: string }> {
  const dispatcher = new Agent({ connect: { timeout: source.timeoutMs } });
  try {
    // The small answer first: what is not there costs nobody a large one.
    const about = await ask(`${source.base}/${id}/metadatos`, source, dispatcher);
    if (!about.includes(`<identificador>${id}</identificador>`)) throw new BoeProblem('other-law');
    await sleep(source.pauseMs);
    const text = await ask(`${source.base}/${id}/texto`, source, dispatcher);
    const whole = `${about}\n${text}`;
    const law = readLaw(whole, asked);
    if (law.identifier !== id) throw new BoeProblem('other-law');
    return { law, source: whole };
  } catch (error) {
    if (error instanceof DomainError) throw new BoeProblem('not-a-law');
    throw error;
  } finally {
    await dispatcher.destroy();
  }
}

async function ask(url: string, source: BoeSource, dispatcher: Agent): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(url, source, dispatcher);
    if (typeof answer === 'string') return answer;
    if (attempt === tries || !isWorthAnother(answer.problem)) throw answer.problem;
    await sleep(Math.min(answer.waitMs ?? source.pauseMs * 2 ** attempt, longestWaitMs));
  }
}

type Failed = { problem: BoeProblem; waitMs?: number | undefined };

async function askOnce(url: string, { timeoutMs, mostBytes }: BoeSource, dispatcher: Agent): Promise<string | Failed> {
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      headers: { accept: 'application/xml', 'user-agent': userAgent },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs * mostPatience),
    });
    if (statusCode !== 200) {
      await body.dump();
      return { problem: problemOf(statusCode), waitMs: retryAfterMs(headers['retry-after'], Date.now()) };
    }
    const pieces: Buffer[] = [];
    let bytes = 0;
    for await (const piece of body) {
      bytes += piece.length;
      if (bytes > mostBytes) return { problem: new BoeProblem('too-large') };
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  } catch {
    return { problem: new BoeProblem('unreachable') };
  }
}

function problemOf(status: number): BoeProblem {
  if (status === 404) return new BoeProblem('missing', status);
  return new BoeProblem(busy.has(status) ? 'busy' : 'refused', status);
}

function isWorthAnother({ fault }: BoeProblem): boolean {
  return fault === 'busy' || fault === 'unreachable';
}
