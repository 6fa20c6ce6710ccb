/** The paper of each theme, for the bars that a browser draws around a page: `--paper` in tokens.css. */
export const THEMES = [
	{ scheme: 'light', paper: '#ffffff' },
	{ scheme: 'dark', paper: '#10191f' },
] as const;
