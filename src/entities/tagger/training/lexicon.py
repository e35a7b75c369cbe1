"""What name lists say about a word (bits) and about runs of words (phrases)."""

import collections
import csv
import json
import pathlib
import re

from .corpora import ARABIC, fold

HEADS = '''وزارة هيئة حزب حركة جبهة كتيبة كتائب لواء قوات منظمة جمعية شركة جامعة صحيفة وكالة مجلس اتحاد بنك مصرف نادي
منتخب فريق مؤسسة لجنة مكتب معهد كلية مركز تنظيم جماعة جيش شرطة برلمان محكمة نقابة رابطة مجموعة قناة تلفزيون اذاعة مجلة
جريدة دار غرفة بورصة برنامج صندوق مديرية دائرة ادارة ائتلاف تحالف تيار كتلة تجمع حلف مستشفى مدرسة كنيسة حكومة ميليشيا
سرايا فيلق فرقة'''
PLACE_HEADS = '''مدينة بلدة قرية محافظة ولاية منطقة ضاحية حي مخيم مطار حقل نهر بحر محيط خليج معبر شارع جبل جبال جزيرة
جزر بحيرة وادي صحراء قطاع ريف مضيق قناة ميناء طريق ساحة ميدان اقليم مقاطعة دولة جمهورية مملكة امارة شمال جنوب شرق غرب
وسط عاصمة سلطنة قاعدة سجن مسجد جامع قصر شبه ضفة حدود'''
CUES = '''قال قالت اكد اكدت اضاف اضافت اعلن اعلنت صرح صرحت اوضح اوضحت ذكر ذكرت زار يدعى اسمه لقب السيد السيدة الدكتور
الدكتورة المهندس الشيخ الحاج اللواء العميد العقيد الرائد النقيب الملازم الفريق المشير الجنرال الاستاذ القس البابا المطران
الامام المرحوم الشهيد اللاعب المدرب الفنان الكاتب الشاعر الممثل المخرج حارس مهاجم بقيادة برئاسة'''
REGIONS = '''الولايات المتحدة|الولايات المتحدة الأمريكية|الولايات المتحدة الأميركية|الشرق الأوسط|الضفة الغربية|قطاع غزة|
كوت ديفوار|ساحل العاج|أميركا الشمالية|أمريكا الشمالية|أمريكا الجنوبية|أميركا الجنوبية|شمال أفريقيا|جنوب أفريقيا|
بلاد الشام|الجزيرة العربية|شبه الجزيرة العربية|آسيا الوسطى|أوروبا الشرقية|أوروبا الغربية|أميركا اللاتينية|
أمريكا اللاتينية|الخليج العربي|دول الخليج'''


def rows(path):
    with open(path, encoding='utf-8') as lines:
        yield from csv.DictReader(lines, delimiter='\t', quoting=csv.QUOTE_NONE)


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def aliases(row):
    return [row['name_ar'], *(row['aliases_ar'] or '').split('|')]


def organizations():
    for line in pathlib.Path(__file__).with_name('organizations.txt').read_text(encoding='utf-8').splitlines():
        if not line.startswith('#'):
            yield from line.strip().split('|')


def territories(value):
    if isinstance(value, dict):
        for key, part in value.items():
            if key == 'territories' and isinstance(part, dict):
                yield from part.values()
            else:
                yield from territories(part)


class Lists:
    """The name lists of the data folder, read once."""

    def __init__(self, data):
        names, places = f'{data}/names', f'{data}/places'
        self.person_tokens = [(row['name_ar'], int(row['count'])) for row in rows(f'{names}/person_name_tokens_ar.tsv')]
        with open(f'{names}/faker_ar_person.json', encoding='utf-8') as file:
            self.given = [token for name in strings(json.load(file)) for token in name.split()]
        with open(f'{names}/arab-full-names.txt', encoding='utf-8') as file:
            self.given += file.read().split()
        with open(f'{names}/peoples.json', encoding='utf-8') as file:
            self.people = list(json.load(file).values())
        with open(f'{names}/nationalities_data.json', encoding='utf-8') as file:
            self.nationalities = list(json.load(file).values())
        with open(f'{places}/territories_ar.json', encoding='utf-8') as file:
            self.territories = list(territories(json.load(file)))
        self.persons = [name for row in rows(f'{names}/persons.tsv') for name in aliases(row)]
        self.actors = [name for row in rows(f'{names}/actors.tsv') for name in aliases(row)]
        self.titles = [row['title_ar'] for row in rows(f'{names}/titles.tsv')]
        self.features = [name for row in rows(f'{places}/seed-features.tsv') for name in aliases(row)]
        self.places = [(row['name_ar'], int(float(row['population'] or 0)), row['feature_type'])
                       for row in rows(f'{places}/places.tsv')]


