/** The page sent where nothing stands, and where a visitor may not look. */
export const missing = {
	title: 'Questa pagina non c’è',
	paragraphs: [
		'L’indirizzo può essere sbagliato, oppure la pagina è stata spostata o tolta.',
		'Se cercavi un documento della biblioteca, entra nell’area riservata e cercalo da lì.',
	],
	home: 'Vai alla pagina iniziale',
	search: 'Cerca nel sito',
	signIn: 'Entra nell’area riservata',
} as const;
