"""Bounds, contraries, negations, sides, directions and body parts that say something else;
planted_faults.py says how they are called."""

import re

from planting import has, keep_case, replace_one, swap_words


def bounds(en, es, rng):
    return swap_words(es, [
        ("al menos", "como máximo", "at least", "at most|no more than|maximum"),
        ("por lo menos", "a lo sumo", "at least", "at most|no more than"),
        ("como mínimo", "como máximo", "at least|minimum", "at most|no more than|maximum|up to"),
        ("más de", "menos de", "more than|over|older than", "less than|fewer than|under|below"),
        ("mayores de", "menores de", "over|older|or older|above", "under|younger|below"),
        ("o más", "o menos", "or more|or older|or over|and over|and older|or longer|or higher",
         "or less|or fewer|or younger|or under"),
        ("máximo", "mínimo", "maximum|most", "minimum|least"),
        ("mayor de", "menor de", "over|older|greater|more|higher",
         "under|younger|less|below|lower"),
        ("superior a", "inferior a", "over|above|greater|higher|more", "under|below|less|lower"),
    ], rng, en)


CONTRARIES = [
    ("aumenta", "disminuye", "increases?|raises?", "decreases?|lowers?|reduces?"),
    ("aumentar", "disminuir", "increas\\w+|rais\\w+", "decreas\\w+|lower\\w*|reduc\\w+"),
    ("aumente", "disminuya", "increas\\w+|rais\\w+", "decreas\\w+|lower\\w*|reduc\\w+"),
    ("reducir", "aumentar", "reduc\\w+|lower\\w*|decreas\\w+", "increas\\w+"),
    ("antes", "después", "before", "after\\w*"),
    ("antes de", "después de", "before", "after"),
    ("caliente", "fría", "hot|warm", "cold|cool"),
    ("calientes", "fríos", "hot|warm", "cold|cool"),
    ("calor", "frío", "heat|hot|warm", "cold"), ("tibia", "fría", "warm", "cold|cool"),
    ("abra", "cierre", "open\\w*", "clos\\w+"), ("abierto", "cerrado", "open", "closed"),
    ("abierta", "cerrada", "open", "closed"), ("abrir", "cerrar", "open\\w*", "clos\\w+"),
    ("mejor", "peor", "better|best", "worse|worst"),
    ("mejoran", "empeoran", "improve|better", "worsen|worse"),
    ("mejora", "empeora", "improves?|better", "worsens?|worse"),
    ("grave", "leve", "serious|severe", "mild"), ("graves", "leves", "serious|severe", "mild"),
    ("siempre", "nunca", "always", "never"),
    ("rápido", "lento", "fast\\w*|quick\\w*|rapid\\w*", "slow\\w*"),
    ("rápidamente", "lentamente", "fast\\w*|quick\\w*|rapid\\w*", "slow\\w*"),
    ("alta", "baja", "high", "low"), ("alto", "bajo", "high", "low"),
    ("altos", "bajos", "high", "low"), ("altas", "bajas", "high", "low"),
    ("niños", "adultos", "child\\w*|kids", "adults?"),
    ("día", "noche", "day\\w*", "night\\w*"),
    ("más", "menos", "more|\\w+er", "less|fewer"),
    ("mayor", "menor", "higher|greater|more|older|increased", "lower|less|younger|smaller"),
    ("todos", "algunos", "all|every\\w*", "some"), ("todas", "algunas", "all|every\\w*", "some"),
    ("fuerte", "débil", "strong", "weak"), ("débiles", "fuertes", "weak", "strong"),
    ("lleno", "vacío", "full", "empty"), ("seca", "húmeda", "dry", "moist|wet|damp"),
    ("temprano", "tarde", "early", "late"),
    ("con", "sin", "with", "without"),
    ("interno", "externo", "internal|inner", "external|outer"),
    ("internos", "externos", "internal|inner", "external|outer"),
    ("crónica", "aguda", "chronic", "acute"), ("crónico", "agudo", "chronic", "acute"),
    ("sentado", "de pie", "sit\\w*", "stand\\w*"),
    ("hombres", "mujeres", "men", "women"),
    ("comience", "deje", "start\\w*|begin\\w*", "stop\\w*"),
    ("comenzar", "dejar", "start\\w*|begin\\w*", "stop\\w*"),
    ("puede", "debe", "can|may", "must|should"),
]


def contraries(en, es, rng):
    return swap_words(es, CONTRARIES, rng, en)


