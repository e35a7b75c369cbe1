import type { Document } from '../document.js'
import type { Count, CountKind } from '../record.js'
import { fold } from '../text/letters.js'
import { isBare, isComma } from './clauses.js'
import { fateOf } from './fates.js'
import { headcountOf } from './headcount.js'
import { foldLemma } from './lemmas.js'
import type { Element, Phrase } from './phrases.js'
import { rangeAt } from './ranges.js'
import { verbSlots } from './slots.js'
import { hostOf, type Unit } from './units.js'

/** A number of people of whose fate a sentence tells, wherever it stands in it. */
export interface Toll {
  readonly kind: CountKind
  readonly count: Count
  /** The element of the word that says what became of them. */
  readonly at: number
}

/**
 * The tolls of a sentence: behind a verb or a deed («قتل خمسة جنود», «مقتل خمسة جنود»), or people counted by what became
 * of them («خمسة قتلى»). What is joined by «و» is counted with them, what «بينهم» picks out is not.
 */
export function findTolls(document: Document, elements: readonly Element[]): Toll[] {
  const tolls: Toll[] = []
  const add = (kind: CountKind, at: number, counts: readonly Count[]): void => {
    for (const count of counts) {
      // one protester is no number of participants
      if (kind === 'participants' && count.min < 2) continue
      if (!tolls.some((toll) => toll.count.text.start === count.text.start)) tolls.push({ kind, count, at })
    }
  }
  elements.forEach((element, at) => {
    if (isShared(elements, at)) return
    if (element.kind === 'verb') {
      const kind = fateOf('verbs', lemmasOf(element.unit))
      if (kind && isFatal(elements, at, element.unit)) add(kind, at, sufferersOf(document, elements, at))
    }
    if (element.kind !== 'phrase') return
    let outer: Phrase | null = null
    for (let part: Phrase | null = element.phrase; part; part = part.genitive) {
      const people = fateOf('people', nounLemmas(part.head))
      const deed = fateOf('deeds', nounLemmas(part.head))
      const range = people && (rangeAt(document, elements, at - 1) ?? rangeAt(document, elements, at - 2))
      if (people && range) add(people, at, [range])
      else if (people && !isBetween(elements, at) && !isPicker(elements[at - 1]))
        add(people, at, casualties(document, elements, at, part, outer))
      // «إلقاء القبض على»: the inner deed tells on whom
      else if (outer && deed === 'killed' && cases.has(hostOf(outer.head)))
        add(deed, at, casesOf(document, outer, part))
      else if (deed && !(part.genitive && fateOf('deeds', nounLemmas(part.genitive.head))))
        add(deed, at, objectsOf(document, elements, at, part, deed === 'arrested' ? 'على' : ''))
      outer = part
    }
  })
  return tolls
}

function lemmasOf({ verb }: Unit): string[] {
  return verb ? [verb.lemma, ...verb.triggers.map(({ lemma }) => lemma)].map(foldLemma) : []
}

function nounLemmas(head: Unit): string[] {
  const written = hostOf(head)
  const word = written.startsWith('ال') ? written.slice(2) : written
  return [head.word, written, word, ...(head.event ? [foldLemma(head.event.entry.lemma)] : [])]
}

/** «لقي» kills with «مصرعه» or «حتفه» alone; «ألقى» takes somebody with «القبض» alone. */
const companions: Readonly<Record<string, readonly string[]>> = {
  لقي: ['مصرع', 'حتف'],
  القي: ['القبض', 'قبض'],
  قضي: ['نحب'],
}
const companionReach = 8

function isFatal(elements: readonly Element[], at: number, unit: Unit): boolean {
  const needed = lemmasOf(unit).flatMap((lemma) => companions[lemma] ?? [])
  if (needed.length === 0) return true
  const words = elements.slice(at + 1, at + companionReach).flatMap(wordsOf)
  return words.some((word) => needed.some((stem) => word.startsWith(stem)))
}

function wordsOf(element: Element): string[] {
  if (element.kind !== 'phrase') return [hostOf(element.unit)]
  const words: string[] = []
  for (let part: Phrase | null = element.phrase; part; part = part.genitive) words.push(hostOf(part.head))
  return words
}

/** «مقتل وإصابة 120»: one number for two fates counts for neither. */
function isShared(elements: readonly Element[], at: number): boolean {
  return isHalf(elements, at, at + 1) || isHalf(elements, at - 1, at)
}

