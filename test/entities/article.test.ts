import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

const text = readFileSync(new URL('../../fixtures/erem-2020-03-23.txt', import.meta.url), 'utf8')
const { entities } = extractEvents(text, { published: '2020-03-23' })

/** Every name of the article, its type and country. */
const names: readonly [string, string, string | null][] = [
  ['داعش', 'ORGANIZATION', null],
  ['التحالف الدولي', 'ORGANIZATION', null],
  ['قوات سوريا الديمقراطية', 'ORGANIZATION', 'SY'],
  ['الكونغرس', 'ORGANIZATION', 'US'],
  ['وحدات حماية المرأة', 'ORGANIZATION', 'SY'],
  ['المرصد السوري لحقوق الإنسان', 'ORGANIZATION', 'SY'],
  ['دونالد ترامب', 'PERSON', 'US'],
  ['أبو بكر البغدادي', 'PERSON', 'IQ'],
  ['سوريا', 'PLACE', 'SY'],
  ['العراق', 'PLACE', 'IQ'],
  ['واشنطن', 'PLACE', 'US'],
  ['دير الزور', 'PLACE', 'SY'],
  ['ريف دير الزور', 'PLACE', 'SY'],
  ['ريف دير الزور الشرقي', 'PLACE', 'SY'],
  ['الباغوز', 'PLACE', 'SY'],
  ['إدلب', 'PLACE', 'SY'],
  ['شمال شرقي سوريا', 'PLACE', 'SY'],
  ['شمال غرب سوريا', 'PLACE', 'SY'],
  ['شمال شرق سوريا', 'PLACE', 'SY'],
  ['حوض الفرات', 'PLACE', null],
  ['حقل العمر النفطي', 'PLACE', 'SY'],
  ['نهر الفرات', 'PLACE', null],
  ['إرم نيوز', 'ORGANIZATION', 'AE'],
]

describe('the names of an article', () => {
  it.each(names)('%s', (name, type, country) => {
    const found = entities.filter((entity) => entity.text === name && entity.mention === 'name')
    expect(found.length).toBeGreaterThan(0)
    for (const entity of found) expect(entity).toMatchObject(country === null ? { type } : { type, country })
  })
})
