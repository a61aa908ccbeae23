/**
 * Does something for each of many, two at a time, and says what each found, in the order that they were given. A tour of all pages so takes
 * the two cores that the suites are made for: while one page is drawn, the other is judged.
 */
export async function inTwo<Each, Place>(
  all: readonly Each[],
  open: () => Promise<Place>,
  visit: (place: Place, each: Each) => Promise<string[]>,
): Promise<string[]> {
  const found: string[][] = all.map(() => []);
  let next = 0;
  const lane = async (place: Place): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) found[at] = await visit(place, all[at] as Each);
  };
  const places = [await open(), await open()];
  await Promise.all(places.map(lane));
  return found.flat();
}
