export { findFurniture } from './find-furniture.ts';
