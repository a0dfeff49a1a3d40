/// One name stands for one type: top-level types are named alike in no two files of Sources.
enum TypeNames {
  static func violations(in files: [SourceFile]) -> [Violation] {
    var declared: [String: String] = [:]
    return files.flatMap { file in
      file.declaredTypes.compactMap { name -> Violation? in
        guard let first = declared[name] else {
          declared[name] = file.path
          return nil
        }
        return Violation(path: file.path, reason: "declares \(name), as \(first) does")
      }
    }
  }
}

extension SourceFile {
  /// The names of the types that the file declares on its top level for others to use.
  var declaredTypes: [String] {
    let declaration =
      /^(?:@\w+ )*(?:package )?(?:final |indirect )*(?:struct|class|enum|protocol|actor|typealias) (\w+)/
    return code.compactMap { line in
      // Most lines are within a type, and matching is slow.
      guard line.first?.isLetter == true || line.first == "@" else { return nil }
      return line.prefixMatch(of: declaration).map { String($0.1) }
    }
  }
}
