import { offerChoice } from '../device/offer-choice.ts';
import { isPlaceKept, turnKeeping } from '../device/reading-places.ts';
import { isSlashOn, turnSlash } from '../shortcut/slash-key.ts';

/** The choices that hold for this device; without a script there is nothing to choose. */
const section = document.querySelector<HTMLElement>('[data-device-choices]');
const [slash, places] = section?.querySelectorAll('input') ?? [];

if (section) section.hidden = false;
if (slash) offerChoice(slash, { isOn: isSlashOn, turn: turnSlash });
if (places) offerChoice(places, { isOn: isPlaceKept, turn: turnKeeping });
