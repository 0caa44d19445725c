export { packFolder } from './pack-folder.ts';
export { unpackFolder, type Unpacked } from './unpack-folder.ts';
