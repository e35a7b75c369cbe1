declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How alike two strings are, 0 to 1; a common beginning counts more. */
  export default function jaroWinkler(one: string, other: string): number
}
