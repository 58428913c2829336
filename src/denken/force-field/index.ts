export { beginForceField, changeForceField, showForceField } from './force-field.operations.ts';
export { addActor, assess, changeActor, placeActor, removeActor } from './actor.operations.ts';
export { addForce, addTie, changeForce, removeForce, removeTie } from './force.operations.ts';
