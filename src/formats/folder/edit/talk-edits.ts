import type { Edit } from '../../../core/folder.ts';
import { slugOf as idOf } from '../roles.ts';
import { done, textsOf, withFile } from './files.ts';

/** Sets the text of a talk’s file, new or not. */
export function setTalk(id: string, text: string): Edit {
  return (files) => {
    const there = textsOf(files, 'talk').find(([path]) => idOf(path) === id)?.[0];
    return done(withFile(files, there ?? `talks/${id}.yaml`, text), id);
  };
}

export function removeTalk(id: string): Edit {
  return (files) => {
    const there = textsOf(files, 'talk').find(([path]) => idOf(path) === id)?.[0];
    return done(there === undefined ? files : withFile(files, there, null));
  };
}
