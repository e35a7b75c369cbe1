import type { Mention, Sentence } from '../document.js'
import type { EventType, Participant } from '../record.js'
import type { Candidate } from './candidates.js'

/** What an event's country may be read from. */
export interface Whereabouts {
  readonly candidate: Candidate
  readonly site: Mention | null
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  /** Everything that the sentence names. */
  readonly mentions: readonly Mention[]
}

/** Where the other events of an article took place, as one of them sees it. */
export interface Elsewhere {
  readonly sameFrame: Tally
  readonly sameType: Tally
  readonly sameSentence: Tally
  /** Those with a named actor, and a named recipient, of its own. */
  readonly sameActors: Tally
  readonly sameRecipients: Tally
  /** The countries of the nearest events with a place, before and after. */
  readonly before: string | null
  readonly after: string | null
}

/** How many events took place in each country. */
type Countries = Map<string, number>

/** Countries of events, the event's own among them. */
export interface Tally {
  readonly counted: readonly Countries[]
  readonly own: string | null
}

/** The countries of the places of all events, counted once, since every event asks for those of the others. */
export function elsewhereOf(events: readonly Whereabouts[]): Elsewhere[] {
  const frames = new Map<string, Countries>()
  const types = new Map<EventType, Countries>()
  const sentences = new Map<Sentence, Countries>()
  const actors = new Map<string, Countries>()
  const recipients = new Map<string, Countries>()
  for (const event of events) {
    const country = countryOf(event)
    if (!country) continue
    const { entry, sentence } = event.candidate
    count(frames, [entry.by], country)
    count(types, [entry.type], country)
    count(sentences, [sentence], country)
    count(actors, namesOf(event.actors), country)
    count(recipients, namesOf(event.recipients), country)
  }
  const [before, after] = nearestOf(events.map(countryOf))
  return events.map((event, i) => {
    const { entry, sentence } = event.candidate
    const own = countryOf(event)
    return {
      sameFrame: tallyOf(frames, [entry.by], own),
      sameType: tallyOf(types, [entry.type], own),
      sameSentence: tallyOf(sentences, [sentence], own),
      sameActors: tallyOf(actors, namesOf(event.actors), own),
      sameRecipients: tallyOf(recipients, namesOf(event.recipients), own),
      before: before[i] ?? null,
      after: after[i] ?? null,
    }
  })
}

function countryOf({ site }: Whereabouts): string | null {
  return site?.country ?? null
}

function namesOf(participants: readonly Participant[]): string[] {
  return [...new Set(participants.flatMap(({ via, name }) => (via === 'named' ? [name.ar] : [])))]
}

function count<Key>(counts: Map<Key, Countries>, keys: readonly Key[], country: string): void {
  for (const key of keys) {
    const countries = counts.get(key) ?? new Map()
    counts.set(key, countries)
    countries.set(country, (countries.get(country) ?? 0) + 1)
  }
}

function tallyOf<Key>(counts: ReadonlyMap<Key, Countries>, keys: readonly Key[], own: string | null): Tally {
  return { counted: keys.flatMap((key) => counts.get(key) ?? []), own }
}

/** For each event the country of the nearest other one that has one, before it and after it. */
function nearestOf(countries: readonly (string | null)[]): [(string | null)[], (string | null)[]] {
  const before: (string | null)[] = []
  const after: (string | null)[] = []
  let last: string | null = null
  let next: string | null = null
  for (let i = 0; i < countries.length; i++) {
    before[i] = last
    last = countries[i] ?? last
    const j = countries.length - 1 - i
    after[j] = next
    next = countries[j] ?? next
  }
  return [before, after]
}

/** Whether most other events of a tally are in a country: «this», «some», «another» or «none» if there are none. */
export function majorityOf({ counted, own }: Tally, country: string): string {
  let all = 0
  let here = 0
  for (const countries of counted) {
    for (const [one, times] of countries) {
      const others = one === own ? times - 1 : times
      all += others
      if (one === country) here += others
    }
  }
  if (all === 0) return 'none'
  return here * 2 > all ? 'this' : here > 0 ? 'some' : 'another'
}
