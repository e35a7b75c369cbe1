import type { EventDate, Modality } from '../record.js'
import { fold } from '../text/letters.js'
import type { Candidate } from './candidates.js'
import { foldLemma } from './lemmas.js'
import type { Element } from './phrases.js'
import { hostOf } from './units.js'

/** Verbs and nouns that make what they govern a plan, a possibility or a denial, by folded lemma or word. */
export const governors = {
  future: {
    words: [
      'اعتزم',
      'يعتزم',
      'نوى',
      'ينوي',
      'خطط',
      'يخطط',
      'المقرر',
      'مقرر',
      'المزمع',
      'المرتقب',
      'المنتظر',
      'المتوقع',
      'يتوقع',
      'توقع',
      'ينتظر',
      'استعد',
      'يستعد',
      'تستعد',
      'استعدادا',
      'استعداد',
      'عزمه',
      'عزمها',
      'نيته',
      'نيتها',
      'اعتزام',
      'اعتزامه',
      'اعتزامها',
      'قريبا',
      'المقبل',
      'المقبلة',
      'القادم',
      'القادمة',
      'تمهيدا',
    ],
    examples: ['تعتزم القوات الأمريكية الانسحاب من العراق', 'من المقرر أن يزور الرئيس القاهرة'],
    not: ['زار الرئيس القاهرة أمس'],
  },
  hypothetical: {
    words: [
      'يمكن',
      'احتمال',
      'احتمالات',
      'إمكانية',
      'محتمل',
      'محتملة',
      'المحتمل',
      'المحتملة',
      'يحتمل',
      'خشية',
      'مخاوف',
      'تحسبا',
      'ربما',
      'قد يكون',
      'خطر',
      'تجنب',
      'لتجنب',
      'منع وقوع',
      'سيناريو',
      'لمنع',
      'لتفادي',
      'فرضية',
      'تهديد',
      'هدد',
      'يهدد',
      'محاولة',
      'بهدف',
      'من أجل',
    ],
    examples: ['حذر من احتمال وقوع هجوم', 'قد تقصف الطائرات المدينة'],
    not: ['وقع هجوم في المدينة'],
  },
  negated: {
    words: ['نفى', 'ينفي', 'نفت', 'تنفي', 'عدم', 'دون', 'بدون', 'أحبط', 'أحبطت', 'إحباط', 'إفشال', 'أنكر', 'أنكرت'],
    examples: ['نفت الوزارة وقوع هجوم', 'لم يقتل أحد في الحادث'],
    not: ['أعلنت الوزارة وقوع هجوم'],
  },
} as const

const words: Readonly<Record<Exclude<Modality, 'actual'>, ReadonlySet<string>>> = {
  future: new Set(governors.future.words.map(fold)),
  hypothetical: new Set(governors.hypothetical.words.map(fold)),
  negated: new Set(governors.negated.words.map(fold)),
}

/** What rules say of a trigger, a fact, a plan, a possibility or a denial: by its own form, then by what governs it. */
export function readModality(candidate: Candidate, date: EventDate | null, published: string | null): Modality {
  const told = toldModality(candidate)
  if (told !== 'actual') return told
  if (candidate.entry.modality !== 'actual') return candidate.entry.modality
  // «انسحاب القوات في يونيو المقبل»: a noun has no tense, but its date may lie ahead
  return isAhead(date, published) && candidate.form !== 'verb' ? 'future' : 'actual'
}

const dayLength = 10

export function isAhead(date: EventDate | null, published: string | null): boolean {
  return date !== null && published !== null && date.start > published.slice(0, dayLength)
}

function toldModality(candidate: Candidate): Modality {
  if (candidate.form === 'verb') return elementModality(candidate.elements, candidate.at)
  const light = candidate.light ? elementModality(candidate.elements, candidate.light.at) : 'actual'
  return light === 'actual' ? governed(candidate) : light
}

/** The modality of a finite verb, from its prefix and the particles before it. */
function elementModality(elements: readonly Element[], at: number): Modality {
  const element = elements[at]
  if (element?.kind !== 'verb') return 'actual'
  const present = element.unit.verb?.morphologies.every((morphology) => morphology.tense === 'present') ?? false
  if (element.unit.proclitics.endsWith('س')) return 'future'
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const before = elements[i]
    if (before?.kind === 'particle') {
      const particle = before.unit.particle
      if (particle?.class === 'negation') return 'negated'
      if (particle?.class === 'future') return 'future'
      if (particle?.class === 'past') return present ? 'hypothetical' : 'actual'
      if (particle?.class === 'conditional' || particle?.class === 'possibility') return 'hypothetical'
      if (particle?.class === 'complementizer') return present ? subordinate(elements, i) : 'actual'
      continue
    }
    if (before?.kind === 'verb' && before.unit.verb?.class === 'aspect') continue
    break
  }
  // «ليقتل»: what somebody is to do is no fact yet
  if (present && element.unit.proclitics.endsWith('ل')) return 'hypothetical'
  return 'actual'
}

/** The modality of «… أن يفعل», from what stands before أن. */
function subordinate(elements: readonly Element[], complementizer: number): Modality {
  for (let i = complementizer - 1; i >= Math.max(0, complementizer - 6); i--) {
    const element = elements[i]
    if (!element) break
    if (element.kind === 'mark') break
    const found = wordsOf(element)
      .map(lookUp)
      .find((modality) => modality !== undefined)
    if (found) return found
    if (element.kind === 'verb') return element.unit.verb?.class === 'modal' ? 'hypothetical' : 'actual'
  }
  return 'actual'
}

function lookUp(word: string): Exclude<Modality, 'actual'> | undefined {
  for (const modality of ['negated', 'future', 'hypothetical'] as const) {
    if (words[modality].has(word)) return modality
  }
  return undefined
}

export function wordsOf(element: Element): string[] {
  if (element.kind !== 'phrase') {
    const { unit } = element
    const lemma = unit.verb?.lemma
    return [hostOf(unit), ...(lemma ? [foldLemma(lemma)] : [])]
  }
  const found: string[] = []
  for (let part = element.phrase as typeof element.phrase | null; part; part = part.genitive) {
    found.push(hostOf(part.head), ...part.adjectives.map((unit) => unit.word))
  }
  return found
}

/** A noun takes the modality of what governs it: «نفت وقوع هجوم», «تعتزم زيارة», «عدم مشاركة». */
function governed(candidate: Candidate): Modality {
  const { elements, at } = candidate
  const own = elements[at]
  if (own) {
    for (const word of wordsOf(own)) {
      const modality = lookUp(word)
      if (modality) return modality
    }
  }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const element = elements[i]
    if (!element || element.kind === 'mark') break
    if (element.kind === 'particle' && element.unit.particle?.class === 'negation' && i === at - 1) return 'negated'
    if (element.kind === 'particle' && element.unit.particle?.class === 'preposition') {
      if (element.unit.particle.lemma === 'دون' || element.unit.particle.lemma === 'بدون') return 'negated'
      continue
    }
    for (const word of wordsOf(element)) {
      const modality = lookUp(word)
      if (modality) return modality
    }
    if (element.kind === 'verb') {
      const modality = elementModality(elements, i)
      return modality
    }
  }
  return 'actual'
}
