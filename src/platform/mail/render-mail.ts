import { escapeHtml } from './escape-html.ts';
import type { MailContent } from './mail-store.ts';
import wordsEn from './words.en.json' with { type: 'json' };
import wordsEs from './words.es.json' with { type: 'json' };

/**
 * A mail in its two forms, with the same words in both. The HTML is one column of text and at most one button, with its styles
 * inside; nothing of it is loaded from anywhere, so nobody learns whether it was read.
 */
export function renderMail(mail: MailContent): { text: string; html: string } {
  return { text: textOf(mail), html: htmlOf(mail) };
}

function wordsIn(language: MailContent['language']): typeof wordsEs {
  return language === 'en' ? wordsEn : wordsEs;
}

function textOf({ language, lines, link }: MailContent): string {
  const linked = link ? [`${link.text}:\n${link.href}`] : [];
  return `${[...lines, ...linked, `-- \n${wordsIn(language).automatic}`].join('\n\n')}\n`;
}

/** The colours and measures of `src/ui/tokens.css`, theme «crema»: a mail cannot read them from there. */
const style = {
  body: 'margin:0;padding:24px 16px;background-color:#f7f4ee;color:#2b2a27',
  column:
    "max-width:560px;margin:0 auto;padding:24px;background-color:#fffdf9;border:1px solid #e2dcd0;border-radius:16px;color:#2b2a27;font:400 17px/1.6 'Atkinson Hyperlegible Next',system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;text-align:left",
  brand: 'margin:0 0 24px;font-weight:600;letter-spacing:.08em',
  heading: 'margin:0 0 16px;font-size:26px;line-height:1.22;font-weight:600',
  line: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:12px 20px;background-color:#2f5d62;color:#fffdf9;border-radius:10px;font-weight:600;text-decoration:none',
  small: 'margin:0 0 16px;color:#504d46;font-size:15px;line-height:1.45',
  address: 'color:#26494d;overflow-wrap:anywhere;word-break:break-word',
  foot: 'margin:24px 0 0;padding-top:16px;border-top:1px solid #e2dcd0;color:#504d46;font-size:15px;line-height:1.45',
};

function htmlOf({ language, subject, lines, link }: MailContent): string {
  const words = wordsIn(language);
  const paragraphs = lines.map((line) => `<p style="${style.line}">${escapeHtml(line)}</p>`);
  const href = link && escapeHtml(link.href);
  const linked = link
    ? [
        `<p style="${style.line}"><a href="${href}" style="${style.button}">${escapeHtml(link.text)}</a></p>`,
        `<p style="${style.small}">${words.copy}<br><a href="${href}" style="${style.address}">${href}</a></p>`,
      ]
    : [];
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light">',
    `<title>${escapeHtml(subject)}</title>\n</head>\n<body style="${style.body}">\n<div role="main" style="${style.column}">`,
    `<p style="${style.brand}">MENTALIA</p>`,
    `<h1 style="${style.heading}">${escapeHtml(subject)}</h1>`,
    ...paragraphs,
    ...linked,
    `<p style="${style.foot}">${words.automatic}</p>\n</div>\n</body>\n</html>\n`,
  ].join('\n');
}
