import Foundation

/// One line of what was measured.
struct Figure: Encodable {
  /// Opportunities in the file.
  let size: Int
  let name: String
  /// The first of them is what sizes are compared by.
  let parts: [Part]
  let target: String?

  struct Part: Encodable {
    let label: String
    let value: Double
    let unit: Unit
  }

  enum Unit: String, Encodable {
    case milliseconds = "ms"
    case bytes = "B"
    case megabytes = "MB"
    case perSecond = "/s"
    /// How many times another value.
    case times = "×"
    case count = ""
  }

  init(_ size: Int, _ name: String, _ parts: [Part], target: String? = nil) {
    self.size = size
    self.name = name
    self.parts = parts
    self.target = target
  }

  var line: String {
    let values = parts.map(\.text).joined(separator: "  ")
    return "  \(name.padded(to: 32))\(values)" + (target.map { "  (\($0))" } ?? "")
  }
}

extension Figure.Part {
  init(_ label: String, _ value: Double, _ unit: Figure.Unit) {
    self.init(label: label, value: value, unit: unit)
  }

  /// With the digits that mean something in its unit.
  fileprivate var text: String {
    let digits =
      switch unit {
      case .milliseconds, .times: 2
      case .megabytes: 1
      case .bytes, .perSecond, .count: 0
      }
    let number = String(format: "%.\(digits)f", value)
    return
      "\(label) \(String(repeating: " ", count: max(0, 6 - number.count)))\(number) \(unit.rawValue)"
  }
}

/// Several measurements of the same thing.
struct Samples {
  private var values: [Double] = []

  var count: Int { values.count }
  var least: Double { values.min() ?? 0 }
  var most: Double { values.max() ?? 0 }
  var median: Double { quantile(0.5) }

  mutating func add(_ value: Double) { values.append(value) }

  /// The value that a share of them does not exceed, the nearest one that was measured.
  func quantile(_ share: Double) -> Double {
    let sorted = values.sorted()
    let index = Int((share * Double(sorted.count)).rounded(.up)) - 1
    return sorted.isEmpty ? 0 : sorted[min(max(index, 0), sorted.count - 1)]
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

extension Duration {
  var milliseconds: Double { self / .milliseconds(1) }
  var seconds: Double { self / .seconds(1) }
}