function isHalf(elements: readonly Element[], first: number, second: number): boolean {
  const [one, other] = [elements[first], elements[second]]
  if (one?.kind !== 'phrase' || other?.kind !== 'phrase' || !other.conjoined) return false
  const { genitive, quantity, adjectives, head } = one.phrase
  if (genitive || quantity || head.definite || adjectives.length > 0) return false
  const [kind, otherKind] = [one, other].map(({ phrase }) => fateOf('deeds', nounLemmas(phrase.head)))
  return kind !== undefined && otherKind !== undefined && kind !== otherKind
}

/** «بين قتيل وجريح» shares one number too. */
function isBetween(elements: readonly Element[], at: number): boolean {
  const element = elements[at]
  if (element?.kind !== 'phrase') return false
  return element.preposition === 'بين' || (element.conjoined && isBetween(elements, at - 1))
}

/** Whom a verb counts: its object, else its subject, behind it or before. */
function sufferersOf(document: Document, elements: readonly Element[], at: number): Count[] {
  const { subject, object, prepositions, to } = verbSlots(elements, at)
  const seized = prepositions.get('على') ?? []
  // «قتل أربعة من البحارة وجندي»: a number right behind the verb is rather of those who suffered
  const counted = subject[0]?.quantity && !subject[0].quantity.vague ? subject : []
  for (const phrases of [counted, object, seized, subject]) {
    const first = elements.findIndex((element) => element.kind === 'phrase' && element.phrase === phrases[0])
    const counts = first < 0 || isPicked(elements, at, first) ? [] : countGroup(document, elements, first)
    if (counts.length > 0) return counts
  }
  const bounded = boundedAfter(document, elements, at)
  if (bounded.length > 0) return bounded
  const behind = firstCounted(elements, at + 1, to)
  const counts = behind < 0 ? [] : countGroup(document, elements, behind)
  if (counts.length > 0) return counts
  const resumed = resumedAfter(document, elements, at, to)
  return resumed.length > 0 ? resumed : countsBefore(document, elements, at)
}

/** The first phrase that counts, else the first at all: «أوقف في البلدة وجرودها أربعة أشخاص». */
function firstCounted(elements: readonly Element[], from: number, to: number): number {
  const here = elements.flatMap((element, i) => (i >= from && i < to && isBare(element) ? [i] : []))
  return here.find((i) => isAmount(elements[i])) ?? here[0] ?? -1
}

function isAmount(element: Element | undefined): boolean {
  return isBare(element) && !element.conjoined && element.phrase.quantity !== null
}

/** «أوقفت السلطات يوم الخميس، اثنين من قادة الحزب»: a number behind a comma, where the clause goes on. */
function resumedAfter(document: Document, elements: readonly Element[], at: number, to: number): Count[] {
  if (!isComma(elements[to]) || !isAmount(elements[to + 1])) return []
  if (elements.slice(at + 1, to).some(({ kind }) => kind === 'verb')) return []
  return countGroup(document, elements, to + 1)
}

const pickers = new Set(['بين', 'من'])

/** «قتل أربعة عناصر من بينهم ضابط»: the officer is one of the four. */
function isPicked(elements: readonly Element[], from: number, to: number): boolean {
  return elements.slice(from + 1, Math.max(from + 1, to)).some(isPicker)
}

function isPicker(element: Element | undefined): boolean {
  const particle = element?.kind === 'particle' ? element.unit.particle : null
  return particle != null && particle.class === 'preposition' && particle.pronoun && pickers.has(particle.lemma)
}

const farthestBefore = 6

/** «أن 1280 شخصا قتل»: a number before the verb, with nothing but adjuncts between. */
function countsBefore(document: Document, elements: readonly Element[], at: number): Count[] {
  if (elements[at]?.conjoined) return []
  for (let i = at - 1; i >= Math.max(0, at - farthestBefore); i--) {
    const element = elements[i]
    if (!element || element.kind === 'verb' || element.kind === 'mark') return []
    if (element.kind === 'particle' && element.unit.particle?.class !== 'preposition') return []
    if (!isBare(element) || element.conjoined) continue
    return countGroup(document, elements, i)
  }
  return []
}

