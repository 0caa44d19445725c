export { LIMITS, readDataset, type Limits, type ReadDataset } from './read-dataset.ts';
