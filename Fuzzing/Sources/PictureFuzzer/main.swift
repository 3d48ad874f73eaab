import CLibFuzzer
import Foundation

// Feeds names made by libFuzzer through the whole path of a picture. Every fuzzer of this package has
// a main file like this one, and the function that it tries in a file beside it.

/// What libFuzzer calls, by the name that its own main function expects, too.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
  drawHostileNames(Array(UnsafeBufferPointer(start: start, count: size)))
  return 0
}

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &arguments, tryOneInput))
