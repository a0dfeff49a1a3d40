"""What all planted faults need: words found and put in each other's place."""

import re


def has(text, *patterns):
    return any(re.search(rf"\b(?:{p})\b", text, re.I) for p in patterns)


def keep_case(old, new):
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def replace_one(text, old, new, rng):
    found = list(re.finditer(rf"(?<![\w-])(?:{old})(?![\w-])", text, re.I))
    if not found:
        return None
    m = rng.choice(found)
    return text[:m.start()] + keep_case(m[0], new) + text[m.end():]


def swap_words(text, pairs, rng, english=None):
    """Puts one word of a pair in the other's place; behind the two words of a pair stands the
    English that each of them needs, where it needs one."""
    options = []
    for pair in pairs:
        a, b = pair[0], pair[1]
        need = pair[2:] if len(pair) > 2 else (None, None)
        for old, new, wanted in ((a, b, need[0]), (b, a, need[1])):
            if wanted and english is not None and not has(english, wanted):
                continue
            if re.search(rf"(?<![\w-]){new}(?![\w-])", text, re.I):
                continue  # both are named already
            if len(re.findall(rf"(?<![\w-]){old}(?![\w-])", text, re.I)) == 1:
                options.append((old, new))
    if not options:
        return None
    old, new = rng.choice(options)
    return replace_one(text, old, new, rng)
