import { describe, expect, it } from 'vitest';
import { notPlain, sentencesOf, wordCount } from '#tests/support/read-plainly.ts';
import { hashOf, textOf, versionOf } from '../consent-texts.ts';
import { purposes } from '../contract.ts';

const languages = ['es', 'en'] as const;
const all = purposes.flatMap((purpose) => languages.map((language) => ({ purpose, language })));

describe('The texts of consent', () => {
  it.each(all)('priv/P29 are easy to read: $purpose in $language', ({ purpose, language }) => {
    const texts = Object.values(textOf(purpose, language));

    expect(texts.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 18)).toEqual([]);
    expect(texts.filter((text) => notPlain.test(text))).toEqual([]);
  });

  it('priv/P2 cannot be changed without a new version: people allowed exactly these', () => {
    const read = all.map(({ purpose, language }) => `${purpose} ${versionOf(purpose)} ${language} ${hashOf(purpose, language)}`);

    expect(read).toMatchInlineSnapshot(`
      [
        "emotion-analysis 1 es n-eah1L9wZhVr5-CgZ_AtMKDqjBjZBS29ul4KYhQ00I",
        "emotion-analysis 1 en 5a8-WIXM4MBlZUO22uLZn1sEJa4Toq9WBEiUdKy0O9I",
        "voice 1 es BYw4rWKePRq0Lw5MxvCeAjNRsaOpmMt4yT2IfphCTGI",
        "voice 1 en 6LZFTryYKLVQ13p2WtXsL8ucjVOmdFL0iAbahg1BfPQ",
        "memory 1 es 1reiy4h4S3iW-V3_KNasjNl3Qf86lftyGhQtI-FBjGs",
        "memory 1 en 3vD4FpRwVAh2g42Nfv2Fg036xfPhxHzW8EFI2rssDU8",
        "outside-models 1 es Fh872WzhTBHvtB-wkVeJP472Oti_etdpWQCbhRXvIfQ",
        "outside-models 1 en zC8gf8hVBJBoF345WjrGp4rk4cKgWdKE-LH0B3bLTKo",
        "professional-access 1 es Sf3d2yHiRlE4-9yRR9fJh9wz8fy_I2qNXtZxQiJBOHI",
        "professional-access 1 en YWAlehccig564v4SuQxAGVoSFw1CYjUMW2HAdSP9V0I",
        "product-metrics 1 es 2RUVvvyP1KyUtK3eSPgB-Fl9BOE5kBw7bGI_C75pYrs",
        "product-metrics 1 en QtVtTJoCzFETND7BYghHp_HELPTTFydXj9pi1d1oYn4",
      ]
    `);
  });
});
