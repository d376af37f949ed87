import Cells
import Domain
import Foundation
import Storage
import ViewModels

/// A shop in a file of its own, which goes when the test does. It is the afternoon of 21 November
/// 2026, in UTC.
public final class Shop {
  public static let now = Instant(iso: "2026-11-21T16:42:00Z") ?? Instant(milliseconds: 0)

  public let path: String
  public let watch = Watch(Shop.now)
  private let folder: URL
  /// Of the identifiers that the next one to open the file makes.
  private var seed: UInt64 = 0

  /// - Parameter isEmpty: nobody has put anything into the file yet.
  public init(currency: Currency = .euro, isEmpty: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "shop-\(UUID().uuidString)")
    path = folder.appending(path: "shop.kariz").path
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    guard !isEmpty else { return }
    if let filled = Self.filled[currency] {
      // Those of the two who filled it are taken.
      seed = 2
      try filled.write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } else {
      try fill(currency)
    }
  }

  /// Files as they are once filled: that is done once for all shops of a run.
  private static var filled: [Currency: Data] = [:]

  private func fill(_ currency: Currency) throws {
    let sara = try open(as: "sara", OpenOptions(currency: currency))
    try Stock(sara, try open(as: "omid"), watch, currency).fill()
    watch.set(Self.now)
    let copy = folder.appending(path: "copy.kariz")
    try sara.backup(to: copy.path)
    Self.filled[currency] = try Data(contentsOf: copy)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Somebody who sits down with the interface.
  public func desk(
    as login: String = "sara", _ language: Language = .english, size: Size = Size(120, 40)
  ) throws -> Desk {
    let repository = try open(as: login, OpenOptions(patience: .hasty))
    let app = try AppModel(repository, formats: Formats(language), userName: login, size: size)
    return Desk(self, repository, app)
  }

  private func open(
    as login: String, _ options: OpenOptions = OpenOptions()
  ) throws -> SQLiteRepository {
    seed += 1
    let names = ["sara": "Sara Karimi", "omid": "Omid Rahimi"]
    return try SQLiteRepository(
      opening: path, as: Actor(login: login, name: names[login], seed: seed), clock: watch.clock,
      options: options)
  }
}
