import { describe, expect, it } from 'vitest';
import { type Catalog, createCatalogs } from '#platform/i18n/catalogs.ts';
import { Settings } from '#platform/profiles/contract.ts';
import { defaultSettings } from '#platform/profiles/core/default-settings.ts';
import { identityChoices } from '../core/identity-choices.ts';
import { welcomeSteps } from '../core/onboarding.ts';
import { optionOf, parts, questionOf, questions, settingOf } from '../core/questions.ts';
import everyEN from '../locales/en.json' with { type: 'json' };
import everyES from '../locales/es.json' with { type: 'json' };
import profileEN from '../locales/profile/en.json' with { type: 'json' };
import profileES from '../locales/profile/es.json' with { type: 'json' };

const es = { ...everyES, ...profileES };
const en = { ...everyEN, ...profileEN };

const catalogs = createCatalogs();
catalogs.add('universe', 'es', es as Catalog);
catalogs.add('universe', 'en', en as Catalog);
const missing = (keys: string[]): string[] =>
  (['es', 'en'] as const).flatMap((language) =>
    keys.filter((key) => !catalogs.has(language, key)).map((key) => `${language}: ${key}`),
  );

describe('The questions of the profile', () => {
  it('ask for every setting there is, and for each of them once', () => {
    const asked = questions.map(({ setting }) => setting);

    expect([...asked].sort()).toEqual(Object.keys(Settings.shape).sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('offer exactly the options that the profile accepts', () => {
    for (const { setting, kind, options } of questions) {
      const field = Settings.shape[setting];
      const all = 'options' in field ? [...field.options] : kind === 'level' ? [] : ['true', 'false'];
      expect([...options].sort(), setting).toEqual([...all].sort());
    }
  });

  it('turn what a control holds into a setting, and back', () => {
    for (const question of questions) {
      for (const option of question.kind === 'level' ? ['0', '100'] : question.options) {
        const some = settingOf(question, option);
        expect(Settings.safeParse({ ...defaultSettings, ...some }).success, `${question.setting} ${option}`).toBe(true);
        expect(optionOf(question, { ...defaultSettings, ...some })).toBe(option);
      }
    }
  });

  it('have a name for every setting, and words for what each option does, in both languages', () => {
    const keys = questions.flatMap(({ setting, kind, options }) => [
      `universe.settings.${setting}.name`,
      ...options.map((option) => `universe.settings.${setting}.${option}`),
      ...(setting === 'country' ? [`universe.settings.${setting}.why`] : []),
      ...(setting === 'country' ? [] : options.map((option) => `universe.settings.${setting}.${option}Hint`)),
      ...(kind === 'level' ? [`universe.settings.${setting}.hint`, `universe.settings.${setting}.offHint`] : []),
    ]);

    expect(missing(keys)).toEqual([]);
  });

  it('have the words of each part, of its sample, and of what the welcome asks', () => {
    const asked = welcomeSteps
      .filter((step) => step !== 'identity')
      .map((step) => `universe.settings.${questionOf(step).setting}`);
    const keys = [
      ...parts.flatMap((part) => [`universe.group.${part}`, `universe.preview.${part}`]),
      ...asked.flatMap((texts) => [`${texts}.ask`, `${texts}.why`]),
      ...Settings.shape.learning.options.map((option) => `universe.preview.learning.${option}`),
      ...Settings.shape.channel.options.map((option) => `universe.preview.channel.${option}`),
      ...Settings.shape.sound.options.map((option) => `universe.preview.notice.sound.${option}`),
      ...Settings.shape.reading.options.flatMap((option) =>
        ['one', 'two', 'three'].map((line) => `universe.preview.sample.${option}.${line}`),
      ),
    ];

    expect(missing(keys)).toEqual([]);
  });
});

describe('Who a person says they are', () => {
  it('is chosen from the same list as on the server, or is not said, in words of both languages', () => {
    expect(missing(identityChoices.map((choice) => `universe.identity.condition.${choice}`))).toEqual([]);
  });
});
