import { copySectionLinks } from './copy-section-links.ts';
import { followText } from './follow-text.ts';
import { offerCopy } from './offer-copy.ts';
import { watchWidth } from './wide-tables.ts';
import { writeDay } from './write-day.ts';

/** What a page of text cannot do or know by itself; without it, the text is all there. */
const day = writeDay(new Date());
const { dataset } = document.documentElement;
const status = document.querySelector<HTMLElement>('[data-section-links]');

dataset.printed = dataset.printed?.replace('\n', ` · ${dataset.printedOn} ${day}\n`);
for (const place of document.querySelectorAll<HTMLElement>('[data-consulted]')) {
	place.textContent = `${place.dataset.consulted?.replace('%', day)}`;
}
for (const part of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopy(part);
for (const box of document.querySelectorAll<HTMLElement>('.table-scroll')) watchWidth(box);
if (status) copySectionLinks(status);
followText();
