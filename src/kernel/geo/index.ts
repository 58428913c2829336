export {
	WrongOutline,
	readOutline,
	type Grid,
	type MultiPolygon,
	type OutlineFault
} from './outline.ts';
export { rdToWgs84 } from './rd.ts';
