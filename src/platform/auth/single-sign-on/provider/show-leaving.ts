import type { KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml } from '../../../mail/escape-html.ts';
import { showPlainPage, twice } from './show-plain-page.ts';

/** Another site says that a person leaves. They are asked: a site alone can end nobody's session. */
export function showLeaving(ctx: KoaContextWithOIDC, form: string): void {
  const { client, params } = ctx.oidc;
  const site = client?.clientName ?? client?.clientId;
  const back = params?.post_logout_redirect_uri;
  if (typeof back === 'string') letFormLeadTo(ctx, new URL(back).origin);
  const onlyThere = site
    ? `<p><button form="op.logoutForm">Salir solo de ${escapeHtml(site)} <br><span lang="en">Sign out of ${escapeHtml(site)} only</span></button></p>`
    : '<p><a href="/">Seguir dentro <br><span lang="en">Stay signed in</span></a></p>';
  showPlainPage(ctx, {
    title: '¿Salir de MENTALIA?',
    body: `${twice('Puedes salir de todo o seguir dentro de MENTALIA.', 'You can sign out of everything, or stay signed in to MENTALIA.')}
${form}
<p><button form="op.logoutForm" name="logout" value="yes">Salir de MENTALIA <br><span lang="en">Sign out of MENTALIA</span></button></p>
${onlyThere}`,
  });
}

/** They left, and the site named no page to go back to. */
export function showLeft(ctx: KoaContextWithOIDC): void {
  showPlainPage(ctx, {
    title: 'Hecho',
    body: `${twice('Ya no estás dentro de ese sitio.', 'You are no longer signed in to that site.')}
<p><a href="/">MENTALIA Universe</a></p>`,
  });
}

/** The answer to the form leads back to the site, which our pages' policy forbids; its address was checked against the client's. */
function letFormLeadTo(ctx: KoaContextWithOIDC, origin: string): void {
  const policy = ctx.response.get('content-security-policy');
  if (typeof policy === 'string') ctx.set('content-security-policy', policy.replace(/form-action [^;]*/, `$& ${origin}`));
}
