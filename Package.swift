// swift-tools-version: 6.2
import PackageDescription

/// Rooms that live on the main thread; the others are free of any actor.
let onMain: [SwiftSetting] = [.defaultIsolation(MainActor.self)]

/// The release program needs no library and stands at a fixed address, so that nothing is looked for
/// nor relocated when it starts; the toolchain's own linker lays it out in fewer pages than the system's.
let startsAtOnce: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-executable", "-use-ld=lld", "-Xlinker", "--no-export-dynamic"],
    .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "kariz",
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CFriBidi", providers: [.apt(["libfribidi-dev"])]),
    .target(name: "Domain"),
    .target(
      name: "Storage",
      dependencies: [
        "Domain", "CSQLite", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Exchange", dependencies: ["Domain"]),
    .target(name: "Cells", dependencies: ["CFriBidi"]),
    .target(name: "ViewModels", dependencies: ["Domain", "Cells"], swiftSettings: onMain),
    .target(name: "Views", dependencies: ["ViewModels", "Domain", "Cells"], swiftSettings: onMain),
    .target(name: "Terminal", dependencies: ["Cells", "CNcurses"], swiftSettings: onMain),
    .executableTarget(
      name: "kariz",
      dependencies: [
        "Domain", "Storage", "Exchange", "Cells", "ViewModels", "Views", "Terminal", "CMalloc",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [.copy("../../themes")],
      swiftSettings: onMain,
      linkerSettings: startsAtOnce),
    .executableTarget(name: "kariz-bench", path: "Tests/Bench"),
    .executableTarget(
      name: "kariz-layout", path: "Tests/Layout", publicHeadersPath: ".",
      cSettings: [.define("_GNU_SOURCE")], linkerSettings: [.linkedLibrary("util")]),
    .testTarget(name: "DomainTests", dependencies: ["Domain"]),
    .testTarget(name: "StorageTests", dependencies: ["Storage", "Domain"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Domain"]),
    .testTarget(name: "CellsTests", dependencies: ["Cells"]),
    .target(
      name: "SampleShop", dependencies: ["ViewModels", "Storage", "Domain", "Cells"],
      path: "Tests/SampleShop", swiftSettings: onMain),
    .testTarget(
      name: "ViewModelTests",
      dependencies: ["SampleShop", "ViewModels", "Storage", "Domain", "Cells"],
      swiftSettings: onMain),
    .testTarget(
      name: "ViewTests",
      dependencies: ["SampleShop", "Views", "ViewModels", "Storage", "Domain", "Cells"],
      exclude: ["Pictures"], swiftSettings: onMain),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "Cells"], swiftSettings: onMain),
    .testTarget(
      name: "KarizTests",
      dependencies: [
        "kariz", "Domain", "Storage", "Exchange", "Cells", "ViewModels", "Views", "Terminal",
      ],
      swiftSettings: onMain),
  ],
  swiftLanguageModes: [.v6]
)
