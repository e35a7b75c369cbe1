import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'
import { native, neighbours } from '../../src/language/telltales.js'

function codeOf(text: string): string {
  return extractEvents(text).language.code
}

describe.each(neighbours.map((neighbour) => [neighbour.code, neighbour] as const))('%s', (code, { examples, not }) => {
  it.each(examples)('«%s»', (text) => expect(codeOf(text)).toBe(code))
  it.each(not)('Arabic: «%s»', (text) => expect(codeOf(text)).toBe('ar'))
})

describe('ar', () => {
  it.each(native.examples)('«%s»', (text) => expect(codeOf(text)).toBe('ar'))
  it.each(native.not)('not Arabic: «%s»', (text) => expect(codeOf(text)).not.toBe('ar'))
})

/** Sentences written for this test. */
const foreign: readonly [code: string, text: string][] = [
  ['fa', 'رئیس جمهور ایران روز دوشنبه گفت که دولت برای کاهش قیمت بنزین برنامه تازه‌ای دارد و مجلس آن را بررسی می‌کند.'],
  ['fa', 'سه نفر در حادثه رانندگی در جاده تهران کشته شدند'],
  ['fa', 'وزير امور خارجه گفت اين تصميم براي مردم کشور مهم است و بايد اجرا شود'],
  ['ur', 'وزیراعظم نے کہا ہے کہ حکومت عوام کو سستی بجلی فراہم کرے گی اور اس کے لیے نئے منصوبے شروع کیے جائیں گے۔'],
  ['ur', 'کراچی میں بارش کے باعث تین افراد ہلاک ہو گئے'],
  ['ckb', 'سەرۆکی حکوومەتی هەرێمی کوردستان لەگەڵ وەزیری دەرەوە کۆبووەوە و باسی دۆخی ناوچەکەیان کرد.'],
  ['ckb', 'لە هێرشێکدا سێ کەس کوژران'],
  ['ps', 'د افغانستان د بهرنیو چارو وزارت ویلي چې په کابل کې د دواړو هېوادونو د استازو ناسته وشوه.'],
  ['ps', 'په کندهار کې درې تنه ووژل شول'],
  ['ug', 'ئۈرۈمچىدە بۈگۈن ھاۋا ئوچۇق بولىدۇ، دەپ خەۋەر قىلدى مۇخبىرىمىز.'],
  ['und', 'Three soldiers were killed in an attack on a checkpoint near Taiz on Monday, officials said.'],
  ['und', 'Le président a reçu son homologue à Paris.'],
  ['und', 'В понедельник президент встретился с министром.'],
  ['und', 'The group calls itself داعش in Arabic, a name that its members reject, according to several reports.'],
]

describe('other languages', () => {
  it.each(foreign)('%s: «%s»', (code, text) => {
    const document = extractEvents(text, { published: '2020-03-23' })
    expect(document.language.code).toBe(code)
    expect(document).toMatchObject({ entities: [], dates: [], events: [] })
    expect(document.warnings.map((warning) => warning.code)).toEqual(['not-arabic'])
  })
})

const arabic: readonly string[] = [
  'مقتل خمسة جنود',
  'قصف عنيف',
  'تعز',
  'غارات جديدة ومفاوضات متعثرة',
  'حريق كبير يلتهم مصنعا',
  'هدنة',
  'انفجار سيارة مفخخة',
  'Reuters: مقتل 3 جنود في Taiz',
  '12 مارس 2019 '.repeat(100),
  'إطلاق هاتف Galaxy S10 وساعة Apple Watch في دبي',
  'أعلنت شركة Meta Platforms Inc عن استثمار جديد',
  // dialects
  'الناس طلعت مظاهرات مبارح بالشام وبدها تسقط الحكومة',
  'العيال دول اتقبض عليهم امبارح في التحرير عشان اتظاهروا',
  'شنو صار اليوم ببغداد؟ هواي ناس راحوا للمظاهرة',
  'بزاف ديال الناس خرجو يحتاجو على الغلاء ف الدار البيضاء',
  // letters from other keyboards
  'وصل الرئیس الأمریکی إلی بغداد فی زیارة مفاجئة',
  'التقى الوزير ڤلاديمير پوتين في موسكو',
  'مظاهرات في إقلیم کردستان',
  // diacritics, tatweel, presentation forms
  'قُتِلَ خَمْسَةُ جُنُودٍ فِي هُجُومٍ',
  'مقـــتل جنـــدي',
  'ﻣﻘﺘﻞ ﺟﻨﺪﻱ ﻓﻲ ﺗﻌﺰ',
]

it.each(arabic)('Arabic: «%s»', (text) => {
  const document = extractEvents(text)
  expect(document.language.code).toBe('ar')
  expect(document.warnings.filter(({ code }) => code === 'not-arabic')).toEqual([])
})

it.each(['', ' ', '\n\n', '123', '؟!…', '🙂🙂'])('nothing to read in %j', (text) => {
  expect(extractEvents(text)).toMatchObject({ language: { code: 'und' }, entities: [], dates: [], events: [] })
  expect(extractEvents(text).warnings).toHaveLength(1)
})
