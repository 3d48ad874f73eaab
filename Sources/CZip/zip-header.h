#if !__has_include(<zip.h>)
#error "libzip's header zip.h is missing: install its development package with `apt-get install libzip-dev pkg-config` (Debian, Ubuntu) or `brew install libzip` (macOS), then build again."
#else
#include <zip.h>
#endif
