"""Trains the name tagger and writes weights.ts.

    python3 -m venv venv && venv/bin/pip install -r src/entities/tagger/requirements.txt
    venv/bin/python src/entities/tagger/train.py DATA          # leaves the last 12 % of ANERcorp out and scores on it
    venv/bin/python src/entities/tagger/train.py DATA --all    # trains on it too; scores on it then mean nothing

DATA holds ner/, names/, places/ and news/. About fifteen minutes on one core; the same data give the same bytes.
"""

import argparse
import pathlib
import sys
import tempfile
import time

sys.dont_write_bytecode = True
here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here))

from training.clusters import cluster  # noqa: E402
from training.corpora import PIECE, fold, load, score  # noqa: E402
from training.documents import chunk, find_hints  # noqa: E402
from training.features import Extractor, add_hints  # noqa: E402
from training.lexicon import Lists, read_phrases, read_words  # noqa: E402
from training.model import fit  # noqa: E402
from training.pack import pack, write_module  # noqa: E402

FOLDS = 4
REGULARIZATION = {'l1': 0.1, 'l2': 0.05, 'rounds': 100}


def hint(model, sentences, features):
    return find_hints(sentences, [model.marginals(model.emit(add_hints(found, None))) for found in features])


def hint_by_others(corpora, extract, path):
    """Hints for the training text from models that have not seen it, as they come on new text."""
    parts = [[corpus[len(corpus) * fold_ // FOLDS:len(corpus) * (fold_ + 1) // FOLDS] for fold_ in range(FOLDS)] for corpus in corpora]
    hinted = []
    for left_out in range(FOLDS):
        rest = [pair for corpus in parts for fold_, part in enumerate(corpus) if fold_ != left_out for pair in part]
        model = fit(((add_hints(extract(words), None), labels) for words, labels in rest), path, **REGULARIZATION)
        for corpus in parts:
            for document in chunk([words for words, _ in corpus[left_out]]):
                features = [extract(words) for words in document]
                hinted += zip(features, hint(model, document, features))
        for corpus in parts:
            hinted_labels.extend(labels for _, labels in corpus[left_out])
    return hinted


def evaluate(model, extract, sentences):
    alone, second = [], []
    for document in chunk([words for words, _ in sentences]):
        features = [extract(words) for words in document]
        alone += [model.decode(model.emit(add_hints(found, None))) for found in features]
        hints = hint(model, document, features)
        second += [model.decode(model.emit(add_hints(found, codes))) for found, codes in zip(features, hints)]
    gold = [labels for _, labels in sentences]
    return score(gold, alone), score(gold, second)
