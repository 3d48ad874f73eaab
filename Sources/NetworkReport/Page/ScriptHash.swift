/// The fingerprint of the script, by which a browser runs it and no other: whatever data may smuggle
/// in, the page's policy does not let it run.
///
/// A test computes it anew and says what it must be when the script has changed.
enum ScriptHash {
  static let sha256 = "sha256-fpqqUJqj/zg2q3hM+px6+fBOnLD91POgIT+Sisf1sxY="
  /// That of the script that only the live page has.
  static let live = "sha256-NVyFxNzPVKK+ax9jN5OZtARm33J2yDfBcx1G1JcG/Dg="
}
