import { describe, expect, it } from 'vitest'
import { extractEvents } from '../../src/index.js'

const entitiesIn = (text: string) => extractEvents(text).entities
const find = (text: string, mention: string) => entitiesIn(text).find((entity) => entity.text === mention)

describe('persons', () => {
  it.each([
    ['قال وزير الخارجية الأردني أيمن الصفدي ذلك', 'أيمن الصفدي'],
    ['وصل عبد الباسط علي المقرحي إلى بلاده', 'عبد الباسط علي المقرحي'],
    ['التقى الشيخ محمد بن زكريا الوائلي ضيوفه', 'محمد بن زكريا الوائلي'],
    ['أكد أبوشنب أن الأمر انتهى', 'أبوشنب'],
    ['استقبل المدير جون سميث الوفد', 'جون سميث'],
  ])('%s', (text, name) => {
    expect(find(text, name)).toMatchObject({ type: 'PERSON', mention: 'name' })
  })

  it('leaves titles and attached particles out of the span', () => {
    const text = 'سافر الوزير أيمن الصفدي وسامح شكري إلى القاهرة'
    expect(entitiesIn(text).filter(({ type }) => type === 'PERSON')).toMatchObject([
      { text: 'أيمن الصفدي', prefix: '' },
      { text: 'سامح شكري', prefix: 'و' },
    ])
  })

  it('finds a surname everywhere after the full name', () => {
    const found = entitiesIn('التقى محمد الطوباسي ضيوفه. ورحب الطوباسي بهم، وأهدوا للطوباسي كتابا')
    expect(found.filter(({ type }) => type === 'PERSON').map(({ text }) => text)).toEqual([
      'محمد الطوباسي',
      'الطوباسي',
      'للطوباسي',
    ])
  })

  it('knows a bare surname from who is named in the text, else from who is best known', () => {
    const named = (text: string) =>
      entitiesIn(text).filter(({ type, text: span }) => type === 'PERSON' && span === 'عباس')
    expect(named('التقى محمود عباس ضيوفه. وقال عباس إن الوضع صعب')[0]?.country).toBe('PS')
    expect(named('وقال عباس إن السلطة الفلسطينية ترفض ذلك')[0]?.country).toBe('PS')
    expect(named('كتب إحسان عباس المقال. وقال عباس إن الأدب بخير')[0]?.country).toBeNull()
  })

  it('joins a name that is a verb too to what follows it', () => {
    expect(find('شارك في العمل أشرف عبد الباقي وآخرون', 'أشرف عبد الباقي')).toMatchObject({ type: 'PERSON' })
  })

  it('reads «على» as a preposition', () => {
    expect(entitiesIn('أكد على هامش اللقاء').filter(({ type }) => type === 'PERSON')).toEqual([])
  })

  it.each([
    ['وصل أسامة النجيفي أمس، وبحسب الوزير فإن النجيفي سيترأس الوفد', 'النجيفي'],
    ['وأضاف المصدر أن أوباما سيلتقي ضيفه', 'أوباما'],
  ])('leaves particles and verbs out: %s', (text, name) => {
    expect(find(text, name)).toMatchObject({ type: 'PERSON', text: name })
  })

  it('reads «علي» as a preposition where the text writes it so', () => {
    expect(find('تم تدريب القضاة علي استخدام البرنامج', 'علي')).toBeUndefined()
    expect(find('نقل الطفل علي إلى المستشفى، وعبر والده عن حزنه على وفاته', 'علي')).toMatchObject({ type: 'PERSON' })
  })

  it('keeps the number of a king or pope', () => {
    expect(find('دعا البابا غريغوريوس الثالث عشر إلى السلام', 'غريغوريوس الثالث عشر')).toMatchObject({ type: 'PERSON' })
  })

  it('takes a nisba after a title for no surname', () => {
    expect(find('وصل الرئيس السوداني أمس', 'الرئيس السوداني')).toMatchObject({ mention: 'nominal', country: 'SD' })
  })
})

