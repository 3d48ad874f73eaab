// swift-tools-version: 6.1
import PackageDescription

// The layers are those of docs/ARCHITECTURE.md: a target imports only what stands above it in this
// list. `LayeringTests` reads every import line and holds it against the same table.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Spind",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "spind", targets: ["SpindCommand"]),
    .library(name: "GraphKernel", targets: ["GraphKernel"]),
    .library(name: "Localization", targets: ["Localization"]),
    .library(name: "DOTLanguage", targets: ["DOTLanguage"]),
    .library(name: "ZipArchive", targets: ["ZipArchive"]),
    .library(name: "SteeringModel", targets: ["SteeringModel"]),
    .library(name: "GraphvizRenderer", targets: ["GraphvizRenderer"]),
    .library(name: "NetworkFormats", targets: ["NetworkFormats"]),
    .library(name: "NetworkAnalysis", targets: ["NetworkAnalysis"]),
    .library(name: "CoordinationGaps", targets: ["CoordinationGaps"]),
    .library(name: "NetworkDiagrams", targets: ["NetworkDiagrams"]),
    .library(name: "NetworkReport", targets: ["NetworkReport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // Layer 0
    // Square roots are calls into the mathematics library, which nothing else here would link.
    .target(
      name: "GraphKernel", swiftSettings: settings,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(name: "Localization", swiftSettings: settings),
    .target(name: "DOTLanguage", swiftSettings: settings),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphvizShim", dependencies: ["CGraphviz"]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(name: "ZipArchive", dependencies: ["CZip"], swiftSettings: settings),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),

    // Layer 1
    .target(name: "SteeringModel", dependencies: ["Localization"], swiftSettings: settings),
    .target(
      name: "GraphvizRenderer", dependencies: ["DOTLanguage", "CGraphvizShim"],
      swiftSettings: settings),

    // Layer 2
    .target(
      name: "NetworkFormats",
      dependencies: [
        "CExpat",
        "SteeringModel", "GraphKernel", "DOTLanguage", "Localization", "ZipArchive", "CXLSXWriter",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .target(
      name: "NetworkAnalysis", dependencies: ["GraphKernel", "SteeringModel", "Localization"],
      swiftSettings: settings),

    // Layer 3
    .target(
      name: "CoordinationGaps",
      dependencies: ["NetworkAnalysis", "GraphKernel", "SteeringModel", "Localization"],
      swiftSettings: settings),

    // Layer 4
    .target(
      name: "NetworkDiagrams",
      dependencies: [
        "CoordinationGaps", "NetworkAnalysis", "GraphKernel", "SteeringModel", "DOTLanguage",
        "Localization",
      ],
      swiftSettings: settings),

    // Layer 5
    .target(
      name: "NetworkReport",
      dependencies: [
        "NetworkDiagrams", "CoordinationGaps", "NetworkAnalysis", "GraphKernel", "SteeringModel",
        "DOTLanguage", "Localization", "ZipArchive",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Templates")],
      swiftSettings: settings),

    // Layer 6
    .executableTarget(
      name: "SpindCommand",
      dependencies: [
        "NetworkReport", "NetworkDiagrams", "CoordinationGaps", "NetworkAnalysis",
        "NetworkFormats", "GraphvizRenderer", "SteeringModel", "GraphKernel", "DOTLanguage",
        "Localization",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings),

    // Tests
    .target(
      name: "TestSupport",
      dependencies: ["NetworkFormats", "NetworkAnalysis", "SteeringModel", "Localization"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(name: "GraphKernelTests", dependencies: ["GraphKernel"], swiftSettings: settings),
    .testTarget(name: "LocalizationTests", dependencies: ["Localization"], swiftSettings: settings),
    .testTarget(name: "DOTLanguageTests", dependencies: ["DOTLanguage"], swiftSettings: settings),
    .testTarget(name: "ZipArchiveTests", dependencies: ["ZipArchive"], swiftSettings: settings),
    .testTarget(
      name: "SteeringModelTests", dependencies: ["SteeringModel", "Localization", "TestSupport"],
      swiftSettings: settings),
    .executableTarget(
      name: "RenderingWorkerProbe", dependencies: ["GraphvizRenderer"],
      path: "Tests/RenderingWorkerProbe", swiftSettings: settings),
    .testTarget(
      name: "GraphvizRendererTests",
      dependencies: ["GraphvizRenderer", "DOTLanguage", "RenderingWorkerProbe"],
      swiftSettings: settings),
    .testTarget(
      name: "NetworkFormatsTests",
      dependencies: [
        "NetworkFormats", "GraphvizRenderer", "DOTLanguage", "SteeringModel", "GraphKernel",
        "ZipArchive", "Localization", "TestSupport",
      ],
      exclude: ["Hostile/Corpus", "Hostile/INDEX.tsv"],
      swiftSettings: settings),
    .testTarget(
      name: "NetworkAnalysisTests",
      dependencies: [
        "NetworkAnalysis", "GraphKernel", "SteeringModel", "Localization", "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CoordinationGapsTests",
      dependencies: [
        "CoordinationGaps", "NetworkAnalysis", "GraphKernel", "SteeringModel", "Localization",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "NetworkDiagramsTests",
      dependencies: [
        "NetworkDiagrams", "CoordinationGaps", "NetworkAnalysis", "NetworkFormats", "DOTLanguage",
        "SteeringModel", "Localization", "TestSupport",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(
      name: "NetworkReportTests",
      dependencies: [
        "NetworkReport", "NetworkDiagrams", "CoordinationGaps", "NetworkAnalysis",
        "NetworkFormats", "SteeringModel", "Localization", "TestSupport", "ZipArchive",
      ],
      exclude: ["Snapshots"],
      swiftSettings: settings),
    .testTarget(
      name: "LibraryPageTests",
      dependencies: [
        "NetworkDiagrams", "CoordinationGaps", "NetworkAnalysis", "NetworkFormats",
        "GraphvizRenderer", "SteeringModel", "GraphKernel", "DOTLanguage", "Localization",
      ],
      swiftSettings: settings),
    .testTarget(name: "EndToEndTests", dependencies: ["SpindCommand"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