/** Whom a deed counts: its genitive and what joins it, or what follows («اعتقال الشرطة رجلا»), or what is brought to it. */
function objectsOf(
  document: Document,
  elements: readonly Element[],
  at: number,
  deed: Phrase,
  preposition: string,
): Count[] {
  const own = deed.genitive ? headcountOf(document, deed.genitive) : headcountOf(document, deed)
  if (own) return [own, ...conjunctsAfter(document, elements, at)]
  const bounded = boundedAfter(document, elements, at)
  if (bounded.length > 0) return bounded
  const next = elements.findIndex((element, i) => i > at && !isTransparent(element))
  const following = elements[next]
  if (following?.kind === 'phrase' && next <= at + 3 && ['', preposition].includes(following.preposition)) {
    const counts = following.conjoined ? [] : countGroup(document, elements, next)
    if (counts.length > 0) return counts
  }
  if (deed.genitive) return conjunctsAfter(document, elements, at)
  const seized = preposition === '' ? -1 : seizedAfter(elements, at, preposition)
  return seized < 0 ? broughtTo(document, elements, at) : countGroup(document, elements, seized)
}

/** «ألقت القبض في دير عمار على شخص»: the first phrase of its clause behind the preposition. */
function seizedAfter(elements: readonly Element[], at: number, preposition: string): number {
  for (let i = at + 1; i < elements.length; i++) {
    const element = elements[i]
    if (element?.kind === 'verb' || element?.kind === 'mark') return -1
    if (element?.kind === 'phrase' && element.preposition === preposition) return element.conjoined ? -1 : i
  }
  return -1
}

/** «دفع مليون شخص إلى النزوح». */
function broughtTo(document: Document, elements: readonly Element[], at: number): Count[] {
  const element = elements[at]
  if (element?.kind !== 'phrase' || (element.preposition !== 'إلى' && element.preposition !== 'على')) return []
  const before = elements[at - 2]
  if (!isBare(before)) return []
  if (before.phrase.quantity) return countGroup(document, elements, at - 2)
  // «هجوم للقوات دفع مليون شخص إلى النزوح»: a verb that is written like a noun
  const own = before.phrase.genitive?.quantity ? headcountOf(document, before.phrase.genitive) : null
  return own ? [own] : []
}

const bounds = new Set(['قارب', 'ناهز', 'قل', 'زاد', 'فاق', 'ربا', 'وصل'].map(fold))
const farthestBound = 5

/**
 * A clause or a range that bounds the number: «مقتل ما لا يقل عن 20 شخصا», «قتل في الهجوم ما يصل إلى 100 شخص», «ما بين
 * 20 و30».
 */
function boundedAfter(document: Document, elements: readonly Element[], at: number): Count[] {
  const next = adjunctsEnd(elements, at + 1)
  const free = elements[next] && wordsOf(elements[next]).includes('ما')
  const range = rangeAt(document, elements, free ? next + 2 : next + 1)
  if (range) return [range]
  if (!free) return []
  for (let i = next + 1; i <= next + farthestBound; i++) {
    const element = elements[i]
    if (element?.kind === 'verb' && !bounds.has(foldLemma(element.unit.verb?.lemma ?? ''))) return []
    if (element?.kind !== 'phrase') continue
    return countGroup(document, elements, i).map((count) => ({ ...count, max: null }))
  }
  return []
}

const longestAdjuncts = 4

/** The first element that is no time, preposition or phrase of one: «قتل أمس في العملية ما لا يقل عن خمسة». */
function adjunctsEnd(elements: readonly Element[], from: number): number {
  let i = from
  while (i < from + longestAdjuncts && isAdjunct(elements[i])) i++
  return i
}

function isAdjunct(element: Element | undefined): boolean {
  if (element?.kind === 'phrase') return element.preposition !== '' && element.preposition !== 'بين'
  // «قتل بين 20 و30 شخصا» counts them
  return element !== undefined && isTransparent(element) && element.unit.particle?.lemma !== 'بين'
}

/** A preposition, or one with its pronoun: «قتل فيها 57 شخصا». */
function isTransparent(element: Element): element is Exclude<Element, { kind: 'phrase' }> {
  return (element.kind === 'particle' && element.unit.particle?.class === 'preposition') || element.kind === 'time'
}

/** How many people are counted as dead or hurt: «خمسة قتلى», «عشرة جنود قتلى», «بلغ عدد القتلى 12». */
function casualties(
  document: Document,
  elements: readonly Element[],
  at: number,
  part: Phrase,
  outer: Phrase | null,
): Count[] {
  const { head } = part
  if (outer ? sums.has(hostOf(outer.head)) : isSum(document, part)) return sumAfter(document, elements, at)
  const single = lone.has(hostOf(head)) && !part.genitive
  const counted = part.quantity || isDualNoun(head) ? part : outer?.quantity ? outer : single ? part : null
  const count = counted && (headcountOf(document, counted) ?? (single && !outer ? one(document, head) : null))
  return count ? [count] : []
}

