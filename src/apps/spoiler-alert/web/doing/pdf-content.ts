export type PdfFinding = { title: string; quote: { who: string; text: string; isHit: boolean }[]; why: string[] };
export type PdfParts = {
  language: string;
  title: string;
  lead: string;
  headline: string;
  notSaid: string;
  table: { head: string[]; rows: string[][] };
  findings: PdfFinding[];
  findingsTitle: string;
  foot: string;
};

const widestTable = 14;

/** The page that a PDF is made of. Colours stay dark on white, so that it prints. */
export function pdfContent(parts: PdfParts, password: string) {
  return {
    version: '1.7ext3',
    userPassword: password,
    ownerPassword: password,
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
    language: parts.language,
    info: { title: parts.title },
    pageSize: 'A4',
    pageMargins: [48, 56, 48, 56],
    pageOrientation: parts.table.head.length > widestTable / 2 ? 'landscape' : 'portrait',
    defaultStyle: { font: 'Roboto', fontSize: 11, lineHeight: 1.35, color: '#2b2a27' },
    styles: { title: { fontSize: 20, bold: true }, head: { fontSize: 14, bold: true }, meta: { fontSize: 9, color: '#504d46' } },
    footer: (page: number, pages: number) => ({
      text: `${parts.foot} · ${page} / ${pages}`,
      style: 'meta',
      margin: [48, 16, 48, 0],
    }),
    content: [
      { text: shown(parts.title), style: 'title', margin: [0, 0, 0, 4] },
      { text: shown(parts.lead), style: 'meta', margin: [0, 0, 0, 16] },
      { text: shown(parts.headline), bold: true, margin: [0, 0, 0, 4] },
      { text: shown(parts.notSaid), margin: [0, 0, 0, 16] },
      ...tables(parts.table).map((body) => ({
        table: { headerRows: 1, widths: ['*', ...body[0].slice(1).map(() => 'auto')], body },
        layout: 'lightHorizontalLines',
        fontSize: 9,
        margin: [0, 0, 0, 16],
      })),
      ...(parts.findings.length > 0 ? [{ text: parts.findingsTitle, style: 'head', margin: [0, 8, 0, 8] }] : []),
      ...parts.findings.flatMap(findingContent),
      { text: shown(parts.notSaid), margin: [0, 16, 0, 0] },
    ],
  };
}

function findingContent({ title, quote, why }: PdfFinding) {
  return [
    { text: shown(title), bold: true, margin: [0, 8, 0, 4] },
    ...quote.map(({ who, text, isHit }) => ({
      text: [
        { text: `${shown(who)}: `, color: '#504d46' },
        { text: shown(text), bold: isHit },
      ],
      margin: [12, 0, 0, 3],
    })),
    { ul: why.map(shown), margin: [0, 4, 0, 8] },
  ];
}

/** A table that is too wide for the paper goes on below itself, its first and last columns with it. */
function tables({ head, rows }: PdfParts['table']): [string[], ...string[][]][] {
  const cuts: number[] = [];
  for (let from = 1; from < head.length; from += widestTable) cuts.push(from);
  return cuts.map((from) => {
    const part = (row: string[]) => [row[0] ?? '', ...row.slice(from, from + widestTable)].map(shown);
    return [part(head), ...rows.map(part)];
  });
}

/** The letters of the file have no pictures: in their place stands a sign that can be read. */
function shown(text: string): string {
  return text
    .replace(/\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D\p{Extended_Pictographic})*/gu, '[☐]')
    .replaceAll('[☐]', '[emoji]');
}
