/** A new slice: its files by path, and the line it needs in each list of what is installed. */
export type Slice = { files: Record<string, string>; installs: Install[] };

/** One line of `list`: import `name` from `from`, and add it to the list of that file. */
export type Install = { list: string; name: string; from: string; isDefault?: boolean };

/** How a slug is said elsewhere: `club-lectura` → `clubLectura`, `ClubLectura`, `Club lectura`. */
export function namesOf(slug: string): { camel: string; pascal: string; title: string } {
  const pascal = slug.replace(/(^|-)([a-z0-9])/g, (_match, _dash, letter: string) => letter.toUpperCase());
  const words = slug.replaceAll('-', ' ');
  return {
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    title: words.charAt(0).toUpperCase() + words.slice(1),
  };
}

/** The text of a list of what is installed, with one more in it. */
export function withInstalled(text: string, { name, from, isDefault }: Install): string {
  const line = isDefault ? `import ${name} from '${from}';` : `import { ${name} } from '${from}';`;
  const lastImport = [...text.matchAll(/^import\b[^;]*;\n/gm)].at(-1);
  const importsEnd = lastImport ? lastImport.index + lastImport[0].length : 0;
  const listEnd = text.lastIndexOf(']');
  const before = text.slice(importsEnd, listEnd).trimEnd().replace(/,$/, '');
  return `${text.slice(0, importsEnd)}${line}\n${before}${before.endsWith('[') ? '' : ', '}${name}${text.slice(listEnd)}`;
}
