import { describe, expect, test } from 'vitest';
import { contractWordsIn, mendText } from './contract-words.ts';

describe('a word of contracts that a text uses as its own is refused, with the better one', () => {
	test.each([
		['Il bando scade il 5 marzo.', 'L’avviso scade il 5 marzo.'],
		['Le regole del bando sono chiare.', 'Le regole dell’avviso sono chiare.'],
		['Bando di coprogettazione del Comune', 'Avviso di coprogettazione del Comune'],
		['Leggete bene i bandi degli altri Comuni.', 'Leggete bene gli avvisi degli altri Comuni.'],
		['La gara si apre a maggio.', 'L’istruttoria pubblica si apre a maggio.'],
		['Nelle gare contano i criteri.', 'Nelle istruttorie pubbliche contano i criteri.'],
		['Al partner spetta un corrispettivo mensile.', 'Al partner spetta un contributo mensile.'],
		['I corrispettivi si versano a rate.', 'I contributi si versano a rate.'],
		['L’aggiudicatario firma la convenzione.', 'L’ente partner firma la convenzione.'],
		['Gli aggiudicatari firmano.', 'Gli enti partner firmano.'],
		['La cooperativa aggiudicataria firma.', 'La cooperativa partner firma.'],
		['Dopo l’aggiudicazione si firma.', 'Dopo la scelta dei partner si firma.'],
		['Il capitolato elenca le attività.', 'Il documento progettuale elenca le attività.'],
		['L’appaltatore assume tre educatori.', 'L’ente partner assume tre educatori.'],
		['L’affidatario assume tre educatori.', 'L’ente partner assume tre educatori.'],
		['La stazione appaltante convoca i tavoli.', 'L’amministrazione procedente convoca i tavoli.'],
		['L’importo a base d’asta è di 1.000 €.', 'L’importo a disposizione è di 1.000 €.'],
		["La base d'asta è di 1.000 €.", 'L’importo a disposizione è di 1.000 €.'],
		['Il RUP convoca i tavoli.', 'Il responsabile del procedimento convoca i tavoli.'],
		[
			'Il responsabile unico del progetto convoca i tavoli.',
			'Il responsabile del procedimento convoca i tavoli.',
		],
	])('%s', (text, mended) => {
		const found = contractWordsIn(text);
		expect(found).toHaveLength(1);
		expect(mendText(text, found)).toBe(mended);
	});

	test('a verb is left to who writes', () => {
		expect(contractWordsIn('Il progetto è aggiudicato a tre enti.')).toEqual([
			{ at: 14, written: 'aggiudicato', better: 'scegliere gli enti partner', fix: null },
		]);
	});

	test('each of several, in their order', () => {
		const found = contractWordsIn('Il bando di gara fissa il corrispettivo.');
		expect(found.map(({ written }) => written)).toEqual(['bando', 'gara', 'corrispettivo']);
		expect(mendText('Il bando di gara fissa il corrispettivo.', found)).toBe(
			'L’avviso di istruttoria pubblica fissa il contributo.',
		);
	});
});

describe('an excuse excuses no more than it should', () => {
	test.each([
		['a denial in the sentence before', 'Non è una gara. Il bando scade il 5 marzo.'],
		['a condition that is denied', 'Se non avete tempo, leggete solo il bando.'],
		['a person who is denied something', 'Chi non ha esperienza, risponda al bando con altri.'],
		['what does not happen to it', 'Il bando non scade mai di domenica.'],
		['«non solo», which affirms', 'Serve non solo il bando della Regione.'],
		['a denial before a turn', 'Non è facile, ma il bando lo spiega.'],
		['a denial before a semicolon', 'Non ci sono soglie; il bando lo dice.'],
		['«senza» far from the word', 'Senza aspettare la riunione della giunta pubblicate il bando.'],
		['«di fatto» that unmasks nothing', 'Di fatto il bando scade domani.'],
		['another word between quotes', 'Il «tavolo» si apre dopo il bando.'],
		['contracts in the sentence before', 'Questo è un appalto. Il bando scade presto.'],
		[
			'contracts, where the word is said of coprogettazione',
			'Come in un appalto, il bando di coprogettazione scade.',
		],
		[
			'a denial far away',
			'Non abbiamo mai visto, in tanti anni di lavoro comune con gli enti del territorio, un progetto nato bene dal bando.',
		],
	])('%s', (_, text) => {
		expect(contractWordsIn(text)).toHaveLength(1);
	});
});

describe('a word of contracts may stand', () => {
	test.each([
		['between angle quotes', 'Chi scrive «gara» pensa già a un prezzo.'],
		['between curly quotes', 'Chi scrive “gara” pensa già a un prezzo.'],
		['denied', 'La coprogettazione non è una gara.'],
		['denied twice', 'Non c’è né un bando né un capitolato.'],
		['denied by «mai»', 'Non chiamatelo mai bando.'],
		['denied by «nessun»', 'Nessun corrispettivo, solo rimborsi.'],
		['kept away by «senza»', 'Si sceglie senza una vera gara.'],
		['set against the right one', 'Si pubblica un avviso invece di un bando.'],
		['denied after it', 'Il corrispettivo non è ammesso.'],
		['denied after it, as a place', 'Il RUP qui non c’è.'],
		['in contrast', 'La gara, invece, premia il ribasso.'],
		['said of an appalto', 'Nell’appalto c’è un corrispettivo.'],
		['said of public contracts', 'Il RUP è una figura dei contratti pubblici.'],
		['said of the code', 'Nel Codice dei contratti la gara ha regole sue.'],
		['said of the market', 'Sul mercato si fa una gara.'],
		['unmasked', 'Una somma fissa maschera un corrispettivo.'],
		['unmasked in its paragraph', 'È un capitolato di fatto. Un capitolato dice ogni turno.'],
		['as a call for funds', 'Il progetto ha vinto un bando europeo.'],
		['as a race', 'Alla gara sportiva vanno tutti.'],
		['as a fostering family', 'La famiglia affidataria incontra gli educatori.'],
		['as a ban', 'La plastica è messa al bando.'],
		['as a piece of another word', 'L’ente garantisce. La garanzia resta. Un contrabbando.'],
	])('%s', (_, text) => {
		expect(contractWordsIn(text)).toEqual([]);
	});

	test.each([
		['a list that is introduced by a denial', 'Parole che non si scrivono:'],
		['a column of the other track', 'Appalto'],
		['a column of what is better left', 'Da evitare'],
	])('in %s', (_, setting) => {
		expect(contractWordsIn('bando, gara', setting)).toEqual([]);
	});
});
