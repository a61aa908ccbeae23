import { type IconName, iconPaths } from './icon-paths.ts';

/** The icon of a bot by the name that its nameplate gives; one that is not drawn here is a plain one. */
export function botIcon(name: string): IconName {
  return isDrawn(name) ? name : 'message-circle';
}

function isDrawn(name: string): name is IconName {
  return Object.hasOwn(iconPaths, name);
}
