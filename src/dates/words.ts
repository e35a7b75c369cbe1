import type { Item } from '../lexicon/lexicon.js'
import { clock, days, parts } from './days.js'
import { holidays } from './holidays.js'
import { links } from './links.js'
import { memorable } from './memorable.js'
import { egyptianMonths, hijriMonths, levantineMonths, libyanMonths, maghrebiMonths } from './months.js'
import { periods } from './periods.js'
import { relations } from './relations.js'
import { shifts } from './shifts.js'
import { units } from './units.js'
import { weekdays } from './weekdays.js'
import type { Family, TimeEntry } from './word.js'

/** All that is known about words of time. */
export const families: readonly Family[] = [
  egyptianMonths,
  levantineMonths,
  maghrebiMonths,
  libyanMonths,
  hijriMonths,
  weekdays,
  days,
  parts,
  clock,
  units,
  shifts,
  relations,
  periods,
  holidays,
  memorable,
  links,
]

/** The words of time as items of the lexicon; their entries have the kind `time`. */
export const dateItems: readonly Item[] = families.flatMap(({ name, words }) =>
  words.flatMap(({ forms, host = 'noun', ...meaning }) =>
    forms.map((form) => ({
      form,
      host,
      entry: { kind: 'time', by: `dates/${name}#${forms[0]}`, ...meaning } as TimeEntry,
    })),
  ),
)
