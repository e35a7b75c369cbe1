"""Annotated corpora as sentences of (words, labels): words as a newspaper prints them, clitics attached."""

import collections
import json
import re
import unicodedata

LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG']

# the same folding as src/text/letters.ts
EQUIVALENT = dict(zip(
    'أإآٱٲٳىةیېکڪہەھۀڤڥپچژگڨ', 'اااااا' + 'يهييككههههففبججكق'))
DIGITS = {chr(base + digit): str(digit) for base in (0x660, 0x6F0) for digit in range(10)}


def is_ignorable(code):
    return (0x64B <= code <= 0x65F or code in (0x670, 0x640, 0x61C, 0xFEFF, 0xAD) or 0x610 <= code <= 0x61A
            or 0x6D6 <= code <= 0x6ED and code not in (0x6DD, 0x6DE, 0x6E9, 0x6D5)
            or 0x200B <= code <= 0x200F or 0x202A <= code <= 0x202E or 0x2060 <= code <= 0x2069)


def fold_letter(letter):
    code = ord(letter)
    if is_ignorable(code):
        return ''
    if letter in EQUIVALENT:
        return EQUIVALENT[letter]
    if letter in DIGITS:
        return DIGITS[letter]
    if 0xFB50 <= code <= 0xFEFC:
        plain = unicodedata.normalize('NFKC', letter)
        if plain != letter:
            return fold(plain)
    return letter.lower()


class Letters(dict):
    def __missing__(self, code):
        self[code] = fold_letter(chr(code))
        return self[code]


LETTERS = Letters()


def fold(word):
    return word.translate(LETTERS)


# pieces as src/text/tokens.ts cuts them
PIECE = re.compile(
    r'[ء-ي\u064b-\u065f\u0670\u0671-\u06d3\u0640]+|[0-9٠-٩]+(?:[.,٫٬][0-9٠-٩]+)*|[A-Za-z\u00c0-\u05ff][A-Za-z\u00c0-\u05ff0-9]*|\S')


def cut(sentence):
    """Cuts «(د» and «أ)» into letters and punctuation; punctuation at the rim of a name is no part of it."""
    words, tags = [], []
    for word, tag in sentence:
        pieces = PIECE.findall(word)
        solid = [i for i, piece in enumerate(pieces) if piece[0].isalnum()]
        if not solid:
            solid = range(len(pieces))
        for i, piece in enumerate(pieces):
            words.append(piece)
            inside = solid and solid[0] <= i <= solid[-1]
            tags.append(tag if inside and i == solid[0] else 'I' + tag[1:] if inside and tag != 'O' else 'O')
    return words, tags


KINDS = {
    'PER': 'PER PERS Politician Other_PER Artist Scientist Religious_PER Athlete Police Businessperson Engineer Lawyer',
    'LOC': 'LOC Population-Center Nation Water-Body State-or-Province Continent Land-Region-Natural GPE-Cluster '
           'County-or-District Building-Grounds Path Airport Subarea-Facility Plant',
    'ORG': 'ORG Commercial Non-Governmental Government Sports Media Educational Religious_ORG Entertainment '
           'Medical-Science',
}
KIND = {name: kind for kind, names in KINDS.items() for name in names.split()}


def label(tags):
    """Tags of any of the corpora in the seven labels; classes outside the three kinds are O."""
    labels, before = [], None
    for tag in tags:
        position, _, name = tag.partition('-')
        kind = KIND.get(name)
        labels.append('O' if kind is None else ('B-' if position == 'B' or before != kind else 'I-') + kind)
        before = kind
    return labels


def read(path):
    sentences, sentence = [], []
    with open(path, encoding='utf-8-sig') as lines:
        for line in lines:
            line = line.rstrip('\r\n').replace('\u200e', '').replace('\ufeff', '')
            if line.strip():
                parts = line.split('\t') if '\t' in line else line.split(' ')
                sentence.append((parts[0], parts[-1]))
            elif sentence:
                sentences.append(sentence)
                sentence = []
    return sentences + [sentence] if sentence else sentences


PROCLITICS = set('وفبلكس')
PRONOUNS = {'ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ي', 'ني', 'كم', 'كما', 'ن', 'ك'}
ARABIC = re.compile('^[ء-ي]+$')


