/// Why an archive could not be read or written.
public enum ZipError: Error, Hashable, Sendable {
  /// The bytes are no zip archive at all.
  case notAnArchive
  /// The archive or one of its entries is cut off or changed; the name of the entry if it is known.
  case damaged(entry: String?)
  /// An entry needs a password.
  case encrypted(entry: String)
  /// Two entries have one name.
  case duplicateEntry(String)
  /// The name of an entry leads out of the archive, or holds a NUL.
  case unsafeName(String)
  /// There is no entry of that name.
  case noEntry(String)
  /// The archive has more entries than the limit.
  case tooManyEntries(limit: Int)
  /// An entry unpacks to more bytes than the limit, alone or together with those read before it.
  case tooLarge(entry: String, limit: Int)
  /// An entry unpacks to so many times its packed size as only a zip bomb does.
  case suspiciousRatio(entry: String, limit: Int)
  /// An entry is packed by a method that is not read; Deflate and Store are.
  case unknownMethod(entry: String)
  /// The library had not the memory.
  case outOfMemory
  /// An archive could not be written; what the library says of it.
  case writingFailed(String)
}
