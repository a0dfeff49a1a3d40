"""Faults to plant into Spanish translations, one function a kind.

Each takes an English text, its translation and a source of chance, and gives the faulty Spanish, or
None where the text has nothing to spoil. A word is spoiled only where the English has it too.
"""

import planted_amounts as amounts
import planted_meaning as meaning
import planted_sentences as sentences

KINDS = {
    "bounds": meaning.bounds,
    "contraries": meaning.contraries,
    "exchanged-amounts": amounts.exchanged_amounts,
    "changed-digit": amounts.changed_digit,
    "lost-digit": amounts.lost_digit,
    "changed-word": amounts.changed_word,
    "unit": amounts.unit,
    "period": amounts.period,
    "fraction": amounts.fraction,
    "percent-lost": amounts.percent_lost,
    "degrees": amounts.degrees,
    "month": amounts.month,
    "am-pm": amounts.half_of_day,
    "date": amounts.date,
    "negation-lost": meaning.negation_lost,
    "negation-gained": meaning.negation_gained,
    "sides": meaning.sides,
    "directions": meaning.directions,
    "body-parts": meaning.body_parts,
    "lost-sentence": sentences.lost_sentence,
    "added-sentence": sentences.added_sentence,
    "half-sentence": sentences.half_sentence,
    "exchanged-sentences": sentences.exchanged_sentences,
    "other-sentence": sentences.other_sentence,
    "exchanged-items": sentences.other_text,
    "untranslated": sentences.untranslated,
    "half-english": sentences.half_english,
    "foreign-word": sentences.foreign_word,
}
# These need a second text of the corpus.
NEED_ANOTHER = {"added-sentence", "other-sentence", "exchanged-items"}
