import type { Document, Entry, Sentence } from '../document.js'
import { type Candidate, findCandidates } from '../events/candidates.js'
import { elementsOf } from '../events/chunking.js'
import type { Evidence } from '../events/evidence.js'
import type { Option } from '../events/linear.js'
import type { Element, Phrase } from '../events/phrases.js'
import type { ProposedEvent } from '../events/proposals.js'
import { type Decision, type Reasons, reasonsFor } from '../events/reasons.js'
import { unitsOf } from '../events/segmentation.js'
import { indexAnnotations, type SentenceIndex } from '../events/sentence-index.js'
import { proposeEvents } from '../events/tag.js'
import type { Unit } from '../events/units.js'
import type { EventRecord, Participant } from '../record.js'
import { type Branch, drawTree } from './tree.js'

/** How a document was read, as a drawn tree: sentences, their elements, their events and what made each of them. */
export function explainDocument(document: Document): string {
  const index = indexAnnotations(document)
  const proposed = new Map(proposeEvents(document).map((event) => [event.record.id, event]))
  return drawTree({
    label: `${document.language.code} ${document.language.confidence.toFixed(2)}`,
    branches: [
      ...document.warnings.map(({ code, message }) => ({ label: `warning ${code}: ${message}` })),
      ...document.sentences.map((sentence) => sentenceBranch(document, sentence, index, proposed)),
    ],
  })
}

function sentenceBranch(
  document: Document,
  sentence: Sentence,
  index: SentenceIndex,
  proposed: ReadonlyMap<string, ProposedEvent>,
): Branch {
  const elements = elementsOf(unitsOf(document, sentence, index))
  const candidates = findCandidates(document, elements, sentence)
  const events = document.events.filter((event) => event.sentence.start === sentence.start)
  const kind = sentence.furniture ? 'furniture' : sentence.headline ? 'headline' : 'sentence'
  return {
    label: `${kind} ${sentence.start}–${sentence.end}`,
    branches: [
      ...elements.flatMap((element) => elementBranch(document, element)),
      ...events.map((event) => eventBranch(event, candidates, proposed.get(event.id))),
    ],
  }
}

function elementBranch(document: Document, element: Element): Branch[] {
  const and = element.conjoined ? 'and ' : ''
  if (element.kind === 'phrase') {
    const { label, branches = [] } = phraseBranch(document, element.phrase)
    return [{ label: `${and}${element.preposition ? `after «${element.preposition}»: ` : ''}${label}`, branches }]
  }
  const { unit } = element
  switch (element.kind) {
    case 'mark':
      return unit.word === '\n' ? [] : [{ label: `mark ${unit.word}` }]
    case 'time':
      return [
        { label: `time «${unit.surface}» ${unit.time?.value ?? 'unresolved'}`, branches: by(unit.time?.by ?? []) },
      ]
    case 'particle':
      return [{ label: `${and}${unit.particle?.class ?? 'particle'} «${unit.surface}»` }]
    case 'verb':
      return [{ label: `${and}verb «${unit.surface}»${classOf(unit)}`, branches: by(verbSources(unit)) }]
  }
}

function classOf({ verb }: Unit): string {
  return verb?.class ? ` ${verb.class}` : ''
}

function verbSources({ verb }: Unit): string[] {
  return [...new Set([...(verb?.triggers ?? []), ...(verb?.lights ?? [])].map((entry: Entry) => entry.by))]
}

function by(sources: readonly string[]): Branch[] {
  return sources.map((source) => ({ label: source }))
}

function phraseBranch(document: Document, phrase: Phrase): Branch {
  const { head, quantity, adjectives, genitive, apposition } = phrase
  return {
    label: `${quantity ? `${quantity.value} × ` : ''}${nounLabel(document, head)}`,
    branches: [
      ...by([...(head.mention?.by ?? []), ...(head.event ? [head.event.entry.by] : []), ...lightSource(head)]),
      ...adjectives.map((unit) => ({ label: `adjective ${nounLabel(document, unit)}` })),
      ...named('genitive', document, genitive),
      ...named('apposition', document, apposition),
    ],
  }
}

function lightSource({ light }: Unit): string[] {
  return light ? [light.entry.by] : []
}

function named(name: string, document: Document, phrase: Phrase | null): Branch[] {
  if (!phrase) return []
  const { label, branches = [] } = phraseBranch(document, phrase)
  return [{ label: `${name} ${label}`, branches }]
}

