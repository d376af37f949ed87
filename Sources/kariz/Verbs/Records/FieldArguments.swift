import Domain
import ViewModels

/// What was typed behind `add` and `set`: plain words, fields of the kind, and options that the verb
/// has beside them. The fields are known from the kind alone, so they are not declared one by one.
struct FieldArguments {
  struct Field {
    /// As it was typed, `--first-name`.
    let option: String
    let property: Property
    let text: String
  }

  private(set) var words: [String] = []
  private(set) var fields: [Field] = []
  private var extras: [String: [String]] = [:]
  private(set) var asksForHelp = false

  /// - Parameters:
  ///   - schema: the fields that there are, those that people have made among them.
  ///   - extras: options of the verb that are no fields; each takes a value.
  /// - Throws: `Exit` with `.wrongUse` for an option that the kind does not have.
  init(
    _ arguments: [String], of schema: Schema, extras known: Set<String> = [], _ phrases: Phrases
  ) throws(Exit) {
    var waiting = arguments[...]
    while let argument = waiting.popFirst() {
      if argument == "--help" || argument == "-h" {
        asksForHelp = true
      } else if argument == "--" {
        words += waiting
        waiting = []
      } else if argument.hasPrefix("--") {
        try take(argument, &waiting, schema, known, phrases.records)
      } else {
        words.append(argument)
      }
    }
  }

  /// The value of an option of the verb's own; the last one counts.
  func extra(_ name: String) -> String? { extras[name]?.last }

  func all(_ name: String) -> [String] { extras[name] ?? [] }

  /// What was typed for a field; `nil` when it was not.
  func text(of property: String) -> String? {
    fields.last { $0.property.name == property }?.text
  }

  private mutating func take(
    _ argument: String, _ waiting: inout ArraySlice<String>, _ schema: Schema,
    _ known: Set<String>,
    _ phrases: RecordPhrases
  ) throws(Exit) {
    let option = String(argument.prefix { $0 != "=" })
    let name = String(option.dropFirst(2))
    var text: String? = option == argument ? nil : String(argument.dropFirst(option.count + 1))
    let property = known.contains(name) ? nil : Self.property(name, of: schema)
    guard known.contains(name) || property != nil else {
      throw Exit(.wrongUse, phrases.unknownField(option, Self.nearest(name, schema, known)))
    }
    if text == nil, let next = waiting.first, !next.hasPrefix("--") { text = waiting.popFirst() }
    if text == nil, property?.type == .flag { text = "true" }
    guard let text else { throw Exit(.wrongUse, phrases.valueMissing(option)) }
    if let property {
      fields.append(Field(option: option, property: property, text: text))
    } else {
      extras[name, default: []].append(text)
    }
  }

  /// `--first-name` for `firstName`, `--address.street` as it is, `--Loyalty-card` of people's own.
  static func option(_ property: Property) -> String {
    "--" + (property.isCustom ? property.word : kebab(property.name))
  }

  /// The property that is spelt so, in kebab case or as scripts name it.
  static func property(_ name: String, of schema: Schema) -> Property? {
    schema.property(name)
      ?? (schema.properties + schema.kept).first { spellings($0).contains(name) }
      ?? schema.custom.first { Property.key($0.said) == Property.key(name) }
  }

  private static func spellings(_ property: Property) -> [String] {
    [kebab(property.name), kebab(property.column)]
  }

  private static func kebab(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  private static func nearest(
    _ name: String, _ schema: Schema, _ known: Set<String>
  ) -> String? {
    let names =
      schema.properties.map { kebab($0.name) } + schema.custom.map(\.word) + Array(known)
    return Nearest.word(to: name, among: names).map { "--\($0)" }
  }
}
