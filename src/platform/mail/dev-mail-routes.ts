import { createHash } from 'node:crypto';
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  FastifyTypeProvider,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify';
import type { Config } from '../config/config.ts';
import type { Db } from '../db/open-database.ts';
import type { Vault } from '../vault/vault.ts';
import { escapeHtml } from './escape-html.ts';
import { type KeptMail, listKeptMails } from './mail-store.ts';
import { renderMail } from './render-mail.ts';
import { isMailConfigured } from './send-mail.ts';

type Server<Types extends FastifyTypeProvider> = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  Types
>;

/**
 * `/dev/mail`: the mails that did not leave, for whoever develops on this machine. The page is not there in production, nor where
 * mails do leave; asked for from another machine, or under another name than this one's, it does not exist either.
 */
export function devMailRoutes<Types extends FastifyTypeProvider>(
  server: Server<Types>,
  { config, db, vault }: { config: Config; db: Db; vault: Vault },
): void {
  if (config.mode === 'production' || isMailConfigured(config)) return;
  server.get(
    '/dev/mail',
    { config: { public: true, purpose: 'core', owner: 'nobody' }, schema: { hide: true } },
    async (request, reply) => {
      if (!isFromHere(request)) return reply.callNotFound();
      const mails = await listKeptMails({ db, vault });
      return reply
        .header('content-security-policy', policy)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(pageOf(mails));
    },
  );
}

const local = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost', '[::1]']);

/** A site whose name was made to lead to this machine would be on the right address, under the wrong name. */
function isFromHere({ ip, socket, hostname }: FastifyRequest): boolean {
  return local.has(ip) && local.has(socket.remoteAddress ?? '') && local.has(hostname);
}

const css = `body{max-width:62ch;margin:2rem auto;padding:0 1rem;background:#f7f4ee;color:#2b2a27;font:17px/1.6 system-ui,sans-serif}
article{margin:1.5rem 0;padding:1rem 1.5rem;background:#fffdf9;border:1px solid #e2dcd0;border-radius:16px}
h2{font-size:1.2rem;line-height:1.3}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}a{color:#26494d;overflow-wrap:anywhere}
:focus-visible{outline:3px solid #174a87;outline-offset:2px}`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

function pageOf(mails: KeptMail[]): string {
  const listed = mails.length > 0 ? mails.map(articleOf).join('\n') : '<p>Todavía no hay ningún correo.</p>';
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Correos de desarrollo</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>Correos de desarrollo</h1>
<p>Estos correos no salen de aquí: falta SMTP_URL. Se borran a los siete días.</p>
${listed}
</main>
</body>
</html>
`;
}

function articleOf({ kind, createdAt, content }: KeptMail): string {
  const { to, language, subject, link } = content;
  const href = link && escapeHtml(link.href);
  return `<article lang="${language}">
<h2>${escapeHtml(subject)}</h2>
<p>${escapeHtml(to)} · ${escapeHtml(kind)} · <time datetime="${createdAt.toISOString()}">${createdAt.toISOString()}</time></p>
${link ? `<p><a href="${href}">${escapeHtml(link.text)}</a></p>` : ''}
<pre>${escapeHtml(renderMail(content).text)}</pre>
</article>`;
}
