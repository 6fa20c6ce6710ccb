import { type ConfigData, HtmlValidate } from 'html-validate';

const RULES: ConfigData = {
	root: true,
	extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
	rules: {
		// A title is the page's own words and the name of the site: official names are long.
		'long-title': 'off',
		// Anchors come from the words of headings, and some begin with a year: HTML allows them.
		'valid-id': ['error', { relaxed: true }],
		// The frame of a table has a name so that it can be scrolled, and is no section of the text.
		'prefer-native-element': ['error', { exclude: ['region'] }],
		// The summary of errors stands before the title of the page, so that it is met first.
		'heading-level': ['error', { minInitialRank: 'h2' }],
		// Boxes of one question have one name.
		'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
		// What templates leave between tags is not written by hand, and compressed away.
		'no-trailing-whitespace': 'off',
		// Nothing comes from another domain, as another test says: there is no integrity to declare.
		'require-sri': 'off',
	},
};
const validator = new HtmlValidate(RULES);

/** @returns one line for each place where a page breaks the rules of HTML */
export function htmlFaults(html: string, where: string): string[] {
	const { results } = validator.validateStringSync(html, where);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, selector, line, column }) =>
			[where, `${line}:${column}`, ruleId, message, selector ?? ''].join(' · '),
		),
	);
}
