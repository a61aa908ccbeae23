import { useLanguage } from '../use-language.ts';
import { useProfile } from '../use-profile.ts';

/** The name of the country whose telephones this person is shown: theirs, unless the telephones say another. */
export function useCountryHere(of?: string): string {
  const { language } = useLanguage();
  const { country: own } = useProfile().settings;
  const country = of ?? own;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}
