/** Text as it may stand between tags and in attributes, of a page and of XML: what XML cannot hold is left out. */
export const escapeMarkup = (text: string): string =>
	text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(
			/[&<>"']/g,
			(sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign]!
		);

/** Text in paragraphs: an empty line begins a new one. */
export const paragraphsOf = (text: string): string =>
	text
		.split(/\n{2,}/)
		.map((one) => `<p>${escapeMarkup(one).replaceAll('\n', '<br>')}</p>`)
		.join('');
