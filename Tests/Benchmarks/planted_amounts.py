"""Faults in amounts, dates and times; planted_faults.py says how they are called."""

import re

from planting import has, keep_case, swap_words

NUMBER = r"(?<![\w.,/:-])\d+(?:[.,]\d+)?(?![\w:/-]|[.,]\d)"
SMALL = {"dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
         "nueve": 9, "diez": 10, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30}
AMOUNT = rf"{NUMBER}|\b(?:{'|'.join(SMALL)})\b"


def digits_of(en):
    return re.findall(r"\d+(?:[.,]\d+)?", en)


def exchanged_amounts(en, es, rng):
    """Two amounts of the text change places; a range turned round is not counted as one."""
    found = list(re.finditer(AMOUNT, es, re.I))
    pairs = [(a, b) for i, a in enumerate(found) for b in found[i + 1:]
             if a[0].lower() != b[0].lower()
             and not re.fullmatch(r"\s*(?:a|y|o|u|-|–|hasta)\s*", es[a.end():b.start()])
             and str(SMALL.get(a[0].lower(), a[0])) != str(SMALL.get(b[0].lower(), b[0]))]
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    return (es[:a.start()] + keep_case(a[0], b[0]) + es[a.end():b.start()] + keep_case(b[0], a[0])
            + es[b.end():])


def changed_digit(en, es, rng):
    found = [m for m in re.finditer(NUMBER, es) if m[0] in digits_of(en)]
    if not found:
        return None
    m = rng.choice(found)
    text = m[0]
    place = rng.choice([i for i, c in enumerate(text) if c.isdigit()])
    new = str((int(text[place]) + rng.randint(1, 9)) % 10)
    if place == 0 and new == "0":
        new = "7" if text[0] != "7" else "3"
    return es[:m.start()] + text[:place] + new + text[place + 1:] + es[m.end():]


def lost_digit(en, es, rng):
    found = [m for m in re.finditer(r"(?<![\w.,/:-])\d{2,}(?![\w:/-]|[.,]\d)", es)
             if m[0] in digits_of(en)]
    if not found:
        return None
    m = rng.choice(found)
    return es[:m.start()] + m[0][:-1] + es[m.end():]


def changed_word(en, es, rng):
    found = [m for m in re.finditer(rf"\b(?:{'|'.join(SMALL)})\b", es, re.I)
             if m[0].lower() != "once"]
    if not found:
        return None
    m = rng.choice(found)
    value = SMALL[m[0].lower()]
    other = rng.choice([n for n, v in SMALL.items() if v != value])
    return es[:m.start()] + keep_case(m[0], other) + es[m.end():]


def unit(en, es, rng):
    units = ["segundos", "minutos", "horas", "días", "semanas", "meses", "años"]
    found = list(re.finditer(rf"(?:{AMOUNT}) ({'|'.join(units)})\b", es, re.I))
    if not found:
        return None
    m = rng.choice(found)
    other = rng.choice([u for u in units if u != m[1].lower()])
    return es[:m.start(1)] + other + es[m.end(1):]


def period(en, es, rng):
    return swap_words(es, [
        ("al día", "a la semana", "a day|per day|daily|each day|every day",
         "a week|per week|weekly|each week"),
        ("por semana", "por día", "a week|per week|weekly|each week", "a day|per day|daily"),
        ("al año", "al mes", "a year|per year|each year|yearly", "a month|per month|each month"),
        ("cada año", "cada día", "each year|every year", "each day|every day"),
        ("todos los días", "todas las semanas", "every day|each day|daily", "every week"),
    ], rng, en)


def fraction(en, es, rng):
    options = [
        (r"la mitad", "un tercio"), (r"la mitad", "una cuarta parte"),
        (r"un tercio", "un cuarto"), (r"media hora", "un cuarto de hora"),
        (r"dos tercios", "un tercio"), (r"tres cuartos", "un cuarto"),
        (r"una? cuart[oa](?: parte)?", "la mitad"), (r"1/2", "1/4"), (r"1/3", "1/2"),
        (r"½", "¼"), (r"¼", "½"), (r"(\d+) y medi[oa]", r"\1"),
        (r"(hora|año|mes|día)s? y medi[oa]", r"\1"),
        (r"una de cada (\w+)", r"dos de cada \1"), (r"(\d+)[.,](\d+)(?!\d*[.,])", r"\1\2"),
        (r"(\d+)\.(\d)", r"\1.9"), (r"1 de cada (\d+)", r"3 de cada \1"),
    ]
    rng.shuffle(options)
    for old, new in options:
        if re.fullmatch(r"la mitad", old) and not has(en, "half"):
            continue
        m = re.search(rf"(?<![\w/.,]){old}(?![\w/]|[.,]\d)", es, re.I)
        if not m:
            continue
        # A grouped number such as 4,000 has no fraction to lose.
        if old.startswith(r"(\d+)[.,]") and len(m[2]) == 3:
            continue
        changed = es[:m.start()] + m.expand(new) + es[m.end():]
        if changed != es:
            return changed
    return None


def percent_lost(en, es, rng):
    changed = re.sub(r"(\d)\s?(?:%|por ciento)", r"\1", es, count=1)
    return changed if changed != es else None


MONTHS = ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
          "diciembre").split()
ENGLISH_MONTHS = ("january february march april may june july august september october november "
                  "december").split()
DAYS = "lunes martes miércoles jueves viernes sábado domingo".split()


def month(en, es, rng):
    found = [m for m in re.finditer(rf"\b(?:{'|'.join(MONTHS)})\b", es, re.I)
             if has(en, ENGLISH_MONTHS[MONTHS.index(m[0].lower())])]
    if not found:
        return None
    m = rng.choice(found)
    other = rng.choice([x for x in MONTHS if x != m[0].lower() and x not in es.lower()])
    return es[:m.start()] + keep_case(m[0], other) + es[m.end():]


def half_of_day(en, es, rng):
    if not has(en, r"a\.?m", r"p\.?m"):
        return None
    m = re.search(r"\b([ap])\.\s?m\.", es)
    if m:
        return es[:m.start(1)] + ("p" if m[1] == "a" else "a") + es[m.end(1):]
    return swap_words(es, [("de la mañana", "de la noche"), ("de la mañana", "de la tarde")], rng)


def date(en, es, rng):
    """Another day of the month, another day of the week, another year."""
    m = re.search(rf"\b(\d{{1,2}}) de ({'|'.join(MONTHS)})\b", es, re.I)
    if m:
        new = int(m[1]) % 28 + 1
        return es[:m.start(1)] + str(new) + es[m.end(1):]
    m = re.search(r"\b(?:19|20)\d\d\b", es)
    if m and m[0] in en:
        return es[:m.start()] + str(int(m[0]) + rng.choice([-10, -1, 1, 9])) + es[m.end():]
    found = re.findall(rf"\b(?:{'|'.join(DAYS)})\b", es)
    if found and has(en, r"\w+day"):
        other = rng.choice([d for d in DAYS if d not in es])
        return es.replace(found[0], other, 1)
    return None


def degrees(en, es, rng):
    changes = ((r"°\s?F", "°C"), (r"°\s?C", "°F"), ("grados Fahrenheit", "grados Celsius"),
               ("grados", ""), (r"(\d)\s?°(?!\s?[CF])", r"\1"))
    for old, new in changes:
        changed = re.sub(old, new, es, count=1)
        if changed != es:
            return changed
    return None
