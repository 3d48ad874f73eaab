#if !__has_include(<expat.h>)
#error "Expat's header expat.h is missing: install its development package with `apt-get install libexpat1-dev pkg-config` (Debian, Ubuntu) or `brew install expat` (macOS), then build again."
#else
#include <expat.h>
#endif
