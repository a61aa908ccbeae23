import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { NotFound } from './errors.ts';
import { isApiAddress } from './guard.ts';

/**
 * Serves the built pages, already compressed: files with a digest in their name for a year, the page itself never from a
 * cache. Every other address that a browser opens is a page of the app. Without a build only the API answers.
 */
export async function webFiles(server: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await server.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      // A route for each file there is: what is not one of them never reaches the disk.
      wildcard: false,
      index: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        const digested = path.startsWith(join(folder, 'assets') + sep);
        reply.header('cache-control', digested ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (digested && /\.(?:js|css|woff2)(?:\.br|\.gz)?$/.test(path)) dropPageHeaders(reply);
        if (digested && workerFile.test(path)) reply.header('content-security-policy', policyOf(path));
      },
    });
    server.get('/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'));
  }

  server.setNotFoundHandler(async (request, reply) => {
    const isPage = built && request.method === 'GET' && !isApiAddress(request.url);
    if (isPage && takesPage(request.url, request.headers.accept)) return reply.code(200).sendFile('index.html');
    throw new NotFound();
  });
}

/**
 * A worker obeys the policy that comes with its own script, not its page's. It may count in WebAssembly, which pages may not, and
 * asks nobody but us for anything: what it sees or hears has nowhere else to go.
 */
const workerFile = /-worker-[\w-]+\.js(?:\.br|\.gz)?$/;
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
/** What reads somebody's chat has nobody to ask at all. */
const deafWorkerFile = /(?:^|[/\\])chat-worker-[^/\\]*$/;
const deafWorkerPolicy = "default-src 'none'; script-src 'self'";

function policyOf(path: string): string {
  return deafWorkerFile.test(path) ? deafWorkerPolicy : workerPolicy;
}

/** Browsers ask for pages by name; a command that takes anything gets one too, where the address is no file's. */
function takesPage(url: string, accept = '*/*'): boolean {
  if (accept.includes('text/html')) return true;
  const [path = ''] = url.split('?');
  return accept.includes('*/*') && !/%2e|\.[^/]*$/i.test(path);
}

/** What only a page obeys is not sent again with each of its scripts and styles: on a first visit it weighed 9 kB. */
function dropPageHeaders(reply: FastifyReply): void {
  for (const name of pageHeaders) {
    reply.removeHeader(name);
    reply.raw.removeHeader(name);
  }
}

const pageHeaders = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'permissions-policy',
  'referrer-policy',
  'strict-transport-security',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-request-id',
  'x-xss-protection',
];
