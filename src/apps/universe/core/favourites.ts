/** More than these at hand are at nobody's hand. */
export const maxFavourites = 24;

/** The order with this place added at its end, or without it if it was there. */
export function toggleFavourite(places: readonly string[], place: string): string[] {
  if (places.includes(place)) return places.filter((one) => one !== place);
  return [...places, place];
}

/**
 * The order with a place moved one step among those that are `shown`. Places of apps that are not installed now are not shown,
 * and keep where they are.
 */
export function moveFavourite(places: readonly string[], place: string, step: -1 | 1, shown: readonly string[]): string[] {
  const neighbour = shown[shown.indexOf(place) + step];
  if (!shown.includes(place) || neighbour === undefined) return [...places];
  return places.map((one) => (one === place ? neighbour : one === neighbour ? place : one));
}
