/** Whether somebody typed something on this page that was not kept yet. */
export const isWriting = (): boolean =>
	[...document.querySelectorAll<HTMLInputElement>('main textarea, main input')].some(
		({ type, value, defaultValue }) =>
			!['hidden', 'checkbox', 'radio'].includes(type) && value !== defaultValue
	);
