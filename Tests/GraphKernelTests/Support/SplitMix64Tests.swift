import GraphKernel
import Testing

struct SplitMix64Tests {
  /// The numbers that the authors' own program prints for the seed 0.
  @Test func theSequenceIsThePublishedOne() {
    var generator = SplitMix64(seed: 0)
    #expect(
      (0..<3).map { _ in generator.next() }
        == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
  }
}
