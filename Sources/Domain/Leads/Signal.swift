/// A sign of interest that somebody left: they looked at a page, or took a file.
public struct Signal: Entity {
  public enum Form: String, Choice { case visit, download }

  public var id: ID<Signal>
  public var kind = Form.visit
  /// The page, or the file.
  public var page = ""
  public var at = Instant(milliseconds: 0)
  public var lead: ID<Lead>?
  /// Who it was as far as that is known, such as an e-mail address.
  public var visitor = ""
  public var source = ""
  public var externalId = ""
  public var createdAt = Instant(milliseconds: 0)
  public var updatedAt = Instant(milliseconds: 0)

  public init(id: ID<Signal>) { self.id = id }

  public static let kind = Kind.event
  public static let slots: [Slot<Signal>] = [
    Slot("id", \.id), Slot("kind", \.kind), Slot("page", \.page), Slot("at", \.at),
    Slot("lead", \.lead), Slot("visitor", \.visitor), Slot("source", \.source),
    Slot("externalId", \.externalId), Slot("createdAt", \.createdAt),
    Slot("updatedAt", \.updatedAt),
  ]
  public static let schema = makeSchema()
}

/// What of a sign counts for the score.
public struct Trace: Hashable, Sendable {
  public let form: Signal.Form
  public let at: Instant

  public init(_ form: Signal.Form, at: Instant) {
    self.form = form
    self.at = at
  }

  /// `visit 1700000000000;download …`, as the file gives them beside a lead.
  public static func all(_ text: String) -> [Trace] {
    text.split(separator: ";").compactMap { piece in
      let parts = piece.split(separator: " ")
      guard parts.count == 2, let form = Signal.Form(rawValue: String(parts[0])),
        let at = Int64(parts[1])
      else { return nil }
      return Trace(form, at: Instant(milliseconds: at))
    }
  }
}

extension Repository {
  /// The lead that has the address of a visitor.
  public func lead(of visitor: String) throws -> ID<Lead>? {
    guard visitor.contains("@") else { return nil }
    return try holders(of: visitor, among: [.lead]).first.map { ID($0.raw) }
  }

  /// Signs of a visitor who was unknown until now, as those of the lead.
  public func adopting(_ lead: Lead) throws -> [Edit?] {
    guard let visitor = Kind.event.schema.property("visitor") else { return [] }
    return try lead.emails.items.flatMap { email in
      try resolve(.event, where: visitor, is: .text(email.lowercased()))
    }.compactMap { try find(ID<Signal>($0.raw)) }.filter { $0.lead == nil }.map { signal in
      var known = signal
      known.lead = lead.id
      known.updatedAt = clock.now()
      return Edit(before: signal, after: known)
    }
  }
}
