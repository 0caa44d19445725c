import type { Evidence, Proposal, ProposedEvent } from '../proposal.ts';
import { bestOf, eventOf, single, without } from './event-of.ts';
import { slugFor } from './slug.ts';

/** One event for each telling: what a join was made of. `taken` are the ids of the other events. */
export function splitEvent(event: ProposedEvent, taken: ReadonlySet<string>): ProposedEvent[] {
  if (event.tellings.length < 2) return [event];
  const best = bestOf(event.tellings);
  const used = new Set(taken).add(event.id);
  const events = new Map<number, ProposedEvent>();
  // In one order whatever the tellings’ is, so that the ids are the same each time.
  for (const place of inOrder(event.tellings)) {
    const telling = event.tellings[place]!;
    const id = place === best ? event.id : idFor(telling, used);
    used.add(id);
    events.set(place, single(telling, id));
  }
  return event.tellings.map((_, place) => events.get(place)!);
}

/**
 * Takes one telling out: the event without it, and the event that it is by itself. The id stays with the telling that the
 * title is from. An event of one telling stays as it is.
 */
export function separate(
  event: ProposedEvent,
  telling: Proposal,
  taken: ReadonlySet<string>,
): ProposedEvent[] {
  const out = event.tellings.indexOf(telling);
  if (out < 0 || event.tellings.length < 2) return [event];
  const best = bestOf(event.tellings);
  const rest = without(event, new Set([out]), event.id);
  const used = new Set(taken).add(event.id);
  if (out !== best) return [rest, single(telling, idFor(telling, used))];
  return [{ ...rest, id: idFor(rest.tellings[0]!, used) }, single(telling, event.id)];
}

/** Joins two events by hand. The id is that of the event whose title is kept. */
export function joinEvents(a: ProposedEvent, b: ProposedEvent): ProposedEvent {
  const tellings = [...a.tellings, ...b.tellings];
  const shift = a.tellings.length;
  const best = bestOf(tellings);
  const evidence: Evidence[] = [
    ...a.evidence,
    ...b.evidence.map((each) => ({ ...each, a: each.a + shift, b: each.b + shift })),
    { a: 0, b: shift, because: ['Joined by hand.'] },
  ];
  return eventOf(tellings, evidence, best < shift ? a.id : b.id);
}

/** Gives each telling an id of its own, in an order that does not depend on theirs. */
export function idsFor(tellings: readonly Proposal[], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  const ids: string[] = [];
  for (const place of inOrder(tellings)) {
    const id = idFor(tellings[place]!, used);
    used.add(id);
    ids[place] = id;
  }
  return ids;
}

function idFor(telling: Proposal, taken: ReadonlySet<string>): string {
  const { article, excerpt, title, when } = telling;
  return slugFor(title, when, `${article} ${excerpt.start} ${excerpt.end}`, (id) => taken.has(id));
}

function inOrder(tellings: readonly Proposal[]): number[] {
  return [...tellings.keys()].sort((a, b) => {
    const [ours, theirs] = [tellings[a]!, tellings[b]!];
    if (ours.article !== theirs.article) return ours.article < theirs.article ? -1 : 1;
    return ours.excerpt.start - theirs.excerpt.start || ours.excerpt.end - theirs.excerpt.end || a - b;
  });
}
