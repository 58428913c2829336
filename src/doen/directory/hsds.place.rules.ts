import type { Place } from './detail.ts';
import { isRecord } from './hsds.check.rules.ts';
import type { HsdsRecord } from './hsds.fields.ts';
import { address, given, place, records, taken } from './hsds.names.rules.ts';

/** A place from a service_at_location of HSDS, with its first address and its first way in. */
export function placeOf(record: HsdsRecord): Place {
	const { id, location, ...rest } = record;
	const [own, locationRest] = taken(place, isRecord(location) ? location : {});
	const [first, ...others] = records(locationRest.addresses);
	const [where, addressRest] = taken(address, first ?? {});
	const [door, ...otherDoors] = records(locationRest.accessibility);
	const fitting = typeof door?.description === 'string' && door.description.length <= 5000;
	const { description = null, ...doorRest } = fitting ? door : {};
	delete locationRest.addresses;
	delete locationRest.accessibility;
	return {
		...own,
		...where,
		id,
		accessibility: description,
		rest: {
			...rest,
			...(isRecord(location) ? { location: locationRest } : {}),
			...(first ? { address: addressRest } : {}),
			...(others.length > 0 ? { addresses: others } : {}),
			...(fitting ? { door: doorRest } : {}),
			...(fitting
				? otherDoors.length > 0 && { doors: otherDoors }
				: door && { doors: [door, ...otherDoors] })
		}
	} as Place;
}

/** A place as HSDS tells it; the ids of its address and its way in follow from its own where it has none. */
export function placeGiven(one: Place, newId: (from: string) => string): HsdsRecord {
	const { location, address: addressRest, addresses, door, doors, ...rest } = one.rest;
	// An address in the words of HSDS is whole, or it is none: what is not known stays empty.
	const whole = one.street || one.postalCode || one.city || addressRest;
	const empty = { address_1: '', city: '', state_province: '', postal_code: '', country: 'NL' };
	const own = addressRest
		? given(address, one, addressRest as HsdsRecord)
		: {
				id: newId(`${one.locationId}/address`),
				...empty,
				...given(address, one, {}),
				address_type: 'physical'
			};
	const allAddresses = [...(whole ? [own] : []), ...records(addresses)];
	const way =
		one.accessibility || door
			? [
					{
						...(door ? {} : { id: newId(`${one.locationId}/accessibility`) }),
						...(one.accessibility ? { description: one.accessibility } : {}),
						...(door as HsdsRecord)
					}
				]
			: [];
	const allDoors = [...way, ...records(doors)];
	const told = {
		...given(place, one, (location as HsdsRecord) ?? {}),
		...(allAddresses.length > 0 ? { addresses: allAddresses } : {}),
		...(allDoors.length > 0 ? { accessibility: allDoors } : {})
	};
	return { id: one.id, ...rest, location: told };
}
