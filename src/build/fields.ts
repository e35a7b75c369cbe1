import { namesOf } from '../events/evidence.js'
import type { Option } from '../events/linear.js'
import type { ProposedEvent } from '../events/proposals.js'
import { proposeEvents } from '../events/tag.js'
import { type Annotated, type GoldEvent, goldOf, isSameSpan, touches } from './gold.js'
import type { Example, Settings } from './regression.js'

/** What the models of place, date, country and source learn from: the options for a field of each event. */

/** An event that is proposed and annotated. */
export interface Observed {
  readonly fold: number | null
  readonly event: ProposedEvent
  readonly gold: GoldEvent
}

export function observe(annotated: readonly Annotated[]): Observed[] {
  return annotated.flatMap(({ fold, document, events }) =>
    proposeEvents(document).flatMap((event) => {
      const gold = goldOf(event.record, events)
      return gold ? [{ fold, event, gold }] : []
    }),
  )
}

/** The options for a field of one event. */
export interface Choice {
  readonly fold: number | null
  /** Whether the annotation gives the field, and whether the event counts. */
  readonly given: boolean
  readonly counted: boolean
  readonly options: readonly Example[]
}

/** A field that has at most one of several options, which are weighed against each other. */
export interface Field {
  readonly settings: Settings
  readonly choicesOf: (observed: readonly Observed[]) => Choice[]
}

const sparse: Settings = { penalty: 4, sparsity: 2.2, leastSeen: 8, refit: 6 }

export const fields = {
  site: field({
    settings: sparse,
    isGiven: ({ place }) => place !== null,
    optionsOf: ({ sites }, { place }) => judge(sites, (mention) => place !== null && isSameSpan(place, mention)),
  }),
  dating: field({
    settings: { ...sparse, penalty: 8, sparsity: 4, trust: 8, refit: 12 },
    isGiven: ({ date, time }) => date !== null || time !== null,
    optionsOf: ({ times }, { time, date }) =>
      judge(times, (option) => (date !== null && date === option.value) || (time !== null && touches(time, option))),
  }),
  country: field({
    settings: sparse,
    isGiven: ({ country }) => country !== null,
    optionsOf: ({ countries }, { country }) => judge(countries, (option) => option === country),
  }),
  attribution: field({
    settings: { ...sparse, leastSeen: 20 },
    learnsFrom: ({ optional }) => !optional,
    isGiven: ({ source }) => source !== null,
    optionsOf: ({ claims }, { source }) => judge(claims, (value) => source !== null && isSameSpan(source, value)),
  }),
} satisfies Record<string, Field>

type Verdict = Omit<Example, 'fold'>

function judge<T>(options: readonly Option<T>[], isRight: (value: T) => boolean): Verdict[] {
  return options.map(({ value, evidence }) => ({ features: namesOf(evidence), right: isRight(value) }))
}

interface Plan {
  readonly settings: Settings
  readonly isGiven: (gold: GoldEvent) => boolean
  readonly optionsOf: (event: ProposedEvent, gold: GoldEvent) => readonly Verdict[]
  /** Which events teach, if not all. */
  readonly learnsFrom?: (gold: GoldEvent) => boolean
}

function field({ settings, isGiven, optionsOf, learnsFrom = () => true }: Plan): Field {
  return {
    settings,
    choicesOf: (observed) =>
      observed
        .filter(({ gold }) => learnsFrom(gold))
        .map(({ fold, event, gold }) => ({
          fold,
          given: isGiven(gold),
          counted: !gold.optional,
          options: optionsOf(event, gold).map((option) => ({ ...option, fold })),
        })),
  }
}
