export {
	connect,
	findToConnect,
	listConnections,
	moveConnection,
	removeConnection,
	showEnd
} from './connection.operations.ts';
export { connectionStates, heldBy, type ConnectionState, type HeldBy } from './connection.rules.ts';
export { countConnections } from './connection.store.ts';
