/// The plural categories of CLDR, in CLDR's order (UTS #35, part 3, "Language Plural Rules").
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case zero
  case one
  case two
  case few
  case many
  case other
}
