/// A lead in the inbox: with whom it is, and what comes next.
public struct LeadRow: Hashable, Sendable {
  public let lead: Lead
  public let ownerName: String
  public let nextStepDue: Due?
  public let nextStepSubject: String
  /// The newest signs of interest.
  public let traces: [Trace]

  /// So many signs count for a score.
  public static let mostTraces = 50

  public init(
    lead: Lead, ownerName: String, nextStepDue: Due?, nextStepSubject: String, traces: [Trace]
  ) {
    self.lead = lead
    self.ownerName = ownerName
    self.nextStepDue = nextStepDue
    self.nextStepSubject = nextStepSubject
    self.traces = traces
  }
}

/// The inbox begins with the newest.
public typealias LeadPart = ListPart<ID<Lead>>
