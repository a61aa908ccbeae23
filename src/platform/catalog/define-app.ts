/** A text in both languages of the platform. */
export type Said = { es: string; en: string };

/** The sidebar's groups. `plataforma` is what belongs to no field: the home and the chat. */
export type AppCategory = 'salud-mental' | 'inclusion' | 'servicios-profesionales' | 'plataforma';

/** What an app is, as data that server and browser both read. */
export type AppSpec = {
  slug: string;
  /** Where its pages begin, such as `/chat`. */
  path: string;
  /** The start, and whatever lies under no app's path, are pages of this one. */
  isHome?: true;
  /** Bots are met here: where it is switched off, there is nobody to talk with. */
  hasBots?: true;
  name: Said;
  category: AppCategory;
  /** One line of what a person can do there. */
  description: Said;
  /** Degrees of the colour wheel; the theme decides how light and how vivid. */
  hue: number;
  /** The name of an icon of `ui/primitives/icon-paths.ts`. */
  icon: string;
  /** The access level a person needs; everybody has `basic`. */
  access: 'basic' | 'premium' | 'professional';
};

/** Declares an app. It runs no code and registers nothing: the `installed` lists gather it. */
export function defineApp(app: AppSpec): AppSpec {
  return app;
}
