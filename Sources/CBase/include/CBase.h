#pragma once
#include <stddef.h>

/// A file of the base.
struct base_file {
  /// Relative to the repository's folder, such as templates/page.html.
  const char *path;
  const unsigned char *bytes;
  size_t size;
};

/// How many files the base has.
size_t base_file_count(void);

/// A file by its place, from 0; they are in the order of their paths' bytes.
struct base_file base_file_at(size_t index);
