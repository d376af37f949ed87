import Cells
import Foundation
import TOMLKit

/// Reads a theme from its TOML file.
nonisolated enum ThemeFile {
  /// The file could not be read, or is not TOML.
  struct Unreadable: Error, Equatable {
    let path: String
    let why: String
  }

  /// - Parameter tier: the one tier whose roles are wanted; `nil` reads those of all.
  /// - Throws: `Unreadable`. What the theme says is looked at only when it is resolved.
  static func read(
    _ path: String, for tier: ColourTier? = nil
  ) throws(Unreadable) -> ThemeSource {
    do {
      return source(try TOMLTable(string: try SmallFile.text(path)), path, tier)
    } catch let error as SmallFile.Failure {
      throw Unreadable(path: path, why: String(cString: strerror(error.code)))
    } catch {
      throw Unreadable(path: path, why: "\(error)")
    }
  }

  private static func source(
    _ table: TOMLTable, _ path: String, _ tier: ColourTier?
  ) -> ThemeSource {
    let head = table["theme"]?.table
    let fileName = path.split(separator: "/").last?.split(separator: ".").first.map(String.init)
    let id = head?["id"]?.string ?? fileName ?? ""
    var source = ThemeSource(file: path, id: id, name: head?["name"]?.string ?? id)
    source.variant = head?["variant"]?.string.flatMap(Theme.Variant.init(rawValue:)) ?? .dark
    source.pair = head?["pair"]?.string
    source.inherits = head?["inherits"]?.string
    source.tier = head?["tier"]?.string.flatMap(ColourTier.init(rawValue:))
    source.isHighContrast = head?["contrast"]?.string == "high"
    source.palette = texts(table["palette"]?.table)
    readRoles(table["roles"]?.table, tier, into: &source)
    source.series = list(table["charts"]?.table?["series"])
    source.heat = list(table["charts"]?.table?["heat"])
    return source
  }

  private static func readRoles(
    _ table: TOMLTable?, _ tier: ColourTier?, into source: inout ThemeSource
  ) {
    func specs(_ tiers: [ColourTier], _ table: TOMLTable?) -> [String: RoleSpec] {
      tier.map(tiers.contains) ?? true ? self.specs(table) : [:]
    }
    source.roles = specs([.trueColour, .ansi256], table)
    source.ansi256 = specs([.ansi256], table?["ansi256"]?.table)
    source.ansi16 = specs([.ansi16], table?["ansi16"]?.table)
    source.mono = specs([.mono], table?["mono"]?.table)
  }

  private static let tiers: Set = ["ansi256", "ansi16", "mono"]

  private static func specs(_ table: TOMLTable?) -> [String: RoleSpec] {
    var specs: [String: RoleSpec] = [:]
    for key in table?.keys ?? [] where !tiers.contains(key) {
      if let part = table?[key]?.table {
        specs[key] = RoleSpec(
          fg: colour(part["fg"]), bg: colour(part["bg"]), mods: list(part["mods"]))
      } else {
        specs[key] = RoleSpec(fg: colour(table?[key]))
      }
    }
    return specs
  }

  private static func texts(_ table: TOMLTable?) -> [String: String] {
    var texts: [String: String] = [:]
    for key in table?.keys ?? [] { texts[key] = colour(table?[key]) }
    return texts
  }

  /// Colours are words, or numbers from 0 to 255.
  private static func colour(_ value: (any TOMLValueConvertible)?) -> String? {
    value?.string ?? value?.int.map { String($0) }
  }

  private static func list(_ value: (any TOMLValueConvertible)?) -> [String] {
    value?.array?.compactMap { colour($0) } ?? []
  }
}
