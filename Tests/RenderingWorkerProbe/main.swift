import Foundation
import GraphvizRenderer

// A child for the tests of RenderingService: it serves, or fails in the way that it is told to.

switch CommandLine.arguments.dropFirst().first {
case "serve":
  exit(RenderingWorker.serve())
case "crash":
  _ = FileHandle.standardInput.availableData
  FileHandle.standardError.write(Data("the last words".utf8))
  abort()
case "hang":
  while true { sleep(60) }
case "chatter":
  FileHandle.standardOutput.write(Data("This is not a picture.".utf8))
  _ = FileHandle.standardInput.readDataToEndOfFile()
case "quit":
  exit(9)
default:
  exit(64)
}
