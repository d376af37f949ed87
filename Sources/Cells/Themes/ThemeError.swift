/// Why a theme cannot be used: which file, which role, and the way out.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case unknownParent(String)
    case inheritsTooDeep
    case noText
    case unknownRole
    case unknownColour(String)
    case unknownAttribute(String)
  }

  public let file: String
  /// As the file spells it; `nil` when the whole file is meant.
  public let role: String?
  public let problem: Problem

  public init(file: String, role: String? = nil, problem: Problem) {
    self.file = file
    self.role = role
    self.problem = problem
  }

  /// One English sentence or two, for a log or the person who writes the theme.
  public var description: String {
    let place = role.map { "\(file): role \"\($0)\": " } ?? "\(file): "
    return cleaned(place + explanation)
  }

  private var explanation: String {
    switch problem {
    case .unknownParent(let id):
      "it inherits from \"\(id)\", which is not there. Name another theme, or take `inherits` out."
    case .inheritsTooDeep:
      "it inherits over more than four themes, or from itself. Inherit from \"base\"."
    case .noText:
      "nothing says how plain text looks. Give the role \"text\" a colour, or inherit from \"base\"."
    case .unknownRole:
      "there is no such role. Look at base.toml for the names."
    case .unknownColour(let name):
      "\"\(name)\" is no colour. Use a name of [palette], #rrggbb, 0-255 or default."
    case .unknownAttribute(let name):
      "\"\(name)\" is no attribute. Use bold, dim, italic, underline, reverse or strike."
    }
  }
}
