/** What of an app says where its pages are. */
export type Placed = { slug: string; path: string; isHome?: true };

/** The app that an address belongs to: the one with the nearest path above it, or else the home. */
export function appAt<App extends Placed>(apps: readonly App[], pathname: string): App | undefined {
  const above = nearestFirst(apps).find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  return above ?? apps.find(({ isHome }) => isHome);
}

/** An app whose path lies inside another's comes before it. */
export function nearestFirst<App extends Placed>(apps: readonly App[]): App[] {
  return [...apps].sort((a, b) => b.path.length - a.path.length);
}
