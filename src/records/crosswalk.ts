import type { EventType } from '../record.js'

/**
 * What the types and modes of the codebook are called in PLOVER 2.0, CAMEO 1.1 and ACLED's codebook of 2023. Codes alone: each of
 * the three says itself what it counts. The tables of README.md are written from here.
 */

/** ACLED's event types and their sub-event types, in its own words. */
export const acledTypes = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  Protests: ['Peaceful protest', 'Protest with intervention', 'Excessive force against protesters'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
} as const

type AcledTypes = typeof acledTypes

export type AcledType = keyof AcledTypes
export type AcledSub = AcledTypes[AcledType][number]

/** ACLED asks who is involved; these are answered from the record in codes.ts. */
export type AcledRule =
  /** Two armed sides, or one and the unarmed. */
  | 'by sides'
  /** A battle, unless those who fight are a crowd: «مواجهات بين متظاهرين والشرطة». */
  | 'battle'
  /** Who holds the ground now: a state or others. */
  | 'by winner'
  /** Captives of a battle are no abduction. */
  | 'abduction'
  /** A demonstration, with or without arrests. */
  | 'demonstration'
  /** Change to group/activity where an armed side does it, nothing else. */
  | 'armed activity'

export interface Codes {
  readonly plover: string | null
  readonly cameo: string | null
  readonly acled: AcledSub | AcledRule | null
}

interface TypeCodes extends Codes {
  readonly modes: Readonly<Record<string, Codes>>
}

const codes = (plover: string | null, cameo: string | null, acled: Codes['acled'] = null): Codes => ({
  plover,
  cameo,
  acled,
})

