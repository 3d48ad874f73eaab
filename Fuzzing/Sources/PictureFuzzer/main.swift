import CLibFuzzer
import Foundation

// Feeds names made by libFuzzer through the whole path of a picture. Every fuzzer of this package has
// a main file like this one, and the function that it tries in a file beside it.

var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
  LLVMFuzzerRunDriver(&count, &arguments) { start, size in
    drawHostileNames(Array(UnsafeBufferPointer(start: start, count: size)))
    return 0
  })
