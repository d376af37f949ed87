import Cells
import Foundation

/// Where themes are found: one's own, those installed, those of the build.
struct ThemeShelf {
  let folders: [String]

  init(_ environment: [String: String]) { folders = Paths(environment).themes }

  /// Every theme that can be chosen, by id.
  var ids: [String] {
    let files = folders.flatMap {
      (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? []
    }
    let ids = files.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }
    return Set(ids).subtracting(["base"]).sorted()
  }

  /// The path of the first file of this name; `nil` when no folder has one.
  func path(of id: String) -> String? {
    guard !id.contains("/"), !id.hasPrefix(".") else { return nil }
    return folders.map { "\($0)/\(id).toml" }.first { access($0, F_OK) == 0 }
  }

  /// The theme with all that it inherits; `nil` when there is none of this id.
  /// - Parameter tier: the one tier that is wanted of it; `nil` reads all of it.
  func source(_ id: String, for tier: ColourTier? = nil) throws -> ThemeSource? {
    guard let path = path(of: id) else { return nil }
    return try ThemeFile.read(path, for: tier).whole { parent in
      try self.path(of: parent).map { try ThemeFile.read($0, for: tier) }
    }
  }

  /// The theme for a terminal of this tier, or of the richest that it has itself.
  func theme(
    _ id: String, _ tier: ColourTier, paintsBackground: Bool = true
  ) throws -> Theme? {
    guard let source = try source(id, for: tier) else { return nil }
    let fits = source.tier.map { $0 >= tier } ?? true
    let whole = fits ? source : try self.source(id) ?? source
    return try whole.resolved(tier: tier, paintsBackground: paintsBackground)
  }
}
