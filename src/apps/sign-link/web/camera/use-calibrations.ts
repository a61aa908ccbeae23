import { useKeptDraft } from '#ui/session/use-kept-draft.ts';
import type { Calibration } from '../../camera/contract.ts';
import type { SignLanguage } from '../../contract.ts';
import type { Practice } from './use-practice.ts';

export const calibrationPlaces = ['account', 'browser'] as const;
/** Where a person wants what their hand was measured as: sealed in their account, or nowhere but in this browser. */
export type CalibrationPlace = (typeof calibrationPlaces)[number];

type Kept = { place: CalibrationPlace; lsm: readonly Calibration[]; lse: readonly Calibration[] };

export type Calibrations = {
  place: CalibrationPlace;
  /** Those that count: of the place that was chosen. */
  list: readonly Calibration[];
  keep(calibration: Calibration): Promise<boolean>;
  remove(letter?: string): Promise<boolean>;
  /** Takes what is there along, and leaves nothing behind. Answers whether all of it could be. */
  move(place: CalibrationPlace): Promise<boolean>;
};

/** How this person's own hand makes letters. What is kept in the browser goes when they sign out of it. */
export function useCalibrations(language: SignLanguage, practice: Practice): Calibrations {
  const { changes, change } = useKeptDraft<Kept>('sign-link.calibrations');
  const place = changes.place ?? 'account';
  const inBrowser = changes[language] ?? [];
  const inAccount = practice.data?.calibrations ?? [];
  const list = place === 'account' ? inAccount : inBrowser;
  const without = (letter?: string) => (letter === undefined ? [] : inBrowser.filter((one) => one.letter !== letter));

  return {
    place,
    list,
    async keep(calibration) {
      if (place === 'account') return practice.calibrate(calibration);
      change({ [language]: [...without(calibration.letter), calibration] });
      return true;
    },
    async remove(letter) {
      if (place === 'account') return practice.uncalibrate(letter);
      change({ [language]: without(letter) });
      return true;
    },
    async move(next) {
      if (next === place) return true;
      if (next === 'browser') {
        change({ place: next, [language]: inAccount });
        return inAccount.length === 0 || practice.uncalibrate();
      }
      for (const calibration of inBrowser) if (!(await practice.calibrate(calibration))) return false;
      change({ place: next, [language]: [] });
      return true;
    },
  };
}
