import titles from './law-titles.json' with { type: 'json' };

const lawTitles: Readonly<Record<string, string>> = titles;

/** An article as a Spanish text names it: "Artículo 49 del Estatuto de los Trabajadores". */
export function citedAs({ law, article }: { law: string; article: string }): string {
  return `Artículo ${article} de ${lawTitles[law] ?? law}`.replace(' de el ', ' del ');
}
