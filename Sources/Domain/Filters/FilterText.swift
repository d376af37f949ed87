/// A filter as it was typed, in the pieces that stand on their own: one term each, or several that
/// `or` joins.
public struct FilterText: Hashable, Sendable {
  public struct Piece: Hashable, Sendable {
    /// As it was typed.
    public let raw: String
    /// `nil` where `or` joins several.
    public let token: FilterToken?
  }

  public private(set) var pieces: [Piece] = []

  /// A text that cannot be read is one piece.
  public init(_ text: String) {
    guard let tokens = try? FilterToken.all(in: text) else {
      pieces = [Piece(raw: text, token: nil)]
      return
    }
    var joins = false
    for token in tokens {
      if token.isOr, !pieces.isEmpty {
        joins = true
      } else if joins, let last = pieces.popLast() {
        pieces.append(Piece(raw: "\(last.raw) or \(token.raw)", token: nil))
        joins = false
      } else {
        pieces.append(Piece(raw: token.raw, token: token))
      }
    }
  }

  public var text: String { pieces.map(\.raw).joined(separator: " ") }

  /// The same with another term in the place of those that a facet stands for.
  /// - Parameter raw: `nil` takes them away.
  public func replacing(
    where isOfFacet: (FilterToken) -> Bool, with raw: String?
  ) -> FilterText {
    let kept = pieces.filter { $0.token.map { !isOfFacet($0) } ?? true }.map(\.raw)
    return FilterText((kept + [raw].compactMap { $0 }).joined(separator: " "))
  }

  /// The same without the piece at this place.
  public func removing(at place: Int) -> FilterText {
    var fresh = self
    if pieces.indices.contains(place) { fresh.pieces.remove(at: place) }
    return fresh
  }

  /// A name as a value: in quotes where it holds blanks or marks.
  public static func quoted(_ name: String) -> String {
    let isPlain = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
    return isPlain && !name.isEmpty
      ? name : "\"\(name.filter { $0 != "\"" })\""
  }
}

/// What a filter is most often narrowed by.
public enum Facet: CaseIterable, Hashable, Sendable {
  case owner, team, close, stage, tag, staleness, state

  /// A term is about it, and goes when another one is chosen.
  public func holds(_ token: FilterToken) -> Bool {
    let text = token.text.lowercased()
    let name = token.parts?.name.lowercased() ?? ""
    let value = token.parts?.value.lowercased() ?? ""
    return switch self {
    case .owner: name == "owner" || ["is:mine", "no:owner"].contains(text)
    case .team: name == "team"
    case .close:
      ["close", "expectedclose"].contains(name)
        || ["no:expectedclose", "no:close"].contains(text)
    case .stage: name == "stage" || ["is:won", "is:lost", "is:open"].contains(text)
    case .state: name == "state" || name == "status"
    case .tag: text.hasPrefix("#") || name == "tag"
    case .staleness:
      ["stale", "cooling", "overdue"].contains(value) && name.hasSuffix("is")
        || ["due", "nextstepdue"].contains(name) || text == "no:nextstep"
    }
  }
}
