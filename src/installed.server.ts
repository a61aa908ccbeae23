import { chat } from './apps/chat/server/index.ts';
import { comunicacionSocial } from './apps/comunicacion-social/server/index.ts';
import { despachoLegal } from './apps/despacho-legal/server/index.ts';
import { signLink } from './apps/sign-link/server/index.ts';
import { spoilerAlert } from './apps/spoiler-alert/server/index.ts';
import { universe } from './apps/universe/server/index.ts';
import type { ServerApp } from './platform/context/server-app.ts';

/** The apps of this installation, on the server. One line each. */
export const installedApps: ServerApp[] = [universe, chat, comunicacionSocial, spoilerAlert, signLink, despachoLegal];
