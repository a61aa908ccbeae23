/** What was read while one scene was shown. `letters` are those that were claimed, the first one first. */
export type SceneRead = { images: number; tracked: number; seconds: number; letters: string[]; whys: Record<string, number> };
