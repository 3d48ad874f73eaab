import CLibFuzzer
import Foundation

// Feeds bytes made by libFuzzer to one reader: that which the environment names, as scripts/fuzz sets it.

/// What libFuzzer calls, by the name that its own main function expects, too.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  FuzzedReader.chosen.read(Array(UnsafeBufferPointer(start: start, count: size)))
  return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, tryOneInput))
