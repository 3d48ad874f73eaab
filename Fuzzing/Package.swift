// swift-tools-version: 6.1
import PackageDescription

// A package of its own, since it builds only with `-sanitize=fuzzer`: see README.md.

let package = Package(
  name: "SpindFuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Spind", path: "..")],
  targets: [
    .target(name: "CLibFuzzer"),
    .executableTarget(
      name: "PictureFuzzer",
      dependencies: [
        "CLibFuzzer",
        .product(name: "SteeringModel", package: "Spind"),
        .product(name: "Localization", package: "Spind"),
        .product(name: "DOTLanguage", package: "Spind"),
        .product(name: "GraphvizRenderer", package: "Spind"),
        .product(name: "NetworkAnalysis", package: "Spind"),
        .product(name: "CoordinationGaps", package: "Spind"),
        .product(name: "NetworkDiagrams", package: "Spind"),
      ]),
    .executableTarget(
      name: "ReaderFuzzer",
      dependencies: [
        "CLibFuzzer",
        .product(name: "SteeringModel", package: "Spind"),
        .product(name: "Localization", package: "Spind"),
        .product(name: "GraphvizRenderer", package: "Spind"),
        .product(name: "NetworkFormats", package: "Spind"),
        .product(name: "ZipArchive", package: "Spind"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
