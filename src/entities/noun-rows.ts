import type { Item } from '../lexicon/lexicon.js'
import { article, type Host } from '../text/clitics.js'
import { joinedHamzas } from '../text/hamza.js'
import { bare, isJoining, isMarked, orNull, type Row, split, unjoined } from './cells.js'
import type { AgentEntry, HeadEntry, NationalityEntry, TitleEntry } from './entries.js'

export function nationalityItems(row: Row, by: string): Item[] {
  const item = (form: string, plural: boolean): Item => {
    const entry: NationalityEntry = {
      kind: 'nationality',
      by,
      country: orNull(row.country),
      name: { ar: bare(split(row.masculine)[0] ?? ''), en: orNull(row.english) },
      plural,
      needsCue: isMarked(form),
    }
    return { form: bare(form), host: 'noun', entry }
  }
  const singular = [...split(row.masculine), ...split(row.feminine)]
  const plural = [...split(row.masculine_plural), ...split(row.feminine_plural)]
  // «عراقيان»; «عراقيين» are two or more
  const dual = singular.filter((form) => !isMarked(form)).flatMap(dualForms)
  const marked = new Set(plural.filter(isMarked).map(bare))
  const several = new Set([...plural, ...dual.filter((form) => !marked.has(form))])
  return [...singular.map((form) => item(form, false)), ...[...several].map((form) => item(form, true))]
}

export function agentItems(row: Row, by: string): Item[] {
  const item = (form: string, number: AgentEntry['number'], host: Host = 'noun'): Item => {
    const entry: AgentEntry = {
      kind: 'agent',
      by,
      subtype: row.subtype ?? '',
      name: {
        ar: unjoined(bare(split(row.singular)[0] ?? split(row.feminine)[0] ?? split(row.plural)[0] ?? '')),
        en: orNull(row.english),
      },
      country: orNull(row.country),
      sectors: split(row.sectors),
      number,
    }
    return { form, host, entry }
  }
  const listed = (cell: string | undefined): string[] =>
    split(cell).filter((form) => !isMarked(form) && !isJoining(form))
  const singular = [...listed(row.singular), ...listed(row.feminine)]
  const plural = listed(row.plural)
  const joining = [...split(row.singular), ...split(row.feminine)].filter(isJoining).map(unjoined)
  return [
    ...singular.flatMap(definiteForms).map((form) => item(form, 'singular')),
    ...plural.flatMap((form) => [...definiteForms(form), ...constructForms(form)]).map((form) => item(form, 'plural')),
    ...singular.flatMap(dualForms).map((form) => item(form, 'dual')),
    ...[...joining, ...singular.flatMap(joinedHamzas)].map((form) => item(form, 'singular', 'joining')),
    ...plural.flatMap(joinedHamzas).map((form) => item(form, 'plural', 'joining')),
  ]
}

/** «قوات خاصة» also as «القوات الخاصة»; an expression that holds an article already is taken as it stands. */
function definiteForms(form: string): string[] {
  const words = form.split(' ')
  if (words.length === 1 || words.some((word) => word.startsWith(article))) return [form]
  return [
    form,
    words.map((word) => article + word).join(' '),
    [...words.slice(0, -1), article + words.at(-1)].join(' '),
  ]
}

/** Before a genitive the sound plural loses its ن: «مسلحو التنظيم», «مسلحي التنظيم». */
function constructForms(form: string): string[] {
  return form.endsWith('ون') || form.endsWith('ين') ? [form.slice(0, -1)] : []
}

const feminineEnding = 'ة'

/** «ضابطان», «ضابطين», and of feminines before a genitive «قبيلتي»; of single words only. */
function dualForms(form: string): string[] {
  if (form.includes(' ')) return []
  if (!form.endsWith(feminineEnding)) return [`${form}ان`, `${form}ين`]
  const stem = `${form.slice(0, -1)}ت`
  return ['ان', 'ين', 'ا', 'ي'].map((ending) => stem + ending)
}

export function titleItems(row: Row, by: string): Item[] {
  const entry: TitleEntry = {
    kind: 'title',
    by,
    name: { ar: split(row.masculine)[0] ?? split(row.feminine)[0] ?? '', en: orNull(row.english) },
    sectors: split(row.sectors),
  }
  return [...split(row.masculine), ...split(row.feminine), ...split(row.plural)].map((form) => ({
    form: bare(form),
    host: 'noun',
    entry,
  }))
}

export function headItems(row: Row, by: string): Item[] {
  return split(row.word).map((form) => {
    const entry: HeadEntry = {
      kind: 'head',
      by,
      head: row.kind === 'place' ? 'place' : 'organization',
      word: bare(form),
      subtype: row.subtype ?? '',
      sectors: split(row.sectors),
    }
    return { form: bare(form), host: 'noun', entry }
  })
}
