/** Before a pronoun a final hamza follows the case: «إلغاء» gives إلغاؤه and إلغائه, «حلفاء» حلفاؤهم and حلفائهم. */
export function joinedHamzas(noun: string): readonly string[] {
  return 'ءأؤ'.includes(noun.slice(-1)) ? ['ؤ', 'ئ'].map((seat) => noun.slice(0, -1) + seat) : []
}
