import Foundation
import Testing

/// The Danish guide names every command and every option, and nothing that there is not.
@Suite struct GuideTests {
  /// What the argument parser says of one command.
  private struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let preferredName: Name?
    }
    let commandName: String
    let shouldDisplay: Bool?
    let arguments: [Argument]?
    let subcommands: [Command]?

    var options: [String] { (arguments ?? []).compactMap { $0.preferredName?.name } }
  }

  private struct Dump: Decodable { let command: Command }

  private func commands() throws -> [Command] {
    let dump = try Spind.run("--experimental-dump-help").output
    return try (JSONDecoder().decode(Dump.self, from: dump).command.subcommands ?? [])
      .filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
  }

  private func guide() throws -> String {
    try String(
      contentsOf: Spind.project.appendingPathComponent("docs/VEJLEDNING.md"), encoding: .utf8)
  }

  @Test func everyCommandAndOptionIsNamed() throws {
    let guide = try guide()
    let commands = try commands()
    #expect(commands.count >= 15)
    for command in commands {
      #expect(guide.contains("`spind \(command.commandName) "))
      for option in command.options {
        #expect(guide.contains("--\(option)"), "\(command.commandName) --\(option)")
      }
    }
  }

  @Test func nothingElseIsNamed() throws {
    let guide = try guide()
    let options = Set(try commands().flatMap(\.options))
    for match in guide.matches(of: /--([a-z][a-z-]+)/) {
      #expect(options.contains(String(match.1)), "--\(match.1)")
    }
  }
}
