import type { EventRecord, Participant } from '../record.js'
import {
  type AcledRule,
  type AcledSub,
  type AcledType,
  acledTypes,
  type Codes,
  crosswalk,
  frameCodes,
} from './crosswalk.js'

/** Sectors that carry arms for a state, and beside or against it. */
const forces = new Set(['MIL', 'COP', 'SPY'])
const irregulars = new Set(['REB', 'UAF'])
const rulers = new Set(['GOV'])
const gangs = new Set(['CRM'])

/** Violence and fighting whose means the text does not tell, in CAMEO. */
const violence = '180'
const fighting = '190'

/** How gazetteers name people who demonstrate. */
const crowds = new Set(
  ['demonstrator', 'protester', 'sit-in-participant', 'striker', 'troublemaker', 'mourner'].map(
    (id) => `gazetteers/agents#${id}`,
  ),
)

/** What is known of an entity by its id: the lines of data that named it. */
export type EntityLines = ReadonlyMap<string, readonly string[]>

/**
 * The codes of an event by its type, mode and frame; ACLED's also by who is involved. They name what the record tells of,
 * whether it happened or not: `modality` says that. ACLED's is null where it counts no such event, or where the text
 * does not say what it asks for.
 */
export function codesOf(event: EventRecord, lines: EntityLines): EventRecord['codes'] {
  const { plover, cameo, acled } = lookUpCodes(event)
  const sub = acled && isRule(acled) ? rules[acled](sidesOf(event, lines)) : acled
  const type = sub ? typeOf(sub) : null
  // what ACLED calls a battle is fighting (19) in CAMEO and no other violence (18)
  const fights = cameo === violence && type === 'Battles'
  return { plover, cameo: fights ? fighting : cameo, acled: sub && type ? { type, sub } : null }
}

function lookUpCodes({ type, mode, by }: EventRecord): Codes {
  const row = crosswalk[type]
  const [frame = ''] = by
  return { ...((mode === null ? undefined : row.modes[mode]) ?? row), ...frameCodes[frame.replace('events/', '')] }
}

function isRule(acled: AcledSub | AcledRule): acled is AcledRule {
  return acled in rules
}

const typeBySub = new Map<string, AcledType>(
  (Object.keys(acledTypes) as AcledType[]).flatMap((type) => acledTypes[type].map((sub) => [sub, type] as const)),
)

function typeOf(sub: AcledSub): string {
  return typeBySub.get(sub) ?? sub
}

/** People as ACLED sorts them; null where the record does not say. */
type Side = 'state' | 'irregular' | 'crowd' | 'unarmed' | null

interface Sides {
  readonly actors: Side
  readonly victims: Side
  readonly arrests: boolean
}

function sidesOf({ actors, recipients, counts }: EventRecord, lines: EntityLines): Sides {
  return {
    actors: sideOf(actors, lines, true),
    victims: sideOf(recipients, lines, false),
    arrests: counts.arrested !== undefined,
  }
}

/** A government and a gang are armed where they act; as victims they may be a minister and a suspect. */
function sideOf(participants: readonly Participant[], lines: EntityLines, act: boolean): Side {
  const has = (sectors: ReadonlySet<string>): boolean =>
    participants.some((participant) => participant.sectors.some((sector) => sectors.has(sector)))
  if (participants.some(({ entity }) => lines.get(entity ?? '')?.some((line) => crowds.has(line)))) return 'crowd'
  if (has(forces)) return 'state'
  if (has(irregulars)) return 'irregular'
  if (act && has(rulers)) return 'state'
  if (act && has(gangs)) return 'irregular'
  return participants.some(({ sectors }) => sectors.length > 0 && !sectors.some(isRulerOrGang)) ? 'unarmed' : null
}

function isRulerOrGang(sector: string): boolean {
  return rulers.has(sector) || gangs.has(sector)
}

function isArmed(side: Side): boolean {
  return side === 'state' || side === 'irregular'
}

const rules: Readonly<Record<AcledRule, (sides: Sides) => AcledSub | null>> = {
  'by sides': attack,
  battle: ({ actors, victims }) =>
    actors === 'crowd' || victims === 'crowd' ? 'Violent demonstration' : 'Armed clash',
  'by winner': ({ actors }) => {
    if (actors === 'state') return 'Government regains territory'
    return actors === 'irregular' ? 'Non-state actor overtakes territory' : 'Armed clash'
  },
  abduction: ({ victims }) => (isArmed(victims) ? null : 'Abduction/forced disappearance'),
  demonstration: ({ arrests }) => (arrests ? 'Protest with intervention' : 'Peaceful protest'),
  'armed activity': ({ actors }) => (isArmed(actors) ? 'Change to group/activity' : null),
}

function attack({ actors, victims }: Sides): AcledSub | null {
  if (victims === null || actors === 'unarmed') return null
  if (actors === 'crowd') return victims === 'unarmed' ? 'Mob violence' : 'Violent demonstration'
  if (victims === 'crowd') return 'Excessive force against protesters'
  return victims === 'unarmed' ? 'Attack' : 'Armed clash'
}
