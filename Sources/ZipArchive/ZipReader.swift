internal import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the entries of a zip archive in memory.
///
/// Nothing is unpacked before it is asked for, and never more than the limits allow: an entry is
/// refused by its stated size, and one that turns out longer than it states is refused as well.
public struct ZipReader: ~Copyable {
  /// An entry as the directory of the archive states it.
  public struct Entry: Hashable, Sendable {
    /// The name, with slashes between its parts.
    public let name: String
    /// The unpacked bytes that the directory states.
    public let byteCount: Int
    fileprivate let packedByteCount: Int
    fileprivate let position: UInt64
    fileprivate let isEncrypted: Bool
  }

  /// The entries in the order of the archive, folders left out.
  public let entries: [Entry]

  private let archive: OpaquePointer
  private let positions: [String: Int]
  private let limits: ZipLimits
  private var bytesLeft: Int

  /// Opens an archive.
  ///
  /// - Complexity: O(bytes + entries).
  /// - Throws: `ZipError` when the bytes are no archive, or its directory is damaged, too long, or has
  ///   names that are unsafe or doubled.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipError) {
    // The library takes no bytes for an archive without entries.
    guard !bytes.isEmpty else { throw .notAnArchive }
    let archive = try Self.open(bytes)
    do throws(ZipError) {
      let (entries, positions) = try Self.entries(of: archive, limits: limits)
      self.archive = archive
      self.entries = entries
      self.positions = positions
      self.limits = limits
      self.bytesLeft = limits.totalBytes
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  deinit {
    zip_discard(archive)
  }

  /// The entry of a name, or nil.
  public func entry(named name: String) -> Entry? {
    positions[name].map { entries[$0] }
  }

  /// The unpacked bytes of an entry.
  ///
  /// - Complexity: O(bytes).
  public mutating func bytes(named name: String) throws(ZipError) -> [UInt8] {
    guard let entry = entry(named: name) else { throw .noEntry(name) }
    return try bytes(of: entry)
  }

  /// The unpacked bytes of an entry of this archive.
  ///
  /// - Complexity: O(bytes).
  public mutating func bytes(of entry: Entry) throws(ZipError) -> [UInt8] {
    try check(entry)
    guard let file = zip_fopen_index(archive, entry.position, 0) else {
      throw Self.error(of: zip_get_error(archive), entry: entry.name)
    }
    defer { zip_fclose(file) }
    var isDamaged = false
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.byteCount) { buffer, count in
      while count < entry.byteCount {
        guard let start = buffer.baseAddress else { break }
        let got = zip_fread(file, start + count, UInt64(entry.byteCount - count))
        guard got > 0 else { break }
        count += Int(got)
      }
      // The checksum is compared when the end is read, so the end must be asked for.
      var rest: UInt8 = 0
      isDamaged = count < entry.byteCount || zip_fread(file, &rest, 1) != 0
    }
    guard !isDamaged else { throw .damaged(entry: entry.name) }
    bytesLeft -= bytes.count
    return bytes
  }

  /// Refuses an entry by what the directory states of it.
  private func check(_ entry: Entry) throws(ZipError) {
    guard !entry.isEncrypted else { throw .encrypted(entry: entry.name) }
    guard entry.byteCount <= limits.entryBytes else {
      throw .tooLarge(entry: entry.name, limit: limits.entryBytes)
    }
    guard entry.byteCount <= bytesLeft else {
      throw .tooLarge(entry: entry.name, limit: limits.totalBytes)
    }
    let allowed = limits.ratio.multipliedReportingOverflow(by: max(entry.packedByteCount, 1))
    if entry.byteCount > limits.bytesOfAnyRatio, !allowed.overflow,
      entry.byteCount > allowed.partialValue
    {
      throw .suspiciousRatio(entry: entry.name, limit: limits.ratio)
    }
  }

  // MARK: - Opening

  private static func open(_ bytes: [UInt8]) throws(ZipError) -> OpaquePointer {
    var failure = zip_error_t()
    zip_error_init(&failure)
    defer { zip_error_fini(&failure) }
    guard let copy = malloc(max(bytes.count, 1)) else { throw .outOfMemory }
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { memcpy(copy, start, buffer.count) }
    }
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &failure) else {
      free(copy)
      throw .outOfMemory
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      zip_source_free(source)
      throw error(of: &failure, entry: nil)
    }
    return archive
  }

  private static func entries(
    of archive: OpaquePointer, limits: ZipLimits
  ) throws(ZipError) -> ([Entry], [String: Int]) {
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    var entries: [Entry] = []
    var positions: [String: Int] = [:]
    for position in 0..<UInt64(max(count, 0)) {
      let entry = try entry(at: position, of: archive)
      guard ZipEntryName.isSafe(entry.name) else { throw .unsafeName(entry.name) }
      if entry.name.hasSuffix("/") { continue }
      guard positions.updateValue(entries.count, forKey: entry.name) == nil else {
        throw .duplicateEntry(entry.name)
      }
      entries.append(entry)
    }
    return (entries, positions)
  }

  private static func entry(
    at position: UInt64, of archive: OpaquePointer
  ) throws(ZipError) -> Entry {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_stat_index(archive, position, 0, &stat) == 0, let name = stat.name else {
      throw error(of: zip_get_error(archive), entry: nil)
    }
    return Entry(
      name: String(cString: name), byteCount: Int(clamping: stat.size),
      packedByteCount: Int(clamping: stat.comp_size), position: position,
      isEncrypted: stat.encryption_method != UInt16(ZIP_EM_NONE))
  }

  private static func error(
    of failure: UnsafeMutablePointer<zip_error_t>?, entry: String?
  ) -> ZipError {
    guard let failure else { return .damaged(entry: entry) }
    return switch zip_error_code_zip(failure) {
    case ZIP_ER_NOZIP: .notAnArchive
    case ZIP_ER_MEMORY: .outOfMemory
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .encrypted(entry: entry ?? "")
    case ZIP_ER_COMPNOTSUPP: .unknownMethod(entry: entry ?? "")
    default: .damaged(entry: entry)
    }
  }
}
