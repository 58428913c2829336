export const figureFile = {
	title: 'Cijfers inlezen',
	lead: 'Uit een bestand van de gemeente, het CBS, de Leefbaarometer of van wie ook. Eerst kijken, dan pas inlezen.',
	file: 'Kies een bestand',
	fileHint:
		'CSV of xlsx, tot 12 MB, met een kolom voor de CBS-code van de buurt, wijk of gemeente.',
	saved: 'Hoe zijn de kolommen ingedeeld?',
	guess: 'Vierzet doet een voorstel',
	look: 'Bekijk het bestand',
	looked: (name: string, rows: number) =>
		`${name}: ${rows === 1 ? 'één regel' : `${rows} regels`}. Klopt het wat er in elke kolom staat? Er is nog niets ingelezen.`,
	leaveOut: 'laat weg',
	code: 'de code van het gebied',
	name: 'de naam van het gebied',
	yearColumn: 'het jaar van de regel',
	margin: 'de marge (±) van het cijfer ervoor',
	year: 'Over welk jaar gaan de cijfers?',
	source: 'Van wie zijn de cijfers?',
	sourceHint: 'De bron staat bij elk cijfer, bijvoorbeeld: Gemeente Oudermeer.',
	licence: 'Onder welke licentie?',
	saveAs: 'Bewaar deze indeling onder een naam (mag leeg blijven)',
	saveAsHint: 'Dan gaat het bestand van volgend jaar vanzelf goed.',
	take: 'Lees in',
	another: 'Kies een ander bestand',
	done: 'De cijfers zijn ingelezen. Kijk bij Gebieden hoe ze erbij staan.',
	elsewhere: 'Recht van de bron',
	elsewhereLead:
		'Wie bij de computer met Vierzet kan, haalt de cijfers en grenzen van een gemeente zo op bij het CBS en PDOK:'
};
