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

/// The most memory that this process has held since the last mark.
enum PeakMemory {
  /// In MiB, the mapped file not counted where the system tells them apart.
  static var mebibytes: Double {
    #if os(Linux)
      for line in status where line.hasPrefix("VmHWM:") {
        return line.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
          ?? 0
      }
      return 0
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 0x1p20
    #endif
  }

  /// Begins anew from what is held now.
  static func mark() {
    #if os(Linux)
      let file = open("/proc/self/clear_refs", O_WRONLY)
      guard file >= 0 else { return }
      _ = write(file, "5", 1)
      close(file)
    #endif
  }

  #if os(Linux)
    private static var status: [Substring] {
      let file = open("/proc/self/status", O_RDONLY)
      guard file >= 0 else { return [] }
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 8192)
      let count = read(file, &buffer, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        .split(separator: "\n").map { Substring($0.split(separator: "\t").joined(separator: " ")) }
    }
  #endif
}
