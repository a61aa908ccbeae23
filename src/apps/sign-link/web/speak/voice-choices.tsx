import { useEffect, useId, useState } from 'react';
import { voicesHere } from '#ui/calm/voices-here.ts';
import { useT } from '#ui/i18n/use-t.ts';
import { Seg } from '#ui/primitives/seg.tsx';
import { useLanguage } from '#ui/session/use-language.ts';
import { boardStore } from './board-store.ts';
import type { SpeakChoices } from './device-board.ts';

const presses = ['say', 'show', 'choose'] as const;
const paces = { slow: 0.8, normal: 1, fast: 1.2 } as const;
type Pace = keyof typeof paces;

/** What a press does, with which voice and how fast. It is of this device: another one has other voices. */
export function VoiceChoices({ choices }: { choices: SpeakChoices }) {
  const t = useT();
  const id = useId();
  const { language } = useLanguage();
  const [voices, setVoices] = useState<readonly string[]>();
  useEffect(() => {
    let isGone = false;
    void voicesHere(language).then((found) => !isGone && setVoices(found.map(({ name }) => name)));
    return () => {
      isGone = true;
    };
  }, [language]);
  const change = (some: Partial<SpeakChoices>) =>
    void boardStore.change((board) => ({ ...board, choices: { ...board.choices, ...some } }));
  const pace = (Object.keys(paces) as Pace[]).find((one) => paces[one] === choices.pace) ?? 'normal';
  return (
    <section className="sec" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('sign-link.speak.how')}</h2>
      <div className="speak-choices">
        <Seg
          legend={t('sign-link.speak.onPress')}
          hideLegend={false}
          options={presses.map((value) => ({ value, label: t(`sign-link.speak.presses.${value}`) }))}
          value={choices.onPress}
          onChange={(onPress) => change({ onPress })}
        />
        <Seg
          legend={t('sign-link.speak.pace')}
          hideLegend={false}
          options={(Object.keys(paces) as Pace[]).map((value) => ({ value, label: t(`sign-link.speak.paces.${value}`) }))}
          value={pace}
          onChange={(next) => change({ pace: paces[next] })}
        />
        {voices && voices.length > 0 && (
          <div className="field">
            <label htmlFor={id}>{t('sign-link.speak.voice')}</label>
            <select
              id={id}
              className="input"
              value={voices.includes(choices.voice ?? '') ? choices.voice : voices[0]}
              onChange={({ target }) => change({ voice: target.value })}
            >
              {voices.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {voices?.length === 0 && <p className="measure">{t('sign-link.speak.noVoice')}</p>}
    </section>
  );
}
