/** The value at a point; sets the gradient there. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number

const rounds = 300
const memory = 10
const tolerance = 1e-6

/** A point on the way down: its weights, the value with the L1 penalty, and the gradient without it. */
interface Point {
  readonly at: Float64Array
  readonly value: number
  readonly gradient: Float64Array
}

/**
 * The lowest point of a convex objective with an L1 penalty on all weights but the last, by OWL-QN (Andrew and Gao 2007),
 * which without the penalty is L-BFGS (Nocedal 1980): the same data give the same weights.
 */
export function minimize(objective: Objective, size: number, sparsity: number): Float64Array {
  const evaluate = (at: Float64Array): Point => {
    const gradient = new Float64Array(size)
    return { at, value: objective(at, gradient) + sparsity * sizeOf(at), gradient }
  }
  let point = evaluate(new Float64Array(size))
  const history: { step: Float64Array; change: Float64Array }[] = []
  for (let round = 0; round < rounds; round++) {
    const slopes = slopesOf(point, sparsity)
    const direction = directionOf(slopes, history)
    if (sparsity > 0)
      for (let i = 0; i < size; i++) if ((direction[i] as number) * (slopes[i] as number) >= 0) direction[i] = 0
    const next = search(
      evaluate,
      point,
      slopes,
      direction,
      round === 0 ? 1 / Math.sqrt(dot(slopes, slopes)) : 1,
      sparsity,
    )
    if (!next) break
    history.push({ step: difference(next.at, point.at), change: difference(next.gradient, point.gradient) })
    if (history.length > memory) history.shift()
    const gained = point.value - next.value
    point = next
    if (gained < tolerance * Math.abs(point.value)) break
  }
  return point.at
}

/** The sum of the weights but for the bias, without their signs. */
function sizeOf(at: Float64Array): number {
  let sum = 0
  for (let i = 0; i < at.length - 1; i++) sum += Math.abs(at[i] as number)
  return sum
}

/** The gradient with the L1 penalty: a weight of zero moves only where the loss falls faster than the penalty grows. */
function slopesOf({ at, gradient }: Point, sparsity: number): Float64Array {
  const slopes = gradient.slice()
  if (sparsity === 0) return slopes
  for (let i = 0; i < slopes.length - 1; i++) {
    const [weight, slope] = [at[i] as number, gradient[i] as number]
    slopes[i] =
      weight !== 0 ? slope + sparsity * Math.sign(weight) : Math.sign(slope) * Math.max(Math.abs(slope) - sparsity, 0)
  }
  return slopes
}

/** The two loops that multiply the gradient by the inverse Hessian which the last steps suggest. */
function directionOf(
  gradient: Float64Array,
  history: readonly { step: Float64Array; change: Float64Array }[],
): Float64Array {
  const direction = gradient.slice()
  const factors: number[] = []
  for (const { step, change } of history.toReversed()) {
    const factor = dot(step, direction) / dot(step, change)
    factors.push(factor)
    add(direction, change, -factor)
  }
  const newest = history.at(-1)
  const scale = newest ? dot(newest.step, newest.change) / dot(newest.change, newest.change) : 1
  for (let i = 0; i < direction.length; i++) (direction[i] as number) *= scale
  for (const { step, change } of history) {
    const factor = factors.pop() ?? 0
    add(direction, step, factor - dot(change, direction) / dot(step, change))
  }
  for (let i = 0; i < direction.length; i++) (direction[i] as number) *= -1
  return direction
}

const sufficient = 1e-4
const shortestStride = 1e-8

/** Backtracks along a direction until the value falls enough; null where it does not. No weight changes its sign on the way. */
function search(
  evaluate: (at: Float64Array) => Point,
  from: Point,
  slopes: Float64Array,
  direction: Float64Array,
  first: number,
  sparsity: number,
): Point | null {
  for (let stride = first; stride > shortestStride; stride /= 2) {
    const at = from.at.slice()
    add(at, direction, stride)
    if (sparsity > 0) keepSigns(at, from.at, slopes)
    const there = evaluate(at)
    if (there.value <= from.value + sufficient * dot(slopes, difference(at, from.at))) return there
  }
  return null
}

/** Weights that would cross zero stop there; the bias may. */
function keepSigns(at: Float64Array, from: Float64Array, slopes: Float64Array): void {
  for (let i = 0; i < at.length - 1; i++) {
    const sign = Math.sign(from[i] as number) || -Math.sign(slopes[i] as number)
    if (Math.sign(at[i] as number) !== sign) at[i] = 0
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number)
  return sum
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) (to[i] as number) += times * (what[i] as number)
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, i) => value - (other[i] as number))
}
