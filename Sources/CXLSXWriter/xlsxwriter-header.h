#if !__has_include(<xlsxwriter.h>)
#error "libxlsxwriter's header xlsxwriter.h is missing: install its development package with `apt-get install libxlsxwriter-dev pkg-config` (Debian, Ubuntu) or `brew install libxlsxwriter` (macOS), then build again."
#else
#include <xlsxwriter.h>
#endif
