"""Trains the name tagger and writes weights.ts.

    python3 -m venv venv && venv/bin/pip install -r src/entities/tagger/requirements.txt
    venv/bin/python src/entities/tagger/train.py DATA          # leaves the last 12 % of ANERcorp out and scores on it
    venv/bin/python src/entities/tagger/train.py DATA --all    # trains on it too; scores on it then mean nothing

DATA holds ner/, names/, places/ and news/. About ten minutes on one core; the same data give the same bytes.
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
from training.features import Extractor, name_hints  # noqa: E402
from training.hints import fit_hints  # noqa: E402
from training.lexicon import Lists, read_phrases, read_words  # noqa: E402
from training.model import fit, specialize  # noqa: E402
from training.pack import pack, write_module  # noqa: E402

FOLDS = 4
SETTINGS = {'l1': 0.1, 'l2': 0.05, 'rounds': 100, 'blend': 0.2}


def find_document_hints(model, document, extractor):
    scores = [model.emit(extractor.extract(words)) for words in document]
    return scores, find_hints(document, [model.marginals(emitted) for emitted in scores])


def fit_corpora(corpora, extractor, path):
    def prepare():
        for corpus, copies in zip(corpora, (False, True)):
            for words, labels in corpus:
                features = extractor.extract(words)
                yield specialize(features) if copies else features, labels
    return fit(prepare(), path, **SETTINGS)


def hint_by_others(corpora, extractor, path):
    """(scores, labels, hints) of all sentences, by models that have not seen them: so they come on new text."""
    parts = [[corpus[len(corpus) * i // FOLDS:len(corpus) * (i + 1) // FOLDS] for i in range(FOLDS)] for corpus in corpora]
    hinted = []
    for left_out in range(FOLDS):
        rest = [[pair for i, part in enumerate(corpus) if i != left_out for pair in part] for corpus in parts]
        model = fit_corpora(rest, extractor, path)
        for corpus in parts:
            for document in chunk(corpus[left_out]):
                scores, hints = find_document_hints(model, [words for words, _ in document], extractor)
                hinted += zip(scores, [labels for _, labels in document], hints)
    return hinted


def evaluate(model, extractor, sentences):
    """Scores of the sentence alone and with its document."""
    alone, hinted = [], []
    for document in chunk([words for words, _ in sentences]):
        scores, hints = find_document_hints(model, document, extractor)
        alone += [model.decode(emitted) for emitted in scores]
        hinted += [model.decode(emitted + model.emit(name_hints(codes))) for emitted, codes in zip(scores, hints)]
    gold = [labels for _, labels in sentences]
    return score(gold, alone), score(gold, hinted)


def write_expectation(model, extractor, path):
    """Fills the label column of the test's sentences: text TAB labels of the sentence alone."""
    lines = path.read_text(encoding='utf-8').splitlines()
    with open(path, 'w', encoding='utf-8') as file:
        for text in (line.split('\t')[0] for line in lines):
            words = [fold(word) for word in PIECE.findall(text)]
            labels = model.decode(model.emit(extractor.extract(words)))
            file.write(f'{text}\t{" ".join(labels)}\n')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('data')
    parser.add_argument('--all', action='store_true', help='train on the development slice too')
    parser.add_argument('--out', type=pathlib.Path, default=here / 'weights.ts')
    parser.add_argument('--expectation', type=pathlib.Path, default=here.parents[2] / 'test/entities/tagger.sentences.tsv')
    options = parser.parse_args()
    began = time.monotonic()

    def report(*what):
        print(f'{time.monotonic() - began:5.0f} s', *what, flush=True)

    corpora = load(options.data, options.all)
    lists = Lists(options.data)
    extractor = Extractor(read_words(lists, corpora['wikifane']), cluster(options.data, corpora), read_phrases(lists))
    report(len(extractor.lexicon), 'listed words,', len(extractor.clusters), 'with classes,',
           sum(map(len, extractor.phrases.values())), 'phrases')
    with tempfile.TemporaryDirectory() as scratch:
        path = f'{scratch}/model.crfsuite'
        trained_on = [corpora['anercorp'], corpora['aqmar']]
        hinted = hint_by_others(trained_on, extractor, path)
        report('hints found')
        model = fit_corpora(trained_on, extractor, path)
        report('fitted')
        fit_hints(hinted, model)
    packed, sizes = pack(model, extractor)
    write_module(packed, options.out)
    report(len(model.weights), 'features,', len(packed), 'bytes; sections', *sizes)
    for name in ('slice', 'aqmar-dev'):
        for mode, table in zip(('sentence', 'document'), evaluate(model, extractor, corpora[name])):
            report(name, mode, *(f'{kind} {values}' for kind, values in table.items()))
    if options.expectation.exists():
        write_expectation(model, extractor, options.expectation)


if __name__ == '__main__':
    main()
