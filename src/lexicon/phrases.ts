import type { Entry } from '../document.js'

/** A word inside a phrase. */
export interface PhraseNode {
  /** Next folded word → the node it leads to. */
  readonly next: ReadonlyMap<string, PhraseNode>
  /** What the words up to here mean; empty inside a longer phrase. */
  readonly entries: readonly Entry[]
}

/** The entry of a word that begins phrases: the root of their tree. */
export interface PhraseEntry extends Entry, PhraseNode {
  readonly kind: 'phrase'
  /** The kinds of all entries of the tree. */
  readonly kinds: ReadonlySet<string>
}

/** Most nodes lead nowhere or mean nothing, and there are tens of thousands: these are for all of them. */
const nowhere: ReadonlyMap<string, Node> = new Map()
const unlisted: readonly Entry[] = []

class Node implements PhraseNode {
  next: ReadonlyMap<string, Node> = nowhere
  private listed: readonly (Entry | number)[] = unlisted

  constructor(protected readonly entryAt: (number: number) => Entry) {}

  /** «وزارة» begins hundreds of names: those that a text does not go on with are never put together. */
  get entries(): readonly Entry[] {
    if (typeof this.listed[0] === 'number') {
      this.listed = this.listed.map((one) => (typeof one === 'number' ? this.entryAt(one) : one))
    }
    return this.listed as readonly Entry[]
  }

  list(entry: Entry | number): void {
    this.listed = this.listed === unlisted ? [entry] : [...this.listed, entry]
  }

  /** The node that a word leads to. */
  open(word: string): Node {
    const known = this.next.get(word)
    if (known) return known
    const node = new Node(this.entryAt)
    if (this.next === nowhere) this.next = new Map([[word, node]])
    else (this.next as Map<string, Node>).set(word, node)
    return node
  }
}

const noEntry = (number: number): Entry => ({ kind: 'none', by: `lexicon#${number}` })

/** The tree of the phrases that begin with one word. */
export class PhraseTree extends Node implements PhraseEntry {
  readonly kind = 'phrase'
  readonly by = 'lexicon'
  readonly kinds = new Set<string>()

  /** @param entryAt puts an entry together that is added by its number */
  constructor(entryAt: (number: number) => Entry = noEntry) {
    super(entryAt)
  }

  /** Adds what its further words mean: an entry of a kind, or its number. */
  add(words: readonly string[], kind: string, entry: Entry | number): void {
    let node: Node = this
    for (const word of words) node = node.open(word)
    node.list(entry)
    this.kinds.add(kind)
  }
}
