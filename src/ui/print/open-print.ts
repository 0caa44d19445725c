import { parts } from '../parts/parts.ts';

/** Opens the browser’s dialog once there is what it prints. */
export async function openPrint(): Promise<void> {
  await parts.paper.load();
  print();
}
