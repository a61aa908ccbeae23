/** What must not be anywhere in a file: it does harm, or it makes of the file something else than its beginning says. */
export type Mark = { name: string; bytes: Buffer; means: 'harm' | 'other-type' };

const mark = (means: Mark['means'], name: string, text: string): Mark => ({
  name,
  means,
  // Letters are compared as small ones: pages and programs read them so.
  bytes: Buffer.from(text.toLowerCase(), 'latin1'),
});

/** Our own list. A file with one of these is removed, and its row says that it was. */
const harm: Mark[] = [
  // In pieces, so that no scanner takes this page for what it names.
  mark('harm', 'eicar', ['$EICAR', 'STANDARD', 'ANTIVIRUS', 'TEST', 'FILE!'].join('-')),
  mark('harm', 'web-shell', `eval(${'$_'}post`),
  mark('harm', 'web-shell', `eval(base64${'_'}decode(`),
];

/** No sound and no picture has these; a file that is two things at once does. Each is too long to be there by chance. */
const otherTypes: Mark[] = [
  mark('other-type', 'php', '<?php '),
  mark('other-type', 'php', '<?php\n'),
  mark('other-type', 'php', '<?php\r'),
  mark('other-type', 'html', '<!doctype html'),
  mark('other-type', 'html', '<html>'),
  mark('other-type', 'html', '<script'),
  mark('other-type', 'html', '<iframe'),
  mark('other-type', 'pdf', '%pdf-1.'),
];

/** All of them. */
export const marks: readonly Mark[] = [...harm, ...otherTypes];
