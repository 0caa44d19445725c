import { describe, expect, test } from 'vitest';
import { presentOf } from '../../../../src/extract/events/clause-words.ts';
import { IRREGULAR_VERBS } from '../../../../src/extract/events/words/irregular-verbs.ts';
import { baseOfPast, baseOfUnlisted, thirdPerson } from '../../../../src/extract/events/words/verb-forms.ts';

describe('past forms back to the present', () => {
  test.each(
    `said says|told tells|laid lays|lay lies|rose rises|raised raises|fell falls|felt feels|led leads|left leaves|held holds|struck strikes|sank sinks|shot shoots|shut shuts|quit quits|put puts
    fled flees|flew flies|swore swears|tore tears|bore bears|began begins|became becomes|withdrew withdraws|overthrew overthrows|caught catches|taught teaches|bought buys|brought brings|sought seeks|fought fights
    won wins|ran runs|sent sends|spent spends|lent lends|met meets|kept keeps|paid pays|broke breaks|spoke speaks|froze freezes|stole steals|chose chooses|drove drives|wrote writes|gave gives|forbade forbids
    went goes|undid undoes|beat beats|hit hits|cut cuts|found finds|founded founds|found finds|hid hides|dug digs|stood stands|understood understands|lost loses|made makes|took takes|shook shakes|threw throws|grew grows|knew knows|drew draws
    signed signs|passed passes|carried carries|banned bans|vetoed vetoes|travelled travels|resigned resigns|agreed agrees|died dies|tied ties`
      .trim()
      .split(/[|\n]\s*/)
      .map((pair) => pair.split(' ') as [string, string]),
  )('%s: %s', (past, present) => {
    expect(presentOf(baseOfPast(past)!, false, past)).toBe(present);
  });

  test('every irregular verb comes back to its base', () => {
    for (const { base, past } of IRREGULAR_VERBS) {
      // “lay” and “found” are past and present of different verbs.
      expect([base, 'lie']).toContain(baseOfPast(past));
    }
  });

  test.each(
    `maxed max|allocated allocate|refuted refute|grilled grill|stunned stun|queried query|edited edit|rioted riot|deemed deem|praised praise|slated slate|poached poach|piloted pilot|dodged dodge|heaved heave|pieced piece
    acquired acquire|inquired inquire|parachuted parachute|bypassed bypass|highlighted highlight|tanked tank|flagged flag|curated curate|rebuked rebuke`
      .trim()
      .split(/[|\n]\s*/)
      .map((pair) => pair.split(' ') as [string, string]),
  )('of no list: %s is of %s', (past, base) => {
    expect(baseOfPast(past) ?? baseOfUnlisted(past)).toBe(base);
  });

  test.each(['trialled', 'outraged', 'hundred', 'unlocked', 'bed', 'took'])('%s does not tell', (word) => {
    expect(baseOfUnlisted(word)).toBeNull();
  });

  test.each([
    ['have', 'has'],
    ['be', 'is'],
    ['carry', 'carries'],
    ['say', 'says'],
    ['veto', 'vetoes'],
    ['boo', 'boos'],
    ['pass', 'passes'],
    ['fix', 'fixes'],
  ])('%s: %s', (base, form) => {
    expect(thirdPerson(base)).toBe(form);
  });
});
