#ifndef CCMARK_H
#define CCMARK_H

#include <cmark.h>

/// Parses `length` bytes of Markdown in this thread's arena and returns an iterator before the
/// tree's first node; iterator and tree live until `ccmark_reset`. Returns NULL where the tree
/// would need more than `limit` bytes of memory.
cmark_iter *ccmark_parse(const char *bytes, size_t length, int options, size_t limit);

/// Gives up everything that `ccmark_parse` made in this thread; the memory stays for the next
/// document, but for what an uncommonly large one needed.
void ccmark_reset(void);

#endif
