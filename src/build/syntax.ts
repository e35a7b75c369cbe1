/**
 * Measures verbs, subjects, objects and genitives against Universal Dependencies trees of Arabic.
 * Usage: npx tsx src/build/syntax.ts TREES.conllu [verb|subject|object|genitive [LIMIT]]; the words print that many errors.
 */
import { readFileSync } from 'node:fs'
import type { Document } from '../document.js'
import { elementsOf } from '../events/chunking.js'
import type { Element, Phrase } from '../events/phrases.js'
import { unitsOf } from '../events/segmentation.js'
import { indexAnnotations } from '../events/sentence-index.js'
import { verbSlots } from '../events/slots.js'
import type { Unit } from '../events/units.js'
import { analyze, assembleLexicon } from '../pipeline.js'

/** A syntactic word of a tree; clitics are words of their own. */
interface Node {
  readonly id: number
  readonly form: string
  readonly upos: string
  readonly parent: number
  readonly relation: string
  readonly start: number
}

interface Tree {
  readonly id: string
  readonly text: string
  readonly nodes: readonly Node[]
}

/** The trees of a CoNLL-U file, with the place of every word in its text. */
function readTrees(path: string): Tree[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.split('\n')
      const comment = (key: string): string =>
        lines.find((line) => line.startsWith(`# ${key} = `))?.slice(`# ${key} = `.length) ?? ''
      const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
      const text = comment('text')
      const places = placesOf(
        text,
        rows.map((row) => row[1] ?? ''),
      )
      const nodes = rows.map((row, i) => ({
        id: Number(row[0]),
        form: row[1] ?? '',
        upos: row[3] ?? '',
        parent: Number(row[6]),
        relation: row[7] ?? '',
        start: places[i] ?? 0,
      }))
      return { id: comment('sent_id'), text, nodes }
    })
}

/** Where each form begins: the next place that shows it, or, of a form that is respelt, where the last one ended. */
function placesOf(text: string, forms: readonly string[]): number[] {
  let from = 0
  return forms.map((form) => {
    while (text[from] === ' ') from++
    const found = text.indexOf(form, from)
    const start = found >= 0 && found - from <= form.length ? found : from
    from = start + form.length
    return start
  })
}

/** Found, due and right answers; what is neither right nor wrong is not counted. */
interface Score {
  right: number
  found: number
  due: number
}

const measures = ['verb', 'subject', 'object', 'genitive'] as const
type Measure = (typeof measures)[number]

const parts = { all: '', news: 'n', wiki: 'w' } as const

const [path, shown, limit = '40'] = process.argv.slice(2)
if (path === undefined) throw new Error('ahdath: usage: syntax.ts TREES.conllu [verb|subject|object|genitive [LIMIT]]')

const scores = new Map<string, Score>()
let printed = 0

function count(measure: Measure, tree: Tree, right: number, found: number, due: number, note: string): void {
  for (const [part, initial] of Object.entries(parts)) {
    if (!tree.id.startsWith(initial)) continue
    const key = `${measure} ${part}`
    const score = scores.get(key) ?? { right: 0, found: 0, due: 0 }
    scores.set(key, { right: score.right + right, found: score.found + found, due: score.due + due })
  }
  if (shown !== measure || (right === found && right === due) || printed >= Number(limit)) return
  printed++
  console.log(`${tree.id} ${found > right ? 'WRONG ' : ''}${due > right ? 'MISSED ' : ''}${note}\n    ${tree.text}`)
}

const lexicon = assembleLexicon()
for (const tree of readTrees(path)) {
  const document = analyze(lexicon, tree.text, { published: null, id: null, country: null })
  if (document.language.code !== 'ar') continue
  measureTree(tree, document)
}
for (const measure of measures) {
  for (const part of Object.keys(parts)) {
    const { right, found, due } = scores.get(`${measure} ${part}`) ?? { right: 0, found: 0, due: 0 }
    const [precision, recall] = [right / found, right / due]
    const f1 = (2 * precision * recall) / (precision + recall)
    const figures = [precision, recall, f1].map((figure) => (figure * 100).toFixed(1).padStart(5))
    console.log(measure.padEnd(9), part.padEnd(5), `P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  due ${due}`)
  }
}

