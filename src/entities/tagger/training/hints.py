"""Weights of the hints, learnt on sentences that the scores beside them have not been learnt from.

Learnt together with all other features they would come out far too small, since in training the word itself is known.
"""

import numpy

from .corpora import LABELS
from .model import NEVER, SCALE, fnv

CODES = 27
STEPS, RATE, PRIOR, BATCH = 100, 0.05, 4.0, 64
NAMES = [f'D{place}{code}' for place in '=-+' for code in range(CODES)]
SIZE = len(NAMES)


def number(hints):
    """The three rows that speak at each word: of its own hint, of the one before and of the one after."""
    here = numpy.array(hints)
    before, after = numpy.concatenate([[0], here[:-1]]), numpy.concatenate([here[1:], [0]])
    return numpy.stack([here, before + CODES, after + 2 * CODES], 1)


def add_up(values, axis):
    top = values.max(axis, keepdims=True)
    return (top + numpy.log(numpy.exp(values - top).sum(axis, keepdims=True))).squeeze(axis)


def expect(scores, lengths, start, step):
    """Probabilities of all labels in a batch of sentences of falling length."""
    width = scores.shape[1]
    forward, backward = numpy.zeros_like(scores), numpy.zeros_like(scores)
    forward[:, 0] = scores[:, 0] + start
    alive = [int((lengths > i).sum()) for i in range(width)]
    for i in range(1, width):
        n = alive[i]
        forward[:n, i] = add_up(forward[:n, i - 1, :, None] + step, 1) + scores[:n, i]
    for i in range(width - 2, -1, -1):
        n = alive[i + 1]
        backward[:n, i] = add_up(step + (scores[:n, i + 1] + backward[:n, i + 1])[:, None, :], 2)
    both = forward + backward
    return numpy.exp(both - add_up(both, 2)[:, :, None])


def prepare(instances):
    instances = sorted(instances, key=lambda instance: -len(instance[1]))
    for at in range(0, len(instances), BATCH):
        batch = instances[at:at + BATCH]
        lengths = numpy.array([len(labels) for _, labels, _ in batch])
        scores = numpy.zeros((len(batch), lengths[0], len(LABELS)))
        rows = numpy.full((len(batch), lengths[0], 3), SIZE)  # the row past the end is of no word
        gold = numpy.zeros_like(scores)
        for i, (emitted, labels, hints) in enumerate(batch):
            scores[i, :len(labels)] = emitted / SCALE
            rows[i, :len(labels)] = number(hints)
            gold[i, range(len(labels)), [LABELS.index(label) for label in labels]] = 1
        yield scores, rows, gold, lengths


def fit_hints(instances, model):
    """Learns from (scores, labels, hints) by Adam and adds the weights to the model."""
    batches = list(prepare(instances))
    start, step = (numpy.where(table <= NEVER, -1e4, table / SCALE) for table in (model.start, model.transitions))
    weights, first, second = (numpy.zeros((SIZE + 1, len(LABELS))) for _ in range(3))
    for time in range(1, STEPS + 1):
        gradient = PRIOR * weights
        for scores, rows, gold, lengths in batches:
            guess = expect(scores + weights[rows].sum(2), lengths, start, step)
            inside = numpy.arange(scores.shape[1])[None, :] < lengths[:, None]
            error = numpy.where(inside[:, :, None], guess - gold, 0)
            for column in range(3):
                numpy.add.at(gradient, rows[:, :, column], error)
        gradient[SIZE] = 0
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient ** 2
        weights -= RATE * (first / (1 - 0.9 ** time)) / (numpy.sqrt(second / (1 - 0.999 ** time)) + 1e-8)
    for feature, row in zip(NAMES, numpy.round(weights[:SIZE] * SCALE).astype(numpy.int64)):
        if row.any():
            model.weights[fnv(feature)] = row