def negation_lost(en, es, rng):
    if not has(en, r"no|not|never|cannot|\w+n['’]t"):
        return None
    denying = r"\b(?:no|nunca|sin|ni|ningun[oa]s?|ningún|tampoco|nadie|nada)\b"
    if len(re.findall(denying, es, re.I)) != 1:
        return None
    changed = re.sub(r"\b(No|Nunca) (\w)", lambda m: m[2].upper(), es, count=1)
    if changed == es:
        changed = re.sub(r"\b(?:no|nunca) ", "", es, count=1)
    return changed if changed != es else None


VERBS = r"puede|pueden|es|son|debe|deben|hay|tiene|tienen|está|están|necesita|use|tome|haga|ayuda"


def negation_gained(en, es, rng):
    denying = r"no|not|never|none|without|cannot|\w+n['’]t|un\w+|in\w+able|unless|only|avoid|stop"
    if has(en, denying):
        return None
    found = list(re.finditer(rf"(?<![\w])(?:{VERBS})(?!\w)", es, re.I))
    if not found:
        return None
    m = rng.choice(found)
    return es[:m.start()] + keep_case(m[0], "no ") + m[0].lower() + es[m.end():]


def is_instruction(es):
    return bool(re.match(r"(?:No )?(?:%s)\b" % "|".join("""tome use haga evite llame lave coma beba
        mantenga pregunte hable busque pida consulte siga limite elija deje ponga coloque cubra
        intente trate asegúrese obtenga visite informe dígale revise aplique guarde""".split()),
        es, re.I))


def sides(en, es, rng):
    return swap_words(es, [("izquierda", "derecha", "left", "right"),
                           ("izquierdo", "derecho", "left", "right"),
                           ("ambos lados", "un lado", "both|each|either", "one side"),
                           ("ambas", "una de las", "both", "one of"),
                           ("ambos", "uno de los", "both", "one of")], rng, en)


def directions(en, es, rng):
    return swap_words(es, [
        ("arriba", "abajo", "up\\w*|above|top", "down\\w*|below|lower"),
        ("superior", "inferior", "upper|top|above", "lower|bottom|below"),
        ("adelante", "atrás", "forward\\w*|ahead", "back\\w*"),
        ("delante", "detrás", "front|before", "behind|back"),
        ("adentro", "afuera", "inside|in|inward\\w*", "outside|out|outward\\w*"),
        ("dentro", "fuera", "inside|within|into?", "outside|out"),
        ("encima", "debajo", "above|over|on", "below|under|beneath"),
        ("levante", "baje", "raise|lift", "lower"),
        ("subir", "bajar", "climb\\w*|go up|rais\\w+", "lower|come down|go down|lose"),
        ("sube", "baja", "rises?|goes up", "falls?|goes down|drops?|lowers?"),
        ("hacia", "lejos de", "toward\\w*", "away from"),
        ("frente a", "detrás de", "in front", "behind"),
    ], rng, en)


PARTS = {"mano": "hand", "manos": "hands", "rodilla": "knee", "rodillas": "knees", "pie": "foot",
         "pies": "feet", "cabeza": "head", "brazo": "arm", "brazos": "arms", "pierna": "leg",
         "piernas": "legs", "hombro": "shoulder", "hombros": "shoulders", "cadera": "hip",
         "codo": "elbow", "cuello": "neck", "pecho": "chest", "ojo": "eye", "ojos": "eyes",
         "oído": "ear", "oídos": "ears", "nariz": "nose", "boca": "mouth", "garganta": "throat",
         "corazón": "heart", "hígado": "liver", "riñones": "kidneys", "pulmones": "lungs",
         "estómago": "stomach", "espalda": "back", "dientes": "teeth", "vejiga": "bladder",
         "tobillo": "ankle", "muñeca": "wrist", "cerebro": "brain", "lengua": "tongue"}


def body_parts(en, es, rng):
    pairs = [w for w in PARTS if has(es, w) and has(en, PARTS[w])
             and len(re.findall(rf"\b{w}\b", es, re.I)) == 1]
    if not pairs:
        return None
    old = rng.choice(pairs)
    others = [w for w in PARTS if w.endswith("s") == old.endswith("s") and not has(es, w)
              and not has(en, PARTS[w], PARTS[w] + "s") and w.rstrip("s") != old.rstrip("s")]
    return replace_one(es, old, rng.choice(others), rng)
