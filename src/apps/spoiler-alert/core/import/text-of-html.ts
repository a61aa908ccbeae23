/** What is not shown, and what others wrote before. */
const leftOut = ['style', 'script', 'head', 'blockquote'];
const breaks = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', '/p', '/div', '/tr', '/ul', '/ol']);
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  iexcl: '¡',
  iquest: '¿',
  ntilde: 'ñ',
  Ntilde: 'Ñ',
  uuml: 'ü',
  Uuml: 'Ü',
};
const accents: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/** The words of a mail that was written as a page, in lines. */
export function textOfHtml(html: string): string {
  let text = '';
  for (let at = 0; at < html.length; ) {
    const opens = html.indexOf('<', at);
    text += html.slice(at, opens < 0 ? html.length : opens).replace(/\s+/g, ' ');
    const closes = opens < 0 ? -1 : html.indexOf('>', opens);
    if (closes < 0) break;
    const name = /^[/!]?[a-z0-9-]{0,12}/i.exec(html.slice(opens + 1, opens + 16))?.[0].toLowerCase() ?? '';
    if (breaks.has(name)) text += '\n';
    at = leftOut.includes(name) ? afterEnd(html, name, closes) : closes + 1;
  }
  return withLetters(text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function afterEnd(html: string, name: string, from: number): number {
  const end = html.indexOf(`</${name}`, from);
  const closes = end < 0 ? -1 : html.indexOf('>', end);
  return closes < 0 ? html.length : closes + 1;
}

function withLetters(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named[code] ?? accented(code) ?? whole;
    const number = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : whole;
  });
}

/** `aacute`: a letter, and what stands on it. */
function accented(code: string): string | undefined {
  const accent = accents[code.slice(1)];
  return accent && `${code[0]}${accent}`.normalize('NFC');
}
