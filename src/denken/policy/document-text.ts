import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import { Problem } from '#kernel/index.ts';
import { asParagraphs, inPages, looksScanned, tidy } from './document-text.rules.ts';

/** Larger files, and more pages, take longer than anybody wants to wait. */
const mostBytes = 25 * 1024 * 1024;
const mostPages = 600;
/** What a packed file may grow to, so that a small one cannot fill the memory. */
const mostUnpacked = 60 * 1024 * 1024;

interface PdfItem {
	str?: string;
	hasEOL?: boolean;
}

/** The text of a PDF, page by page. */
async function readPdf(bytes: Buffer): Promise<string[]> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(
		(error: Error) => {
			throw new Problem(error.name === 'PasswordException' ? 'fileLocked' : 'fileDamaged');
		}
	);
	try {
		if (pdf.numPages > mostPages) throw new Problem('fileTooLong', { limit: mostPages });
		const pages: string[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const { items } = await page.getTextContent();
			const lines = (items as PdfItem[]).map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str));
			pages.push(asParagraphs(lines.join('')));
			page.cleanup();
		}
		return pages;
	} catch (error) {
		throw error instanceof Problem ? error : new Problem('fileDamaged');
	} finally {
		await pdf.loadingTask.destroy();
	}
}

/** The files in a zip whose name passes; a file that grows too large when unpacked is refused. */
function unpacked(bytes: Buffer, wanted: (name: string) => boolean): Record<string, Uint8Array> {
	let size = 0;
	try {
		return unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				if (!wanted(name)) return false;
				size += originalSize;
				if (size > mostUnpacked) throw new Problem('tooLarge', { limit: '60 MB' });
				return true;
			}
		});
	} catch (error) {
		throw error instanceof Problem ? error : new Problem('fileDamaged');
	}
}

async function readDocx(bytes: Buffer): Promise<string[]> {
	const { value } = await mammoth.extractRawText({ buffer: bytes }).catch(() => {
		throw new Problem('fileDamaged');
	});
	return inPages(value.split(/\n+/).filter((line) => line.trim()));
}

/** The paragraphs and heads of an OpenDocument text, in order. */
function readOdt(content: Uint8Array): string[] {
	const document = new DOMParser({ onError: () => {} } as never).parseFromString(
		new TextDecoder().decode(content),
		'text/xml'
	);
	const all = document?.getElementsByTagName('*') ?? [];
	const paragraphs = Array.from(all as ArrayLike<{ nodeName: string; textContent: string | null }>)
		.filter(({ nodeName }) => nodeName === 'text:p' || nodeName === 'text:h')
		.map(({ textContent }) => textContent ?? '')
		.filter((text) => text.trim());
	return inPages(paragraphs);
}

/** A zip that holds a text: DOCX or ODT; a locked one says so in its manifest. */
async function readZip(bytes: Buffer): Promise<string[]> {
	const wanted = ['word/document.xml', 'content.xml', 'META-INF/manifest.xml'];
	const files = unpacked(bytes, (name) => wanted.includes(name));
	const manifest = files['META-INF/manifest.xml'];
	if (manifest && new TextDecoder().decode(manifest).includes('encryption-data'))
		throw new Problem('fileLocked');
	if (files['word/document.xml']) return readDocx(bytes);
	if (files['content.xml']) return readOdt(files['content.xml']);
	throw new Problem('fileUnknown');
}

/**
 * The text of a policy document in pages: PDF, DOCX or ODT, told by what is in the file and not by its name.
 * @throws Problem with a sentence: damaged, locked with a password, scanned, too long, too large or something else
 */
export async function readDocumentText(bytes: Buffer): Promise<string[]> {
	if (bytes.length === 0) throw new Problem('noFile');
	if (bytes.length > mostBytes) throw new Problem('tooLarge', { limit: '25 MB' });
	const head = bytes.subarray(0, 1024).toString('latin1');
	// A Word file with a password, or one from before 2007, is an OLE container.
	if (bytes.length > 8 && bytes.readUInt32BE(0) === 0xd0cf11e0) throw new Problem('fileOld');
	const read = head.includes('%PDF-')
		? await readPdf(bytes)
		: head.startsWith('PK')
			? await readZip(bytes)
			: undefined;
	if (!read) throw new Problem('fileUnknown');
	const pages = read.map(tidy);
	if (looksScanned(pages)) throw new Problem('fileScanned');
	if (pages.every((page) => !page)) throw new Problem('fileEmpty');
	return pages;
}
