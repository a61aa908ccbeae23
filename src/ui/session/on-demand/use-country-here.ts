import { useLanguage } from '../use-language.ts';
import { useProfile } from '../use-profile.ts';

/** The name of the country whose telephones this person is shown. */
export function useCountryHere(): string {
  const { language } = useLanguage();
  const { country } = useProfile().settings;
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}
