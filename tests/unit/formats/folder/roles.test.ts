import { describe, expect, test } from 'vitest';
import { folderOf, mistakeIn, roleOf, slugOf } from '../../../../src/formats/folder/roles.ts';

test.each([
  ['collection.yaml', 'collection'],
  ['articles/gazette.md', 'article'],
  ['articles/2024/gazette.md', 'article'],
  ['events/2024.yaml', 'events'],
  ['events/a/b/2024.yaml', 'events'],
  ['talks/short.yaml', 'talk'],
  ['talks/.hidden.yaml', null],
  ['articles/._gazette.md', null],
  ['.git/articles/a.md', null],
  ['articles/.old/a.md', null],
  ['sub/collection.yaml', null],
  ['sub/articles/a.md', null],
  ['events/2024.yaml.bak', null],
  ['articles/photo.png', null],
  ['README.md', null],
])('%s is %s', (path, role) => {
  expect(roleOf(path)).toBe(role);
});

describe('mistakes', () => {
  const NAME = 'name it collection.yaml';
  const MD = 'an article’s file name ends in .md';
  const YAML = 'its name must end in .yaml';
  const SMALL = 'write its name in small letters';
  const PLURAL = 'the folders are called articles, events and talks';
  const INSIDE = 'put it into the folder of that name';
  test.each([
    ['collection.yml', NAME],
    ['collection.json', NAME],
    ['collection.yaml.txt', NAME],
    ['Collection.yaml', SMALL],
    ['articles/a.txt', MD],
    ['articles/a.html', MD],
    ['articles/a.md.txt', MD],
    ['articles/a.MD', SMALL],
    ['Articles/a.md', SMALL],
    ['events/a.yml', YAML],
    ['talks/a.json', YAML],
    ['events/a.YAML', SMALL],
    ['event/a.yaml', PLURAL],
    ['article/a.md', PLURAL],
    ['talk/a.yaml', PLURAL],
    ['events.yaml', INSIDE],
    ['articles.md', INSIDE],
    ['articles/a.md', null],
    ['articles/photo.png', null],
    ['articles/.a.txt', null],
    ['notes.txt', null],
    ['expected.json', null],
    ['my-events/a.yml', null],
  ])('%s', (path, expected) => {
    expect(mistakeIn(path)).toBe(expected);
  });
});

test.each([
  ['articles/gazette.md', 'gazette'],
  ['gazette.md', 'gazette'],
  ['data/x/articles/old/gazette.v2.md', 'gazette.v2'],
  ['talks/short', 'short'],
])('the slug of %s is %s', (path, slug) => {
  expect(slugOf(path)).toBe(slug);
});

test.each([
  [['data/elm/collection.yaml', 'data/elm/articles/a.md'], 'data/elm/'],
  [['data/elm/articles/collection.yaml', 'data/elm/collection.yaml'], 'data/elm/'],
  [['collection.yaml', 'articles/a.md'], ''],
  [['data/elm/articles/a.md', 'data/elm/events/b.yaml'], 'data/elm/'],
  [['articles/a.md'], ''],
  [['data/elm/talks/old/a.yaml'], 'data/elm/'],
  [['data/elm/readme.md'], 'data/elm/'],
  [['readme.md'], ''],
  [[], ''],
])('the folder of %j is %j', (paths, folder) => {
  expect(folderOf(paths)).toBe(folder);
});
