import type { Entry } from '../document.js'
import type { Item } from '../lexicon/lexicon.js'

/** A word of the closed classes, which give a clause its shape. */
export interface ParticleEntry extends Entry {
  readonly kind: 'particle'
  readonly class: ParticleClass
  /** The plain written form: «على» for «عليهم» too. */
  readonly lemma: string
  /** The particle carries its own pronoun, so that no phrase follows: «عليه», «إنه». */
  readonly pronoun: boolean
}

export type ParticleClass = keyof typeof particles

/** The closed classes. Prepositions and complementizers are also listed with each pronoun by {@link particleItems}. */
const particles = {
  preposition: [
    'في', 'من', 'إلى', 'على', 'عن', 'مع', 'ضد', 'بين', 'لدى', 'عند', 'حول', 'تحت', 'فوق', 'أمام', 'خلف', 'وراء', 'قرب', 'بالقرب من',
    'داخل', 'خارج', 'خلال', 'بعد', 'قبل', 'منذ', 'حتى', 'عبر', 'نحو', 'تجاه', 'إزاء', 'بحق', 'بشأن', 'بسبب', 'بدون', 'دون', 'ضمن', 'وسط',
    'من قبل', 'على يد', 'على يدي', 'على أيدي', 'من جانب', 'من طرف', 'بواسطة', 'عن طريق', 'بيد', 'برصاص', 'باتجاه', 'إثر', 'عقب', 'بفعل', 'جراء',
    'لصالح', 'لمصلحة', 'مقابل', 'رغم', 'أثناء', 'طوال', 'طيلة', 'غداة', 'جنب', 'حيال', 'باسم', 'برئاسة', 'بقيادة', 'بحضور', 'بمشاركة', 'لحساب',
    'من أجل', 'بحسب', 'حسب', 'وفق', 'وفقا ل', 'طبقا ل', 'نتيجة', 'بهدف', 'بغية', 'بمناسبة', 'سوى', 'بغض النظر عن', 'فضلا عن', 'إضافة إلى', 'بالإضافة إلى',
    'عشية', 'بموجب', 'على خلفية', 'في ضوء', 'في إطار', 'ناحية', 'صوب', 'قبيل', 'بعيد', 'بحلول', 'مثل', 'بمساعدة', 'بدعم', 'على متن', 'في ظل',
  ],
  conjunction: ['و', 'أو', 'ثم', 'بل', 'لكن', 'ولكن', 'أم', 'كما', 'كذلك', 'أيضا', 'إما', 'فيما', 'بينما', 'غير أن', 'إلا أن', 'بيد أن', 'على أن'],
  complementizer: ['أن', 'إن', 'أنّ', 'بأن', 'لأن', 'كأن', 'ألا', 'بعد أن', 'قبل أن', 'منذ أن', 'إلى أن', 'كي', 'لكي', 'حيث', 'حتى لا', 'كيلا', 'مما'],
  relative: ['الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللتين', 'اللاتي', 'اللواتي', 'ممن', 'ما', 'مما'],
  temporal: ['عندما', 'حين', 'حينما', 'بعدما', 'قبلما', 'لما', 'كلما', 'ريثما', 'أثناء ما', 'فور', 'حال'],
  conditional: ['إذا', 'لو', 'لولا', 'ما لم', 'في حال', 'في حالة', 'إن لم', 'شريطة', 'بشرط'],
  negation: ['لم', 'لن', 'لا', 'ليس', 'ليست', 'ليسوا', 'لست', 'غير', 'عدم', 'بلا', 'ولا', 'لما'],
  future: ['سوف'],
  past: ['قد', 'لقد'],
  possibility: ['ربما', 'لعل', 'يحتمل', 'احتمال', 'احتمالات', 'إمكانية'],
  demonstrative: ['هذا', 'هذه', 'ذلك', 'تلك', 'هؤلاء', 'أولئك', 'هذان', 'هذين', 'هاتين', 'هاتان', 'ذاك'],
  pronoun: ['هو', 'هي', 'هم', 'هن', 'هما', 'أنا', 'نحن', 'أنت', 'أنتم', 'نفسه', 'نفسها', 'أنفسهم', 'نفسهم'],
  quantifier: [
    'كل', 'جميع', 'بعض', 'معظم', 'أغلب', 'غالبية', 'أكثر', 'أقل', 'عدد', 'عدة', 'سائر', 'كافة', 'مجمل', 'أحد', 'إحدى', 'أي', 'أية', 'كلا', 'كلتا', 'بضع', 'بضعة', 'نحو',
    'حوالي', 'قرابة', 'زهاء', 'مزيد', 'عديد', 'أول', 'آخر', 'نصف', 'ثلث', 'ربع', 'غير', 'ذات', 'نفس', 'مجموعة', 'أبرز', 'أكبر', 'أهم', 'آلاف', 'مئات', 'عشرات', 'ملايين',
  ],
  adverb: [
    'أيضا', 'فقط', 'هناك', 'هنا', 'حاليا', 'سابقا', 'مؤخرا', 'جدا', 'تماما', 'معا', 'أمس', 'كذلك', 'حتى الآن', 'الآن', 'مجددا', 'فورا', 'ثانية', 'خاصة', 'لا سيما', 'خصوصا',
    'تقريبا', 'مباشرة', 'رسميا', 'يوميا', 'أولا', 'ثانيا', 'أخيرا', 'بالتالي', 'لذلك', 'لذا', 'هكذا', 'ثمة', 'من جهته', 'من جهتها', 'من جانبه', 'من جانبها', 'في المقابل', 'بدوره', 'بدورها',
    'في الوقت نفسه', 'على الأقل', 'على الأرجح', 'على صعيد آخر', 'من جهة أخرى', 'من ناحية أخرى', 'في غضون ذلك', 'بشكل عام', 'على وجه الخصوص',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Prepositions as they are written before a pronoun: «عليه», «إليها». */
const joiningForms: Readonly<Record<string, string>> = { على: 'علي', إلى: 'إلي', لدى: 'لدي' }
const pronouns = ['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'نا', 'ي', 'ني']
const carriesPronoun = new Set<ParticleClass>(['preposition', 'complementizer', 'conjunction', 'quantifier'])
/** Single letters that stand apart only with a pronoun: «له», «بها». */
const letters = ['ل', 'ب', 'ك']

export function particleItems(): Item[] {
  const items: Item[] = []
  for (const [name, words] of Object.entries(particles)) {
    const particleClass = name as ParticleClass
    for (const lemma of words) {
      items.push(item(lemma, particleClass, lemma, false))
      if (!carriesPronoun.has(particleClass) || lemma.includes(' ') || lemma.length < 2) continue
      for (const pronoun of pronouns) items.push(item((joiningForms[lemma] ?? lemma) + pronoun, particleClass, lemma, true))
    }
  }
  for (const letter of letters) {
    for (const pronoun of pronouns) items.push(item(letter + pronoun, 'preposition', letter, true))
  }
  return items
}

function item(form: string, particleClass: ParticleClass, lemma: string, pronoun: boolean): Item {
  const entry: ParticleEntry = { kind: 'particle', by: `events/particles/${particleClass}`, class: particleClass, lemma, pronoun }
  return { form, host: 'particle', entry }
}
