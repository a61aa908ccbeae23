import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked, Processes } from './measure-requests.ts';

/** Another server that answers the same questions: what is asked of it, and its processes. */
export type Peer = { asked: Asked[]; processes: Processes; stop(): void };

const url = 'http://127.0.0.1:15000';
const content = 'Hola, hoy me siento un poco abrumado por el ruido de la oficina.';

/**
 * Starts the server in `folder` by its own `start.sh`, which leaves its process ids under `dir`, and makes a person with a
 * conversation of sixty messages in it.
 */
export async function startPeer(folder: string, dir: string): Promise<Peer> {
  const env = { ...process.env, PEER_DIR: dir };
  const started = spawnSync('bash', [join(folder, 'start.sh'), 'gevent'], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (started.status !== 0) throw new Error(`The peer does not start: ${started.stderr}`);
  const account = { email: `${Date.now()}@example.org`, password: 'Secreta-123' };
  await whenReady();
  await ask('POST', '/api/auth/register', account);
  const { access_token: token } = await ask('POST', '/api/auth/login', account);
  const headers = { authorization: `Bearer ${String(token)}` };
  const { id } = await ask('POST', '/chat/api/conversations', { title: 'x' }, headers);
  const messages = `${url}/chat/api/conversations/${String(id)}/messages`;
  for (let at = 0; at < 60; at += 1) await ask('POST', messages.slice(url.length), { content }, headers);

  const pidIn = (file: string) => Number(readFileSync(join(dir, file), 'utf8').split('\n')[0]);
  return {
    asked: [
      { name: 'sign-in', url: `${url}/api/auth/login`, method: 'POST', body: () => account, connections: 8, requests: 60 },
      { name: 'profile', url: `${url}/api/user/profile`, method: 'GET', headers, requests: 1500 },
      { name: 'post message', url: messages, method: 'POST', headers, body: () => ({ content }), requests: 1500 },
      { name: 'history 50', url: `${messages}?limit=50`, method: 'GET', headers, requests: 1500 },
    ],
    processes: { app: [pidIn('gunicorn.pid')], base: [pidIn('pg/postmaster.pid'), pidIn('redis.pid')] },
    stop: () => void spawnSync('bash', [join(folder, 'stop.sh')], { env }),
  };
}

async function whenReady(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isReady = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The peer does not answer');
}

async function ask(method: string, path: string, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}
