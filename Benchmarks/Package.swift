// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nothing of it reaches a user of Spind.

let package = Package(
  name: "SpindBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Spind", path: "..")],
  targets: [
    .target(name: "ProcessMemory"),
    .executableTarget(
      name: "KernelBenchmarks",
      dependencies: ["ProcessMemory", .product(name: "GraphKernel", package: "Spind")]),
    .executableTarget(
      name: "FormatBenchmarks",
      dependencies: [
        "ProcessMemory",
        .product(name: "GraphKernel", package: "Spind"),
        .product(name: "Localization", package: "Spind"),
        .product(name: "GraphvizRenderer", package: "Spind"),
        .product(name: "NetworkFormats", package: "Spind"),
      ]),
    .target(
      name: "SampleAreas",
      dependencies: [
        .product(name: "GraphKernel", package: "Spind"),
        .product(name: "SteeringModel", package: "Spind"),
      ],
      swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
    .executableTarget(
      name: "SampleWorkbook",
      dependencies: [
        "SampleAreas",
        .product(name: "NetworkFormats", package: "Spind"),
      ]),
    .executableTarget(
      name: "DiagramBenchmarks",
      dependencies: [
        "SampleAreas",
        .product(name: "SteeringModel", package: "Spind"),
        .product(name: "Localization", package: "Spind"),
        .product(name: "DOTLanguage", package: "Spind"),
        .product(name: "GraphvizRenderer", package: "Spind"),
        .product(name: "NetworkFormats", package: "Spind"),
        .product(name: "NetworkAnalysis", package: "Spind"),
        .product(name: "CoordinationGaps", package: "Spind"),
        .product(name: "NetworkDiagrams", package: "Spind"),
      ]),
    .executableTarget(
      name: "DiagnosisBenchmarks",
      dependencies: [
        "SampleAreas",
        .product(name: "GraphKernel", package: "Spind"),
        .product(name: "SteeringModel", package: "Spind"),
        .product(name: "NetworkAnalysis", package: "Spind"),
        .product(name: "CoordinationGaps", package: "Spind"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
