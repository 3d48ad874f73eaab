/// The greatest archive that is read; beyond it stands an error before memory is spent.
public struct ZipLimits: Hashable, Sendable {
  /// The greatest number of entries.
  public var entries: Int
  /// The greatest number of unpacked bytes of one entry.
  public var entryBytes: Int
  /// The greatest number of unpacked bytes of all entries that are read.
  public var totalBytes: Int
  /// How many times its packed size an entry may unpack to.
  public var ratio: Int
  /// The unpacked bytes up to which the ratio of an entry does not matter.
  public var bytesOfAnyRatio: Int

  /// Creates limits: 10,000 entries, 128 MiB an entry, 256 MiB in all, 200 times the packed size
  /// for what unpacks to more than 4 MiB.
  public init(
    entries: Int = 10_000, entryBytes: Int = 128 << 20, totalBytes: Int = 256 << 20,
    ratio: Int = 200, bytesOfAnyRatio: Int = 4 << 20
  ) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.bytesOfAnyRatio = bytesOfAnyRatio
  }
}
