import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

const find = (text: string, mention: string) => extractEvents(text).entities.find((entity) => entity.text === mention)

it('takes «مجلس التعاون» for no club', () => {
  expect(find('اتفق الوزراء في مجلس التعاون الخليجي على البيان', 'التعاون')).toBeUndefined()
})

describe('towns and their clubs', () => {
  it.each([
    ['سجل المهاجم هدفين في مباراة الدوري وحقق ليون الفرنسي فوزه الثاني', 'ليون'],
    ['خسر فريق الخور مباراة الدوري وسجل المهاجم هدفين في مرمى الخور', 'الخور'],
    ['تعادل الفريق في الجولة الأولى من الدوري مع هامبورغ على ملعب المدينة', 'هامبورغ'],
    ['نتائج مباريات الجولة الأولى من الدوري: كوبنهاغن (الدنمارك) - سلتيك (اسكتلندا)', 'كوبنهاغن'],
  ])('«%s» speaks of a club', (text, club) => {
    expect(find(text, club)).toMatchObject({ type: 'ORGANIZATION', subtype: 'club', place: null })
  })

  it.each([
    ['أقيمت مباراة الدوري في ليون وسجل المهاجم هدفين أمام الجماهير', 'ليون'],
    ['تظاهر المئات في هامبورغ ضد الحرب', 'هامبورغ'],
    ['سيطر الجيش على بنغازي بعد معارك مع المسلحين', 'بنغازي'],
  ])('«%s» speaks of a town', (text, town) => {
    expect(find(text, town)).toMatchObject({ type: 'PLACE' })
  })

  it.each([
    ['انضم المدافع إلى فريق ليفينغستون بعد مباراة الدوري أمام فريق مورجيس', 'ليفينغستون'],
    ['خسر لاعبو نادي الوحدة مباراة الدوري بهدفين وسجل الهداف في مرمى الوحدة هدف المباراة', 'الوحدة'],
  ])('«%s» speaks of a club that nobody listed', (text, club) => {
    expect(find(text, club)).toMatchObject({ type: 'ORGANIZATION', subtype: 'club' })
  })

  it.each([
    ['قال عضو في فريق ترامب إن القرار قريب', 'ترامب'],
    ['سجل المهاجم جون سميث هدفين في مباراة الدوري ثم فاز فريق جون سميث بالكأس', 'جون سميث'],
  ])('«%s» speaks of somebody with a team', (text, person) => {
    expect(find(text, person)).toMatchObject({ type: 'PERSON' })
  })
})
