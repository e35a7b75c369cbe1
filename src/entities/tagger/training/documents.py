"""What the other occurrences of a word in its document say about it. The same as document.ts."""

import numpy

from .features import guess_stems

CHUNK = 25  # sentences, where a corpus does not mark its documents
ALONE, UNNAMED, FIRST = 1, 2, 3


def chunk(sentences):
    return [sentences[i:i + CHUNK] for i in range(0, len(sentences), CHUNK)]


def unify(sentences):
    """One spelling per word: «لستولمان» is «ستولمان» where that stands in the document too."""
    present, keys = {word for words in sentences for word in words}, {}
    for word in present:
        keys[word] = next((stem for front, stem in guess_stems(word)[1:]
                           if len(stem) >= 3 and stem in present and not front.endswith('ال')), word)
    return [[keys[word] for word in words] for words in sentences]


def grade(best, mean):
    return None if best < 0.3 or best < 0.8 and mean < 0.1 else 0 if best < 0.8 else 1 if mean < 0.1 else 2 if mean < 0.3 else 3


def find_hints(sentences, marginals):
    """A code per word: alone in the document, never a name elsewhere, or 3 + 8 × kind + 2 × grade + (inside a name)."""
    occurrences = {}
    for i, words in enumerate(unify(sentences)):
        for j, word in enumerate(words):
            occurrences.setdefault(word, []).append((i, j))
    hints = [[ALONE] * len(words) for words in sentences]
    for word, places in occurrences.items():
        if len(places) < 2 or len(word) < 3 or not 'ء' <= word[0] <= 'ي':
            continue
        table = numpy.array([marginals[i][j] for i, j in places])
        named, inside = table[:, 1::2] + table[:, 2::2], table[:, 2::2]
        total = named.sum(0)
        for own, (i, j) in enumerate(places):
            mean = (total - named[own]) / (len(places) - 1)
            kind = int(mean.argmax())
            column = named[:, kind].copy()
            column[own] = -1
            best = int(column.argmax())
            level = grade(column[best], mean[kind])
            hints[i][j] = UNNAMED if level is None else FIRST + 8 * kind + 2 * level + int(inside[best, kind] * 2 > column[best])
    return hints
