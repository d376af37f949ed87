import Domain

/// Writes a calendar (RFC 5545), an entry at a time.
public struct CalendarWriter {
  private let zone: CalendarZone
  private var output: GatheredBytes

  /// - Parameter year: the first in which local times are told; `nil` where none are.
  public init(in zone: CalendarZone, from year: Int?, to sink: @escaping ByteSink) {
    self.zone = zone
    output = GatheredBytes(to: sink)
    var text = CalendarText()
    text.line("BEGIN", "VCALENDAR")
    text.line("VERSION", "2.0")
    text.line("PRODID", "-//Kariz//Kariz//EN")
    if let year { zone.write(to: &text, from: year) }
    output.append(text.bytes)
  }

  public mutating func write(_ entry: CalendarEntry) throws {
    var text = CalendarText()
    entry.write(to: &text, in: zone)
    output.append(text.bytes)
    try output.flushIfFull()
  }

  public mutating func finish() throws {
    var text = CalendarText()
    text.line("END", "VCALENDAR")
    output.append(text.bytes)
    try output.flush()
  }
}
