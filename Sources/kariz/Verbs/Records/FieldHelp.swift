import Domain
import ViewModels

/// What `add` and `set` can be given for a kind, with what each field is called on the screen.
struct FieldHelp {
  private let schema: Schema
  private let isNew: Bool
  private var kind: Kind { schema.kind }

  init(_ schema: Schema, isNew: Bool) {
    self.schema = schema
    self.isNew = isNew
  }

  func print(_ session: Session) throws {
    let verb = isNew ? "add" : "set ID"
    try session.printLine("kariz \(kind.rawValue) \(verb) [--FIELD VALUE]…")
    try session.printLine("")
    var page = LabelledLines(width: session.world.columns ?? 100, session)
    page.lines = [(session.phrases.records.fieldsHeading, "")] + extras + fields(session.phrases)
    try page.print()
  }

  private var extras: [(String, String)] {
    let own =
      isNew ? NewRecord.extras(of: kind).sorted().map { "--\($0)" } : ["--expect FIELD=VALUE"]
    return own.map { ($0, "") }
  }

  private func fields(_ phrases: Phrases) -> [(String, String)] {
    let free = schema.properties.filter { FieldRule($0, of: kind, isNew: isNew) == .free }
    return (free + schema.custom).map { property in
      let label = Fields.label(of: property, in: kind, phrases).full
      return (FieldArguments.option(property), "\(label)\(words(of: property.type))")
    }
  }

  private func words(of type: PropertyType) -> String {
    guard case .choice(let words) = type else { return "" }
    return ": " + words.joined(separator: ", ")
  }
}
