#pragma once

/// The commit that the program was built from, as make wrote it down; empty where it was built
/// otherwise, or from no git repository.
const char *handout_commit(void);
