import Foundation
import Testing

@Suite struct MeasureTests {
  @Test func anEdgeListGivesTheContractedJSON() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("net.csv", "from,to,weight\na,b,1\nb,c,2\n\"Ærø, Nord\",c,1\n")
    let run = try Spind.run(
      "measure", path, "--measure", "betweenness,density", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let network = try #require(json["network"] as? [String: Any])
    #expect(network["nodes"] as? Int == 4)
    #expect(network["edges"] as? Int == 3)
    let measures = try #require(json["measures"] as? [String: [String: Any]])
    let values = try #require(measures["betweenness"]?["values"] as? [String: Double])
    #expect(values == ["a": 0, "b": 2, "c": 2, "Ærø, Nord": 0])
    #expect(measures["density"]?["value"] as? Double == 0.5)
  }

  @Test func centralizationOfTwoModesIsTakenByAnAttribute() throws {
    let folder = try TemporaryFolder()
    let nodes = ["a1", "a2", "b1", "b2"].map {
      "<node id=\"\($0)\"><data key=\"k\">\($0.prefix(1))</data></node>"
    }
    let path = try folder.write(
      "two.graphml",
      """
      <graphml><key id="k" for="node" attr.name="mode"/><graph edgedefault="undirected">
      \(nodes.joined())<edge source="a1" target="b1"/><edge source="a1" target="b2"/>
      <edge source="a2" target="b2"/></graph></graphml>
      """)
    let run = try Spind.run(
      "measure", path, "--measure", "two-mode-centralization", "--group", "mode",
      "--format", "json")
    let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let measures = try #require(json["measures"] as? [String: [String: Any]])
    let values = try #require(
      measures["two-mode-centralization"]?["value"] as? [String: Double])
    #expect(values == ["first": 1, "second": 1, "density": 0.75])
  }

  @Test func csvIsThatOfDanishExcelUnlessAsked() throws {
    let area = Spind.example("havreengen")
    let danish = try Spind.run("measure", area, "--measure", "closeness", "--format", "csv")
    #expect(danish.output.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(danish.text.contains("id;label;closeness\r\n"))
    let plain = try Spind.run(
      "measure", area, "--measure", "closeness", "--format", "csv", "--language", "en")
    #expect(plain.text.hasPrefix("id,label,closeness\r\n"))
  }

  @Test func theKindOfTieIsContactUnlessAsked() throws {
    let area = Spind.example("havreengen")
    let contact = try Spind.run("measure", area, "--measure", "degree", "--format", "json")
    let named = try Spind.run(
      "measure", area, "--measure", "degree", "--format", "json", "--kinds", "kontakt")
    let both = try Spind.run(
      "measure", area, "--measure", "degree", "--format", "json", "--kinds",
      "contact,coordination")
    #expect(contact.output == named.output)
    #expect(contact.output != both.output)
  }

  @Test func katzNamesLambdaWhenAlphaIsTooLarge() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("net.csv", "from,to\na,b\nb,c\nc,a\n")
    let run = try Spind.run("measure", path, "--measure", "katz", "--alpha", "0.6")
    #expect(run.status == 64)
    #expect(run.errors.contains("λ er 2"))
  }

  @Test func pageRankJumpsBackToTheNodesThatAreNamed() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("net.csv", "from,to\na,b\nb,c\n")
    let run = try Spind.run(
      "measure", path, "--measure", "pagerank", "--restart", "a", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let measures = try #require(json["measures"] as? [String: [String: Any]])
    let values = try #require(measures["pagerank"]?["values"] as? [String: Double])
    // b = 0.85 (a + c) and c = 0.85 b / 2, with 0.15 to a alone.
    let middle = 0.1275 / 0.2775
    #expect(abs(try #require(values["b"]) - middle) < 1e-12)
    #expect(abs(try #require(values["c"]) - 0.425 * middle) < 1e-12)
    let unknown = try Spind.run("measure", path, "--measure", "pagerank", "--restart", "d")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("»d«"))
  }

  @Test func condensationTellsTheComponentAndItsNeighbors() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("net.csv", "from,to\na,b\nb,a\nb,c\nc,d\n")
    let run = try Spind.run(
      "measure", path, "--measure", "condensation", "--directed", "--format", "csv",
      "--language", "en")
    #expect(run.status == 0, "\(run.errors)")
    let rows = run.text.split(separator: "\r\n").dropFirst().map {
      $0.split(separator: ",").suffix(2).joined(separator: ",")
    }
    #expect(rows == ["0,1", "0,1", "1,1", "1,0"])
  }
}
