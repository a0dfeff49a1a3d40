import Foundation
import Testing

@testable import Language

/// The files of a locale's search, read as the script of the page reads them.
struct SearchFiles {
  /// An exercise that has a word, and the place of the word in it.
  struct Hit: Hashable {
    var exercise: Int
    var place: Int
  }

  private let index: [String: Any]
  private let parts: [String: [String: Any]]
  let words: [String]

  /// `folder` is that of the page, such as `en/search`.
  init(_ files: [String: [UInt8]], in folder: String) throws {
    var read: [String: [String: Any]] = [:]
    for (file, bytes) in files where file.hasPrefix(folder + "/") && file.hasSuffix(".js") {
      let text = String(decoding: bytes, as: UTF8.self)
      try #require(text.hasPrefix("handoutSearch.add(") && text.hasSuffix(");\n"))
      let json = text.dropFirst("handoutSearch.add(".count).dropLast(3)
      read[String(file.dropFirst(folder.count + 1))] = try #require(
        JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }
    index = try #require(read["index.js"])
    parts = read.filter { $0.key != "index.js" }
    #expect(
      Set(parts.values.compactMap { $0["digest"] as? String }).isSubset(of: [
        index["digest"] as? String ?? ""
      ]))
    var last: [Unicode.Scalar] = []
    words = (index["words"] as? String ?? "").split(separator: " ").map { coded in
      let shared = coded.first.flatMap { Int(String($0), radix: 36) } ?? 0
      last = Array(last.prefix(shared)) + coded.unicodeScalars.dropFirst()
      var word = String.UnicodeScalarView()
      word.append(contentsOf: last)
      return String(word)
    }
  }

  var partNames: [String] { parts.keys.sorted() }

  /// For each exercise the number of its combination of facts.
  var facts: [Int] { index["of"] as? [Int] ?? [] }

  /// Everything that the index says under a name.
  subscript(name: String) -> Any? { index[name] }

  /// The exercises that have a word.
  func hits(of word: String) -> [Hit] {
    guard let place = words.firstIndex(of: word) else { return [] }
    var number = 0
    return steps(ofWord: place).map { step in
      number += step
      defer { number &= ~7 }
      return Hit(exercise: number >> 3, place: number & 7)
    }
  }

  private func steps(ofWord place: Int) -> [Int] {
    if let places = index["places"] as? [[Int]] { return places[place] }
    var start = 0
    for (group, count) in (index["groups"] as? [Int] ?? []).enumerated() {
      if place < start + count {
        return (parts["places-\(group + 1).js"]?["places"] as? [[Int]])?[place - start] ?? []
      }
      start += count
    }
    return []
  }

  /// What is shown of an exercise: id, title, summary, address.
  func exercise(_ number: Int) -> [String] {
    if let exercises = index["exercises"] as? [[String]] { return exercises[number] }
    let block = index["block"] as? Int ?? 1
    let part = parts["exercises-\(number / block + 1).js"]?["exercises"] as? [[String]]
    return part?[number % block] ?? []
  }
}
