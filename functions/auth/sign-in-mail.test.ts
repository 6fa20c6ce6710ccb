import { expect, test } from 'vitest';
import { composeSignInMail } from './sign-in-mail.ts';

const MAIL = {
	id: 'm1',
	code: '012345',
	link: 'https://comunita.example/accedi/conferma/?t=abc&ritorno=%2Farea%2F',
	uselessAt: 600_000,
};

test('both forms of the mail carry code, link, how long they last, and what to do otherwise', () => {
	const mail = composeSignInMail(MAIL);
	expect(mail.text.split('\n')).toContain(MAIL.code);
	expect(mail.text.split('\n')).toContain(MAIL.link);
	expect(mail.html).toContain('<strong>012345</strong>');
	expect(mail.html).toContain(
		'href="https://comunita.example/accedi/conferma/?t=abc&amp;ritorno=%2Farea%2F"',
	);
	for (const form of [mail.text, mail.html]) {
		expect(form).toContain('10 minuti');
		expect(form).toContain('Non hai chiesto di entrare?');
	}
});

test('what stands in a link is inert in the HTML of the mail', () => {
	const mail = composeSignInMail({
		...MAIL,
		link: 'https://x.example/"><script>alert(1)</script>',
	});
	expect(mail.html).not.toContain('<script>');
	expect(mail.html).toContain('&quot;&gt;&lt;script&gt;');
});

test('the subject holds no code, which a locked screen would show', () => {
	expect(composeSignInMail(MAIL).subject).not.toMatch(/\d/);
});
