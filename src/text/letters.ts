/**
 * Folding: the one spelling under which all spellings of an Arabic word meet.
 * It is a function of one word. The text itself is never changed.
 */

/** Letters that the press writes in several ways, each with the form that stands for all of them. */
const equivalents: Readonly<Record<string, string>> = {
  // hamza seats on alef are left out as often as written: إدلب, ادلب
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  // final ya without dots in Egypt: مصري, مصرى
  ى: 'ي',
  // final ta marbuta without dots: غارة, غاره
  ة: 'ه',
  // Persian and Urdu keyboards
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  // letters for foreign sounds, written with and without their dots: ڤيينا, فيينا
  ڤ: 'ف',
  ڥ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ج',
  گ: 'ك',
  ڨ: 'ق',
}

/** Code points that carry no letter: diacritics, superscript alef, Quranic marks, tatweel, joiners, bidi marks. */
function isIgnorable(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    code === 0x0640 ||
    (code >= 0x0610 && code <= 0x061a) ||
    (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9 && code !== 0x06d5) ||
    isBidiMark(code)
  )
}

/** Marks of direction and joining, which may stand between any two letters: U+200F in «26‏/3». */
export function isBidiMark(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x061c ||
    code === 0xfeff ||
    code === 0x00ad
  )
}

/** A mark that belongs to the letter before it. */
export function isMark(code: number): boolean {
  return isIgnorable(code)
}

/** Letters of the Arabic script, presentation forms included; digits and marks are not letters. */
export function isArabicLetter(code: number): boolean {
  return (
    (code >= 0x0620 && code <= 0x064a) ||
    (code >= 0x066e && code <= 0x06d3 && code !== 0x0670) ||
    code === 0x06d5 ||
    (code >= 0x06ee && code <= 0x06ef) ||
    (code >= 0x06fa && code <= 0x06ff) ||
    (code >= 0x0750 && code <= 0x077f) ||
    (code >= 0x08a0 && code <= 0x08c7) ||
    (code >= 0xfb50 && code <= 0xfbb1) ||
    (code >= 0xfbd3 && code <= 0xfd3d) ||
    (code >= 0xfd50 && code <= 0xfdfb) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
}

/** The value of a decimal digit, ASCII, Arabic-Indic or Persian, or -1. */
export function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0
  return -1
}

/** One UTF-16 unit folded to zero or more letters. */
function foldUnit(unit: string, code: number): string {
  if (isIgnorable(code)) return ''
  const equivalent = equivalents[unit]
  if (equivalent !== undefined) return equivalent
  const digit = digitOf(code)
  if (digit >= 0) return String(digit)
  // presentation forms hold one or more plain letters: ﷲ, ﻻ
  if (code >= 0xfb50 && code <= 0xfefc && isArabicLetter(code)) {
    const plain = unit.normalize('NFKC')
    return plain === unit ? unit : fold(plain)
  }
  return unit.toLowerCase()
}

/** Whether folding leaves a unit as it is: true of most letters of most words, and of digits. */
function isPlain(code: number): boolean {
  if (code < 0x80) return code < 0x41 || code > 0x5a
  return code >= 0x0624 && code <= 0x0648 && code !== 0x0625 && code !== 0x0629 && code !== 0x0640
}

/**
 * Folds one word to its look-up spelling: `fold('الْإِفْرَاجَ') === 'الافراج'`.
 * Idempotent; length may shrink (diacritics) or grow (ligatures); {@link unfoldedLength} leads back to offsets.
 */
export function fold(word: string): string {
  let folded = ''
  let from = 0
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (isPlain(code)) continue
    folded += word.slice(from, i) + foldUnit(word.charAt(i), code)
    from = i + 1
  }
  return from === 0 ? word : folded + word.slice(from)
}

/**
 * The UTF-16 length of the part of `word` that folds to its first `letters` folded letters,
 * marks on the last of them included: 2 letters of «وَبِا» are the 4 units «وَبِ».
 */
export function unfoldedLength(word: string, letters: number): number {
  if (letters === 0) return 0
  let seen = 0
  let end = 0
  while (end < word.length && seen < letters) {
    const code = word.charCodeAt(end)
    seen += isPlain(code) ? 1 : foldUnit(word.charAt(end), code).length
    end++
  }
  while (end < word.length && isIgnorable(word.charCodeAt(end))) end++
  return end
}
