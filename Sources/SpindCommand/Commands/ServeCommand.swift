import ArgumentParser
import Foundation
import Localization

/// Shows the report as a live page that follows the workbook.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show the report as a live local page.",
    discussion: """
      The page is renewed when the workbook is saved, shows its errors, and answers "what if". Only \
      this machine can reach it, by the address that is printed. Ctrl-C stops it.
      """)

  @Argument(help: "The workbook: a folder of CSV files, or one file.")
  var area: String

  @Option(help: "The port. Default: any that is free.")
  var port: UInt16 = 0

  @Flag(name: .customLong("no-open"), help: "Do not open a browser.")
  var noOpen = false

  @Option(help: "How many next meetings the report advises, 0 to 10.")
  var meetings = 3

  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() async throws {
    try common.run { _ in
      try Failure.require(meetings, in: 0...10, of: "--meetings")
      try AreaFile(area).checkExists()
    }
    let live = LiveArea(area, day: day.day, meetings: meetings, common: common)
    let watch = AreaWatch(area)
    let seen = watch.fingerprint
    await live.renew()
    let console = common.console(area: await live.language)
    do {
      try await serve(live, watch, seen, console)
    } catch let failure as Failure {
      console.failure(failure)
      throw failure.status.code
    }
  }

  private func serve(
    _ live: LiveArea, _ watch: AreaWatch, _ seen: [String], _ console: Console
  ) async throws {
    let server = try LiveServer(live, port: port)
    let opensBrowser = !noOpen
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await server.run { address in
            console.result(address + "\n")
            console.note(
              Localized(
                da: "Siden er åben, til du stopper den med Ctrl-C.",
                en: "The page is open until you stop it with Ctrl-C."))
            if opensBrowser { Browser.open(address) }
          }
        } catch  where !Task.isCancelled {
          throw busy(error)
        }
      }
      group.addTask { try await follow(live, watch, seen) }
      group.addTask { await Interruption.wait() }
      // The first to end is the signal, or what went wrong.
      defer { group.cancelAll() }
      try await group.next()
      await server.stop()
    }
  }

  /// Reads the workbook again when it has been saved and nothing is being written any more.
  private func follow(_ live: LiveArea, _ watch: AreaWatch, _ seen: [String]) async throws {
    var known = seen
    var last = seen
    while true {
      try await Task.sleep(for: .milliseconds(250))
      let now = watch.fingerprint
      if now != known, now == last {
        known = now
        await live.renew()
      }
      last = now
    }
  }

  private func busy(_ error: any Error) -> Failure {
    Failure(
      .cannotWrite,
      Localized(
        da: "Siden kan ikke åbnes på port \(port): \(error.localizedDescription)",
        en: "The page cannot be opened on port \(port): \(error.localizedDescription)"),
      remedy: Localized(
        da: "Vælg en anden port med --port, eller lad Spind vælge.",
        en: "Choose another port with --port, or let Spind choose."))
  }
}
