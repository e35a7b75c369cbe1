/** Short views of the shallow syntax of a sentence, for tests that read like the sentence itself. */
import { elementsOf } from '../../src/events/chunking.js'
import type { Element, Phrase } from '../../src/events/phrases.js'
import { unitsOf } from '../../src/events/segmentation.js'
import { indexAnnotations } from '../../src/events/sentence-index.js'
import { verbSlots } from '../../src/events/slots.js'
import type { Unit } from '../../src/events/units.js'
import { analyze, assembleLexicon } from '../../src/pipeline.js'

const lexicon = assembleLexicon()

export function unitsIn(text: string): Unit[] {
  const document = analyze(lexicon, text, { published: '2021-05-20', id: null, country: null })
  const index = indexAnnotations(document)
  return document.sentences.flatMap((sentence) => unitsOf(document, sentence, index))
}

export function elementsIn(text: string): Element[] {
  return elementsOf(unitsIn(text))
}

/** The words that are verbs, in their order. */
export function verbsIn(text: string): string {
  return unitsIn(text)
    .filter((unit) => unit.kind === 'verb')
    .map((unit) => unit.surface)
    .join(' ')
}

/** «head[genitive]+adjective=apposition», with «3×» before a counted head. */
export function show(phrase: Phrase): string {
  const { head, genitive, adjectives, apposition, quantity } = phrase
  const word = head.surface.slice(head.proclitics.length)
  const inner = genitive ? `[${show(genitive)}]` : ''
  const others = adjectives.map((unit) => `+${unit.surface}`).join('')
  return `${quantity ? `${quantity.value}×` : ''}${word}${inner}${others}${apposition ? `=${show(apposition)}` : ''}`
}

/** The phrases of a sentence, each after its preposition: «قصف (في)ريف[حلب]». */
export function phrasesIn(text: string): string {
  return elementsIn(text)
    .flatMap((element) => {
      if (element.kind !== 'phrase') return []
      return [(element.preposition ? `(${element.preposition})` : element.conjoined ? '&' : '') + show(element.phrase)]
    })
    .join(' ')
}

function headsOf(phrases: readonly Phrase[]): string {
  return phrases.map(({ head }) => head.surface.slice(head.proclitics.length)).join('+') || '-'
}

/** Every verb with its subject and object: «قتل: مسلحون > ضابطا»; a passive verb has a «!», a missing part is «-». */
export function slotsIn(text: string): string {
  const elements = elementsIn(text)
  return elements
    .flatMap((element, at) => {
      if (element.kind !== 'verb' || element.unit.verb?.class === 'aspect') return []
      const { subject, object, passive } = verbSlots(elements, at)
      return [`${element.unit.surface}${passive ? '!' : ''}: ${headsOf(subject)} > ${headsOf(object)}`]
    })
    .join(' | ')
}
