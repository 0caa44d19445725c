import { webAddress } from '../../../core/web-address.ts';
import { isOnOwnMachine } from '../../share/place.ts';

/** Where on the web a file is said to lie. */
export type Where =
  | { kind: 'unsaid' }
  | { kind: 'wrong'; message: string; hint: string }
  /** `doubt`: why it may not be seen there, and what helps. */
  | { kind: 'known'; address: string; doubt: { message: string; hint: string } | null };

/** `example.org/page`, as people write addresses. */
const BARE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[:/]|$)/u;
/** `C:\…`, `file:`, `/home/…`: places of one machine. */
const OF_A_DISK = /^(?:[a-z]:[\\/]|file:|blob:|[\\/~])/i;

/** What an author says of where the file of that name will lie, as an address in full; of a folder, with the file’s name after it. */
export function whereOf(said: string, fileName: string): Where {
  const text = said.trim();
  if (text === '') return { kind: 'unsaid' };
  if (OF_A_DISK.test(text))
    return {
      kind: 'wrong',
      message: 'That is a place on your own machine',
      hint: 'Put the file on the web, and paste the address that it has there: it begins with https://.',
    };
  const address = webAddress(BARE.test(text) ? `https://${text}` : text);
  if (address === null)
    return {
      kind: 'wrong',
      message: 'That is no address on the web',
      hint: 'It begins with https://, and has no user name or password in it.',
    };
  // What comes after is asked for in the snippet.
  const bare = address.replace(/[?#].*$/, '');
  return { kind: 'known', address: bare.endsWith('/') ? bare + fileName : bare, doubt: doubtOf(bare) };
}

function doubtOf(address: string): { message: string; hint: string } | null {
  if (isOnOwnMachine(address))
    return {
      message: 'Nobody but you reaches that address',
      hint: 'It will do to try it out; readers need one on the web.',
    };
  if (address.startsWith('http:'))
    return {
      message: 'Pages that are served over https:// show no frame from http://',
      hint: 'Most sites have both: try the address with https://.',
    };
  return null;
}
