/// Words of a lexicon that can be added to another's of the same language.
protocol Addable {
  /// These words and the other's; where both say something of a word, this one counts.
  func over(_ base: Self) -> Self
}

extension Lexicon {
  /// The lexicon with all that another one of its locale adds.
  package func over(_ base: Lexicon) -> Lexicon {
    var lexicon = self
    lexicon.prefixes = prefixes.over(base.prefixes)
    lexicon.suffixes = suffixes.over(base.suffixes)
    lexicon.functionWords = functionWords.over(base.functionWords)
    lexicon.commonWords = commonWords.over(base.commonWords)
    lexicon.endings = endings.over(base.endings)
    lexicon.letters = letters.over(base.letters)
    lexicon.inflections = inflections.over(base.inflections)
    lexicon.sameWords = sameWords.over(base.sameWords)
    lexicon.abbreviations = abbreviations.over(base.abbreviations)
    lexicon.amounts = amounts.over(base.amounts)
    lexicon.sides = sides.over(base.sides)
    lexicon.style = style.over(base.style)
    lexicon.negations = negations.over(base.negations)
    lexicon.bodyParts = bodyParts.over(base.bodyParts)
    lexicon.directions = directions.over(base.directions)
    lexicon.contraries = contraries.over(base.contraries)
    lexicon.instructions = instructions.over(base.instructions)
    lexicon.doseCues = doseCues.over(base.doseCues)
    lexicon.length = length ?? base.length
    lexicon.meanings = meanings.over(base.meanings)
    return lexicon
  }
}

extension Array: Addable where Element == String {
  func over(_ base: [String]) -> [String] {
    if isEmpty { return base }
    let own = Set(self)
    return self + base.filter { !own.contains($0) }
  }
}

extension Array {
  /// The entries of both, of two for one word the first.
  fileprivate func over<Value>(_ base: Self) -> Self
  where Element == (phrase: String, value: Value) {
    let own = Set(map(\.phrase))
    return self + base.filter { !own.contains($0.phrase) }
  }

  /// The groups of both, those of one name put together.
  fileprivate func over(_ base: Self) -> Self where Element == (name: String, phrases: [String]) {
    let added = Dictionary(map { ($0.name, $0.phrases) }, uniquingKeysWith: +)
    let known = Set(base.map(\.name))
    return base.map { ($0.name, (added[$0.name] ?? []).over($0.phrases)) }
      + filter { !known.contains($0.name) }
  }
}

extension AmountWords: Addable {
  func over(_ base: AmountWords) -> AmountWords {
    var words = self
    words.values = values.over(base.values)
    words.multipliers = multipliers.over(base.multipliers)
    words.joiners = joiners.over(base.joiners)
    words.articles = articles.over(base.articles)
    words.loose = loose.over(base.loose)
    words.parts = parts.over(base.parts)
    words.partitives = partitives.over(base.partitives)
    words.adverbs = adverbs.over(base.adverbs)
    words.ordinals = ordinals.over(base.ordinals)
    words.ordinalWords = ordinalWords.over(base.ordinalWords)
    words.units = units.over(base.units)
    words.periods = periods.over(base.periods)
    words.spans = spans.over(base.spans)
    words.intervals = intervals.over(base.intervals)
    words.ranges = ranges.over(base.ranges)
    words.ages = ages.over(base.ages)
    words.decades = decades.over(base.decades)
    let equal = Set(equals.map(\.phrase))
    words.equals += base.equals.filter { !equal.contains($0.phrase) }
    words.idioms = idioms.over(base.idioms)
    words.dates = dates.over(base.dates)
    return words
  }
}

extension DateWords: Addable {
  func over(_ base: DateWords) -> DateWords {
    var words = self
    words.months = months.over(base.months)
    words.shortMonths = shortMonths.over(base.shortMonths)
    words.weekdays = weekdays.over(base.weekdays)
    words.hours = hours.over(base.hours)
    words.beforeNoon = beforeNoon.over(base.beforeNoon)
    words.afterNoon = afterNoon.over(base.afterNoon)
    words.partsOfDay = partsOfDay.over(base.partsOfDay)
    return words
  }
}

extension SideWords: Addable {
  func over(_ base: SideWords) -> SideWords {
    var words = self
    words.left = left.over(base.left)
    words.right = right.over(base.right)
    words.all = all.over(base.all)
    words.one = one.over(base.one)
    words.anchors = anchors.over(base.anchors)
    words.leftPhrases = leftPhrases.over(base.leftPhrases)
    words.rightPhrases = rightPhrases.over(base.rightPhrases)
    words.idioms = idioms.over(base.idioms)
    return words
  }
}

extension StyleWords: Addable {
  func over(_ base: StyleWords) -> StyleWords {
    var words = self
    words.pictureOpenings = pictureOpenings.over(base.pictureOpenings)
    words.references = references.over(base.references)
    words.sideChanges = sideChanges.over(base.sideChanges)
    words.familiar = familiar.over(base.familiar)
    words.formal = formal.over(base.formal)
    words.familiarOpenings = familiarOpenings.over(base.familiarOpenings)
    words.formalOpenings = formalOpenings.over(base.formalOpenings)
    words.openingMarks = openingMarks.over(base.openingMarks)
    return words
  }
}

extension NegationWords: Addable {
  func over(_ base: NegationWords) -> NegationWords {
    var words = self
    words.words = self.words.over(base.words)
    words.firstParts = firstParts.over(base.firstParts)
    words.secondParts = secondParts.over(base.secondParts)
    words.avoiding = avoiding.over(base.avoiding)
    words.again = again.over(base.again)
    words.joining = joining.over(base.joining)
    words.near = near.over(base.near)
    words.beginnings = beginnings.over(base.beginnings)
    words.endings = endings.over(base.endings)
    words.idioms = idioms.over(base.idioms)
    return words
  }
}

extension ConceptWords: Addable {
  func over(_ base: ConceptWords) -> ConceptWords {
    var words = self
    words.groups = groups.over(base.groups)
    words.idioms = idioms.over(base.idioms)
    return words
  }
}

extension ContraryWords: Addable {
  func over(_ base: ContraryWords) -> ContraryWords {
    var words = base
    words.idioms = idioms.over(base.idioms)
    for pole in poles {
      let place = words.poles.firstIndex {
        $0.pair == pole.pair && $0.name == pole.name && $0.isNear == pole.isNear
      }
      if let place {
        words.poles[place].phrases = pole.phrases.over(words.poles[place].phrases)
      } else {
        words.poles.append(pole)
      }
    }
    return words
  }
}

extension InstructionWords: Addable {
  func over(_ base: InstructionWords) -> InstructionWords {
    var words = self
    words.openings = openings.over(base.openings)
    words.before = before.over(base.before)
    return words
  }
}

extension DoseCueWords: Addable {
  func over(_ base: DoseCueWords) -> DoseCueWords {
    var words = self
    words.hold = hold.over(base.hold)
    words.rest = rest.over(base.rest)
    words.repetition = repetition.over(base.repetition)
    words.bridges = bridges.over(base.bridges)
    words.aside = aside.over(base.aside)
    words.labels = labels.over(base.labels)
    return words
  }
}

extension MeaningWords: Addable {
  func over(_ base: MeaningWords) -> MeaningWords {
    let own = groups.map { (name: $0.name, phrases: $0.words) }
    let others = base.groups.map { (name: $0.name, phrases: $0.words) }
    return MeaningWords(groups: own.over(others).map { (name: $0.name, words: $0.phrases) })
  }
}
