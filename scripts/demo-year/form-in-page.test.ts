import { expect, test } from 'vitest';
import { formInPage, textOf } from './form-in-page.ts';

const PAGE = `<form action="/cerca/"><input name="q"><button>Cerca</button></form>
<form method="post" action="/area/x/?a=1&amp;b=2"><input type="hidden" name="invio" value="7">
<input type="radio" name="forma" value="base"><input type="radio" name="forma" value="altra" checked>
<input type="checkbox" name="letta" value="si"><select name="regione"><option value="">Scegli</option>
<option value="03" selected>Lombardia</option></select><textarea name="testo">
Ciò che &egrave; &amp; resta</textarea><button name="azione" value="manda">Manda <b>ora</b></button></form>`;

test('a form is sent as a browser without script would', () => {
	const { action, fields } = formInPage(PAGE, 'Manda ora');
	expect(action).toBe('/area/x/?a=1&b=2');
	expect(Object.fromEntries(fields)).toEqual({
		invio: '7',
		forma: 'altra',
		regione: '03',
		testo: 'Ciò che &egrave; & resta',
		azione: 'manda',
	});
});

test('a page without that form is an error that says what the page says', () => {
	expect(() => formInPage(PAGE, 'Togli')).toThrow('No form with «Togli» in: Cerca');
});

test('a page is read without its markup', () => {
	expect(textOf('<p>Posti: <b>3</b>&#160;di 3</p><script>x()</script>')).toBe('Posti: 3 di 3');
});
