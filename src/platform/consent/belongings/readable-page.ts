import type { Language } from '../../i18n/catalogs.ts';
import { createFormat } from '../../i18n/format.ts';
import { escapeHtml } from '../../mail/escape-html.ts';
import type { PersonalTable } from './personal-tables.ts';
import { fill, wordsOf } from './words.ts';
import type { WrittenFile } from './write-files.ts';

/** A copy as one page to read, piece by piece: the look of the house, no script, nothing from elsewhere. */
export type ReadablePage = {
  head(tables: { name: string; rows: number }[]): string;
  begin(table: { name: string; rows: number }): string;
  row(table: PersonalTable, row: Record<string, unknown>): string;
  end(): string;
  foot(): string;
};

const css = `body{max-width:66ch;margin:2rem auto;padding:0 1rem;background:#f7f4ee;color:#2b2a27;font:17px/1.6 'Atkinson Hyperlegible Next',system-ui,sans-serif}
h1{font-size:30px;line-height:1.25}h2{font-size:1.2rem;margin:3rem 0 1rem}h3{font-size:1rem;margin:2rem 0 .5rem}
article{margin:.75rem 0;padding:1rem 1.25rem;background:#fffdf9;border:1px solid #e2dcd0;border-radius:14px}
dl{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.25rem 1rem;margin:0}dt,.meta{color:#504d46}dd{margin:0}
dd,p{overflow-wrap:anywhere;white-space:pre-wrap}p{margin:.25rem 0}a{color:#26494d}.bot{background:#dfebe9}
:focus-visible{outline:3px solid #174a87;outline-offset:2px}@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
@media print{body{background:#fff}article{break-inside:avoid}}`;

/** Ids are for programs. */
const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
const isMoment = (value: string): boolean => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(value);

/** Begins a page in this language. Its pieces are to be asked for in their order. */
export function createReadablePage(language: Language, now: Date, files: readonly WrittenFile[] = []): ReadablePage {
  const words = wordsOf[language];
  const format = createFormat(language, () => now);
  const paths = new Map<unknown, string | undefined>(files.map(({ id, path }) => [id, path]));
  const titles = new Map<unknown, string>();
  let talk: unknown;
  const title = (name: string): string => escapeHtml(words.tables[name] ?? name);
  const when = (at: string): string => `<time datetime="${at}">${format.date(at)}, ${format.time(at)}</time>`;

  const show = (value: unknown): string => {
    if (typeof value === 'boolean') return value ? words.page.yes : words.page.no;
    if (value === 'me' || value === 'somebody') return words.page[value];
    if (typeof value === 'string') return isMoment(value) ? when(value) : escapeHtml(value);
    return escapeHtml(JSON.stringify(value));
  };

  const message = ({
    conversation_id: of,
    sender_type: who,
    content,
    created_at: at,
    generated,
  }: Record<string, unknown>): string => {
    const begins = of === talk ? '' : `<h3>${escapeHtml(titles.get(of) ?? '…')}</h3>\n`;
    talk = of;
    const by = generated === true ? words.page.generated : words.page.mine;
    const text = typeof content === 'string' ? escapeHtml(content) : words.page.unreadable;
    const mark = generated === true ? ' class="bot" data-generated="true"' : '';
    return `${begins}<article${mark} data-sender="${escapeHtml(String(who))}"><p class="meta">${by} · ${when(String(at))}</p><p>${text}</p></article>\n`;
  };

  return {
    head: (tables) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.page.title}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${words.page.title}</h1>
<p>${words.page.lead} ${fill(words.page.made, { day: format.date(now) })}</p>
<p>${words.page.private}</p>
<p>${words.page.files}</p>
<nav aria-labelledby="contents">
<h2 id="contents">${words.page.contents}</h2>
<ul>
${tables.map(({ name, rows }) => `<li><a href="#${name}">${title(name)}</a> (${format.number(rows)})</li>`).join('\n')}
</ul>
</nav>
`,
    begin: ({ name, rows }) => `<section aria-labelledby="${name}">
<h2 id="${name}">${title(name)}</h2>
<p class="meta">${rows === 0 ? words.page.nothing : fill(words.page.rows, { count: format.number(rows) })}</p>
`,
    row(table, row) {
      if (table.name === 'messages') return message(row);
      if (table.name === 'conversations') titles.set(row.id, String(row.title ?? row.bot_id ?? ''));
      const shown = Object.entries(row).filter(([, value]) => value !== null && !isId(value));
      const lines = shown.map(([name, value]) => `<dt>${escapeHtml(words.columns[name] ?? name)}</dt><dd>${show(value)}</dd>`);
      const path = table.name === 'files' ? paths.get(row.id) : undefined;
      const link = path ? `<p><a href="${path}">${words.page.open}</a></p>` : '';
      return `<article><dl>${lines.join('')}</dl>${link}</article>\n`;
    },
    end: () => '</section>\n',
    foot: () => '</main>\n</body>\n</html>\n',
  };
}
