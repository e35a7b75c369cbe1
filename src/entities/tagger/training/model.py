"""A trained model as whole numbers, decoded as decode.ts does."""

import numpy
import pycrfsuite

from .corpora import LABELS

SCALE = 64
NEVER = -1 << 20
OTHER = 'other|'


def fnv(text):
    """32-bit FNV-1a over UTF-16 units."""
    value = 0x811C9DC5
    units = text.encode('utf-16-le')
    for low, high in zip(units[::2], units[1::2]):
        value = ((value ^ (low | high << 8)) * 0x01000193) & 0xFFFFFFFF
    return value


class Model:
    """`blend` is how much of the weights that only the other corpus has learnt is added to the shared ones."""

    def __init__(self, path, blend):
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info, number = tagger.info(), {label: i for i, label in enumerate(LABELS)}
        self.weights = {}
        for (feature, label), weight in sorted(info.state_features.items()):
            special = feature.startswith(OTHER)
            row = self.weights.setdefault(fnv(feature.removeprefix(OTHER)), numpy.zeros(len(LABELS)))
            row[number[label]] += weight * (blend if special else 1)
        rounded = {key: numpy.round(row * SCALE).astype(numpy.int64) for key, row in self.weights.items()}
        self.weights = {key: row for key, row in rounded.items() if row.any()}
        self.transitions = numpy.zeros((len(LABELS), len(LABELS)), numpy.int64)
        for (left, right), weight in info.transitions.items():
            self.transitions[number[left], number[right]] = round(weight * SCALE)
        self.start = numpy.zeros(len(LABELS), numpy.int64)
        for inside in (2, 4, 6):  # a name cannot begin with I-
            self.start[inside] = NEVER
            for before in range(len(LABELS)):
                if before not in (inside, inside - 1):
                    self.transitions[before, inside] = NEVER

    def emit(self, features):
        scores, weights = numpy.zeros((len(features), len(LABELS)), numpy.int64), self.weights
        for i, found in enumerate(features):
            for feature in found:
                row = weights.get(fnv(feature))
                if row is not None:
                    scores[i] += row
        return scores

    def decode(self, scores):
        best, back = scores[0] + self.start, []
        for row in scores[1:]:
            paths = best[:, None] + self.transitions
            back.append(paths.argmax(0))
            best = paths.max(0) + row
        labels = [int(best.argmax())]
        for row in reversed(back):
            labels.append(int(row[labels[-1]]))
        return [LABELS[label] for label in reversed(labels)]

    def marginals(self, scores):
        step = numpy.exp(numpy.maximum(self.transitions, -60 * SCALE) / SCALE) * (self.transitions > NEVER)
        local = numpy.exp((scores - scores.max(1, keepdims=True)) / SCALE)
        forward, backward = numpy.zeros_like(local), numpy.ones_like(local)
        forward[0] = local[0] * (self.start > NEVER)
        forward[0] /= forward[0].sum()
        for i in range(1, len(local)):
            forward[i] = (forward[i - 1] @ step) * local[i]
            forward[i] /= forward[i].sum()
        for i in range(len(local) - 2, -1, -1):
            backward[i] = step @ (local[i + 1] * backward[i + 1])
            backward[i] /= backward[i].sum()
        product = forward * backward
        return product / product.sum(1, keepdims=True)


def specialize(features):
    """Copies every feature for the other corpus, so that what is peculiar to it does not weigh on the shared weights."""
    return [found + [OTHER + feature for feature in found] for found in features]


def fit(instances, path, l1, l2, rounds, blend):
    trainer = pycrfsuite.Trainer(verbose=False)
    for features, labels in instances:
        trainer.append(features, labels)
    trainer.set_params({'c1': l1, 'c2': l2, 'max_iterations': rounds, 'feature.possible_transitions': False})
    trainer.train(path)
    return Model(path, blend)