describe('bodies and people described', () => {
  it.each([
    ['انسحبت القوات العراقية من البلدة', 'القوات العراقية', 'IQ'],
    ['نفت الخارجية الأمريكية الخبر', 'الخارجية الأمريكية', 'US'],
    ['أعلنت وزارة الدفاع الروسية ذلك', 'وزارة الدفاع الروسية', 'RU'],
    ['استقالت حكومة العراق أمس', 'حكومة العراق', 'IQ'],
    ['قصف الجيش السوري القرية', 'الجيش السوري', 'SY'],
    ['اعتقل الجنود طفلا فلسطينيا', 'طفلا فلسطينيا', 'PS'],
    ['زار أمير قطر المعرض', 'أمير قطر', 'QA'],
    ['أقال الرئيس التونسي وزيرين', 'الرئيس التونسي', 'TN'],
    ['استقال وزير خارجية الولايات المتحدة الأمريكية', 'وزير خارجية الولايات المتحدة الأمريكية', 'US'],
  ])('%s', (text, mention, country) => {
    expect(find(text, mention)).toMatchObject({ mention: 'nominal', country })
  })

  it.each(['الحزب', 'الوزارة', 'المجلس', 'المحكمة', 'الجماعة', 'الحركة'])('%s alone is a body', (head) => {
    expect(find(`أعلن بيان أن ${head} ينفي الخبر`, head)).toMatchObject({ mention: 'nominal' })
  })

  it('reads the dual of a nationality', () => {
    expect(find('قتل جنديان عراقيان في الهجوم', 'جنديان عراقيان')).toMatchObject({ type: 'GROUP', country: 'IQ' })
  })

  it('reads the dual of people, but not a noun of an event that ends like one', () => {
    expect(find('أوقفت الشرطة شخصين في المطار', 'شخصين')).toMatchObject({ mention: 'nominal' })
    expect(find('توقف العدوان على المدينة', 'العدوان')).toBeUndefined()
  })

  it('reads no country as two people', () => {
    expect(find('وجهت واشنطن دعوة للصين', 'لصين')).toBeUndefined()
    expect(find('أوقفت الشرطة لصين في السوق', 'لصين')).toMatchObject({ mention: 'nominal' })
  })

  it.each([
    ['رحبت حركتا فتح وحماس بالاتفاق', ['فتح', 'حماس']],
    ['توسط الوزير بين حركتي فتح وحماس', ['فتح', 'حماس']],
    ['وقعت دولتا قطر والكويت الاتفاق', ['قطر', 'الكويت']],
  ])('%s: each of two has its own name', (text, names) => {
    const found = entitiesIn(text).filter(({ type }) => type === 'ORGANIZATION' || type === 'PLACE')
    expect(found.map((entity) => [entity.text, entity.mention])).toEqual(names.map((name) => [name, 'name']))
    expect(entitiesIn(text).filter((entity) => /^(?:حركت|دولت)/u.test(entity.text))).toEqual([])
  })

  it('knows people by their pronoun', () => {
    expect(find('اجتمع الوزير بنظيره في جدة', 'نظيره')).toMatchObject({ mention: 'nominal' })
    expect(find('دفع المصنع ألف دينار نظير الخدمة', 'نظير الخدمة')).toBeUndefined()
    expect(find('دعت الدولة حلفاءها إلى قمة', 'حلفاءها')).toMatchObject({ mention: 'nominal' })
    expect(find('تشاورت الدولة مع حلفائها', 'حلفائها')).toMatchObject({ mention: 'nominal' })
    expect(find('أعلن حلفاؤها القرار', 'حلفاؤها')).toMatchObject({ mention: 'nominal' })
  })

  it('takes what is indefinite for no name', () => {
    expect(find('تعتبره تركيا منظمة إرهابية منذ سنوات', 'منظمة إرهابية')?.mention).not.toBe('name')
  })

  it('takes an adjective for no agent', () => {
    const found = entitiesIn('بدأت محادثات سياسية بعد عمليات عسكرية في القطاع المصرفي')
    expect(found.filter(({ mention }) => mention === 'nominal')).toEqual([])
    expect(find('تهدد الأزمة دول العالم الفقيرة', 'الفقيرة')).toBeUndefined()
  })

  it('takes a feminine noun behind men for no adjective of theirs', () => {
    expect(find('خطف مسلحون طفلة', 'طفلة')).toMatchObject({ mention: 'nominal' })
    expect(find('هاجمت العناصر المسلحة القرية', 'المسلحة')).toBeUndefined()
  })
})

