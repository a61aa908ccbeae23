import type { Language } from '#platform/i18n/catalogs.ts';
import { api } from '#ui/api/client.ts';
import { guessCountry } from '../../core/guess-country.ts';

/** A new account starts in the language and the country of the browser, so that help lines are right before any question. */
export async function noteFirstSettings(language: Language): Promise<void> {
  const settings = { language, country: guessCountry(navigator.languages) };
  // The account exists by now: that these two could not be noted must not look as if it did not.
  await api.put('/api/user/profile', { settings }).catch(() => undefined);
}
