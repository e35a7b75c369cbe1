import type { Morphology } from '../document.js'
import { fold } from '../text/letters.js'
import {
  attachEnding,
  type Code,
  eighthOfSin,
  endings,
  type Inflection,
  joinedEndings,
  prefixOf,
  type Stems,
  seatHamza,
} from './endings.js'
import { hasPassive, isAssimilated, passivePast, passivePresent, type Shape } from './passive-stems.js'

type Tense = keyof typeof endings

/**
 * All written forms of a verb, third person first: past, present with its subjunctive and jussive, active and passive.
 * Everything is read off the two given forms. A shadda at the end of the past
 * marks a doubled verb where the letters leave it open.
 *
 * @param verb past and present, third person masculine singular, with their hamzas: 'أدان يدين'
 */
export function conjugate(verb: string): readonly Inflection[] {
  const [past = '', present = ''] = verb.replaceAll(shadda, '').split(' ')
  if (present !== '' && !present.startsWith('ي')) {
    throw new Error(`ahdath: no past and present, third person masculine singular: ${verb}`)
  }
  const body = present.slice(1)
  const shape = verb.split(' ')[0]?.endsWith(shadda) ? 'doubled' : shapeOf(past, body)
  const known = new Map<string, Inflection>()
  const add = (tense: Tense, voice: 'active' | 'passive', whole: string, vowel?: string) => {
    const stems = shapes[shape](whole, tense, vowel)
    for (const inflection of inflect(stems, { tense, voice, shape, past })) merge(known, inflection)
  }
  add('past', 'active', past, shortVowelOf(past, body))
  if (body !== '') add('present', 'active', body)
  if (hasPassive(past, body, shape)) {
    add('past', 'passive', passivePast(past, shape))
    add('present', 'passive', (isAssimilated(past, body) ? 'و' : '') + passivePresent(body, shape))
  }
  return [...known.values()].sort((one, other) => (other.morphology.person ?? 0) - (one.morphology.person ?? 0))
}

const shadda = '\u0651'

function shapeOf(past: string, body: string): Shape {
  if ('اىي'.includes(past.slice(-1)) && 'اىيو'.includes(body.slice(-1)) && body !== '') return 'defective'
  if (past.at(-2) === 'ا' || past === 'ليس') return 'hollow'
  return isDoubled(past, body) ? 'doubled' : 'strong'
}

/** Whether the last letter stands for two; letters are counted, since the shadda is not written. */
function isDoubled(past: string, body: string): boolean {
  const [first, second = '', third = ''] = past
  if (past.length <= 3) return past.length === 2 || (first === 'أ' && body.length === 2)
  if (first !== 'ا') return false
  // «اتهم» doubles its second letter, «احتل» its last
  if (past.length === 4) return !'تثدذطظ'.includes(second)
  if (past.startsWith('است')) return past.length === 5 && !eighthOfSin.has(past)
  // of five letters only «اطمأن» and its like, where neither «انسحب» nor «اقتحم», «ازدحم», «اصطدم» fits
  return past.length === 5 && second !== 'ن' && !'تدط'.includes(third)
}

/** The vowel of the shortened past, as its long vowel: قلت has that of يقول, all others of measure I that of بعت. */
function shortVowelOf(past: string, body: string): string | undefined {
  if (past.length > 3) return undefined
  return body.at(-2) === 'و' ? 'و' : 'ي'
}

const seats: Readonly<Record<string, string>> = { ا: 'أ', و: 'ؤ', ي: 'ئ' }

const shapes: Readonly<Record<Shape, (whole: string, tense: Tense, vowel?: string) => Stems>> = {
  strong: unchanged,
  doubled: (whole) => ({ ...unchanged(whole), closed: whole + whole.slice(-1) }),
  hollow(whole, _tense, vowel = whole.at(-2)) {
    const last = whole.slice(-1)
    const short = whole.slice(0, -2) + (last === 'ء' ? (seats[vowel ?? ''] ?? last) : last)
    return { ...unchanged(whole), short, closed: short }
  },
  defective(whole, tense) {
    const cut = whole.slice(0, -1)
    const isWaw = whole.endsWith('و') || (whole.endsWith('ا') && !cut.endsWith('ي'))
    const open = cut + (isWaw ? 'و' : 'ي')
    const feminine = tense === 'past' && whole.endsWith('ي') ? open : cut
    return { whole, short: cut, dual: open, masculine: cut, feminine, closed: open }
  },
}

