/** What stands between the two lines `---` at the top of a file, each `name: "value"`; `undefined` where there is no such beginning. */
export function readFrontMatter(source: string): { fields: Map<string, string>; body: string } | undefined {
  const found = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!found) return undefined;
  const lines = (found[1] ?? '').split(/\r?\n/).map((line) => /^([a-z_]+):\s*(.*)$/.exec(line));
  const fields = new Map(lines.flatMap((line) => (line ? [[line[1] ?? '', unquoted(line[2] ?? '')] as const] : [])));
  return { fields, body: source.slice(found[0].length) };
}

function unquoted(value: string): string {
  const inner = /^"(.*)"\s*$/.exec(value)?.[1];
  return inner === undefined ? value.trim() : inner.replace(/\\(["\\])/g, '$1');
}
