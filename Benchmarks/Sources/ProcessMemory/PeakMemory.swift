#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The most memory that this process has held since the last mark.
public enum PeakMemory {
  /// In MiB.
  public static var mebibytes: Double {
    #if os(Linux)
      return mebibytes(of: "VmHWM:")
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 0x1p20
    #endif
  }

  /// What is held now, in MiB; where the system does not tell, what was held at most.
  public static var mebibytesNow: Double {
    #if os(Linux)
      return mebibytes(of: "VmRSS:")
    #else
      return mebibytes
    #endif
  }

  /// Begins anew from what is held now.
  public static func mark() {
    #if os(Linux)
      let file = open("/proc/self/clear_refs", O_WRONLY)
      guard file >= 0 else { return }
      _ = write(file, "5", 1)
      close(file)
    #endif
  }

  #if os(Linux)
    private static func mebibytes(of name: String) -> Double {
      for line in status where line.hasPrefix(name) {
        return line.split(separator: " ").dropFirst().first.flatMap { Double($0) }.map { $0 / 1024 }
          ?? 0
      }
      return 0
    }

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