def respell(word, counts):
    """The segmenter of WikiFANE wrote «لالاتحاد» for «للاتحاد» and «الالبنانية» for «اللبنانية»."""
    spellings = [word]
    article = re.match('^([وف]?)لال(?=..)', word)
    if article:
        spellings.append(article.group(1) + 'لل' + word[article.end():])
    if 'الال' in word[:6]:
        spellings.append(word.replace('الال', 'الل', 1))
    return max(spellings, key=lambda spelling: counts[fold(spelling)])


def rejoin(sentence, counts):
    """Joins segmented clitics to the word: «و» «بريطانيا» to «وبريطانيا», «عاصمة» «ها» to «عاصمتها»."""
    joined, front = [], ''
    for i, (word, tag) in enumerate(sentence):
        following = sentence[i + 1][0] if i + 1 < len(sentence) else ''
        if word in PROCLITICS and tag == 'O' and len(following) > 1 and ARABIC.match(following):
            front += word
            continue
        if front:
            word = front + 'ل' + word[2:] if front.endswith('ل') and word.startswith('ال') else front + word
            front = ''
        elif word in PRONOUNS and joined and tag[0] in 'OI' and len(joined[-1][0]) > 1 and ARABIC.match(joined[-1][0]):
            host, host_tag = joined[-1]
            if tag == 'I' or tag == 'O' and host_tag == 'O' or tag[0] == 'I':
                joined[-1] = ((host[:-1] + 'ت' if host.endswith('ة') else host) + word, host_tag)
                continue
        joined.append((respell(word, counts), tag))
    return joined + [(front, 'O')] if front else joined


def articles(data):
    """Openly licensed running text: lines of folded pieces."""
    seen = set()

    def lines(text):
        for line in re.split(r'[\n\r]+|(?<=[.؟!])\s', text):
            pieces = tuple(piece for piece in map(fold, PIECE.findall(line)) if piece)
            if len(pieces) > 2 and pieces not in seen:
                seen.add(pieces)
                yield pieces

    with open(f'{data}/news/throughput-open.jsonl', encoding='utf-8') as rows:
        for row in rows:
            yield from lines(json.loads(row)['text'])
    with open(f'{data}/news/articles.jsonl', encoding='utf-8') as rows:
        for row in map(json.loads, rows):
            if row['redistributable']:
                yield from lines(row['title'] + '\n' + row['text'])


def load(data, whole=False):
    """ANERcorp without its last 12 % (the development slice), AQMAR and WikiFANE, each as (folded words, labels)."""
    anercorp = read(f'{data}/ner/anercorp-train.conll')
    counts = collections.Counter(fold(word) for sentence in anercorp for word, _ in sentence)
    for line in articles(data):
        counts.update(line)

    def prepare(sentences):
        prepared = []
        for words, tags in map(cut, sentences):
            kept = [(fold(word), tag) for word, tag in zip(words, label(tags)) if fold(word)]
            if kept:
                prepared.append(([word for word, _ in kept], [tag for _, tag in kept]))
        return prepared

    border = int(len(anercorp) * 0.88)
    return {
        'anercorp': prepare(anercorp if whole else anercorp[:border]),
        'slice': prepare(anercorp[border:]),
        'aqmar': prepare(read(f'{data}/ner/aqmar-train.conll')),
        'aqmar-dev': prepare(read(f'{data}/ner/aqmar-dev.conll')),
        'wikifane': prepare(rejoin(sentence, counts) for sentence in read(f'{data}/ner/wikifane-gold.txt')),
    }


def spans(labels):
    found, start, kind = set(), None, None
    for i, tag in enumerate(list(labels) + ['O']):
        position, _, name = tag.partition('-')
        if start is not None and (position != 'I' or name != kind):
            found.add((kind, start, i))
            start = None
        if start is None and position in 'BI':
            start, kind = i, name
    return found


def score(gold, guessed):
    """Exact-span F1, precision, recall by kind, in percent."""
    table = {}
    for kind in ('PER', 'LOC', 'ORG', 'ALL'):
        hit = said = true = 0
        for one, other in zip(gold, guessed):
            one, other = ({span for span in spans(tags) if kind in ('ALL', span[0])} for tags in (one, other))
            hit, said, true = hit + len(one & other), said + len(other), true + len(one)
        table[kind] = tuple(round(100 * part, 1) for part in (2 * hit / (said + true or 1), hit / (said or 1), hit / (true or 1)))
    return table
