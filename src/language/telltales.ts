/** What gives a language away: letters and small words that it has and its neighbours have not. */
export interface Telltale {
  readonly code: string
  readonly letters: string
  /** Written as in that language. */
  readonly words: readonly string[]
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

/** Arabic itself: letters that its neighbours write otherwise, and small words, dialects included. */
export const native: Telltale = {
  code: 'ar',
  letters: 'ةأإ',
  words: [
    ...[
      'في',
      'إلى',
      'على',
      'عن',
      'مع',
      'التي',
      'الذي',
      'الذين',
      'هذا',
      'هذه',
      'ذلك',
      'قد',
      'لم',
      'لن',
      'ليس',
      'هو',
      'هي',
    ],
    ...['ضد', 'بين', 'حتى', 'كما', 'قال', 'قالت', 'مقتل', 'قتل', 'اللي', 'مش', 'شو', 'كيف', 'عشان', 'ده', 'دي', 'ديال'],
  ],
  examples: ['قال مصدر في الشرطة إن ثلاثة قتلوا', 'وصل الرئیس الأمریکی إلی بغداد فی زیارة مفاجئة', 'مش عارف شو صار'],
  not: ['رئیس جمهوری گفت که این کشور می‌خواهد'],
}

export const neighbours: readonly Telltale[] = [
  {
    code: 'ur',
    letters: 'ٹڈڑںےہھ',
    words: ['کے', 'کی', 'کا', 'میں', 'ہے', 'نے', 'سے', 'کو', 'اور', 'پر', 'ہو', 'گیا', 'گئی', 'تین'],
    examples: ['وزیر اعظم نے کہا ہے کہ', 'کراچی میں بارش کے باعث تین افراد ہلاک'],
    not: ['وصل الوزير إلى ڤيينا', 'ھذا ما قاله الوزير في المؤتمر'],
  },
  {
    code: 'ps',
    letters: 'ټډړښږڅځڼېۍ',
    words: ['د', 'په', 'کې', 'چې', 'ته', 'وویل', 'ویلي', 'سره', 'شول', 'شوي', 'کړې', 'دي'],
    examples: ['د افغانستان د جمهور ریاست ویاند وویل چې', 'په کندهار کې درې تنه ووژل شول'],
    not: ['قال د. محمد إن', 'قال المتحدث إن'],
  },
  {
    code: 'ckb',
    letters: 'ڕڵۆێە',
    words: ['لە', 'بە', 'کە', 'بۆ', 'ئەو', 'ئەم', 'گوتی', 'کرد'],
    examples: ['سەرۆکی هەرێمی کوردستان گوتی', 'لە هێرشێکدا سێ کەس کوژران'],
    not: ['إقليم كردستان', 'اجتمع الوزير و نظيره الكردي'],
  },
  {
    code: 'ug',
    letters: 'ۇۈېۋڭ',
    words: ['دەپ', 'بىلەن', 'ئۈچۈن', 'بۇ'],
    examples: ['ئۇيغۇر ئاپتونوم رايونى', 'ئۈرۈمچىدە بۈگۈن ھاۋا ئوچۇق بولىدۇ'],
    not: ['الإيغور في الصين'],
  },
  // last, since its letters occur in the others too: of equals the first wins
  {
    code: 'fa',
    letters: 'پچژگ',
    words: [
      ...[
        'است',
        'این',
        'که',
        'را',
        'های',
        'شد',
        'اند',
        'برای',
        'اين',
        'هاي',
        'براي',
        'مي',
        'می',
        'در',
        'از',
        'با',
        'به',
      ],
      ...['شدند', 'شده', 'کرد', 'کردند', 'شود', 'بود', 'باید', 'بايد', 'نیست', 'یک', 'کشته', 'خواهد', 'سه'],
    ],
    examples: ['رئیس جمهوری گفت که این کشور می‌خواهد', 'سه نفر در حادثه کشته شدند'],
    not: ['الرئيس گورباتشوف', 'مظاهرات في إقلیم کردستان'],
  },
]
