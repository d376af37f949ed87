/// Where the bytes of a file or of an output go, piece by piece.
public typealias ByteSink = (ArraySlice<UInt8>) throws -> Void

/// Gathers small writes, so that the sink is called a few times for thousands of rows.
struct GatheredBytes {
  private static let pieceSize = 1 << 16

  private let sink: ByteSink
  private(set) var bytes: [UInt8] = []

  init(to sink: @escaping ByteSink) {
    self.sink = sink
    bytes.reserveCapacity(Self.pieceSize + Self.pieceSize / 4)
  }

  mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Hands a full piece on; called between rows and values, which are small.
  mutating func flushIfFull() throws {
    if bytes.count >= Self.pieceSize { try flush() }
  }

  mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try sink(bytes[...])
    bytes.removeAll(keepingCapacity: true)
  }
}
