import Testing

@testable import NetworkReport

@Suite struct ScriptHashTests {
  @Test func theDigestIsThatOfTheStandard() {
    #expect(SHA256.base64(of: "abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }

  /// The page lets a browser run this script and no other.
  @Test func thePolicyNamesTheScript() {
    for (script, hash) in [
      (Templates.script, ScriptHash.sha256), (Templates.liveScript, ScriptHash.live),
    ] {
      let now = "sha256-\(SHA256.base64(of: script))"
      #expect(hash == now, "The script has changed: write \(now) into ScriptHash.")
    }
  }
}