def read_words(lists, annotated):
    """Word → the sorted tuple of what the lists say about it."""
    bits = collections.defaultdict(set)

    def add(word, bit):
        word = fold(word)
        if len(word) > 1 and ARABIC.match(word):
            bits[word].add(bit)

    def add_name(name, alone, first, later):
        parts = name.split()
        if len(parts) == 1:
            add(parts[0], alone)
        for i, part in enumerate(parts if len(parts) > 1 else []):
            add(part, later if i else first)

    for token, count in lists.person_tokens:
        if count >= 3:
            add(token, 'person-often' if count >= 100 else 'person-some' if count >= 15 else 'person-rare')
    for token in lists.given:
        add(token, 'given')
    for name in lists.people:
        for part in re.split(r'[\s.،()]+', name):
            add(part, 'people')
    for name in lists.persons:
        for part in name.split():
            add(part, 'person')
    for name, population, kind in lists.places:
        if ' ' not in name.strip():
            add(name.strip(), 'place' if population >= 20000 or kind in ('country', 'region') else 'hamlet')
        elif population >= 1000:
            add_name(name, 'hamlet', 'place-first', 'place-later')
    for name in lists.features:
        add_name(name, 'place', 'place-first', 'place-later')
    for name in lists.territories:
        add_name(name, 'country', 'country-first', 'country-later')
    for forms in lists.nationalities:
        for form in ('male', 'males', 'female', 'females'):
            if forms.get(form) and ' ' not in forms[form]:
                add(forms[form], 'nationality')
                add('ال' + forms[form], 'nationality')
        if forms.get('ar') and ' ' not in forms['ar']:
            add(forms['ar'], 'country')
    for title in lists.titles:
        add_name(title, 'title', 'title', 'title-later')
    for name in lists.actors + list(organizations()):
        add_name(name, 'organization', 'organization-first', 'organization-later')
    for words, bit in ((HEADS, 'head'), (PLACE_HEADS, 'place-head')):
        for word in words.split():
            add(word, bit)
            add('ال' + word, bit)
    for word in CUES.split():
        add(word, 'cue')
    read_annotated(annotated, add)
    return {word: tuple(sorted(found)) for word, found in bits.items()}


def read_annotated(sentences, add):
    """Words that are mostly part of names in a corpus whose sentences are not trained on (WikiFANE)."""
    named, seen = collections.defaultdict(collections.Counter), collections.Counter()
    for words, labels in sentences:
        for word, tag in zip(words, labels):
            seen[word] += 1
            if tag != 'O':
                named[word][tag[2:]] += 1
    for word, kinds in named.items():
        for kind, times in kinds.items():
            if times >= 2 and times >= 0.25 * seen[word]:
                add(word, f'seen-{kind}' + ('-mostly' if times > 0.7 * seen[word] else ''))


def read_phrases(lists):
    """Names of two to six words → kind."""
    phrases = {}

    def add(name, kind):
        words = tuple(fold(part) for part in re.split(r'[\s\-]+', name) if part)
        if 2 <= len(words) <= 6 and all(ARABIC.match(word) for word in words):
            phrases.setdefault(words, kind)

    for name in lists.actors + list(organizations()):
        add(name, 'ORG')
    for name in lists.persons + lists.people:
        add(name, 'PER')
    for name in lists.features + lists.territories + REGIONS.replace('\n', '').split('|'):
        add(name, 'LOC')
    for name, population, _ in lists.places:
        if population >= 10000:
            add(name, 'LOC')
    return phrases
