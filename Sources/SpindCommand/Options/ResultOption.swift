import ArgumentParser

/// Where a result in text goes, and in which form.
struct ResultOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "The file to write, or - for standard output. Its ending decides the form, as .json does."
  )
  var output = "-"

  /// The file, known to be writable before long work begins.
  func file() throws -> OutputFile {
    let file = OutputFile(output)
    try file.checkWritable()
    return file
  }

}

extension OutputFile {
  /// The form asked for, else that which the ending of the file names, else the usual one.
  func form<Form: RawRepresentable<String>>(_ asked: Form?, usual: Form) -> Form {
    asked ?? Form(rawValue: pathExtension) ?? usual
  }
}

extension Console {
  /// Writes a text where it was asked for, and says so when that is a file.
  func write(_ text: String, to file: OutputFile) throws {
    try file.write(text.utf8)
    noteWritten(file)
  }
}
