export { findMaterial, materialShape } from './material.operations.ts';
export { findMaterialRows } from './material.store.ts';
export { clearPart } from './part.ts';
export { cite, listSources, takeFigure, uncite } from './source.operations.ts';
export { figureOf, figureShape, sourceShape, sourcesOf, type Source } from './source.ts';
export { removeFigureUsed } from './source.store.ts';
export { layOnTable } from './table.ts';
