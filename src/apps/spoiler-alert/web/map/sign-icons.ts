import type { IconName } from '#ui/primitives/icon-paths.ts';
import type { Category, Protection } from '../../core/categories.ts';

/** A drawing beside the word of each sign. */
export const signIcons: Record<Category | Protection, IconName> = {
  control: 'sliders-horizontal',
  monitoring: 'eye',
  isolation: 'users-round',
  jealousy: 'user-round',
  humiliation: 'arrow-down',
  guilt: 'message-circle-alert',
  gaslighting: 'message-circle-question-mark',
  threat: 'triangle-alert',
  self_harm_threat: 'circle-alert',
  sexual_pressure: 'hand',
  financial: 'key-round',
  love_bombing: 'star',
  grooming: 'lock',
  bullying: 'users-round',
  stonewalling: 'hourglass',
  triangulation: 'arrow-right-left',
  exploitation: 'scale',
  respects_limit: 'shield-check',
  apology_with_change: 'handshake',
  support: 'life-buoy',
};
