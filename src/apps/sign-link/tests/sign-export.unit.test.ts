import { describe, expect, it } from 'vitest';
import { DamagedSignExport, NotASignExport, SignExportTooLarge } from '../core/sign-export/errors.ts';
import { mostBrought } from '../core/sign-export/most-brought.ts';
import { readSignExport } from '../core/sign-export/read-sign-export.ts';

const house = 'AS15a20S15a28M530x518S15a20508x483S15a28470x483';
const other = 'M518x529S14c20481x471S27106503x489';
const read = (text: string) => readSignExport(new TextEncoder().encode(text));
const spml = (entries: string, before = '<!DOCTYPE spml SYSTEM "http://www.signpuddle.net/spml_1.6.dtd">') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${before}\n<spml root="http://www.signbank.org/signpuddle2.0" type="sgn" puddle="4"><term>Diccionario LSM</term>${entries}</spml>`;
const entry = (terms: string, rest = '') => `<entry id="7" usr="Ana">${terms}${rest}</entry>`;

describe('A SignPuddle export in XML', () => {
  it('is read with its words, its signs, what is said of them and where it is from', () => {
    const text = '<text><![CDATA[Lugar <b>donde</b> se vive]]></text><src>Taller 2009</src><png>iVBOR</png>';

    const { name, signs, leftOut } = read(
      spml(entry(`<term>${house}</term><term><![CDATA[casa & hogar]]></term><term>vivienda</term>`, text)),
    );

    expect(name).toBe('Diccionario LSM');
    expect(signs).toEqual([
      { terms: ['casa & hogar', 'vivienda'], fsw: house, text: 'Lugar donde se vive', source: 'Taller 2009' },
    ]);
    expect(leftOut).toEqual({});
  });

  it('leaves out, and counts, what has no word, no sign or a damaged sign', () => {
    const entries = [
      entry(`<term>${house}</term>`),
      entry('<term>casa</term>'),
      entry('<term>M518x529S14c20481x4</term><term>casa</term>'),
      entry(`<term>${house}</term><term>casa</term>`),
    ];

    const { signs, leftOut } = read(spml(entries.join('')));

    expect([signs.length, leftOut]).toEqual([1, { 'no-word': 1, 'no-sign': 1, 'damaged-sign': 1 }]);
  });

  it('is refused at once when it declares anything of its own, as a bomb of entities does', () => {
    const layers = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
    const bomb = `<!DOCTYPE spml [<!ENTITY l0 "casa">${layers.join('')}]>`;
    const outside = '<!DOCTYPE spml [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const started = performance.now();

    expect(() => read(spml(entry(`<term>${house}</term><term>&l12;</term>`), bomb))).toThrow(DamagedSignExport);
    expect(() => read(spml(entry(`<term>${house}</term><term>&x;</term>`), outside))).toThrow(DamagedSignExport);
    expect(() => read(spml(entry(`<term>${house}</term><term>&x;</term>`)))).toThrow(DamagedSignExport);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is refused when it breaks off, is nested like a well, or is another file', () => {
    const whole = spml(entry(`<term>${house}</term><term>casa</term>`));

    for (const length of [60, 150, whole.length - 4]) expect(() => read(whole.slice(0, length)), `cut at ${length}`).toThrow();
    expect(() => read(spml(`${'<a>'.repeat(200_000)}`))).toThrow(DamagedSignExport);
    expect(() => read('<html><body>spml</body></html>')).toThrow(NotASignExport);
    expect(() => read('\u0000\u0001\u0002')).toThrow(NotASignExport);
    expect(() => readSignExport(new Uint8Array(mostBrought.bytes + 1))).toThrow(SignExportTooLarge);
  });

  it('cuts what is longer than a sign of a dictionary, and says so of the file', () => {
    const long = read(
      spml(entry(`<term>${house}</term><term>${'a'.repeat(5000)}</term>`, `<text>${'b'.repeat(500_000)}</text>`)),
    );
    const many = read(spml(entry(`<term>${house}</term><term>casa</term>`).repeat(mostBrought.signs + 5)));

    expect([long.signs[0]?.terms[0]?.length, long.signs[0]?.text.length]).toEqual([mostBrought.term, mostBrought.text]);
    expect([many.signs.length, many.isCut]).toEqual([mostBrought.signs, true]);
  });
});

describe('A SignPuddle export in JSON', () => {
  it('is read as a list, as a list inside, and as words with their signs', () => {
    const one = { id: 7, sign: house, terms: ['casa', 'hogar'], text: 'Donde se vive', source: 'Taller' };
    const expected = { terms: ['casa', 'hogar'], fsw: house, text: 'Donde se vive', source: 'Taller' };

    expect(read(JSON.stringify([one])).signs).toEqual([expected]);
    expect(read(JSON.stringify({ name: 'LSM', data: [one] }))).toMatchObject({ name: 'LSM', signs: [expected] });
    expect(read(JSON.stringify({ casa: [house, other] })).signs.map(({ fsw }) => fsw)).toEqual([house, other]);
  });

  it('is refused when it is damaged or holds no signs, and a list of anything is gone through without harm', () => {
    expect(() => read('[{"sign":')).toThrow(DamagedSignExport);
    expect(() => read('{"a":1}')).toThrow(NotASignExport);
    expect(() => read(`${'['.repeat(100_000)}`)).toThrow(DamagedSignExport);
    expect(read('[1,null,"x",{"sign":5,"terms":{}},{"__proto__":{"sign":"x"}}]').signs).toEqual([]);
  });
});
