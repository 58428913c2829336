/** Ten things that may keep people out (methods.md 3.2), in the order in which they are asked. */
export const thresholds = [
	...(['language', 'money', 'time', 'childcare', 'access'] as const),
	...(['digital', 'invitation', 'atmosphere', 'food', 'role'] as const)
];
export type Threshold = (typeof thresholds)[number];
