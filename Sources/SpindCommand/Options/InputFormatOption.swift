import ArgumentParser
import Localization
import NetworkFormats

/// The format of a graph file, where extension and content mislead.
struct InputFormatOption: ParsableArguments {
  @Option(
    name: .customLong("input-format"),
    help: "The format of a graph file, whatever its ending and content.")
  var name: String?

  /// The format asked for; nil when none is.
  var format: NetworkFormat? {
    get throws {
      guard let name else { return nil }
      if let format = NetworkFormats[id: name] { return format }
      let known = NetworkFormats.all.map(\.id).joined(separator: ", ")
      throw Failure(
        .usage,
        Localized(
          da: "»\(name)« er ikke et format, som Spind læser.",
          en: "“\(name)” is not a format that Spind reads."),
        remedy: .choose(known))
    }
  }
}