function measureTree(tree: Tree, document: Document): void {
  const index = indexAnnotations(document)
  const units: Unit[] = []
  const verbs = new Map<number, { readonly elements: readonly Element[]; readonly at: number }>()
  const phrases: Phrase[] = []
  for (const sentence of document.sentences) {
    const own = unitsOf(document, sentence, index)
    const elements = elementsOf(own)
    units.push(...own)
    elements.forEach((element, at) => {
      if (element.kind === 'verb') verbs.set(element.unit.start, { elements, at })
      if (element.kind === 'phrase') phrases.push(...partsOf(element.phrase))
    })
  }
  const unitAt = (node: Node): Unit | undefined =>
    units.find((unit) => unit.start <= node.start && node.start < unit.end)
  measureVerbs(tree, units, unitAt)
  measureSlots(tree, verbs, unitAt)
  measureGenitives(tree, phrases, unitAt)
}

type Locate = (node: Node) => Unit | undefined

function partsOf(phrase: Phrase): Phrase[] {
  const inner = [phrase.genitive, phrase.apposition].filter((part) => part !== null)
  return [phrase, ...inner.flatMap(partsOf)]
}

function measureVerbs(tree: Tree, units: readonly Unit[], unitAt: Locate): void {
  const due = new Set<Unit>()
  const neutral = new Set<Unit>()
  for (const node of tree.nodes) {
    const unit = unitAt(node)
    if (node.upos === 'AUX' && unit) neutral.add(unit)
    if (node.upos !== 'VERB') continue
    if (unit) due.add(unit)
    const right = unit?.kind === 'verb' ? 1 : 0
    count('verb', tree, right, right, 1, `${node.form} is ${unit?.kind}`)
  }
  for (const unit of units) {
    if (unit.kind === 'verb' && !due.has(unit) && !neutral.has(unit)) count('verb', tree, 0, 1, 0, unit.surface)
  }
}

function measureSlots(
  tree: Tree,
  verbs: ReadonlyMap<number, { readonly elements: readonly Element[]; readonly at: number }>,
  unitAt: Locate,
): void {
  for (const verb of tree.nodes) {
    if (verb.upos !== 'VERB') continue
    const unit = unitAt(verb)
    const place = unit && verbs.get(unit.start)
    const slots = place && verbSlots(place.elements, place.at)
    const children = tree.nodes.filter((node) => node.parent === verb.id)
    const [subject] = children.filter((node) => node.relation.startsWith('nsubj'))
    const [object] = children.filter((node) => node.relation === 'obj')
    const antecedent = verb.relation.startsWith('acl') ? tree.nodes[verb.parent - 1] : undefined
    const relative = (node: Node | undefined): Node | undefined => (node?.upos === 'PRON' ? antecedent : node)
    compare('subject', tree, verb, relative(subject), slots?.subject ?? [], subject ? undefined : antecedent)
    compare('object', tree, verb, relative(object), slots?.object ?? [], object ? undefined : antecedent)
  }
}

/** Compares the first phrase of a slot with the tree; an antecedent that the tree leaves open may stand or not. */
function compare(
  measure: Measure,
  tree: Tree,
  verb: Node,
  due: Node | undefined,
  [phrase]: readonly Phrase[],
  open: Node | undefined,
): void {
  if (due?.upos === 'PRON' || (open && phrase && covers(phrase, open))) return
  if (!due && !phrase) return
  const right = due && phrase && covers(phrase, due) ? 1 : 0
  const note = `${verb.form}: ${due?.form ?? '—'} ≠ ${phrase ? phrase.head.surface : '—'}`
  count(measure, tree, right, phrase ? 1 : 0, due ? 1 : 0, note)
}

/** Whether a word is the head of a phrase or one of the amounts before it, where trees put the head elsewhere. */
function covers(phrase: Phrase, { start }: Node): boolean {
  return phrase.start <= start && start < phrase.head.end
}

function measureGenitives(tree: Tree, phrases: readonly Phrase[], unitAt: Locate): void {
  const found = new Map(phrases.flatMap((phrase) => (phrase.genitive ? [[phrase.head, phrase.genitive]] : [])))
  const seen = new Set<Unit>()
  for (const node of tree.nodes) {
    const parent = tree.nodes[node.parent - 1]
    if (!parent || !node.relation.startsWith('nmod') || node.upos === 'PRON' || node.id !== parent.id + 1) continue
    const [head, genitive] = [unitAt(parent), unitAt(node)]
    // one unit for us: a name
    if (!head || !genitive || head === genitive || !(head.kind === 'noun' || head.kind === 'name')) continue
    seen.add(head)
    const phrase = found.get(head)
    const right = phrase && covers(phrase, node) ? 1 : 0
    count('genitive', tree, right, phrase ? 1 : 0, 1, `${parent.form} ${node.form} ≠ ${phrase?.head.surface ?? '—'}`)
  }
  for (const [head, phrase] of found) {
    if (!seen.has(head)) count('genitive', tree, 0, 1, 0, `${head.surface} ${phrase.head.surface}`)
  }
}
