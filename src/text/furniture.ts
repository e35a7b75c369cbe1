import type { Token } from '../document.js'
import { fold } from './letters.js'

/** Lines that sites print around a story. A line is furniture if it consists of one of these and little else. */
export const furnitureLabels = {
  labels: [
    'الأكثر قراءة', 'الأكثر قراءةً', 'الأكثر مشاهدة', 'اقرأ أيضا', 'اقرأ المزيد', 'إقرأ أيضا', 'شاهد أيضا', 'طالع أيضا',
    'مواضيع ذات صلة', 'موضوعات ذات صلة', 'مقالات ذات صلة', 'أخبار ذات صلة', 'مواد ذات صلة', 'روابط ذات صلة',
    'كلمات مفتاحية', 'جميع الحقوق محفوظة', 'شارك المقال', 'شارك الخبر', 'شارك هذا الموضوع', 'تابعونا على', 'تابعنا على',
    'انقر هنا', 'اشترك في النشرة', 'اضف تعليقا', 'أضف تعليق', 'التعليقات', 'المصدر', 'No stories found', 'logo',
    'Read more', 'Share',
  ],
  examples: ['الأكثر قراءة', 'No stories found.', 'logo', 'اقرأ أيضا:', 'www.eremnews.com'],
  not: ['الأكثر قراءة بين كتب العام رواية نشرت في بيروت قبل عامين وحازت جوائز عدة', 'قال المصدر إن الهجوم وقع أمس'],
} as const

const labels = furnitureLabels.labels.map((label) => label.split(' ').map(fold))
const mostExtraWords = 2

/** Words that a line repeats from another must be at least so many, else «وأضاف:» twice would be furniture. */
const shortestRepeat = 3

interface Line {
  readonly first: number
  readonly last: number
  /** Its letters alone, folded: what a repetition has in common, even where the site lost a space. */
  readonly letters: string
  readonly words: number
}

/** First tokens of the lines that are no part of the story: labels, addresses, repetitions of an earlier line. */
export function furnitureLines(text: string, tokens: readonly Token[]): Set<number> {
  const found = new Set<number>()
  const seen = new Set<string>()
  for (const line of linesOf(text, tokens)) {
    const repeated = line.words >= shortestRepeat && (seen.has(line.letters) || seen.has(halfOf(line.letters)))
    if (repeated || isAddress(tokens, line) || isLabel(tokens, line)) {
      for (let i = line.first; i < line.last; i++) found.add(i)
    }
    seen.add(line.letters)
  }
  return found
}

function linesOf(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let first = 0
  for (let i = 0; i <= tokens.length; i++) {
    const token = tokens[i]
    if (token && text.charAt(token.start) !== '\n') continue
    const inside = tokens.slice(first, i).filter((one) => one.kind !== 'punctuation')
    if (inside.length > 0) {
      lines.push({ first, last: i, letters: inside.map((one) => one.word.folded).join(''), words: inside.length })
    }
    first = i + 1
  }
  return lines
}

/** The first half of a string that is written twice: a headline printed twice without a space. */
function halfOf(letters: string): string {
  const half = letters.slice(0, letters.length / 2)
  return half + half === letters ? half : letters
}

/** A line of Latin words only, with a point inside one: www.eremnews.com */
function isAddress(tokens: readonly Token[], line: Line): boolean {
  const inside = tokens.slice(line.first, line.last)
  return (
    inside.every((token) => token.kind !== 'word') && inside.some((token) => token.kind === 'latin') && line.words <= 8
  )
}

function isLabel(tokens: readonly Token[], line: Line): boolean {
  const words = tokens.slice(line.first, line.last).filter((token) => token.kind !== 'punctuation')
  return labels.some(
    (label) =>
      words.length <= label.length + mostExtraWords && label.every((word, i) => words[i]?.word.folded === word),
  )
}
