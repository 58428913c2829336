export {
	WrongOutline,
	readOutline,
	type Grid,
	type MultiPolygon,
	type OutlineFault,
	type Position
} from './outline.ts';
export { blockOf, metresOutside } from './outside.ts';
export { rdToWgs84, wgs84ToRd } from './rd.ts';
