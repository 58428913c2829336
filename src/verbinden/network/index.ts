export { nameCluster } from './cluster.operations.ts';
export { exportNetwork } from './export.operations.ts';
export { checkNetworkFile, takeNetworkFile } from './import.operations.ts';
export { findMeetings, findWay } from './meet.operations.ts';
export { showNetwork } from './network.operations.ts';
export { nodeKinds } from './node.rules.ts';
export { drawNetwork, networkJobs } from './refresh.ts';
