import ArgumentParser
import SteeringModel

/// The day that a command looks at.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: "The day to look at, such as 2026-03-01. Default: the area's, else the newest event's.")
  var day: CalendarDate?
}
