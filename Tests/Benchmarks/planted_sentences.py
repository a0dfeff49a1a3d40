"""Sentences lost, added or exchanged, and text in another language; planted_faults.py says how they
are called."""

import re

from planting import has, replace_one


def sentences(text):
    return [s for s in re.split(r"(?<=[.!?])\s+(?=[A-ZÁÉÍÓÚÑ¿¡])", text) if s]


def lost_sentence(en, es, rng):
    parts = sentences(es)
    long = [i for i, p in enumerate(parts) if len(p.split()) >= 4]
    if len(parts) < 2 or not long or len(sentences(en)) < 2:
        return None
    i = rng.choice(long)
    return " ".join(parts[:i] + parts[i + 1:])


def added_sentence(en, es, rng, other=None):
    extra = [p for p in sentences(other or "") if 4 <= len(p.split()) <= 30 and p[-1] in ".!?"]
    if not extra or es[-1:] not in ".!?":
        return None
    parts = sentences(es)
    parts.insert(rng.randint(0, len(parts)), rng.choice(extra))
    return " ".join(parts)


def half_sentence(en, es, rng):
    """The second half of one sentence is lost, from a comma or a joining word on."""
    parts = sentences(es)
    cuts = []
    for i, p in enumerate(parts):
        n = len(p.split())
        if n < 10:
            continue
        for m in re.finditer(r",? (?:y|o|pero|porque|si|cuando|que|como|para|aunque) |, ", p):
            before = len(p[:m.start()].split())
            if 0.3 * n <= before <= 0.7 * n:
                cuts.append((i, m.start()))
    if not cuts:
        return None
    i, at = rng.choice(cuts)
    parts[i] = parts[i][:at].rstrip(",") + parts[i][-1]
    return " ".join(parts)


def exchanged_sentences(en, es, rng):
    parts = sentences(es)
    if len(parts) < 3 or len(sentences(en)) != len(parts):
        return None
    i = rng.randint(0, len(parts) - 2)
    if min(len(parts[i].split()), len(parts[i + 1].split())) < 4:
        return None
    parts[i], parts[i + 1] = parts[i + 1], parts[i]
    return " ".join(parts)


def other_sentence(en, es, rng, other=None):
    """A sentence of another text stands in the place of one."""
    extra = [p for p in sentences(other or "") if 5 <= len(p.split()) <= 30 and p[-1] in ".!?"]
    parts = sentences(es)
    if not extra or len(parts) < 2:
        return None
    i = rng.randint(0, len(parts) - 1)
    parts[i] = rng.choice(extra)
    return " ".join(parts)


def other_text(en, es, rng, other=None):
    """Two list items in each other's place: here, another text in the place of this one."""
    if not other or len(es.split()) < 3 or len(other.split()) < 3:
        return None
    return other


def untranslated(en, es, rng):
    return en if len(en.split()) >= 7 else None


def half_english(en, es, rng):
    a, b = es.split(), en.split()
    if len(a) < 8 or len(b) < 8:
        return None
    return " ".join(a[:len(a) // 2] + b[len(b) // 2:])


def foreign_word(en, es, rng):
    """One content word of the source left as it is."""
    glossary = {"dolor": "pain", "sangre": "blood", "cuerpo": "body", "corazón": "heart",
                "piel": "skin", "huesos": "bones", "síntomas": "symptoms", "médico": "doctor",
                "agua": "water", "riesgo": "risk", "tratamiento": "treatment", "niños": "children",
                "mujeres": "women", "células": "cells", "peso": "weight", "enfermedad": "disease",
                "rodilla": "knee", "cabeza": "head", "comida": "food", "cirugía": "surgery",
                "alimentos": "foods", "ejercicio": "exercise", "medicinas": "medicines"}
    options = [w for w, e in glossary.items() if has(es, w) and has(en, e)]
    if not options:
        return None
    w = rng.choice(options)
    return replace_one(es, w, glossary[w], rng)
