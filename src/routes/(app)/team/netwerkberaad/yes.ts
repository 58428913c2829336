/** A ticked box as the yes it stands for; a box that was not ticked is no yes. */
export const withYes =
	(...boxes: string[]) =>
	/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever was typed */
	(values: Record<string, any>): Record<string, any> => ({
		...values,
		...Object.fromEntries(boxes.map((box) => [box, values[box] === 'ja']))
	});
