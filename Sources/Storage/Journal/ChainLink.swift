import Crypto
import Foundation

/// All of an entry that its hash stands for.
struct ChainLink {
  /// What the first entry is chained to.
  static let beginning = Data(count: 32)

  let sequence: Int64
  let at: Int64
  let user: Int64
  let run: Int64
  let act: String
  let nature: Int
  let reverses: Int64?
  let reason: String
  let count: Int
  let digest: Data

  init(
    sequence: Int64, at: Int64, user: Int64, run: Int64, act: String, nature: Int, reverses: Int64?,
    reason: String, count: Int, payload: String
  ) {
    self.sequence = sequence
    self.at = at
    self.user = user
    self.run = run
    self.act = act
    self.nature = nature
    self.reverses = reverses
    self.reason = reason
    self.count = count
    digest = Data(SHA256.hash(data: Data(payload.utf8)))
  }

  /// From a row with these columns in this order.
  init(_ cells: Cells) {
    self.init(
      sequence: cells.integer(0) ?? 0, at: cells.integer(1) ?? 0, user: cells.integer(2) ?? 0,
      run: cells.integer(3) ?? 0, act: cells.text(4), nature: cells.count(5),
      reverses: cells.integer(6), reason: cells.text(7), count: cells.count(8),
      payload: cells.text(9))
  }

  /// The reason comes last but for the digest, whose length is known: so no two entries spell the
  /// same bytes.
  func hash(after previous: Data) -> Data {
    let words =
      "\(sequence)\n\(at)\n\(user)\n\(run)\n\(act)\n\(nature)\n\(reverses ?? 0)\n\(count)\n"
    return Data(SHA256.hash(data: previous + Data(words.utf8) + Data(reason.utf8) + digest))
  }
}
