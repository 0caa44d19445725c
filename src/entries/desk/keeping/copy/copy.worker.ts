import { CopyFiles } from './copy-files.ts';
import type { Delivery, Order, Results, Sent } from './messages.ts';

/** Takes one order after the other, in the order they came. */

let files: Promise<CopyFiles> | null = null;
let last: Promise<void> = Promise.resolve();

onmessage = ({ data }: MessageEvent<Sent>) => {
  last = last.then(() => take(data));
};

async function take({ number, database, order }: Sent): Promise<void> {
  let delivery: Delivery;
  try {
    files ??= open(database);
    delivery = { number, ok: true, result: await obey(await files, order) };
  } catch {
    files = null;
    delivery = { number, ok: false };
  }
  postMessage(delivery);
}

async function open(database: string): Promise<CopyFiles> {
  const root = await navigator.storage.getDirectory();
  return new CopyFiles(await root.getDirectoryHandle(database, { create: true }));
}

async function obey(files: CopyFiles, order: Order): Promise<Results[Order['kind']]> {
  if (order.kind === 'stand') return files.stand(order.id);
  if (order.kind === 'read') return files.read(order.id);
  if (order.kind === 'add') await files.add(order.writing);
  else if (order.kind === 'put') await files.put(order.writing);
  else await files.remove(order.id);
  return null;
}
