import type { Document, Sentence } from '../document.js'
import type { Participant } from '../record.js'
import { participantOfMention } from './participants.js'
import type { Element } from './phrases.js'
import { isOpenAfter } from './quotation-marks.js'
import type { Saying } from './sayings.js'

/** What earlier sentences leave to the next: who spoke last, how many ago, and whether the quotation still goes on. */
export interface Voice {
  readonly speaker: Participant | null
  readonly sentences: number
  readonly quoting: boolean
  readonly kind: string
}

/** A sentence with what is said in it. */
interface Spoken {
  readonly document: Document
  readonly sentence: Sentence
  readonly elements: readonly Element[]
  readonly sayings: readonly Saying[]
}

export const noVoice: Voice = { speaker: null, sentences: 0, quoting: false, kind: 'none' }

/** The voice after a sentence. */
export function nextVoice({ document, sentence, elements, sayings }: Spoken, voice: Voice): Voice {
  const quoting = quotationAt(elements, elements.length, voice.quoting)
  const last = outerSaying(elements, sayings)
  if (last) return { speaker: last.speaker, sentences: 0, quoting, kind: `${last.kind} ${last.opener}` }
  const carried = sayings.some(({ speaker }) => speaker !== null)
  const speaker = voice.speaker && !voice.quoting ? latestMention(document, sentence, voice.speaker) : voice.speaker
  return { ...voice, speaker, quoting, sentences: carried || quoting ? 0 : voice.sentences + 1 }
}

/** The last saying that is no part of what another says: «قال الوزير إن النواب طالبوا …» leaves the word to the minister. */
function outerSaying(elements: readonly Element[], sayings: readonly Saying[]): Saying | undefined {
  const own = sayings.filter(({ speaker, named, kind }) => speaker !== null && named && kind !== 'act')
  return own.findLast(({ at }, i) => elements[at]?.conjoined || !own.slice(0, i).some((other) => contains(other, at)))
}

function contains({ from, opener }: Saying, at: number): boolean {
  return at >= from && (opener === 'complementizer' || opener === 'quotation' || opener === 'colon')
}

/** «الشيشكلي» after «أديب الشيشكلي»: the mention of a speaker that stands nearest to what he says next. */
function latestMention(document: Document, sentence: Sentence, speaker: Participant): Participant {
  const again = document.mentions.findLast(
    ({ start, end, mention, name }) =>
      start >= sentence.start && end <= sentence.end && mention === 'name' && name.ar === speaker.name.ar,
  )
  return again ? participantOfMention(again, 'named') : speaker
}

/** Whether a quotation is open before an element. */
export function quotationAt(elements: readonly Element[], at: number, before: boolean): boolean {
  let open = before
  for (let i = 0; i < at; i++) {
    const element = elements[i]
    if (element?.kind === 'mark') open = isOpenAfter(element.unit.word, open) ?? open
  }
  return open
}
