import Foundation
import Testing

/// The live page over real connections.
@Suite struct ServeTests {
  private static func copy(of example: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = URL(fileURLWithPath: Spind.example(example))
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path) {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: folder.file(name))
    }
    return folder
  }

  @Test func onlyThePagesOwnRequestsAreAnswered() throws {
    let live = try LiveProcess(Spind.example("havreengen"))
    let path = "/\(live.token)/"
    let page = try live.ask(path)
    #expect(page.status == 200 && page.text.contains("Havreengen"))
    #expect(page.text.contains("connect-src "))
    let local = try live.ask(path, headers: ["Host: localhost:\(live.port)"])
    #expect(local.status == 200)

    let nearly = live.token.dropLast() + (live.token.hasSuffix("a") ? "b" : "a")
    let refused: [(String, [String])] = [
      ("/", []), ("/\(live.token)", []), ("/wrong/", []),
      ("/\(nearly)/", []), ("/\(live.token)/../\(live.token)/", []),
      ("/\(live.token)/../../etc/passwd", []), ("/\(live.token)/%2e%2e/aktører.csv", []),
      ("/\(live.token)/aktører.csv", []), ("//\(live.token)/", []),
      (path, ["Host: example.com:\(live.port)"]), (path, ["Host: 127.0.0.1"]),
      (path, ["Origin: http://example.com"]), (path, ["Origin: null"]),
      (path, ["Sec-Fetch-Site: cross-site"]), (path + "state", ["Origin: https://127.0.0.1"]),
    ]
    for (path, headers) in refused {
      let answer = try live.ask(path, headers: headers)
      #expect(answer.status == 404, "\(path) \(headers)")
      #expect(!answer.text.contains("Havreengen"))
    }
    #expect(try live.ask(path, method: "PUT").status == 405)
    #expect(try live.ask(path + "whatif").status == 405)
  }

  @Test func aChangeIsThoughtThroughAndNonsenseIsRefused() throws {
    let live = try LiveProcess(Spind.example("havreengen"))
    let json = ["Content-Type: application/json"]
    func ask(_ body: String, _ headers: [String]) throws -> RawRequest.Answer {
      try live.ask("/\(live.token)/whatif", method: "POST", headers: headers, body: body)
    }
    let question = #"{"version":1,"language":"en","changes":[{"change":"remove","a":0}]}"#
    let answer = try ask(question, json)
    #expect(answer.status == 200)
    #expect(answer.text.contains("Gaps that open") && answer.text.contains("VRT-05"))
    #expect(try ask(question, json + ["Origin: http://127.0.0.1:\(live.port)"]).status == 200)

    #expect(try ask(question, json + ["Origin: http://example.com"]).status == 404)
    #expect(try ask(question, ["Content-Type: text/plain"]).status == 400)
    for nonsense in [
      "", "[]", #"{"version":2,"language":"en","changes":[{"change":"remove","a":0}]}"#,
      #"{"version":1,"language":"en","changes":[{"change":"remove","a":-1}]}"#,
      #"{"version":1,"language":"en","changes":[{"change":"tie","a":0,"b":0,"kind":"contact"}]}"#,
      #"{"version":1,"language":"en","changes":[{"change":"seat","a":0,"b":99}]}"#,
      #"{"version":1,"language":"en","changes":[]}"#,
      String(repeating: "[", count: 16_000),
    ] {
      #expect(try ask(nonsense, json).status == 400, "\(nonsense.prefix(60))")
    }
    #expect(try ask(String(repeating: " ", count: 3_000_000), json).status == 413)
    #expect(try live.ask("/\(live.token)/state").status == 200)
  }

  /// Excel and LibreOffice write a new file and rename it, and leave a mark beside it while it is open.
  @Test func anExcelWorkbookIsFollowed() throws {
    let folder = try TemporaryFolder()
    let file = folder.file("område.xlsx")
    #expect(try Spind.run("convert", Spind.example("havreengen"), file.path).status == 0)
    let live = try LiveProcess(file.path)
    let (page, state) = ("/\(live.token)/", "/\(live.token)/state")
    #expect(try live.ask(page).text.contains("<h1>Havreengen"))
    try folder.write(".~lock.område.xlsx#", ",bruger,maskine;")
    try folder.write("~$område.xlsx", "bruger")

    let copy = try Self.copy(of: "havreengen")
    let area = copy.file("område.csv")
    try String(contentsOf: area, encoding: .utf8)
      .replacingOccurrences(of: "navn;Havreengen", with: "navn;Rugengen")
      .write(to: area, atomically: true, encoding: .utf8)
    let new = folder.file("ny.xlsx")
    #expect(try Spind.run("convert", copy.url.path, new.path).status == 0)
    let whole = try Data(contentsOf: new)
    #expect(rename(new.path, file.path) == 0)
    #expect(LiveProcess.wait { (try? live.ask(page).text.contains("<h1>Rugengen")) == true })

    try whole.prefix(whole.count / 2).write(to: file)
    #expect(LiveProcess.wait { (try? live.ask(state).text.contains("område.xlsx")) == true })
    #expect(try live.ask(page).text.contains("<h1>Rugengen"))
    try whole.write(to: file, options: .atomic)
    #expect(
      LiveProcess.wait { (try? live.ask(state).text.contains(#""problems":[]"#)) == true })
    try FileManager.default.removeItem(at: file)
    #expect(LiveProcess.wait { (try? live.ask(state).text.contains("problems\":[]")) == false })
    #expect(try live.ask(page).text.contains("<h1>Rugengen"))
  }

  @Test func theReportFollowsTheWorkbookAndErrorsKeepTheLastGoodOne() throws {
    let folder = try Self.copy(of: "havreengen")
    let live = try LiveProcess(folder.url.path)
    let (page, state) = ("/\(live.token)/", "/\(live.token)/state")
    let first = try live.ask(state).text
    #expect(first.contains(#""version":1"#) && first.contains(#""problems":[]"#))

    let file = folder.file("område.csv")
    let good = try String(contentsOf: file, encoding: .utf8)
    try good.replacingOccurrences(of: "navn;Havreengen", with: "navn;Rugengen")
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(LiveProcess.wait { (try? live.ask(page).text.contains("Rugengen")) == true })

    try "nøgle;værdi\nnavn;Hvedeengen\ndato;31-02-2026\n"
      .write(to: file, atomically: true, encoding: .utf8)
    #expect(LiveProcess.wait { (try? live.ask(state).text.contains("område.csv")) == true })
    #expect(try live.ask(page).text.contains("Rugengen"))
    #expect(try !live.ask(page).text.contains("Hvedeengen"))

    try good.write(to: file, atomically: true, encoding: .utf8)
    #expect(LiveProcess.wait { (try? live.ask(page).text.contains("<h1>Havreengen")) == true })
  }

  @Test func aWorkbookThatIsWrongFromTheStartShowsItsErrors() throws {
    let folder = try Self.copy(of: "havreengen")
    try folder.write("fora.csv", "navn;type\nStyregruppen;<b>kaffeklub</b>\n")
    let live = try LiveProcess(folder.url.path)
    let page = try live.ask("/\(live.token)/")
    #expect(page.status == 200)
    #expect(page.text.contains("fora.csv") && page.text.contains("&lt;b&gt;kaffeklub"))
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func itStopsCleanly(signal: Int32) throws {
    let live = try LiveProcess(Spind.example("havreengen"))
    kill(live.process.processIdentifier, signal)
    #expect(LiveProcess.wait { !live.process.isRunning })
    #expect(live.process.terminationStatus == 0 && live.process.terminationReason == .exit)
    #expect(throws: (any Error).self) { try live.ask("/") }
  }

  @Test func aPortInUseIsSaid() throws {
    let live = try LiveProcess(Spind.example("havreengen"))
    let run = try Spind.run(
      "serve", Spind.example("havreengen"), "--no-open", "--port", "\(live.port)")
    #expect(run.status == 73)
    #expect(run.errors.contains("--port"))
  }

  @Test func nothingAtThePathIsSaid() throws {
    #expect(try Spind.run("serve", "/nowhere", "--no-open").status == 66)
  }
}
