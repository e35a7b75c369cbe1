"""Word classes by exchange: each word moves to the class that makes the bigrams of the text most likely.

All sums are integers, so the classes are the same on every machine.
"""

import collections
import re

import numpy

from .corpora import articles
from .features import guess_stems

SIZES = (64, 128, 256, 512, 1000)
ROUNDS = 8
RAREST = 4
UNIT = 1024


def normalize(word):
    return 'n' if '0' <= word[0] <= '9' else 'l' if 'a' <= word[0] <= 'z' else word


def peel(counts):
    """Words that are a clitic and a far more frequent word: «وبريطانيا» is «و» «بريطانيا»; «والد» stays."""
    peeled = {}
    for word, count in counts.items():
        for front, stem in guess_stems(word)[1:]:
            if front[-2:] not in ('ال', 'لل') and front not in 'كف' and len(stem) >= 3 and counts[stem] > 3 * count:
                peeled[word] = (front, stem)
                break
        article = re.match('^([وف]?)لل(..+)$', word)
        if word not in peeled and article and counts['ال' + article[2]] >= count:
            peeled[word] = (article[1] + 'ل', 'ال' + article[2])
    return peeled


def read_text(data, corpora):
    lines = [[normalize(word) for word in words] for name in ('anercorp', 'wikifane', 'aqmar') for words, _ in corpora[name]]
    lines += [[normalize(word) for word in line] for line in articles(data)]
    peeled = peel(collections.Counter(word for line in lines for word in line))
    return [[part for word in line for part in peeled.get(word, (word,))] for line in lines]


def exchange(lines, words, size):
    """The class of every word. Classes `size` and `size + 1` hold the line end and the rare words."""
    total = len(words)
    number = {word: i for i, word in enumerate(words)}
    bigrams = collections.Counter()
    for line in lines:
        ids = [total, *(number.get(word, total + 1) for word in line), total]
        bigrams.update(zip(ids, ids[1:]))
    after, before, twice = collections.defaultdict(list), collections.defaultdict(list), numpy.zeros(total, numpy.int64)
    count = numpy.zeros(total + 2, numpy.int64)
    for (left, right), times in sorted(bigrams.items()):
        count[left] += times
        if left != right:
            after[left].append((right, times))
            before[right].append((left, times))
        elif left < total:
            twice[left] = times
    pairs = [[numpy.array(side[word], numpy.int64).reshape(-1, 2).T for word in range(total)] for side in (after, before)]
    of = numpy.concatenate([numpy.arange(total) % size, [size, size + 1]])
    cells = numpy.zeros((size + 2, size + 2), numpy.int64)
    for (left, right), times in bigrams.items():
        cells[of[left], of[right]] += times
    mass = cells.sum(1)
    n = numpy.arange(1, int(cells.sum()) + 2, dtype=numpy.float64)
    weight = numpy.concatenate([[0], numpy.round(n * numpy.log(n) * UNIT).astype(numpy.int64)])
    diagonal = numpy.arange(size)
    for _ in range(ROUNDS):
        moved = 0
        for word in range(total):
            old = of[word]
            right, left = (numpy.zeros(size + 2, numpy.int64) for _ in range(2))
            numpy.add.at(right, of[pairs[0][word][0]], pairs[0][word][1])
            numpy.add.at(left, of[pairs[1][word][0]], pairs[1][word][1])
            cells[old, :] -= right
            cells[:, old] -= left
            cells[old, old] -= twice[word]
            mass[old] -= count[word]
            r, l = numpy.flatnonzero(right), numpy.flatnonzero(left)
            row, column, corner = cells[:size][:, r], cells[l][:, :size], cells[diagonal, diagonal]
            gain = (weight[row + right[r]] - weight[row]).sum(1) + (weight[column + left[l][:, None]] - weight[column]).sum(0)
            # the diagonal cell receives both sides at once
            gain += weight[corner + right[:size] + left[:size] + twice[word]] + weight[corner]
            gain -= weight[corner + right[:size]] + weight[corner + left[:size]]
            gain -= 2 * (weight[mass[:size] + count[word]] - weight[mass[:size]])
            new = int(gain.argmax())
            if gain[new] <= gain[old]:
                new = old
            cells[new, :] += right
            cells[:, new] += left
            cells[new, new] += twice[word]
            mass[new] += count[word]
            of[word] = new
            moved += new != old
        if moved < total // 100:
            break
    return of[:total].tolist()


def cluster(data, corpora):
    """Every word seen often enough, with its class at each size; signs that fit no byte of the word table have none."""
    lines = read_text(data, corpora)
    counts = collections.Counter(word for line in lines for word in line)
    words = [word for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= RAREST]
    classes = zip(words, zip(*(exchange(lines, words, size) for size in SIZES)))
    return {word: found for word, found in classes if all(ord(letter) < 0x80 or 0x600 <= ord(letter) < 0x680 for letter in word)}
