import proj4 from 'proj4';

// RD New (EPSG:28992): oblique stereographic on Bessel 1841, with the seven parameters to WGS84 (Kadaster / NSGI).
const rdNew =
	'+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
	'+ellps=bessel +towgs84=565.2369,50.0087,465.658,-0.406857,0.350733,-1.870348,4.0812 +units=m +no_defs';

const converter = proj4(rdNew, 'WGS84');

/** A point in RD (metres) as longitude and latitude in degrees; within about a metre. */
export const rdToWgs84 = ([x, y]: readonly [number, number]): [number, number] => {
	const [longitude, latitude] = converter.forward([x, y]) as [number, number];
	return [round(longitude), round(latitude)];
};

/** A point in degrees as RD (metres). */
export const wgs84ToRd = (position: readonly [number, number]): [number, number] =>
	converter.inverse([...position]) as [number, number];

// Seven decimals are about a centimetre.
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
