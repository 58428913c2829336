export { gardens, lookOver } from './look.operations.ts';
export {
	addNeighbour,
	letNeighboursSearch,
	listNeighbours,
	retryNeighbour,
	stopNeighbour
} from './neighbour.operations.ts';
export { fenceJobs } from './jobs.ts';
