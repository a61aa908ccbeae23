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
        "social-cues 1 es TgwDld1DvBq9tEmW5hgM1MON9U37faQH9l0rrFJOsX4",
        "social-cues 1 en yJ63AoJgnGRLg0jUjjADbXrUfopUfIG5r4caCfCcRzA",
        "voice 2 es CcCh5iqyslXjg1mu0GUHjt_p5uILetfM1voUPsy7AzY",
        "voice 2 en pDW16e0MJZe_RJT7PvyvvEAKZUGEiEcQhzd0IJNn0pY",
        "camera 1 es mtI2bedPIq5HtJ8jubrdqykvfMBWofRJwjeQ25TcCRY",
        "camera 1 en KIoKcbmWidU0HU-8xhsxw4IRwbxnEuHG1B8Iw0UCabY",
        "audio-files 1 es Tm7JeXtznP5X0GgC1cWbJIjQ0Du5XtY49SS93T05VTc",
        "audio-files 1 en irb9YLcflzbHS0qEdBid5V6DRcA1jN_5ZFmhJ64_yec",
        "chat-imports 1 es gmN-NY9X47_lLW_CiVmdKd1_uTl4wcYiUVZ7_CV-KFg",
        "chat-imports 1 en z0Ypi_I6v0bWxgv_Yw6tXD3L6NZQKC1uyMqisBxo22Q",
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
