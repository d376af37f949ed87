/// A lead in the inbox: with whom it is, and what comes next.
public struct LeadRow: Hashable, Sendable {
  public let lead: Lead
  public let ownerName: String
  public let nextStepDue: Due?
  public let nextStepSubject: String
  /// The newest signs of interest.
  public let traces: [Trace]
  public var place: RowPlace

  /// So many signs count for a score.
  public static let mostTraces = 50

  public init(
    lead: Lead, ownerName: String, nextStepDue: Due?, nextStepSubject: String, traces: [Trace],
    place: RowPlace
  ) {
    self.lead = lead
    self.ownerName = ownerName
    self.nextStepDue = nextStepDue
    self.nextStepSubject = nextStepSubject
    self.traces = traces
    self.place = place
  }
}

/// The inbox begins with the newest.
public typealias LeadPart = ListPart<RowPlace>