/** The codes of a type without a mode, and of each of its modes. */
export const crosswalk: Readonly<Record<EventType, TypeCodes>> = {
  AGREE: { ...codes('AGREE', '030'), modes: {} },
  CONSULT: {
    ...codes('CONSULT', '040'),
    modes: {
      visit: codes('CONSULT-visit', '042'),
      'third-party': codes('CONSULT-third-party', '044'),
      multilateral: codes('CONSULT-multilateral', '040'),
      phone: codes('CONSULT-phone', '041'),
    },
  },
  SUPPORT: { ...codes('SUPPORT', '050'), modes: {} },
  CONCEDE: { ...codes('CONCEDE', '080'), modes: {} },
  COOPERATE: { ...codes('COOPERATE', '060'), modes: {} },
  AID: { ...codes('AID', '070'), modes: {} },
  RETREAT: {
    ...codes('RETREAT', '080'),
    modes: {
      withdraw: codes('RETREAT-withdraw', '0874', 'armed activity'),
      release: codes('RETREAT-release', '0841'),
      disarm: codes('RETREAT-disarm', '0873', 'Disrupted weapons use'),
      ceasefire: codes('RETREAT-ceasefire', '0871', 'Agreement'),
      access: codes('RETREAT-access', '086'),
      resign: codes('RETREAT-resign', '0831'),
    },
  },
  REQUEST: {
    ...codes('REQUEST', '020'),
    modes: {
      assist: codes('REQUEST-assist', '023'),
      change: codes('REQUEST-change', '024'),
      yield: codes('REQUEST-yield', '025'),
      meet: codes('REQUEST-meet', '026'),
    },
  },
  ACCUSE: {
    ...codes('ACCUSE', '110'),
    modes: {
      disapprove: codes('ACCUSE-disapprove', '111'),
      investigate: codes('ACCUSE-investigate', '090'),
      allege: codes('ACCUSE-allege', '112'),
    },
  },
  REJECT: {
    ...codes('REJECT', '120'),
    modes: {
      assist: codes('REJECT-assist', '122'),
      change: codes('REJECT-change', '123'),
      yield: codes('REJECT-yield', '124'),
      meet: codes('REJECT-meet', '125'),
    },
  },
  THREATEN: {
    ...codes('THREATEN', '130'),
    modes: {
      restrict: codes('THREATEN-restrict', '132'),
      arrest: codes('THREATEN-arrest', '137'),
      relations: codes('THREATEN-relations', '1313'),
      expel: codes('THREATEN-expel', '136'),
      territory: codes('THREATEN-territory', '1382'),
      violence: codes('THREATEN-violence', '138'),
    },
  },
  PROTEST: {
    ...codes('PROTEST', '140', 'demonstration'),
    modes: {
      demo: codes('PROTEST-demo', '141', 'demonstration'),
      riot: codes('PROTEST-riot', '145', 'Violent demonstration'),
      // ACLED counts strikes, boycotts and hunger strikes only where people take to the street
      strike: codes('PROTEST-strike', '143'),
      hunger: codes('PROTEST-hunger', '142'),
      boycott: codes('PROTEST-boycott', '143'),
      obstruct: codes('PROTEST-obstruct', '144', 'demonstration'),
      vandalize: codes('PROTEST-vandalize', '145', 'Violent demonstration'),
    },
  },
  SANCTION: {
    ...codes('SANCTION', '160'),
    modes: {
      convict: codes('SANCTION-convict', '116'),
      expel: codes('SANCTION-expel', '166'),
      withdraw: codes('SANCTION-withdraw', '166'),
      discontinue: codes('SANCTION-discontinue', '160'),
    },
  },
  MOBILIZE: {
    ...codes('MOBILIZE', '150', 'armed activity'),
    modes: {
      troops: codes('MOBILIZE-troops', '154', 'armed activity'),
      weapons: codes('MOBILIZE-weapons', '150', 'armed activity'),
      police: codes('MOBILIZE-police', '153', 'armed activity'),
      militia: codes('MOBILIZE-militia', '150', 'Change to group/activity'),
    },
  },
  COERCE: {
    ...codes('COERCE', '170'),
    modes: {
      seize: codes('COERCE-seize', '171'),
      restrict: codes('COERCE-restrict', '172'),
      censor: codes('COERCE-censor', '1721'),
      curfew: codes('COERCE-curfew', '1723'),
      'martial-law': codes('COERCE-martial-law', '1724'),
      arrest: codes('COERCE-arrest', '173', 'Arrests'),
      deport: codes('COERCE-deport', '174'),
      withhold: codes('COERCE-withhold', '170'),
      misinformation: codes('COERCE-misinformation', '170'),
      cyber: codes('COERCE-cyber', '176'),
    },
  },
  ASSAULT: {
    ...codes('ASSAULT', '180', 'by sides'),
    modes: {
      abduct: codes('ASSAULT-abduct', '181', 'abduction'),
      beat: codes('ASSAULT-beat', '182', 'by sides'),
      torture: codes('ASSAULT-torture', '1822', 'Attack'),
      sexual: codes('ASSAULT-sexual', '1821', 'Sexual violence'),
      targeted: codes('ASSAULT-targeted', '186', 'by sides'),
      destroy: codes('ASSAULT-destroy', '1712', 'Looting/property destruction'),
      primitive: codes('ASSAULT-primitive', '182', 'by sides'),
      firearms: codes('ASSAULT-firearms', '193', 'by sides'),
      explosives: codes('ASSAULT-explosives', '183', 'Remote explosive/landmine/IED'),
      'suicide-attack': codes('ASSAULT-suicide-attack', '1831', 'Suicide bomb'),
      aerial: codes('ASSAULT-aerial', '195', 'Air/drone strike'),
      drone: codes('ASSAULT-drone', '1952', 'Air/drone strike'),
      'heavy-weapons': codes('ASSAULT-heavy-weapons', '194', 'Shelling/artillery/missile attack'),
      'crowd-control': codes('ASSAULT-crowd-control', '175', 'Protest with intervention'),
      unconventional: codes('ASSAULT-unconventional', '204', 'Chemical weapon'),
    },
  },
  // the two extensions: PLOVER and CAMEO leave nature out, and of offices know only resignation
  DISASTER: {
    ...codes(null, null),
    modes: {
      earthquake: codes(null, null),
      flood: codes(null, null),
      storm: codes(null, null),
      fire: codes(null, null),
      crash: codes(null, null),
      collapse: codes(null, null),
      epidemic: codes(null, null),
      famine: codes(null, null),
      other: codes(null, null),
    },
  },
  PERSONNEL: {
    ...codes(null, null),
    modes: {
      elect: codes(null, null),
      appoint: codes(null, null),
      dismiss: codes(null, null),
      resign: codes('RETREAT-resign', null),
      death: codes(null, null),
    },
  },
}