describe('organisations', () => {
  it.each([
    ['قالت منظمة الصحة العالمية إن الوباء ينحسر', 'منظمة الصحة العالمية'],
    ['التقى وفد من حزب الوفاق الوطني ضيوفه', 'حزب الوفاق الوطني'],
    ['ذكرت صحيفة هآرتس ذلك', 'هآرتس'],
    ['أعلنت شركة توتال الفرنسية أرباحها', 'توتال'],
    ['درس في جامعة القاهرة', 'جامعة القاهرة'],
  ])('%s', (text, name) => {
    expect(find(text, name)).toMatchObject({ type: 'ORGANIZATION', mention: 'name' })
  })

  it('takes a name between quotes for the newspaper that bears it', () => {
    expect(find('قالت مصادر لـ«الشرق الأوسط» إن المعارك توقفت', 'الشرق الأوسط')).toMatchObject({ subtype: 'media' })
    expect(find('توتر الوضع في الشرق الأوسط', 'الشرق الأوسط')).toMatchObject({ type: 'PLACE' })
  })

  it.each([
    ['زار الوفد دولة الإمارات أمس', 'الإمارات', 'PLACE'],
    ['وقع الاتفاق مع دولة الإمارات العربية المتحدة', 'الإمارات العربية المتحدة', 'PLACE'],
    ['ذكرت وكالة الأناضول أن الجسر فتح', 'وكالة الأناضول', 'ORGANIZATION'],
    ['قالت وكالة رويترز إن الجسر فتح', 'رويترز', 'ORGANIZATION'],
    ['بثت قناة روسيا اليوم الخبر', 'روسيا اليوم', 'ORGANIZATION'],
    ['يزور وزير الخارجية الفرنسي تركيا غدا', 'تركيا', 'PLACE'],
    ['التقى قادة دول أمريكا اللاتينية', 'أمريكا اللاتينية', 'PLACE'],
  ])('%s', (text, name, type) => {
    expect(find(text, name)).toMatchObject({ type, mention: 'name' })
  })

  it.each([
    ['فاز حزب العدالة والتنمية في الانتخابات في تركيا', 'TR'],
    ['فاز حزب العدالة والتنمية في الانتخابات في المغرب', 'MA'],
  ])('%s: whose party the text says', (text, country) => {
    expect(find(text, 'حزب العدالة والتنمية')?.country).toBe(country)
  })

  it('gives every word to one mention', () => {
    const found = entitiesIn('قال رئيس جامعة القاهرة في مستشفى محمد بوضياف إن وزارة الخارجية الأمريكية تدعم مطار حلب')
    for (const [i, entity] of found.entries()) expect(entity.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
  })
})

describe('spellings of foreign names', () => {
  it.each([
    ['قال نيتانياهو إن الاتفاق قريب', 'نيتانياهو', 'Benjamin Netanyahu'],
    ['قال نتانياهو إن الاتفاق قريب', 'نتانياهو', 'Benjamin Netanyahu'],
    ['التقى الرئيس أوردوغان ضيفه', 'أوردوغان', 'Recep Tayyip Erdogan'],
    ['التقى الرئيس إردوغان ضيفه', 'إردوغان', 'Recep Tayyip Erdogan'],
    ['استقبل الوزير سيرجي لافرف ضيفه', 'سيرجي لافرف', 'Sergey Lavrov'],
    ['عاد صلاح الدين ديمرتاش إلى بلاده', 'صلاح الدين ديمرتاش', 'Selahattin Demirtas'],
  ])('%s', (text, mention, en) => {
    expect(find(text, mention)).toMatchObject({ type: 'PERSON', name: { en } })
  })

  it.each([
    ['وأضاف دراج أن الوضع صعب', 'دراج'],
    ['وقال حميدان إن الوضع صعب', 'حميدان'],
    ['واعتبر الأسواني ذلك خطأ', 'الأسواني'],
  ])('%s: somebody else', (text, mention) => {
    expect(find(text, mention)?.name.en ?? null).toBeNull()
  })

  it.each(['وبيّن الله سبحانه ذلك', 'أردف قائلا إن الوضع صعب'])('%s: nobody', (text) => {
    expect(entitiesIn(text).filter(({ type, mention }) => type === 'PERSON' && mention === 'name')).toEqual([])
  })

  it('never asks about common words', () => {
    expect(entitiesIn('أوردوا المعلومات نفسها ثم غادروا').filter(({ type }) => type === 'PERSON')).toEqual([])
  })
})
