import { BlockList, isIP } from 'node:net';

/** Addresses inside a house, a machine or a cloud: nothing of the open web lives there. */
const inside = new BlockList();
for (const [net, bits] of [
	...([
		['0.0.0.0', 8],
		['10.0.0.0', 8],
		['100.64.0.0', 10],
		['127.0.0.0', 8]
	] as const),
	...([
		['169.254.0.0', 16],
		['172.16.0.0', 12],
		['192.0.0.0', 24],
		['192.0.2.0', 24]
	] as const),
	...([
		['192.88.99.0', 24],
		['192.168.0.0', 16],
		['198.18.0.0', 15]
	] as const),
	...([
		['198.51.100.0', 24],
		['203.0.113.0', 24],
		['224.0.0.0', 4],
		['240.0.0.0', 4]
	] as const)
] as const)
	inside.addSubnet(net, bits, 'ipv4');
// Of IPv6 only what is given out on the open web may be reached, without the ranges that carry an IPv4 address along.
const outside6 = new BlockList();
outside6.addSubnet('2000::', 3, 'ipv6');
const carried6 = new BlockList();
for (const [net, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
] as const)
	carried6.addSubnet(net, bits, 'ipv6');

/** Whether a number is one of the open web. */
export function isOpenNumber(number: string): boolean {
	const family = isIP(number);
	if (family === 4) return !inside.check(number, 'ipv4');
	return family === 6 && outside6.check(number, 'ipv6') && !carried6.check(number, 'ipv6');
}

const ownNames = /\.(?:local|localhost|internal|intranet|lan|home|corp|arpa|test|onion)$/;

/**
 * Whether an address may be fetched at all: https, a name with a dot, no password, no port of its own. To which numbers
 * the name leads is looked at when it is fetched (outside.ts).
 */
export function isOpenAddress(text: string): boolean {
	const url = URL.parse(text);
	if (!url) return false;
	const host = url.hostname.toLowerCase().replace(/\.$/, '');
	return (
		url.protocol === 'https:' &&
		url.username + url.password + url.port === '' &&
		host.includes('.') &&
		isIP(host) === 0 &&
		!ownNames.test(host)
	);
}
