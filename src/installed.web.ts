import type { WebApp } from '#ui/shell/define-web-app.ts';
import { chat } from './apps/chat/web/index.tsx';
import { universe } from './apps/universe/web/index.tsx';

/** What this installation has, as the browser sees it: one line per app. */
export const installedWebApps: WebApp[] = [universe, chat];