function unchanged(whole: string): Stems {
  return { whole, short: whole, dual: whole, masculine: whole, feminine: whole, closed: whole }
}

interface Series {
  readonly tense: Tense
  readonly voice: 'active' | 'passive'
  readonly shape: Shape
  readonly past: string
}

function* inflect(stems: Stems, { tense, voice, shape, past }: Series): Generator<Inflection> {
  for (const [slot, written, codes] of endings[tense]) {
    for (const code of codes) {
      // «أُعاد» is never written, «أعاد» is the past
      if (tense === 'present' && voice === 'passive' && !code.startsWith('3')) continue
      const cut = slot === 'short' && stems.short !== stems.whole
      // «يقال» and «يقلن» are of saying, and «لا يقل عن» is no less
      if (tense === 'present' && past === 'أقال' && (stems[slot] !== stems.whole || voice === 'passive')) continue
      const morphology: Morphology = {
        form: 'verb',
        tense,
        ...featuresOf(code),
        voice,
        ...(cut && { mood: 'jussive' }),
      }
      const stem = tense === 'present' ? addPrefix(code, stems[slot], past) : stems[slot]
      const attach = (ending: string) => (shape === 'defective' ? [stem + ending] : attachEnding(stem, ending, slot))
      for (const ending of written) {
        for (const form of attach(ending)) yield { form, morphology }
        const joined = voice === 'active' ? joinedEndings[ending] : undefined
        if (joined !== undefined) for (const form of attach(joined)) yield { form, morphology, joining: true }
      }
      // a passive verb seldom has an object left to join
      if (slot !== 'whole' || voice === 'passive') continue
      for (const form of joinedStem(stem, tense)) yield { form, morphology, joining: true }
    }
  }
}

/** «أ» and a hamza after it are one letter: آخذ; «أوذي» but «أؤكد». */
function addPrefix(code: Code, stem: string, past: string): string {
  const prefix = prefixOf(code)
  if (prefix === 'أ' && stem.startsWith('أ')) return `آ${stem.slice(1)}`
  const isFourth = past.startsWith('آ') && stem.startsWith('ؤ') && stem[1] !== 'ا'
  return prefix === 'أ' && isFourth ? `أو${stem.slice(1)}` : prefix + stem
}

/** A form without an ending before a pronoun: رمى → رماه, رأى → رآه, يقرأ → يقرؤه. */
function joinedStem(stem: string, tense: Tense): readonly string[] {
  if (stem.endsWith('ى')) return attachEnding(stem.slice(0, -1), 'ا')
  return (tense === 'present' ? seatHamza(stem, 'pronoun') : undefined) ?? []
}

function featuresOf(code: Code): Pick<Morphology, 'person' | 'gender' | 'number'> {
  return {
    person: code.startsWith('3') ? 3 : code.startsWith('2') ? 2 : 1,
    gender: code.includes('m') ? 'masculine' : code.includes('f') ? 'feminine' : null,
    number: code.endsWith('s') ? 'singular' : code.endsWith('d') ? 'dual' : 'plural',
  }
}

/** Keeps one inflection for each spelling and person; active and passive that fold alike become one of either voice. */
function merge(known: Map<string, Inflection>, inflection: Inflection): void {
  const { tense, person, gender, number, voice } = inflection.morphology
  const key = [fold(inflection.form), inflection.joining, tense, person, gender, number].join()
  const before = known.get(key)
  if (before === undefined) known.set(key, inflection)
  else {
    const { mood, ...shared } = before.morphology
    const both = mood && inflection.morphology.mood ? { mood } : {}
    known.set(key, { ...before, morphology: { ...shared, voice: shared.voice === voice ? voice : 'either', ...both } })
  }
}
