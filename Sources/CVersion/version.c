// The compiler reads the commit from the build folder, so that no other file has to be compiled
// again for a new commit, and the program asks nobody when it starts.
#include "CVersion.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#define COMMIT "../../.build/commit"

static const char commit[] = {
#if __has_embed(COMMIT) == __STDC_EMBED_FOUND__
#embed COMMIT suffix(, )
#endif
  0};

const char *handout_commit(void) { return commit; }
