import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml } from '../../../mail/escape-html.ts';
import { showPlainPage, twice } from './show-plain-page.ts';

/** What a person sees when a site asked in a way that cannot be answered there. Nothing is sent to that site. */
export function showFailure(ctx: KoaContextWithOIDC, { error }: ErrorOut): void {
  showPlainPage(ctx, {
    title: 'No se puede entrar así',
    body: `${twice(
      'El otro sitio pidió algo que no es válido, o pasó demasiado tiempo. Tu cuenta está como antes.',
      'The other site asked for something that is not valid, or too much time has passed. Your account is as before.',
    )}
<p>${escapeHtml(error)}</p>
<p><a href="/">MENTALIA Universe</a></p>`,
  });
}
