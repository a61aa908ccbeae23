import type { Config } from '../../config/config.ts';

/** The name by which others know this installation, and where they find what it says of itself. */
export function issuerOf({ publicUrl }: Pick<Config, 'publicUrl'>): string {
  return new URL(publicUrl).origin;
}
