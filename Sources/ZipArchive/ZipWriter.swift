internal import CZip

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a zip archive to memory: the same entries give the same bytes, on any day.
///
/// The entries stand in the order in which they were added and carry the earliest date that a zip
/// archive can hold, 1 January 1980.
public struct ZipWriter: Sendable {
  private struct Entry: Sendable {
    let name: String
    let bytes: [UInt8]
    let isPacked: Bool
  }

  private var entries: [Entry] = []
  private var names: Set<String> = []

  /// Creates an archive without entries.
  public init() {}

  /// Adds an entry.
  ///
  /// - Parameter isPacked: whether the bytes are deflated; `false` for what is packed already, such
  ///   as a picture.
  /// - Throws: `ZipError.unsafeName` or `.duplicateEntry`.
  public mutating func add(
    _ name: String, _ bytes: [UInt8], isPacked: Bool = true
  ) throws(ZipError) {
    guard ZipEntryName.isSafe(name) else { throw .unsafeName(name) }
    guard names.insert(name).inserted else { throw .duplicateEntry(name) }
    entries.append(Entry(name: name, bytes: bytes, isPacked: isPacked))
  }

  /// The archive with all entries that were added.
  ///
  /// - Complexity: O(bytes).
  public func bytes() throws(ZipError) -> [UInt8] {
    guard !entries.isEmpty else { return Self.emptyArchive }
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .outOfMemory }
    defer { zip_source_free(target) }
    // The archive owns the source; this keeps it beyond the closing.
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .outOfMemory
    }
    do throws(ZipError) {
      for entry in entries { try Self.add(entry, to: archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    guard zip_close(archive) == 0 else {
      let failure = Self.failure(zip_get_error(archive))
      zip_discard(archive)
      throw failure
    }
    return try Self.content(of: target)
  }

  /// The end of a directory without entries, which the library would not write.
  private static let emptyArchive: [UInt8] =
    [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18)

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws(ZipError) {
    guard let copy = malloc(max(entry.bytes.count, 1)) else { throw .outOfMemory }
    entry.bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { memcpy(copy, start, buffer.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
      free(copy)
      throw .outOfMemory
    }
    let position = zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard position >= 0 else {
      zip_source_free(source)
      throw .outOfMemory
    }
    let index = UInt64(position)
    let method = entry.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    let earliestDate: UInt16 = 0x0021
    guard zip_set_file_compression(archive, index, method, 6) == 0,
      zip_file_set_dostime(archive, index, 0, earliestDate, 0) == 0
    else { throw .outOfMemory }
  }

  private static func content(of source: OpaquePointer) throws(ZipError) -> [UInt8] {
    var stat = zip_stat_t()
    zip_stat_init(&stat)
    guard zip_source_stat(source, &stat) == 0, zip_source_open(source) == 0 else {
      throw failure(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    let byteCount = Int(stat.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: byteCount) { buffer, count in
      while count < byteCount, let start = buffer.baseAddress {
        let got = zip_source_read(source, start + count, UInt64(byteCount - count))
        guard got > 0 else { break }
        count += Int(got)
      }
    }
    guard bytes.count == byteCount else { throw failure(zip_source_error(source)) }
    return bytes
  }

  private static func failure(_ error: UnsafeMutablePointer<zip_error_t>?) -> ZipError {
    guard let error, let text = zip_error_strerror(error) else { return .outOfMemory }
    return .writingFailed(String(cString: text))
  }
}
