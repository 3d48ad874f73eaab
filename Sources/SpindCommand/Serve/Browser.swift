import Foundation

/// The browser of whoever sits at the machine.
enum Browser {
  /// Opens an address, where there is a desktop; otherwise nothing happens.
  static func open(_ address: String) {
    let environment = ProcessInfo.processInfo.environment
    #if os(macOS)
      let opener = "/usr/bin/open"
    #else
      guard environment["DISPLAY"] != nil || environment["WAYLAND_DISPLAY"] != nil else { return }
      let opener = "/usr/bin/xdg-open"
    #endif
    guard FileManager.default.isExecutableFile(atPath: opener) else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: opener)
    process.arguments = [address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // A page that does not open by itself is opened by hand; the address is printed.
    try? process.run()
  }
}
