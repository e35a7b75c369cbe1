/**
 * What a verb governs, as far as it helps to tell subject from object; the head of `gazetteers/verbs.tsv` says what each
 * means, and '' is said of the many verbs that take what comes.
 */
export const valencies = ['', 'needs-object', 'existential', 'impersonal', 'copula'] as const

export type Valency = (typeof valencies)[number]
