import type { Composed } from '../../core/documents/compose-document.ts';

/** How a letter is laid out: in points, of which 72 are an inch. Spain writes on A4, Mexico on letter paper. */
export function pageLook({ language }: Pick<Composed, 'language'>) {
  const [width, height] = language === 'es-ES' ? [595.28, 841.89] : [612, 792];
  return { width, height, margin: 71, text: 11.5, heading: 13, title: 16 };
}

/** What files say made them. Never who: that stands in the document, and a file's properties are seen by everybody. */
export const maker = 'MENTALIA Universe';
