import { describe, expect, test } from 'vitest'
import { elementsOf } from '../../src/events/chunking.js'
import { findSayings } from '../../src/events/sayings.js'
import { unitsOf } from '../../src/events/segmentation.js'
import { indexAnnotations } from '../../src/events/sentence-index.js'
import { analyze, assembleLexicon } from '../../src/pipeline.js'

const lexicon = assembleLexicon()

/** Who is named as a speaker in a sentence, in its order. */
function speakersIn(text: string): string[] {
  const document = analyze(lexicon, text, { published: '2021-05-20', id: null, country: null })
  const index = indexAnnotations(document)
  return document.sentences.flatMap((sentence) =>
    findSayings(document, elementsOf(unitsOf(document, sentence, index)), null)
      .filter(({ kind, named }) => named && kind !== 'act')
      .flatMap(({ speaker }) => speaker?.text ?? []),
  )
}

describe('speakers', () => {
  test.each([
    // a topic before its verb
    ['وكان وزير الدفاع الأمريكي روبرت غيتس، قد أعلن أن القائد سيترك منصبه', 'روبرت غيتس'],
    ['يذكر أن قوات حكومة الوفاق الليبية، كانت أعلنت السبت، أنها سيطرت على ميناء سرت', 'قوات حكومة الوفاق الليبية'],
    ['وكان محامي الهيئة في منظمة التحرير الفلسطينية طارق برغوث أعلن أن المحكمة عقدت جلسة', 'طارق برغوث'],
    ['أما الوكالة الوطنية للإعلام، فأعلنت أن الجيش أوقف أربعة أشخاص', 'الوكالة الوطنية للإعلام'],
    // a name behind what an office is for
    ['وأعلن رئيس فريق الأمم المتحدة لمتابعة تنظيم القاعدة ريتشارد باريت أن الشريط صحيح', 'ريتشارد باريت'],
    ['وقال القيادي في حزب المؤتمر الوطني مندور المهدي "وضعنا شروطا للمشاركة"', 'مندور المهدي'],
    // a name that is another's
    ['وقال مسؤول كبير في إدارة الرئيس الأميركي دونالد ترامب إن الوزير سيزور العراق', 'مسؤول كبير'],
    // whatever says that something is so
    ['وقالت الحملة، في بيان، إن التظاهرة انطلقت من أمام مقر الهيئة', 'الحملة'],
    // whom an aside quotes
    ['ونقلت وكالة إنترفاكس للأنباء -عن ألكسندر نوفاك- أن البلدين بحثا التعاون', 'ألكسندر نوفاك'],
    ['وأوردت الصحيفة، عن رئيس الحكومة، أن الجيش دخل المدينة', 'رئيس الحكومة'],
    // whose a paper is
    ['وجاء في برقية أصدرتها وزارة الدفاع أن الجيش دخل المدينة', 'وزارة الدفاع'],
    ['وأظهر استطلاع أجرته وزارة الدفاع أن الجيش دخل المدينة', 'وزارة الدفاع'],
    ['وذكرت إحصائية أعدتها وزارة الصحة أن الجيش دخل المدينة', 'وزارة الصحة'],
  ])('%s', (text, speaker) => {
    expect(speakersIn(text)).toContain(speaker)
  })

  test.each([
    'الجيش دخل المدينة وأعلن بدء الهجوم',
    'وصل الوزير إلى القاهرة أمس وأعلن عن الاتفاق',
    'بدأت الحملة في المدينة، وأعلن أن القوات دخلتها',
  ])('nobody in «%s»', (text) => {
    expect(speakersIn(text)).toEqual([])
  })
})
