import type { PersonVault, Sealed } from '../vault/vault.ts';
import { type Settings, Today } from './contract.ts';
import type { Chosen } from './core/name-changes.ts';
import type { ProfileRow } from './profile-store.ts';
import { readChosen, readOverrides, readSettings } from './read-chosen.ts';

type SettingsColumn = 'communicationPreferences' | 'sensoryPreferences' | 'learningStyle' | 'accessibilitySettings';
type Column = SettingsColumn | 'conditionType' | 'appOverrides' | 'today';

/** The names of the columns in the database: the seal of each text is bound to its own. */
const names: Record<Column, string> = {
  conditionType: 'condition_type',
  communicationPreferences: 'communication_preferences',
  sensoryPreferences: 'sensory_preferences',
  learningStyle: 'learning_style',
  accessibilitySettings: 'accessibility_settings',
  appOverrides: 'app_overrides',
  today: 'today',
};

/** Which column of the specification keeps which setting. What has no other place is an accessibility setting. */
const columnOf: Partial<Record<string, SettingsColumn>> = {
  ...inColumn('communicationPreferences', ['tone', 'literal', 'length', 'format', 'channel', 'toneTags', 'language', 'country']),
  ...inColumn('sensoryPreferences', ['theme', 'saturation', 'motion', 'sound', 'volume', 'haptics', 'density', 'images']),
  ...inColumn('learningStyle', ['learning']),
};
const settingsColumns: readonly SettingsColumn[] = [
  'communicationPreferences',
  'sensoryPreferences',
  'learningStyle',
  'accessibilitySettings',
];

/** What a person chose, as the columns of their row. A column in which nothing was chosen is empty. */
export function sealChosen(seals: PersonVault, rowId: string, { settings, identity, overrides }: Chosen) {
  const seal = (column: Column, kept: object) => sealColumn(seals, rowId, column, kept);
  const chosenIn = (column: SettingsColumn) =>
    Object.fromEntries(Object.entries(settings).filter(([name]) => (columnOf[name] ?? 'accessibilitySettings') === column));
  return {
    conditionType: seal('conditionType', withoutBlanks(identity)),
    communicationPreferences: seal('communicationPreferences', chosenIn('communicationPreferences')),
    sensoryPreferences: seal('sensoryPreferences', chosenIn('sensoryPreferences')),
    learningStyle: seal('learningStyle', chosenIn('learningStyle')),
    accessibilitySettings: seal('accessibilitySettings', chosenIn('accessibilitySettings')),
    appOverrides: seal('appOverrides', overrides),
  };
}

/** How the person is today, as the column of their row. */
export function sealToday(seals: PersonVault, rowId: string, today: Today): Sealed | null {
  return sealColumn(seals, rowId, 'today', today);
}

/** Everything that the person chose. */
export function openChosen(seals: PersonVault, row: ProfileRow): Chosen {
  return readChosen({
    settings: openColumns(seals, row, settingsColumns),
    identity: openColumns(seals, row, ['conditionType']),
    overrides: openColumns(seals, row, ['appOverrides']),
  });
}

/** Only what adapts pages and words: who the person says they are stays sealed. */
export function openSettings(seals: PersonVault, row: ProfileRow): Pick<Chosen, 'settings' | 'overrides'> {
  return {
    settings: readSettings(openColumns(seals, row, settingsColumns)),
    overrides: readOverrides(openColumns(seals, row, ['appOverrides'])),
  };
}

/** What the person last said of a day. Whether it still counts is another question. */
export function openToday(seals: PersonVault, row: ProfileRow): Today | null {
  const read = Today.safeParse(openColumns(seals, row, ['today']));
  return read.success ? read.data : null;
}

function openColumns(seals: PersonVault, row: ProfileRow, columns: readonly Column[]): Record<string, unknown> {
  return Object.assign(
    {},
    ...columns.map((column) => {
      const sealed = row[column];
      return sealed ? JSON.parse(seals.open(placeOf(row.id, column), sealed)) : {};
    }),
  );
}

function sealColumn(seals: PersonVault, rowId: string, column: Column, kept: object): Sealed | null {
  return Object.keys(kept).length > 0 ? seals.seal(placeOf(rowId, column), JSON.stringify(kept)) : null;
}

function withoutBlanks(identity: Chosen['identity']): object {
  return Object.fromEntries(Object.entries(identity).filter(([, said]) => said.length > 0));
}

function placeOf(row: string, column: Column) {
  return { table: 'neurodivergent_profiles', column: names[column], row };
}

function inColumn(column: SettingsColumn, settings: (keyof Settings)[]): Partial<Record<string, SettingsColumn>> {
  return Object.fromEntries(settings.map((name) => [name, column]));
}
