#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a file, mapped into memory.
final class MappedFile {
  let bytes: UnsafeRawBufferPointer

  /// nil when the file cannot be read.
  init?(_ path: String) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0, let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0),
      start != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
