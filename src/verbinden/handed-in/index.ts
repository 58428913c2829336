export { giveHanded, listHanded, removeHandedIn } from './handed-in.operations.ts';
export { takeHandedIn } from './take.operations.ts';
export { endHanded } from './end.ts';
