/**
 * The rooms of `ui`, from the ground up: a room may use the ones before it in this list, and no others. `api` is what comes over
 * the wire, `address` where a page is and the ways to another, `catalog` what apps declare and which are installed, `offline` what opens
 * without a network, `senses` the camera and the microphone, where a page wants them.
 */
export const uiTower: readonly string[] =
  'i18n offline api address primitives senses adaptations catalog session calm palette shell'.split(' ');
