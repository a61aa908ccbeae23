import { createHash } from 'node:crypto';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml } from '../../../mail/escape-html.ts';

/** Room to read and to press; every colour is the browser's own, so whatever a person set there holds. */
const style = `
body { margin: 0; font: 1.125rem/1.55 system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; }
button { font: inherit; min-height: 3rem; padding: .5rem 1rem; width: 100%; text-align: start; cursor: pointer; }
a { display: inline-block; min-height: 2.75rem; line-height: 2.75rem; }
`;
const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Shows a page with nothing of ours in it but words, in both languages: it must be there when the rest is not at hand. */
export function showPlainPage(ctx: KoaContextWithOIDC, { title, body }: { title: string; body: string }): void {
  const policy = ctx.response.get('content-security-policy');
  if (typeof policy === 'string') ctx.set('content-security-policy', policy.replace(/style-src [^;]*/, `$& ${styleHash}`));
  ctx.type = 'html';
  ctx.body = `<!DOCTYPE html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · MENTALIA</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The same sentence in both languages. */
export function twice(spanish: string, english: string): string {
  return `<p>${escapeHtml(spanish)}</p>\n<p lang="en">${escapeHtml(english)}</p>`;
}
