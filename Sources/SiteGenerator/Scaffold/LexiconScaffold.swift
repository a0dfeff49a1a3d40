/// The lists of a lexicon with what each is for, and nothing in them.
enum LexiconScaffold {
  static let text = """
    # What words mean in the language, for the checks: locales/README.md explains each list, and
    # “handout base show locales/en/lexicon.yml” shows those of English. What stays empty is named by
    # “handout check --locale” with what is then not found.

    # What is joined to words: l', qu', و; leave them out where the language joins nothing.
    prefixes: []
    suffixes: []
    # Words that hold sentences together: articles, pronouns, prepositions, auxiliaries.
    function: []
    # Frequent words with a meaning of their own, a thousand and more.
    common: []
    # Ends of words, and letters, that show the language in a word that no list has.
    endings: []
    letters: []
    # Words spelled as in another language of the site.
    same: []
    # Behind these a point ends no sentence: dr, etc.
    abbreviations: []

    amounts:
      # Number words with their numbers, two: 2; hundred and thousand under multipliers.
      values: {}
      multipliers: {}
      # Inside a number: and.
      joiners: []
      # One where it is an article too; amounts that others leave out: both: 2, half: 1/2.
      articles: {}
      loose: {}
      # Parts that a number multiplies, thirds: 1/3, and what stands behind them: of.
      parts: {}
      partitives: []
      # once: 1, twice: 2; endings behind digits, st; ordinal words, third: 3.
      adverbs: {}
      ordinals: []
      ordinalWords: {}
      # The words of each unit: second, minute, hour, day, week, month, year, times, set, percent,
      # degree, inch, foot, pound, centimeter, meter, kilogram, milligram, pill …
      units: {}
      # How often: day: [a day, daily], week, month, hour, night, other-day …
      periods: {}
      # The same only behind a number: day: [during the day].
      spans: {}
      # Before a length of time: every 6 hours.
      intervals: []
      # Between the ends of a range, and in lists: to, and, or.
      ranges: []
      # Before years of age: aged.
      ages: []
      # Phrases that usually mean another amount, fortnight: 2 week; and that count nothing.
      equals: {}
      idioms: []
      dates:
        # january: 1 …; monday: 1 …; noon: 12; a.m. and p.m.; in the morning.
        months: {}
        weekdays: {}
        hours: {}
        beforeNoon: []
        afterNoon: []
        partsOfDay: []

    # Left, right, each and one, which count beside an anchor (knee, side); phrases (to the left), and
    # what names no side (right away).
    sides:
      left: []
      right: []
      all: []
      one: []
      anchors: []
      leftPhrases: []
      rightPhrases: []
      idioms: []

    negations:
      # not, without; ne and pas where it takes two; avoid; never; nor; unless; not only.
      words: []
      firstParts: []
      secondParts: []
      avoiding: []
      again: []
      joining: []
      near: []
      idioms: []

    # The words of each part of the body: head, neck, shoulder, arm, elbow, hand, finger, chest, back,
    # belly, hip, buttock, leg, thigh, knee, ankle, foot, toe …
    bodyParts: {}
    # Pairs with the words of their two ends: lift: {raise: […], lower: […]}, vertical: {up, down} …
    directions: {}
    # All other pairs: bound: {atLeast, atMost}, order: {before, after}, quantity: {more, less} …
    contraries: {}

    # How an instruction begins, and what may stand before: never, then.
    instructions:
      openings: []
      before: []

    # Words before an amount of the dose; what may stand between; with what it states none (at least).
    doseCues:
      hold: []
      rest: []
      repeat: []
      bridges: []
      aside: []

    # How texts begin that describe a picture as such (image of), send the reader elsewhere (as above),
    # and change sides; words that say thou, and that say you politely.
    style:
      pictureOpenings: []
      references: []
      sideChanges: []
      familiar: []
      formal: []
      familiarOpenings: []
      formalOpenings: []
      openingMarks: []

    # Words that mean the same as those of English in a group of that name: pain: [dolor-, duele].
    meanings: {}

    """
}
