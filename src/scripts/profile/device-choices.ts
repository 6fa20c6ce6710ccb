import { KEEPING_PLACES, SLASH_KEY } from '../device/choices.ts';
import { offerChoice } from '../device/offer-choice.ts';

/** The choices that hold for this device; without a script there is nothing to choose. */
const section = document.querySelector<HTMLElement>('[data-device-choices]');
const [slash, places] = section?.querySelectorAll('input') ?? [];

if (section) section.hidden = false;
if (slash) offerChoice(slash, SLASH_KEY);
if (places) offerChoice(places, KEEPING_PLACES);
