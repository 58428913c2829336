export {
	answerConnectorAsk,
	askConnector,
	letConnectorGo,
	listConnectors,
	nameConnector,
	nameConnectorAgain,
	noteWilling
} from './connector.operations.ts';
export { findConnectors } from './connector.store.ts';
export { endConnectors } from './end.ts';
