import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

const namesIn = (text: string) =>
  extractEvents(text)
    .entities.filter(({ mention }) => mention === 'name')
    .map((entity) => entity.text)

describe('names of things', () => {
  it.each([
    ['ضرب إعصار روزا سواحل المكسيك وأفاد خبراء أن روزا يضعف', ['المكسيك']],
    ['خطف القراصنة السفينة الألمانية "تيتان" قبالة الصومال', ['الصومال']],
    ['صدرت رواية "نهر الرمان" في بيروت', ['بيروت']],
  ])('«%s» are neither persons nor places', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it('leaves who owns a ship', () => {
    expect(namesIn('رسا يخت ترامب في الميناء')).toEqual(['ترامب'])
  })
})
