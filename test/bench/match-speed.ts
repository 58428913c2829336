// node test/bench/match-speed.ts [--offers 10000] [--times 146]: matching alone, without what npm run bench fills before it.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureMatching } from './match.ts';

const { values } = parseArgs({
	options: {
		offers: { type: 'string', default: '10000' },
		times: { type: 'string', default: '146' }
	}
});
console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
for (const offers of values.offers.split(','))
	await measureMatching(Number(offers), Number(values.times));
