import { useState } from 'react';

/** What a setting says, until the person says otherwise on this page; `until` changes when the setting counts again. */
export function useChoice(setting: boolean, until = ''): [isOn: boolean, choose: (isOn: boolean) => void] {
  const [choice, setChoice] = useState<{ isOn: boolean; key: string }>();
  const key = `${setting}${until}`;
  return [choice?.key === key ? choice.isOn : setting, (isOn) => setChoice({ isOn, key })];
}
