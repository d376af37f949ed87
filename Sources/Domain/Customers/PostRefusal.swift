/// Why a part in a company or a deal is not kept.
public enum PostRefusal: Error, Hashable, Sendable {
  /// The person has the same part there already.
  case sameRole(person: String, place: String)
}

extension Repository {
  /// - Throws: `PostRefusal.sameRole` for a part that stands in the file by another row.
  public func checkPost(_ post: Affiliation) throws {
    guard let contact = post.contact else { return }
    let twin = try records(.affiliation, linkedTo: Reference(contact)).first {
      try Affiliation($0.record).isTwin(of: post)
    }
    guard let twin else { return }
    throw PostRefusal.sameRole(
      person: twin.names["contact"] ?? "",
      place: twin.names[post.opportunity == nil ? "account" : "opportunity"] ?? "")
  }
}

extension Affiliation {
  fileprivate func isTwin(of other: Affiliation) -> Bool {
    id != other.id && contact == other.contact && account == other.account
      && opportunity == other.opportunity && Folding.fold(role) == Folding.fold(other.role)
  }
}
