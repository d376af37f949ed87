/// The identity of one record. It knows whose it is, and nothing is read out of its number.
public struct ID<Owner>: Hashable, Comparable, Sendable {
  public let raw: Int64

  public init(_ raw: Int64) { self.raw = raw }

  public static func < (a: ID, b: ID) -> Bool { a.raw < b.raw }
}

/// Makes identifiers from the clock and chance that are handed in, so that no coordinator is needed.
///
/// The upper 42 bits are milliseconds since 2020, the lower 21 are chance: rows made together land
/// together in the file. Two from one maker never meet, whatever the clock does.
public struct IdentityMaker: Sendable {
  private static let epoch: Int64 = 1_577_836_800_000
  private var last: Int64 = 0
  private var chance: SeededChance

  public init(seed: UInt64) { chance = SeededChance(seed: seed) }

  public mutating func next<Owner>(at now: Instant) -> ID<Owner> { ID(nextRaw(at: now)) }

  public mutating func nextRaw(at now: Instant) -> Int64 {
    let age = min(max(now.milliseconds - Self.epoch, 0), (1 << 42) - 1)
    let fresh = (age << 21) | Int64(chance.next() & 0x1F_FFFF)
    last = fresh > last ? fresh : last + 1 + Int64(chance.next() & 0xFF)
    return last
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
public struct SeededChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