function nounLabel(document: Document, { kind, surface, mention, first }: Unit): string {
  if (mention) return `${mention.type} «${surface}» ${mention.mention}${mention.country ? ` ${mention.country}` : ''}`
  const unknown = kind !== 'number' && document.tokens[first]?.word.readings.length === 0
  return `${unknown ? 'unknown word' : kind} «${surface}»`
}

function eventBranch(
  event: EventRecord,
  candidates: readonly Candidate[],
  proposed: ProposedEvent | undefined,
): Branch {
  const { type, mode, trigger, also, actors, recipients, place, country, date, modality, source, counts } = event
  const candidate = candidates.find(({ unit }) => unit.start <= trigger.start && trigger.end <= unit.end)
  const party = (role: 'actor' | 'recipient') => (one: Participant) => ({
    label: `${role} «${one.text}» ← ${(candidate && slotOf(candidate, one)) ?? one.via}`,
    branches: reasons(role, proposed?.links.find(({ participant }) => participant.start === one.start)?.evidence),
  })
  const { sites = [], countries = [], times = [], claims = [], time, evidence } = proposed ?? {}
  const ofPlace = choice('place', sites, ({ start }) => start === place?.start)
  const ofCountry = choice('country', countries, (value) => value === country)
  const ofDate = choice('date', times, (value) => value === time)
  const ofSource = choice('source', claims, ({ start }) => start === source?.start)
  return {
    label: `EVENT ${type}${mode ? ` ${mode}` : ''} «${trigger.text}» ${trigger.form} of ${trigger.lemma}`,
    branches: [
      ...by(event.by),
      ...also.map(({ text }) => ({ label: `also «${text}»` })),
      ...actors.map(party('actor')),
      ...recipients.map(party('recipient')),
      ...(place ? [{ label: `place «${place.text}»`, branches: ofPlace }] : []),
      ...(country ? [{ label: `country ${country}`, branches: ofCountry }] : []),
      ...(date ? [{ label: `date ${date.value} (${date.precision})`, branches: ofDate }] : []),
      { label: `modality ${modality}` },
      ...(source ? [{ label: `source «${source.text}»`, branches: ofSource }] : []),
      ...Object.entries(counts).map(([kind, count]) => ({ label: `${kind} ${count.min} «${count.text.text}»` })),
      { label: `confidence ${event.confidence}`, branches: reasons('record', evidence) },
    ],
  }
}

function reasons(decision: Decision, evidence: Evidence | undefined): Branch[] {
  return evidence ? [reasonsBranch(reasonsFor(decision, evidence))] : []
}

/** Why an option was taken and no other: where several say the same, the likeliest of them. */
function choice<T>(decision: Decision, options: readonly Option<T>[], isTaken: (value: T) => boolean): Branch[] {
  const evidence = options.map((option) => option.evidence)
  const [best] = options
    .filter(({ value }) => isTaken(value))
    .map((taken) => reasonsFor(decision, taken.evidence, evidence))
    .sort((one, other) => other.probability - one.probability)
  return best ? [reasonsBranch(best)] : []
}

/** The probability that a model gave, and the features that weighed most: «0.93: slot subject verb +1.4». */
function reasonsBranch({ probability, heaviest }: Reasons): Branch {
  const shown = heaviest.map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : '−'}${Math.abs(weight)}`)
  return { label: [`${probability.toFixed(2)}:`, shown.join(' · ')].join(' ') }
}

/** The slot of the trigger in which a participant stands: `subject`, `object`, `genitive` or a preposition. */
function slotOf({ slots, genitive, light }: Candidate, { start }: Participant): string | undefined {
  const filled: (readonly [slot: string, phrases: readonly Phrase[]])[] = [
    ['subject', slots.subject],
    ['object', slots.object],
    ['genitive', genitive ? [genitive] : []],
    ...slots.prepositions,
    ...(light ? ([['subject of the light verb', light.slots.subject]] as const) : []),
  ]
  return filled.find(([, phrases]) => phrases.some((phrase) => holds(phrase, start)))?.[0]
}

function holds({ head, genitive, apposition, adjectives }: Phrase, start: number): boolean {
  return (
    [head, ...adjectives].some((unit) => unit.start <= start && start < unit.end) ||
    (genitive !== null && holds(genitive, start)) ||
    (apposition !== null && holds(apposition, start))
  )
}
