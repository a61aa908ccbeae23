import { useLanguage } from '#ui/session/use-language.ts';

/** The name of a country by its two letters, in the language of the page. */
export function useCountryName(): (code: string) => string {
  const { language } = useLanguage();
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return (code) => names.of(code) ?? code;
}
