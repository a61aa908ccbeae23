const beyondBytes = /[\u0100-\uffff]/;
const beyondAscii = /[\u0080-\u00ff]/;

/** Meta writes the bytes of UTF-8 as if each were a letter: `Ã±` is `ñ`. What is no such text stays as it is. */
export function repairMojibake(text: string): string {
  if (!beyondAscii.test(text) || beyondBytes.test(text)) return text;
  return decoded(text) ?? text;
}

/** By hand: a decoder is made for whole files, and takes longer for a word than all the rest. */
function decoded(text: string): string | undefined {
  let [whole, from] = ['', 0];
  for (let at = 0; at < text.length; ) {
    const lead = text.charCodeAt(at);
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4) return undefined;
    let code = lead & (0x3f >> more);
    for (let place = 1; place <= more; place += 1) {
      const next = text.charCodeAt(at + place);
      if (!(next >= 0x80 && next <= 0xbf)) return undefined;
      code = (code << 6) | (next & 0x3f);
    }
    if (code > 0x10ffff) return undefined;
    whole += text.slice(from, at) + String.fromCodePoint(code);
    at += more + 1;
    from = at;
  }
  return whole + text.slice(from);
}
