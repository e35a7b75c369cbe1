"""What the tagger sees of a word and its neighbours, as strings. The same as features.ts."""

from .corpora import ARABIC


def shape(word):
    if ARABIC.match(word):
        return 'a'
    if '0' <= word[0] <= '9':
        return 'd'
    if 'a' <= word[0] <= 'z':
        return 'l'
    return 'p' + word if len(word) == 1 and ord(word) < 0x10000 else 'x'


def guess_stems(word):
    """Guesses of what a word is without its clitics, each with what was taken off: «وبالقاهره» → «و» «بالقاهره», …"""
    guesses = [('', word)]
    if not ARABIC.match(word):
        return guesses

    def add(front, stem):
        if len(stem) >= 2:
            guesses.append((front, stem))

    starts = [('', word)]
    if word[0] in 'وف' and len(word) > 3:
        starts.append((word[0], word[1:]))
    for front, stem in starts:
        if front:
            add(front, stem)
        if stem[:2] == 'لل' and len(stem) > 4:
            for rest in (stem[2:], 'ال' + stem[2:], stem[1:]):
                add(front + 'لل', rest)
        elif stem[0] in 'بلك' and len(stem) > 3:
            add(front + stem[0], stem[1:])
            if stem[1:3] == 'ال' and len(stem) > 5:
                add(front + stem[0] + 'ال', stem[3:])
        elif stem[:2] == 'ال' and len(stem) > 4:
            add(front + 'ال', stem[2:])
    return guesses


class Word:
    """A distinct word: `own` for its own label, `near` and `far` for the labels of neighbours, the rest for pairs."""

    def __init__(self, word, lexicon, clusters):
        kind, guesses = shape(word), guess_stems(word)
        front, self.stem = next(((front, stem) for front, stem in guesses if stem in lexicon), ('', word))
        bits = lexicon.get(self.stem, ())
        token = 'n' if kind == 'd' else 'l' if kind == 'l' else word
        classes = next((clusters[stem] for _, stem in [('', token), *guesses[1:]] if stem in clusters), ())
        self.word, self.bits, self.cluster = word, '+'.join(bits) or kind, str(classes[0]) if classes else 'U'
        facts = [f'g={bit}' for bit in bits] + [f'f={front}', f'G={"+".join(bits)}' if bits else f'G={kind}']
        facts += [f'{i}={number}' for i, number in enumerate(classes)]
        self.near = [f'w={word}', f'k={kind}', *facts]
        self.far = [f'w={word}'] + ([f'0={classes[0]}'] if classes else [])
        self.own = [*self.near]
        if kind in 'al':
            self.own += [f's={stem}' for _, stem in guesses] + [f'c={front}' for front, _ in guesses[1:]]
            for size in range(1, min(4, len(word) - 1) + 1):
                self.own += [f'a={word[:size]}', f'z={word[-size:]}']
            self.own.append(f'n={min(len(word), 9)}')
            if len(guesses) > 1:
                self.own += [f'b={guesses[-1][1][:2]}', f'b={guesses[-1][1][:3]}']


class Edge:
    """What stands before the first and after the last word."""
    word = stem = bits = cluster = '<'
    near = far = ['w=<']
    own = []


class Extractor:
    def __init__(self, lexicon, clusters, phrases):
        self.lexicon, self.clusters, self.words, self.phrases = lexicon, clusters, {}, {}
        for phrase, kind in sorted(phrases.items(), key=lambda item: (-len(item[0]), item[0])):
            self.phrases.setdefault(phrase[0], []).append((phrase, kind))

    def look_up(self, word):
        if word not in self.words:
            self.words[word] = Word(word, self.lexicon, self.clusters)
        return self.words[word]

    def find_phrases(self, words):
        """Marks listed names, the longest at each place: O, B-LOC, I-LOC, …"""
        marks, at = ['O'] * len(words), 0
        while at < len(words):
            found = next(((phrase, kind) for _, stem in guess_stems(words[at]) for phrase, kind in self.phrases.get(stem, ())
                          if tuple(words[at + 1:at + len(phrase)]) == phrase[1:]), None)
            if found:
                marks[at:at + len(found[0])] = ['B-' + found[1]] + ['I-' + found[1]] * (len(found[0]) - 1)
            at += len(found[0]) if found else 1
        return marks

    def extract(self, sentence):
        """The features of every word, without those of the document."""
        words = [Edge, Edge, *map(self.look_up, sentence), Edge, Edge]
        marks = ['', *self.find_phrases(sentence), '']
        features = []
        for i in range(2, len(words) - 2):
            second, before, word, after, fourth = words[i - 2:i + 3]
            mark = marks[i - 1]
            found = ['bias', *word.own]
            for name, facts in (('-', before.near), ('+', after.near), ('--', second.far), ('++', fourth.far)):
                found += [name + fact for fact in facts]
            found += [f's-{before.stem}|{word.stem}', f's+{word.stem}|{after.stem}',
                      f'G-{before.bits}|{word.bits}', f'G+{word.bits}|{after.bits}',
                      f'C-{before.cluster}|{word.cluster}', f'C+{word.cluster}|{after.cluster}',
                      f'C*{before.cluster}|{after.cluster}',
                      f'P={mark}', f'P-{marks[i - 2]}', f'P+{marks[i]}']
            if mark != 'O':
                found += [f'Pw{mark}|{before.word}', f'PG{mark}|{before.bits}']
            features.append(found)
        return features


def name_hints(hints):
    """The features of what the rest of the document says."""
    around = [0, *hints, 0]
    return [[f'D={here}', f'D-{before}', f'D+{after}'] for before, here, after in zip(around, around[1:], around[2:])]
