/**
 * Fits the weights of `src/events/confidence.ts`: logistic regression with an L2 penalty over the evidence of every
 * record proposed on annotated articles. `npm run train:confidence -- GOLD_FOLDER [FOLDS]`; the same data give the same
 * file. Prints a table of reliability and the F1 of each threshold, cross-validated over the folds.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { type ProposedEvent, proposeEvents } from '../events/tag.js'
import { analyze, assembleLexicon } from '../pipeline.js'
import type { Span } from '../record.js'

interface Example {
  readonly fold: number
  readonly evidence: readonly string[]
  readonly right: boolean
}

interface GoldSpan {
  t: string
  n: number
}
interface GoldEvent {
  type: string
  trigger: GoldSpan
  also: GoldSpan[]
  optional: boolean
}
interface Article {
  id: string
  fold: number
  title: string | null
  text: string
  date: string | null
}

const [folder, folds = '0,1,2,3'] = process.argv.slice(2)
if (!folder) throw new Error('ahdath: name the folder that holds articles.jsonl and gold.jsonl')
const wanted = new Set(folds.split(',').map(Number))
const read = <T>(file: string): T[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

const rounds = 60
const penalty = 0.1
const rate = 0.1

const examples = collect()
report(examples)
write(fit(examples))

function collect(): Example[] {
  const lexicon = assembleLexicon()
  const gold = new Map(read<{ id: string; events: GoldEvent[] }>('gold.jsonl').map((one) => [one.id, one.events]))
  return read<Article>('articles.jsonl')
    .filter(({ fold }) => wanted.has(fold))
    .flatMap((article) => {
      const text = article.title ? `${article.title}\n\n${article.text}` : article.text
      const document = analyze(lexicon, text, { published: article.date, id: article.id, country: null })
      const events = (gold.get(article.id) ?? []).map((event) => ({
        event,
        spans: [event.trigger, ...event.also].map((span) => locate(text, span)),
      }))
      return proposeEvents(document).flatMap((proposed) => judge(proposed, events, article.fold))
    })
}

/** Right if it touches a required event of its type, wrong if it touches none; what readers differ on teaches nothing. */
function judge(
  { record, evidence }: ProposedEvent,
  events: { event: GoldEvent; spans: (Pick<Span, 'start' | 'end'> | null)[] }[],
  fold: number,
): Example[] {
  const touched = events.filter(
    ({ event, spans }) =>
      event.type === record.type &&
      [record.trigger, ...record.also].some((own) =>
        spans.some((span) => span && own.start < span.end && span.start < own.end),
      ),
  )
  if (touched.some(({ event }) => !event.optional)) return [{ fold, evidence, right: true }]
  return touched.length > 0 ? [] : [{ fold, evidence, right: false }]
}

function locate(text: string, { t, n }: GoldSpan): Pick<Span, 'start' | 'end'> | null {
  let start = -1
  for (let k = 0; k <= n; k++) {
    start = text.indexOf(t, start + 1)
    if (start < 0) return null
  }
  return { start, end: start + t.length }
}

interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** Stochastic gradient descent in a fixed order, so that the result is the same on every machine. */
function fit(data: readonly Example[]): Model {
  const weights = new Map<string, number>()
  let bias = 0
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + round / 10)
    for (let k = 0; k < data.length; k++) {
      const { evidence, right } = data[(k * 7919 + round) % data.length] as Example
      const error = (right ? 1 : 0) - probability({ bias, weights }, evidence)
      bias += step * error
      for (const feature of evidence) {
        const weight = weights.get(feature) ?? 0
        weights.set(feature, weight + step * (error - penalty * weight))
      }
    }
  }
  return { bias, weights }
}

function probability({ bias, weights }: Model, evidence: readonly string[]): number {
  let sum = bias
  for (const feature of evidence) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

function report(data: readonly Example[]): void {
  const held = [...wanted].flatMap((fold) => {
    const model = fit(data.filter((example) => example.fold !== fold))
    return data
      .filter((example) => example.fold === fold)
      .map((example) => ({ ...example, p: probability(model, example.evidence) }))
  })
  console.error(`${data.length} records, ${data.filter(({ right }) => right).length} right`)
  for (let low = 0; low < 1; low += 0.1) {
    const bin = held.filter(({ p }) => p >= low && p < low + 0.1)
    const share = bin.filter(({ right }) => right).length / bin.length
    console.error(
      `confidence ${low.toFixed(1)}–${(low + 0.1).toFixed(1)}: ${bin.length} records, ${(100 * share).toFixed(0)} % right`,
    )
  }
  const all = held.filter(({ right }) => right).length
  for (let threshold = 0; threshold < 0.8; threshold += 0.05) {
    const kept = held.filter(({ p }) => p >= threshold)
    const right = kept.filter((example) => example.right).length
    const [precision, recall] = [right / kept.length, right / all]
    console.error(
      `threshold ${threshold.toFixed(2)}: precision ${(100 * precision).toFixed(1)} share of right kept ${(100 * recall).toFixed(1)}`,
    )
  }
}

function write({ bias, weights }: Model): void {
  const rounded = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
  rounded.sort(([one], [other]) => (one < other ? -1 : 1))
  const lines = rounded.map(
    ([feature, weight]) => `  ${JSON.stringify(feature).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}: ${weight},`,
  )
  const source = `// Written by src/build/confidence.ts; see there.\nexport const bias = ${Math.round(bias * 100) / 100}\nexport const weights: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n}\n`
  writeFileSync(new URL('../events/confidence-weights.ts', import.meta.url), source)
}
