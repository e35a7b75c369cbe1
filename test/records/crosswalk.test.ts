import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withTables } from '../../src/build/code-tables.js'
import { families } from '../../src/events/frames/index.js'
import { type EventRecord, extractEvents } from '../../src/index.js'
import { codesOf } from '../../src/records/codes.js'
import { contexts } from '../../src/records/contexts.js'
import { acledTypes, crosswalk, frameCodes, modeContexts } from '../../src/records/crosswalk.js'

const frames = families.flatMap(({ type, frames }) => frames.map((frame) => ({ type, ...frame })))

describe('coverage', () => {
  it('has a row for all types', () => {
    expect(Object.keys(crosswalk).sort()).toEqual(families.map(({ type }) => type).sort())
    expect(Object.keys(crosswalk)).toHaveLength(18)
  })

  it('has a row for all modes of the frames', () => {
    const missing = frames.filter(({ type, mode }) => mode !== undefined && !crosswalk[type].modes[mode])
    expect(missing.map(({ type, mode }) => `${type}-${mode}`)).toEqual([])
  })

  it('knows the frames that it sets apart', () => {
    const known = new Set(frames.map(({ type, id }) => `${type.toLowerCase()}/${id}`))
    expect(Object.keys(frameCodes).filter((frame) => !known.has(frame))).toEqual([])
  })

  it('knows the contexts and modes that go together', () => {
    const known = new Set(contexts.map(({ name }) => name))
    for (const type of families.map((family) => family.type)) {
      for (const [mode, names] of Object.entries(modeContexts[type] ?? {})) {
        expect(crosswalk[type].modes).toHaveProperty(mode)
        expect(names.filter((name) => !known.has(name))).toEqual([])
      }
    }
  })
})

describe('codes', () => {
  const rows = Object.entries(crosswalk).flatMap(([type, { modes, ...base }]) => [
    { type, mode: null, ...base },
    ...Object.entries(modes).map(([mode, codes]) => ({ type, mode, ...codes })),
  ])

  it('have the shape of their scheme', () => {
    for (const { cameo } of rows) if (cameo !== null) expect(cameo).toMatch(/^(0[1-9]|1[0-9]|20)\d{1,2}$/)
    const subs: readonly string[] = Object.values(acledTypes).flat()
    expect(new Set(subs).size).toBe(subs.length)
  })

  it('name in PLOVER the type and the mode', () => {
    const own = rows.filter(({ type }) => type !== 'DISASTER' && type !== 'PERSONNEL')
    for (const { type, mode, plover } of own) expect(plover).toBe(mode === null ? type : `${type}-${mode}`)
  })

  it('fall back to the type for a mode of a caller’s own', () => {
    const [event] = extractEvents('تظاهر آلاف المحتجين في الخرطوم').events
    const own = { ...(event as EventRecord), mode: 'flash-mob', by: ['own/frames/x'] }
    expect(codesOf(own, new Map())).toMatchObject({ plover: 'PROTEST', cameo: '140' })
  })
})

/** Sentences and what their first event of the type is called. */
const examples: readonly [text: string, type: string, cameo: string | null, sub: string | null][] = [
  ['شنت طائرات حربية غارة على مدينة صعدة', 'ASSAULT', '195', 'Air/drone strike'],
  ['قتل عشرة أشخاص في هجوم انتحاري في كابول', 'ASSAULT', '1831', 'Suicide bomb'],
  ['اندلعت اشتباكات بين الجيش والمتمردين قرب تعز', 'ASSAULT', '190', 'Armed clash'],
  ['اندلعت مواجهات بين متظاهرين وقوات الأمن في تونس', 'ASSAULT', '180', 'Violent demonstration'],
  ['قتل مسلحون خمسة جنود قرب سيناء', 'ASSAULT', '190', 'Armed clash'],
  ['قتل مسلحون خمسة مدنيين قرب سيناء', 'ASSAULT', '180', 'Attack'],
  ['قتل الجنود ثلاثة متظاهرين في الخرطوم', 'ASSAULT', '180', 'Excessive force against protesters'],
  ['خطف مسلحون صحافيين اثنين في بغداد', 'ASSAULT', '181', 'Abduction/forced disappearance'],
  ['استعاد الجيش مدينة تدمر بعد معارك', 'ASSAULT', '190', 'Government regains territory'],
  ['استعاد المتمردون السيطرة على البلدة بعد معارك', 'ASSAULT', '190', 'Non-state actor overtakes territory'],
  ['تظاهر آلاف المحتجين في الخرطوم', 'PROTEST', '141', 'Peaceful protest'],
  ['أضرب العمال عن العمل في المصنع', 'PROTEST', '143', null],
  ['اعتقلت الشرطة خمسة أشخاص في القاهرة', 'COERCE', '173', 'Arrests'],
  ['أفرجت السلطات عن ثلاثة معتقلين', 'RETREAT', '0841', null],
  ['سيطر المسلحون على البلدة', 'COERCE', '192', 'Non-violent transfer of territory'],
  ['زار الرئيس التركي القاهرة', 'CONSULT', '042', null],
  ['ضرب زلزال شرق تركيا', 'DISASTER', null, null],
]

describe('of events', () => {
  it.each(examples)('«%s» %s', (text, type, cameo, sub) => {
    const event = extractEvents(text, { minConfidence: 0 }).events.find((one) => one.type === type)
    expect(event?.codes).toMatchObject({ cameo })
    expect(event?.codes.acled?.sub ?? null).toBe(sub)
  })

  it('keep a sub-event type under its type', () => {
    const acled = extractEvents('اعتقلت الشرطة خمسة أشخاص في القاهرة').events[0]?.codes.acled
    expect(acled).toEqual({ type: 'Strategic developments', sub: 'Arrests' })
  })
})

it('the tables of the page are as the data', () => {
  const page = readFileSync(new URL('../../src/records/README.md', import.meta.url), 'utf8')
  expect(withTables(page)).toBe(page)
})
