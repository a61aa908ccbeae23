/** What the specification's SQL declares, as far as a test compares it. */
export type SpecSchema = {
  extensions: string[];
  tables: { name: string; columns: string[] }[];
  indexes: { name: string; table: string; columns: string[] }[];
};

/** Reads the specification's SQL: simple statements only, which is all there are in it. */
export function readSpecSchema(sql: string): SpecSchema {
  const code = sql.replace(/--.*$/gm, '');
  return {
    extensions: [...code.matchAll(/create extension if not exists "([^"]+)"/gi)].map(([, name = '']) => name),
    tables: [...code.matchAll(/create table (\w+) \(([\s\S]*?)\n\);/gi)].map(([, name = '', body = '']) => ({
      name,
      columns: body
        .split('\n')
        .map((line) => /^\s*(\w+) /.exec(line)?.[1] ?? '')
        .filter((column) => column !== '' && column.toLowerCase() !== 'unique'),
    })),
    indexes: [...code.matchAll(/create index (\w+) on (\w+)\(([^)]+)\)/gi)].map(([, name = '', table = '', columns = '']) => ({
      name,
      table,
      columns: columns.split(',').map((column) => column.trim()),
    })),
  };
}
