export { coverageOf, type Cell, type Column, type Coverage, type CoverageBy, type Row } from './coverage.ts';
export { orderRows, ROW_ORDERS, type RowOrder } from './order.ts';
