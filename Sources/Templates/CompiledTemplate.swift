package import HTML

/// A template ready to render: every name a slot, everything fixed one row of bytes.
package struct CompiledTemplate: Sendable {
  let instructions: [Instruction]
  let literals: [UInt8]
  let paths: [Int]
  let scopeCount: Int

  /// Appends the page. The record must come from the view whose schema the template was compiled
  /// for; a value that is missing or of another type is left out.
  package func render(_ record: Record, into output: inout ByteBuffer) {
    withUnsafeTemporaryAllocation(of: Scope.self, capacity: scopeCount) { scopes in
      scopes.initialize(repeating: Scope(start: nil, count: 0))
      instructions.withUnsafeBufferPointer { instructions in
        literals.withUnsafeBufferPointer { literals in
          record.values.withUnsafeBufferPointer { values in
            scopes[0] = values
            let renderer = Renderer(
              instructions: instructions, literals: literals, paths: paths, scopes: scopes)
            renderer.render(0..<instructions.count, into: &output)
          }
        }
      }
    }
  }
}
