#include "CCmark.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// A page needs a few hundred small pieces, all given up at the same moment, so that pieces are cut
// from chunks and never freed one by one. cmark's callbacks take no context: the arena is the
// thread's.

enum { ALIGNMENT = 16, FIRST_CAPACITY = 256 * 1024, LARGEST_CAPACITY = 16 * 1024 * 1024 };

typedef struct chunk {
  struct chunk *older;
  size_t capacity;
  size_t used;
  _Alignas(ALIGNMENT) unsigned char bytes[];
} chunk;

typedef struct arena {
  chunk *newest;
  size_t held;
  size_t limit;
  jmp_buf refusal;
} arena;

// Stands before each piece, since `realloc` is not told how large the piece was.
typedef struct piece {
  _Alignas(ALIGNMENT) size_t size;
} piece;

static _Thread_local arena *current;
static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

static void free_chunks(chunk *newest, chunk *kept) {
  while (newest != kept) {
    chunk *older = newest->older;
    free(newest);
    newest = older;
  }
}

static void free_arena(void *value) {
  arena *ending = value;
  free_chunks(ending->newest, NULL);
  free(ending);
  current = NULL;
}

static void make_key(void) {
  // Without a key the memory of an ended thread is not returned; nothing else depends on it.
  (void)pthread_key_create(&key, free_arena);
}

static void add_chunk(size_t needed) {
  arena *a = current;
  size_t capacity = a->newest ? a->newest->capacity * 2 : FIRST_CAPACITY;
  if (capacity > LARGEST_CAPACITY) capacity = LARGEST_CAPACITY;
  if (capacity < needed) capacity = needed;
  size_t left = a->held < a->limit ? a->limit - a->held : 0;
  if (capacity > left) capacity = needed;
  if (capacity > left) longjmp(a->refusal, 1);
  chunk *added = malloc(sizeof(chunk) + capacity);
  if (!added) longjmp(a->refusal, 1);
  added->older = a->newest;
  added->capacity = capacity;
  added->used = 0;
  a->newest = added;
  a->held += capacity;
}

static void *allocate(size_t size) {
  if (size > SIZE_MAX / 2) longjmp(current->refusal, 1);
  size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  size_t needed = sizeof(piece) + rounded;
  chunk *c = current->newest;
  if (!c || c->capacity - c->used < needed) {
    add_chunk(needed);
    c = current->newest;
  }
  piece *made = (piece *)(c->bytes + c->used);
  c->used += needed;
  made->size = rounded;
  return made + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) longjmp(current->refusal, 1);
  void *memory = allocate(count * size);
  return memset(memory, 0, count * size);
}

static void *arena_realloc(void *memory, size_t size) {
  if (!memory) return allocate(size);
  piece *old = (piece *)memory - 1;
  if (size <= old->size) return memory;
  chunk *c = current->newest;
  unsigned char *end = (unsigned char *)memory + old->size;
  size_t more = size - old->size;
  more = more > SIZE_MAX / 2 ? more : (more + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  // The piece made last grows where it stands: cmark fills one buffer at a time.
  if (end == c->bytes + c->used && more <= c->capacity - c->used) {
    c->used += more;
    old->size += more;
    return memory;
  }
  void *moved = allocate(size);
  return memcpy(moved, memory, old->size);
}

static void arena_free(void *memory) {
  (void)memory;
}

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

cmark_iter *ccmark_parse(const char *bytes, size_t length, int options, size_t limit) {
  if (!current) {
    pthread_once(&key_once, make_key);
    current = calloc(1, sizeof(arena));
    if (!current) return NULL;
    (void)pthread_setspecific(key, current);
  }
  current->limit = limit;
  // Every piece is the arena's and cmark holds nothing else, so nothing is lost by jumping out.
  if (setjmp(current->refusal)) return NULL;
  cmark_parser *parser = cmark_parser_new_with_mem(options, &memory);
  cmark_parser_feed(parser, bytes, length);
  return cmark_iter_new(cmark_parser_finish(parser));
}

void ccmark_reset(void) {
  if (!current || !current->newest) return;
  chunk *first = current->newest;
  while (first->older) first = first->older;
  int kept = first->capacity == FIRST_CAPACITY;
  free_chunks(current->newest, kept ? first : NULL);
  current->newest = kept ? first : NULL;
  current->held = kept ? first->capacity : 0;
  if (kept) first->used = 0;
}