/** «سقوط قتيل». */
const lone = new Set(['قتيل', 'شهيد', 'جريح', 'قتيلا', 'شهيدا', 'جريحا'])

function isDualNoun(head: Unit): boolean {
  return head.event?.entry.morphology?.number === 'dual'
}

function one(document: Document, { start, end }: Unit): Count {
  return { min: 1, max: 1, text: { start, end, text: document.text.slice(start, end) } }
}

const cases = new Set(['حاله', 'حالات'])

/** «ثلاث حالات وفاة», «حالة وفاة واحدة»: cases are of one person each. */
function casesOf(document: Document, { quantity, adjectives }: Phrase, deed: Phrase): Count[] {
  const numeral = [...adjectives, ...deed.adjectives].find(({ kind }) => kind === 'number')
  const amount = quantity ?? (numeral?.number && { ...numeral.number, start: numeral.start, end: numeral.end })
  if (!amount || amount.vague) return []
  const { value, start, end } = amount
  const open = quantity !== null && quantity.bound !== 'exact'
  return [{ min: value, max: open ? null : value, text: { start, end, text: document.text.slice(start, end) } }]
}

const sums = new Set(['عدد', 'حصيله', 'الحصيله'])
/** «عدد القتلى»: the amount stands before the head. */
function isSum(document: Document, { start, head }: Phrase): boolean {
  const token = start < head.start ? document.tokens.find((one) => one.start === start) : undefined
  return token?.word.readings.some(({ stem }) => stem === 'عدد') ?? false
}

const sumReach = 6

/** «ارتفع عدد القتلى إلى 12», «عدد القتلى بلغ 12 شخصا»: the last number of the clause. */
function sumAfter(document: Document, elements: readonly Element[], at: number): Count[] {
  for (let i = at + 1; i <= at + sumReach; i++) {
    const element = elements[i]
    if (!element || element.kind === 'mark') return []
    if (element.kind !== 'phrase' || !element.phrase.quantity) continue
    const count = headcountOf(document, element.phrase)
    if (count) return [count]
  }
  return []
}

/** The number of a phrase and of those joined to it. */
function countGroup(document: Document, elements: readonly Element[], first: number): Count[] {
  const element = elements[first]
  if (element?.kind !== 'phrase') return []
  const own = headcountOf(document, element.phrase)
  return [...(own ? [own] : []), ...(own || isPerson(element.phrase) ? conjunctsAfter(document, elements, first) : [])]
}

function isPerson({ head, quantity }: Phrase): boolean {
  return quantity !== null || head.mention?.type === 'PERSON' || head.mention?.type === 'GROUP'
}

const farthestJoined = 14
const additions = new Set(['الاضافه', 'اضافه'])

/** «مقتل 1400 فلسطيني، منهم مئات المدنيين، و13 إسرائيليا»: numbers after «و», but not what «منهم» picks out. */
function conjunctsAfter(document: Document, elements: readonly Element[], from: number): Count[] {
  const counts: Count[] = []
  let picked = false
  let joined = false
  for (let i = from + 1; i < Math.min(elements.length, from + farthestJoined); i++) {
    const element = elements[i]
    if (!element || element.kind === 'verb') break
    if (element.kind === 'mark') {
      if (!isComma(element)) break
      picked = false
      joined = false
    } else if (element.kind === 'particle') {
      const particle = element.unit.particle
      if (particle?.class === 'preposition') {
        if (isPicker(element)) picked = true
        if (sides.has(particle.lemma)) joined = true
      } else if (particle?.lemma === 'و') joined = true
      else if (particle?.class !== 'adverb' && particle?.class !== 'quantifier') break
    } else if (element.kind === 'phrase') {
      if (fateOf('deeds', nounLemmas(element.phrase.head)) || fateOf('people', nounLemmas(element.phrase.head))) break
      if (additions.has(hostOf(element.phrase.head))) {
        joined = true
        continue
      }
      const joins = joined || (element.conjoined && element.preposition === '')
      const count = joins && !picked ? headcountOf(document, element.phrase) : null
      if (count) counts.push(count)
      joined = false
    }
  }
  return counts
}

const sides = new Set(['إلى جانب', 'إضافة إلى', 'بالإضافة إلى', 'فضلا عن'])
