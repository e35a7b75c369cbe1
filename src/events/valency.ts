/** What verbs govern: none of it can be seen in their forms. Lemmas are pasts as `gazetteers/verbs.tsv` writes them. */

function lemmas(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** «كان» and its sisters: what stands in the accusative behind them is a predicate and no object. */
export const copulas = lemmas('كان ليس أصبح صار بات ظل أمسى أضحى غدا زال مازال')

/** Their subject is a masdar or a clause that follows, and nobody before them: «يمكن الوصول», «يمكنه الوصول». */
export const impersonals = lemmas('أمكن مكن وجب انبغى تعين توجب تحتم جاز تسنى تعذر استحال لزم')

/** What happens or is there does so by itself: «وقع انفجار» has its subject behind it, also after «إنه» and «أنه». */
export const intransitives = lemmas(
  'حدث جرى وقع نشب اندلع تم وجد توفر سبق بقي تبقى حصل نتج صدر تعذر انعقد طرأ كان ليس مازال زال ساد دار نجم',
)
