/** Something to be timed. */
export interface Contestant {
  readonly name: string
  readonly run: () => void
}

/** Measured rounds: one before them warms up. */
const rounds = 5

function secondsOf(run: () => void): number {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Median seconds of each contestant; they take turns, so that what slows the machine slows them all. */
export function race(contestants: readonly Contestant[]): Map<string, number> {
  const times = new Map(contestants.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run } of contestants) {
      const seconds = secondsOf(run)
      if (round > 0) times.get(name)?.push(seconds)
    }
  }
  return new Map([...times].map(([name, seconds]) => [name, median(seconds)]))
}

/** A run is repeated until all have taken so many seconds, or so often; the quickest counts. */
const enoughSeconds = 1
const enoughRuns = 15

/** Seconds of the processor, which other programs on the machine disturb less than those of the clock. */
function processorSecondsOf(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export function quickest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY
  let total = 0
  for (let i = 0; i < enoughRuns && total < enoughSeconds; i++) {
    const seconds = processorSecondsOf(run)
    total += seconds
    best = Math.min(best, seconds)
  }
  return best
}
