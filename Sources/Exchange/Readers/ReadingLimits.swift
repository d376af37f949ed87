/// How much of a file made by others is believed; all but `columns` in bytes, counted as UTF-8.
///
/// Whoever made the file must not be able to fill our memory with it.
public struct ReadingLimits: Sendable, Equatable {
  public var file = 1 << 30
  /// A line of the file, without its end.
  public var line = 1 << 20
  /// A cell, without the quotes around it.
  public var field = 1 << 20
  /// A row of several lines, which quoted cells may hold.
  public var row = 8 << 20
  public var columns = 1000
  /// How deep arrays and objects of JSON may nest.
  public var depth = 64

  public init() {}

  public static let standard = ReadingLimits()
}
