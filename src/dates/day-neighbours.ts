// Words whose company changes what the word of a day means, written as `fold` leaves them: ه for ة, ا for أ.

/** Channels and papers whose names end in «اليوم». */
export const channels = new Set(['قناه', 'صحيفه', 'جريده', 'شبكه'])

export const quotes = new Set(['"', '“', '”', '«', '»', '[', ']'])

/** After these «اليوم» is a celebration or a count of days, not today: «اليوم العالمي», «اليوم الأول». */
export const namedDays = new Set([
  ...['الذي', 'الموالي', 'نفسه', 'العالمي', 'الوطني', 'الدولي', 'الواحد'],
  ...['الدراسي', 'الاخير', 'الاسود', 'الموعود', 'المفتوح', 'الانتخابي', 'الاعلامي'],
])

/** Before it: names of papers and channels, and days told of. */
export const beforeToday = new Set([
  ...['المصري', 'روسيا', 'ذلك', 'تلك', 'نفس', 'بذلك', 'لذلك'],
  ...['جريده', 'صحيفه', 'وذلك', 'ليبيا', 'اخبار', 'بي'],
])

export const beforeTomorrow = new Set(['حزب', 'تيار', 'صحيفه', 'حركه', 'جريده', 'مؤسسه'])

/** «صلاة الجمعة» is a prayer, «مسجد الجمعة» a mosque. */
export const beforeFriday = new Set(['صلاه', 'خطبه', 'لصلاه', 'وصلاه', 'بصلاه', 'خطيب', 'مسجد', 'جامع', 'امام', 'خطب'])

export const otherNights = new Set([
  ...['التاليه', 'نفسها', 'ذاتها', 'الفاصله', 'الاولي'],
  ...['الثانيه', 'السابقه', 'التي', 'الواحده'],
])
