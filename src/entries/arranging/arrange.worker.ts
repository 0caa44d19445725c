import type { Order } from './messages.ts';
import { takeOrder } from './serve.ts';

onmessage = ({ data }: MessageEvent<Order>) => takeOrder(data);
