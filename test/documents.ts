import { strToU8, zipSync } from 'fflate';

const escaped = (text: string) => text.replace(/([()\\])/g, '\\$1');

/**
 * A small true PDF with a page per text; an empty text is a page with a picture only, as a scanner makes it.
 * @param locked with a password that nobody has
 */
export function makePdf(pages: readonly string[], { locked = false } = {}): Buffer {
	const objects: string[] = [];
	const add = (body: string) => objects.push(body);
	add('<< /Type /Catalog /Pages 2 0 R >>');
	const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
	add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
	add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
	for (const [index, text] of pages.entries()) {
		const lines = text.split('\n').map((line) => `(${escaped(line)}) Tj 0 -14 Td`);
		const stream = text ? `BT /F1 11 Tf 60 780 Td ${lines.join(' ')} ET` : '0 0 m 10 10 l S';
		add(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`
		);
		add(`<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`);
	}
	if (locked) {
		const hex = 'ab'.repeat(32);
		add(`<< /Filter /Standard /V 1 /R 2 /O <${hex}> /U <${hex}> /P -4 >>`);
	}
	let body = '%PDF-1.4\n';
	const offsets = objects.map((object, index) => {
		const at = body.length;
		body += `${index + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const start = body.length;
	const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	const lock = locked ? `/Encrypt ${objects.length} 0 R /ID [<ab> <ab>]` : '';
	body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${start}\n%%EOF`;
	return Buffer.from(body, 'latin1');
}

const zip = (files: Record<string, string>) =>
	Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)]))));

/** A small true DOCX. */
export const makeDocx = (paragraphs: readonly string[]): Buffer =>
	zip({
		'[Content_Types].xml':
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		'_rels/.rels':
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
	});

/** A small true OpenDocument text; locked, its parts are said to be encrypted. */
export const makeOdt = (paragraphs: readonly string[], { locked = false } = {}): Buffer =>
	zip({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'META-INF/manifest.xml': `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">${locked ? '<manifest:encryption-data/>' : ''}</manifest:file-entry></manifest:manifest>`,
		'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${paragraphs.map((one, at) => (at === 0 ? `<text:h>${one}</text:h>` : `<text:p>${one}</text:p>`)).join('')}</office:text></office:body></office:document-content>`
	});
