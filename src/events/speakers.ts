import type { Document } from '../document.js'
import type { Participant } from '../record.js'
import { isComma } from './clauses.js'
import { isOffice, isTitle } from './construct.js'
import { described, describedParticipant, participantOf } from './participants.js'
import { type Element, type Phrase, particleOf } from './phrases.js'
import { isActor, isNamedPerson } from './referents.js'
import { verbSlots } from './slots.js'
import { isSpeech } from './speech.js'

const farthestName = 9
const quoteMarks = new Set(['"', '«', '»', '“', '”', "'", '(', ')'])

/** Who speaks in a phrase: the name behind a title, the issuer of a statement, else whom the phrase describes. */
export function speakerIn(document: Document, elements: readonly Element[], phrase: Phrase): Participant | null {
  const named = nameIn(phrase) ?? nameAfter(elements, phrase)
  if (named) return participantOf(document, named) ?? described(document, named)
  if (isSpeech('document', phrase.head)) return issuerOf(document, elements, phrase) ?? described(document, phrase)
  const known = participantOf(document, phrase)
  if (known || phrase.head.enclitic !== '' || phrase.head.accusative) return known
  return describedParticipant(document, phrase)
}

/** After «بحسب» whatever stands is the source, «الحصيلة» too. */
export function reporterIn(document: Document, elements: readonly Element[], phrase: Phrase): Participant {
  // «بحسب قول الوزير»
  const { genitive } = phrase
  const own = genitive && isSpeech('echo', phrase.head) ? speakerIn(document, elements, genitive) : null
  return own ?? speakerIn(document, elements, phrase) ?? described(document, phrase)
}

/** «وزير الدفاع الأميركي أشتون كارتر»: a name that the phrase itself holds in apposition to one of its parts. */
function nameIn(phrase: Phrase): Phrase | null {
  for (let part: Phrase | null = phrase; part; part = part.genitive)
    if (part.apposition && isNamedPerson(part.apposition)) return part.apposition
  return null
}

function indexOf(elements: readonly Element[], phrase: Phrase): number {
  return elements.findIndex(
    (element) =>
      element.kind === 'phrase' && element.phrase.first <= phrase.first && phrase.last <= element.phrase.last,
  )
}

/** «المتحدث باسم الوزارة حسام زكي», «وزير الإعلام، محمد المومني،»: the name that a title leads to. */
function nameAfter(elements: readonly Element[], phrase: Phrase): Phrase | null {
  if (isNamedPerson(phrase) && phrase.apposition) return null
  const at = indexOf(elements, phrase)
  if (at < 0) return null
  const named = isNamedPerson(phrase)
  const office = isOffice(phrase.head) || isTitle(phrase.head)
  for (let i = at + 1; i <= at + farthestName; i++) {
    const element = elements[i]
    if (!element || element.kind === 'verb') return null
    if (element.kind === 'mark' && !isComma(element) && !quoteMarks.has(element.unit.word)) return null
    if (element.kind === 'particle' && element.unit.particle?.class !== 'preposition') return null
    if (element.kind !== 'phrase') continue
    // «مساعد الوكيل والناطق باسم المحكمة فلان»: two offices of one man
    const further = element.conjoined && isOffice(element.phrase.head) ? nameIn(element.phrase) : null
    if (further && office) return further
    // «مدير العلاقات العامة والإعلام خالد بن متعب»: what the office is for
    if (element.conjoined && !isOffice(element.phrase.head) && (!office || isActor(element.phrase))) return null
    // «مسؤول في إدارة الرئيس دونالد ترامب»: the name is another's
    if (element.preposition !== '' && !phrase.definite) return null
    if (element.preposition !== '' && office && !element.conjoined) {
      const borne = nameBorne(element.phrase)
      if (borne) return borne
    }
    if (element.preposition !== '' || element.conjoined) continue
    // «الجامعي عبد الحميد بنخطاب»: of two names side by side the second is the whole one
    if (isNamedPerson(element.phrase)) return named && i > at + 1 ? null : element.phrase
    if (named) return null
    if (office && isNameRather(element.phrase, elements[i + 1])) return element.phrase
  }
  return null
}

/** «رئيس فريق الأمم المتحدة لمراقبة تنظيم القاعدة ريتشارد باريت»: a name behind a word that is nobody's title. */
function nameBorne(phrase: Phrase): Phrase | null {
  for (let part: Phrase | null = phrase; part; part = part.genitive)
    if (part.apposition && isNamedPerson(part.apposition)) return isOffice(part.head) ? null : part.apposition
  return null
}

/** «القيادي في الحزب مندور المهدي "»: unknown words between an office and what is said, a comma or a preposition. */
function isNameRather({ head, quantity, genitive }: Phrase, next: Element | undefined): boolean {
  if (head.definite || head.accusative || head.mention || head.event || head.kind !== 'noun' || quantity) return false
  if (!genitive || genitive.head.mention?.type === 'PLACE' || genitive.head.event) return false
  return next?.kind === 'mark' || next?.kind === 'particle'
}

/** «بيان صادر عن مديرية التوجيه», «حصيلة جديدة للمرصد», «بيان أصدرته الإدارة», «بيان الرئاسة»: who issued it. */
function issuerOf(document: Document, elements: readonly Element[], phrase: Phrase): Participant | null {
  const own = phrase.genitive ? participantOf(document, phrase.genitive) : null
  if (own) return own
  const at = indexOf(elements, phrase)
  for (let i = at + 1; at >= 0 && i <= at + 3; i++) {
    const element = elements[i]
    if (element?.kind === 'verb' && issuing.has(element.unit.verb?.lemma ?? '')) {
      const [issuer] = element.unit.enclitic === '' ? [] : verbSlots(elements, i).subject
      return issuer ? participantOf(document, issuer) : null
    }
    if (particleOf(element)?.lemma === 'عن') continue
    if (element?.kind !== 'phrase' || (element.preposition !== 'ل' && element.preposition !== 'عن')) return null
    const known = participantOf(document, element.phrase)
    return known ?? (element.preposition === 'عن' ? described(document, element.phrase) : null)
  }
  return null
}

/** What those do to a paper whose word it is; who only spreads it is another. */
const issuing = new Set(['أصدر', 'أعد', 'نشر', 'أجرى', 'كتب', 'وجه', 'أطلق'])
