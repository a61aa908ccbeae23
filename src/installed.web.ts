import type { WebApp } from '#ui/catalog/define-web-app.ts';
import { chat } from './apps/chat/web/index.tsx';
import { comunicacionSocial } from './apps/comunicacion-social/web/index.tsx';
import { despachoLegal } from './apps/despacho-legal/web/index.tsx';
import { signLink } from './apps/sign-link/web/index.tsx';
import { spoilerAlert } from './apps/spoiler-alert/web/index.tsx';
import { universe } from './apps/universe/web/index.tsx';
import { nameplates } from './bots.web.ts';

/** What this installation has, as the browser sees it: one line per app. */
export const installedWebApps: WebApp[] = [universe, chat(nameplates), comunicacionSocial, spoilerAlert, signLink, despachoLegal];