/** Frames that say more than their mode: `type/id` → what they change in its codes. */
export const frameCodes: Readonly<Record<string, Partial<Pick<Codes, 'cameo' | 'acled'>>>> = {
  ...each(
    [
      ...['harb', 'harb-ahliyya', 'harb-nisba', 'haraba', 'maraka', 'muwajahat', 'muwajaha', 'qital', 'qatala-fight'],
      ...[
        'iqtital',
        'niza-musallah',
        'niza',
        'tamarrud',
        'saddal-hujum',
        'ishtabaka',
        'ishtibak',
        'tabadul-nar',
        'sidam',
        'munawashat',
      ],
    ].map((id) => `assault/${id}`),
    { acled: 'battle' },
  ),
  ...each(
    ['harrara', 'tahhara', 'tarada-musallahin', 'istaada', 'istaada-mawqi', 'istaada-saytara', 'intazaa-saytara'].map(
      (id) => `assault/${id}`,
    ),
    { acled: 'by winner' },
  ),
  'assault/khuruq': { cameo: '196', acled: null },
  'assault/naja-min-ightiyal': { cameo: '185' },
  // a court's sentence carried out is no violence of ACLED's, a plane shot down or a missile caught no shelling
  ...each(['assault/idam', 'assault/naffadha-idam', 'assault/isqat-taira', 'assault/itiradh-sarukh'], { acled: null }),
  ...each(['assault/majzara', 'assault/abada'], { cameo: '202' }),
  'assault/tathir-irqi': { cameo: '203' },
  'coerce/saytara': { cameo: '192', acled: 'Non-violent transfer of territory' },
  'coerce/suqut-bi-yad': { cameo: '192', acled: 'Non-violent transfer of territory' },
  'coerce/khasira-mawqi': { cameo: '192', acled: 'Non-violent transfer of territory' },
  ...each(['coerce/ihtalla', 'coerce/damma'], { cameo: '192' }),
  ...each(['coerce/sadara', 'coerce/musadara', 'coerce/dabata', 'coerce/hajaza', 'coerce/hajr'], { cameo: '1711' }),
  'coerce/nahaba': { acled: 'Looting/property destruction' },
  ...each(['coerce/inqilab', 'coerce/inqalaba-ala', 'coerce/ataha'], { cameo: '170' }),
  ...each(['retreat/akhla-mawqi', 'retreat/sallama-mawqi'], { acled: 'Non-violent transfer of territory' }),
  // who gives himself up gives up no store of weapons
  ...each(['retreat/istaslama', 'retreat/sallama-nafsah'], { cameo: '0874', acled: 'armed activity' }),
  ...each(['retreat/inshaqqa', 'retreat/hall-milishya'], { acled: 'Change to group/activity' }),
  ...each(['sanction/qataa-alaqat', 'sanction/istada-safirah', 'sanction/sahb-sufara'], { cameo: '161' }),
  'sanction/qataa-musaada': { cameo: '162' },
  'sanction/allaqa-mufawadat': { cameo: '164' },
  'sanction/aqsa-swift': { cameo: '163' },
}

/** Contexts that a mode brings along, whatever the words around it. */
export const modeContexts: Readonly<Partial<Record<EventType, Readonly<Record<string, readonly string[]>>>>> = {
  ASSAULT: { 'crowd-control': ['repression'], unconventional: ['cbrn'] },
  COERCE: { cyber: ['cyber'], misinformation: ['misinformation'] },
  DISASTER: {
    ...each(['earthquake', 'flood', 'storm', 'fire', 'crash', 'collapse'], ['disasters']),
    epidemic: ['health'],
    famine: ['human_security'],
  },
  PERSONNEL: { elect: ['election'] },
}

function each<Value>(keys: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(keys.map((key) => [key, value]))
}
