// The CPU side of shim.h: fibers, barriers, warps, and the checks of every access.
//
// One OS thread. A block runs until none of its threads can go on; then the next block does. A thread that waits gives
// way, so a launch in which nobody can go on is a deadlock and is reported with who waits where.
//
// Two accesses of one element by different threads, one of them a write, must be ordered. In a block a barrier orders
// them; between blocks, a counter that one block adds to after a barrier and the other waits for (vector clocks, as in
// FastTrack: Flanagan & Freund, 2009). So a missing barrier is found whatever the order in which fibers happen to run.
#include <csetjmp>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <random>
#include <sys/mman.h>
#include <ucontext.h>
#include <unordered_map>
#include <vector>

struct ShimIndex {
  int x, y, z;
};

extern "C" {
ShimIndex shim_thread, shim_block, shim_threads, shim_blocks;
float from_f16(unsigned short bits);
unsigned short to_f16(float value);
extern const char __ehdr_start[] __attribute__((visibility("hidden"))); // the linker's: where this library lies
}

namespace {

using Entry = void (*)(void *const *, const long long *, const void *, int);
using Clock = std::vector<uint32_t>;

constexpr size_t STACK = 128 << 10, GAP = 256;
constexpr uint64_t CANARY = 0x6b63617473646e65; // at the end of each stack
constexpr uint16_t MANY = 0xffff;

enum class State : uint8_t { ready, at_barrier, at_warp, at_counter, done };

struct Fiber {
  jmp_buf context;
  ShimIndex thread;
  int block, line;
  State state;
  bool started;
  uint32_t meetings; // barriers of its warp that it has passed
  const unsigned *counter;
  unsigned goal;
};

struct Warp {
  int arrived, kind, line;
  uint64_t in[32], out[32];
  int lane[32];
  float d[32][4];
  uint32_t a[32][4], b[32][2];
};

struct Block {
  ShimIndex index;
  uint32_t phase; // counts from 1: barriers that all of its threads have passed
  int waiting, done, line;
  Clock seen; // of each block, the phases before this one are over for us
  Clock next; // what counters have told; it holds from the next barrier on
};

// Who touched an element last, after how many barriers of the block and of the warp. phase 0: nobody; thread or
// warp MANY: several.
struct Touch {
  uint16_t block, thread, warp;
  uint32_t phase, meeting, pc;
};

struct Cell {
  Touch write, read;
  uint32_t more; // reads by further blocks that no barrier orders: an index into `crowds`, 0 if none
};

// All that a launch is. Memory: a shared arena for each block, then the buffers, with gaps.
struct Launch {
  Entry entry;
  void *const *buffers;
  const long long *bytes;
  const void *call;
  int step, cooperative;
  long long shared;
  std::vector<Fiber> fibers;
  std::vector<Block> blocks;
  std::vector<Warp> warps;
  // What a counter's value tells: no more than those who brought it there had seen, whoever came after.
  std::map<const unsigned *, std::map<unsigned, Clock>> counters;
  std::vector<Cell> cells;
  std::vector<std::vector<Touch>> crowds;
  std::vector<unsigned char> memory;
  std::vector<long long> starts;
  long long shared_stride;
  int shift;
};

Launch L;
Fiber *self;
jmp_buf scheduler;
ucontext_t first;
unsigned char *stacks;
size_t stack_count;
char *message;
size_t message_size;
unsigned char *low, *high;

[[noreturn]] void fail(const char *format, ...) {
  va_list args;
  va_start(args, format);
  vsnprintf(message, message_size, format, args);
  va_end(args);
  _longjmp(scheduler, 2);
}

unsigned place(const void *pc) { return (unsigned)((const char *)pc - __ehdr_start); }

Block &my_block() { return L.blocks[self->block]; }

void suspend(State state, int line) {
  self->state = state;
  self->line = line;
  if (!_setjmp(self->context)) _longjmp(scheduler, 1);
}

void join(Clock &into, const Clock &from) {
  for (size_t k = 0; k < into.size(); k++)
    if (from[k] > into[k]) into[k] = from[k];
}

// fibers --------------------------------------------------------------------------------------------------

void body() {
  L.entry(L.buffers, L.bytes, L.call, L.step);
  Block &b = my_block();
  b.done++;
  if (b.waiting)
    fail("block (%d, %d): thread %d returns while %d threads wait at the barrier of line %d", b.index.x, b.index.y,
         self->thread.x, b.waiting, b.line);
  self->state = State::done;
  _longjmp(scheduler, 1);
}

// One mapping for all of them: guard pages would split it, and a process may not have many.
void ensure_stacks(size_t count) {
  if (count > stack_count) {
    if (stacks) munmap(stacks, stack_count * STACK);
    void *made = mmap(nullptr, count * STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    stacks = made == MAP_FAILED ? nullptr : (unsigned char *)made;
    stack_count = stacks ? count : 0;
  }
  for (size_t k = 0; k < count && stacks; k++) memcpy(stacks + k * STACK, &CANARY, sizeof CANARY);
}

int check_stack(size_t number) {
  if (!memcmp(stacks + number * STACK, &CANARY, sizeof CANARY)) return 1;
  snprintf(message, message_size, "a thread needs more than %zu bytes of stack", STACK);
  return 2;
}

// 1 when the fiber gives way or is done, 2 when it failed.
int resume(Fiber &f, size_t number) {
  self = &f;
  shim_thread = f.thread;
  shim_block = L.blocks[f.block].index;
  if (int code = _setjmp(scheduler)) return code == 1 ? check_stack(number) : code;
  f.state = State::ready;
  if (f.started) _longjmp(f.context, 1);
  f.started = true;
  getcontext(&first);
  first.uc_stack.ss_sp = stacks + number * STACK;
  first.uc_stack.ss_size = STACK;
  first.uc_link = nullptr;
  makecontext(&first, body, 0);
  setcontext(&first);
  return 2;
}

bool can_go_on(const Fiber &f) {
  return f.state == State::ready || (f.state == State::at_counter && (int)(*f.counter - f.goal) >= 0);
}

// order 0: as they are numbered; 1: backwards; else shuffled anew for each pass.
struct Order {
  int kind;
  std::mt19937 generator;
  std::vector<int> items;
  Order(int kind, size_t n) : kind(kind), generator(kind), items(n) {
    for (size_t k = 0; k < n; k++) items[k] = kind == 1 ? n - 1 - k : k;
  }
  const std::vector<int> &pass() {
    if (kind > 1)
      for (size_t k = items.size(); k > 1; k--) std::swap(items[k - 1], items[generator() % k]);
    return items;
  }
};

int run_block(int block, Order &order, bool &moved) {
  int threads = shim_threads.x;
  for (bool again = true; again;) {
    again = false;
    for (int t : order.pass()) {
      size_t number = (size_t)block * threads + t;
      Fiber &f = L.fibers[number];
      if (!can_go_on(f)) continue;
      if (resume(f, number) != 1) return 1;
      again = moved = true;
    }
  }
  return 0;
}

int deadlock() {
  int used = snprintf(message, message_size, "deadlock: nobody can go on;");
  std::map<std::pair<int, int>, std::pair<int, const Fiber *>> groups;
  for (const Fiber &f : L.fibers) {
    auto &group = groups[{(int)f.state, f.line}];
    if (!group.first++) group.second = &f;
  }
  const char *what[] = {"are ready", "wait at a barrier", "wait for their warp", "wait for a counter", "have returned"};
  for (auto &[key, group] : groups) {
    const Fiber *f = group.second;
    const ShimIndex &b = L.blocks[f->block].index;
    if (used < (int)message_size)
      used += snprintf(message + used, message_size - used, " %d threads %s%s (the first: block (%d, %d) thread %d)",
                       group.first, what[key.first], "", b.x, b.y, f->thread.x);
    if (used < (int)message_size && f->state != State::done)
      used += snprintf(message + used, message_size - used, " at line %d", f->line);
    if (used < (int)message_size && f->state == State::at_counter)
      used += snprintf(message + used, message_size - used, " that is %u, for %u", *f->counter, f->goal);
    if (used < (int)message_size) used += snprintf(message + used, message_size - used, ";");
  }
  return 1;
}

int run_grid(int kind) {
  Order blocks(kind, L.blocks.size()), threads(kind, shim_threads.x);
  for (;;) {
    bool moved = false;
    for (int b : blocks.pass())
      if (run_block(b, threads, moved)) return 1;
    size_t done = 0;
    for (const Block &b : L.blocks) done += b.done;
    if (done == L.fibers.size()) return 0;
    if (!moved) return deadlock();
  }
}

// accesses ------------------------------------------------------------------------------------------------

bool ordered(const Touch &before) {
  if (!before.phase) return true;
  const Block &b = my_block();
  if (before.block == self->block)
    return before.thread == self->thread.x || before.phase < b.phase ||
           (before.warp == self->thread.x / 32 && before.meeting < self->meetings);
  return before.phase < b.seen[before.block];
}

[[noreturn]] void race(const unsigned char *address, const Touch &before, const char *did, const char *does, const void *pc) {
  long long offset = address - low, shared = L.shared_stride * (long long)L.blocks.size();
  char where[80];
  if (offset < shared)
    snprintf(where, sizeof where, "byte %lld of shared memory", offset % L.shared_stride);
  else {
    size_t k = L.starts.size() - 1;
    while (L.starts[k] > offset) k--;
    snprintf(where, sizeof where, "byte %lld of buffer %zu", offset - L.starts[k], k);
  }
  const ShimIndex &mine = my_block().index, &other = L.blocks[before.block].index;
  char who[40];
  if (before.thread == MANY)
    snprintf(who, sizeof who, "several threads");
  else
    snprintf(who, sizeof who, "thread %d", before.thread);
  fail("race: %s: block (%d, %d) thread %d %s <%x> what block (%d, %d) %s %s <%x>, and no barrier is between", where,
       mine.x, mine.y, self->thread.x, does, place(pc), other.x, other.y, who, did, before.pc);
}

// One more reader of the same block in the same phase; those before a barrier of its warp are behind it.
void merge(Touch &r, const Touch &now) {
  if (r.warp == now.warp && r.meeting < now.meeting) {
    r = now;
    return;
  }
  if (r.thread != now.thread) r.thread = MANY;
  if (r.warp != now.warp) r.warp = MANY;
  r.meeting = now.meeting;
  r.pc = now.pc;
}

void note_read(Cell &c, const Touch &now) {
  Touch &r = c.read;
  if (r.block == now.block && r.phase == now.phase) {
    merge(r, now);
  } else if (ordered(r)) {
    r = now;
  } else {
    if (!c.more) {
      L.crowds.emplace_back();
      c.more = L.crowds.size() - 1;
    }
    for (Touch &t : L.crowds[c.more])
      if (t.block == now.block) {
        if (t.phase == now.phase)
          merge(t, now);
        else
          t = now;
        return;
      }
    L.crowds[c.more].push_back(now);
  }
}

void note_write(Cell &c, const unsigned char *address, const Touch &now, const void *pc) {
  if (!ordered(c.read)) race(address, c.read, "read", "writes", pc);
  if (c.more) {
    for (const Touch &t : L.crowds[c.more])
      if (!ordered(t)) race(address, t, "read", "writes", pc);
    c.more = 0;
  }
  c.write = now;
  c.read.phase = 0;
}

inline void touch(const void *at, int size, bool writes, const void *pc) {
  const unsigned char *address = (const unsigned char *)at;
  if (address < low || address >= high || !self) return;
  Touch now{(uint16_t)self->block, (uint16_t)self->thread.x, (uint16_t)(self->thread.x / 32), my_block().phase,
            self->meetings, place(pc)};
  for (int k = 0; k < size; k += 1 << L.shift) {
    Cell &c = L.cells[(address + k - low) >> L.shift];
    if (!ordered(c.write)) race(address + k, c.write, "wrote", writes ? "writes" : "reads", pc);
    if (writes)
      note_write(c, address + k, now, pc);
    else
      note_read(c, now);
  }
}

// warps ---------------------------------------------------------------------------------------------------

float from_bits(uint32_t bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

float half_of(uint32_t pair, int which, int kind) {
  uint16_t bits = which ? pair >> 16 : pair & 0xffff;
  return kind == 0 ? from_bits((uint32_t)bits << 16) : from_f16(bits);
}

// D[16][8] += A[16][K] · B[K][8], fragments as the PTX manual draws them ("Matrix fragments for mma.m16n8k16", and
// "… mma.m16n8k8" for tf32): group = lane / 4, member = lane % 4.
void multiply(Warp &w) {
  float A[16][16] = {}, B[16][8] = {};
  int depth = w.kind == 2 ? 8 : 16;
  for (int lane = 0; lane < 32; lane++) {
    int group = lane / 4, member = lane % 4;
    for (int k = 0; k < 4; k++) {
      int row = group + 8 * (k % 2);
      if (w.kind == 2)
        A[row][member + 4 * (k / 2)] = from_bits(w.a[lane][k] & ~0x1fffu);
      else
        for (int h = 0; h < 2; h++) A[row][2 * member + h + 8 * (k / 2)] = half_of(w.a[lane][k], h, w.kind);
    }
    for (int k = 0; k < 2; k++) {
      if (w.kind == 2)
        B[member + 4 * k][group] = from_bits(w.b[lane][k] & ~0x1fffu);
      else
        for (int h = 0; h < 2; h++) B[2 * member + h + 8 * k][group] = half_of(w.b[lane][k], h, w.kind);
    }
  }
  for (int lane = 0; lane < 32; lane++)
    for (int k = 0; k < 4; k++) {
      int row = lane / 4 + 8 * (k / 2), column = 2 * (lane % 4) + k % 2;
      double sum = w.d[lane][k];
      for (int j = 0; j < depth; j++) sum += (double)A[row][j] * B[j][column];
      w.d[lane][k] = (float)sum;
    }
}

Warp &my_warp() { return L.warps[(size_t)self->block * (shim_threads.x / 32) + self->thread.x / 32]; }

// True for the last of the 32 to come, who does the work and wakes the others; false once it is done.
bool meet(int kind, int line) {
  Warp &w = my_warp();
  if (w.arrived && (w.kind != kind || w.line != line))
    fail("block (%d, %d) thread %d is at the warp's exchange of line %d, others of its warp at that of line %d",
         my_block().index.x, my_block().index.y, self->thread.x, line, w.line);
  w.kind = kind;
  w.line = line;
  if (++w.arrived < 32) {
    suspend(State::at_warp, line);
    return false;
  }
  w.arrived = 0;
  size_t base = (self - L.fibers.data()) / 32 * 32;
  for (int lane = 0; lane < 32; lane++) L.fibers[base + lane].state = State::ready;
  return true;
}

} // namespace

// what shim.h calls ---------------------------------------------------------------------------------------

extern "C" {

[[noreturn]] void shim_out_of_bounds(int buffer, long long index, long long extent) {
  const ShimIndex &b = my_block().index;
  char what[40] = "shared memory";
  if (buffer >= 0) snprintf(what, sizeof what, "buffer %d", buffer);
  fail("out of bounds: %s: element %lld of %lld, by block (%d, %d) thread %d <%x>", what, index, extent, b.x, b.y,
       self->thread.x, place(__builtin_return_address(0)));
}

void *shim_shared(long long offset, long long bytes, long long align) {
  if (offset < 0 || offset + bytes > L.shared || offset % align)
    fail("out of bounds: shared memory: bytes %lld to %lld of %lld, alignment %lld", offset, offset + bytes, L.shared,
         align);
  return low + self->block * L.shared_stride + offset;
}

void shim_block_barrier(int line) {
  Block &b = my_block();
  if (b.waiting && b.line != line)
    fail("divergent barrier: block (%d, %d): thread %d is at the barrier of line %d, %d others at that of line %d",
         b.index.x, b.index.y, self->thread.x, line, b.waiting, b.line);
  if (b.done)
    fail("divergent barrier: block (%d, %d): thread %d waits at line %d, %d others have returned", b.index.x, b.index.y,
         self->thread.x, line, b.done);
  b.line = line;
  if (++b.waiting < shim_threads.x) return suspend(State::at_barrier, line);
  b.waiting = 0;
  b.phase++;
  join(b.seen, b.next);
  Fiber *fibers = &L.fibers[(size_t)self->block * shim_threads.x];
  for (int t = 0; t < shim_threads.x; t++) fibers[t].state = State::ready;
}

void shim_release(unsigned *counter, int line) {
  (void)line;
  Block &b = my_block();
  auto &told = L.counters[counter];
  auto last = told.find(*counter);
  Clock now = last == told.end() ? Clock(L.blocks.size()) : last->second;
  join(now, b.seen);
  if (b.phase > now[self->block]) now[self->block] = b.phase;
  told[++*counter] = now;
}

void shim_acquire(const unsigned *counter, unsigned goal, int line) {
  if (!L.cooperative && L.blocks.size() > 1)
    fail("line %d waits for other blocks, but the launch is not cooperative: they need not be there", line);
  while ((int)(*counter - goal) < 0) { // as on a GPU, it may go past 2**32
    self->counter = counter;
    self->goal = goal;
    suspend(State::at_counter, line);
  }
  auto &told = L.counters[counter];
  auto found = told.find(goal);
  if (found != told.end()) join(my_block().next, found->second);
}

unsigned long long shim_shuffle(unsigned long long value, int lane, int line) {
  Warp &w = my_warp();
  int mine = self->thread.x % 32;
  w.in[mine] = value;
  w.lane[mine] = lane & 31;
  if (meet(3, line))
    for (int k = 0; k < 32; k++) w.out[k] = w.in[w.lane[k]];
  return w.out[mine];
}

void shim_warp_barrier(int line) {
  meet(4, line);
  self->meetings++;
}

void shim_mma(float *d, const unsigned *a, const unsigned *b, int kind, int line) {
  Warp &w = my_warp();
  int mine = self->thread.x % 32;
  memcpy(w.d[mine], d, sizeof w.d[mine]);
  memcpy(w.a[mine], a, sizeof w.a[mine]);
  memcpy(w.b[mine], b, sizeof w.b[mine]);
  if (meet(kind, line)) multiply(w);
  memcpy(d, w.d[mine], sizeof w.d[mine]);
}

float from_f16(unsigned short bits) {
  int exponent = bits >> 10 & 31, fraction = bits & 1023;
  float size = exponent == 31  ? (fraction ? __builtin_nanf("") : __builtin_inff())
               : exponent == 0 ? __builtin_ldexpf(fraction, -24)
                               : __builtin_ldexpf(fraction + 1024, exponent - 25);
  return bits & 0x8000 ? -size : size;
}

unsigned short to_f16(float value) { // to nearest, ties to even: what rint does
  unsigned short sign = __builtin_signbit(value) ? 0x8000 : 0;
  float size = __builtin_fabsf(value);
  if (value != value) return 0x7fff;
  if (size >= 65520.0f) return sign | 0x7c00;
  if (size < 0x1p-14f) return sign | (unsigned short)__builtin_rintf(size * 0x1p24f);
  int exponent;
  __builtin_frexpf(size, &exponent);
  unsigned fraction = (unsigned)__builtin_rintf(__builtin_ldexpf(size, 11 - exponent)); // 1024 … 2048
  return sign | (unsigned short)(((exponent + 13) << 10) + fraction);
}

// the hooks of -fsanitize=thread --------------------------------------------------------------------------

#define HOOK(name, size, writes)                                                                              \
  void name(void *at) { touch(at, size, writes, __builtin_return_address(0)); }
#define HOOKS(size)                                                                                           \
  HOOK(__tsan_read##size, size, false)                                                                        \
  HOOK(__tsan_write##size, size, true)                                                                        \
  HOOK(__tsan_unaligned_read##size, size, false)                                                              \
  HOOK(__tsan_unaligned_write##size, size, true)
HOOKS(1)
HOOKS(2)
HOOKS(4)
HOOKS(8)
HOOKS(16)
void __tsan_read_range(void *at, long size) { touch(at, size, false, __builtin_return_address(0)); }
void __tsan_write_range(void *at, long size) { touch(at, size, true, __builtin_return_address(0)); }
void __tsan_init() {}
void __tsan_func_entry(void *) {}
void __tsan_func_exit() {}

// the hook of -fsanitize=bounds: an index into an array of known size
struct ShimSource {
  const char *file;
  unsigned line, column;
};
void __ubsan_handle_out_of_bounds(void *data, void *index) {
  if (self)
    fail("out of bounds: an array of the thread's own: element %lld, by block (%d, %d) thread %d at line %u",
         (long long)(intptr_t)index, my_block().index.x, my_block().index.y, self->thread.x, ((ShimSource *)data)->line);
}

// what Python calls ---------------------------------------------------------------------------------------

struct ShimLaunch {
  Entry entry;
  void **buffers;
  const long long *bytes;
  const int *written;
  const void *call;
  char *message;
  long long shared, message_size;
  int count, grid_x, grid_y, threads, step, cooperative, order, shift;
};

// 0 when all threads have returned; else `message` says what went wrong, <hex> being places in the code.
int shim_launch(const ShimLaunch *given) {
  message = given->message;
  message_size = given->message_size;
  shim_blocks = {given->grid_x, given->grid_y, 1};
  shim_threads = {given->threads, 1, 1};
  size_t blocks = (size_t)given->grid_x * given->grid_y, threads = given->threads;

  // an arena of its own, so that an address says what it is
  L.shared = given->shared;
  L.shared_stride = (given->shared + GAP + 127) / 128 * 128;
  long long size = L.shared_stride * blocks;
  L.starts.clear();
  for (int k = 0; k < given->count; k++) {
    L.starts.push_back(size);
    size += (given->bytes[k] + GAP + 127) / 128 * 128;
  }
  L.memory.assign(size + 128, 0xff); // NaN in every float type
  low = (unsigned char *)(((uintptr_t)L.memory.data() + 127) / 128 * 128);
  high = low + size;
  std::vector<void *> buffers;
  for (int k = 0; k < given->count; k++) {
    buffers.push_back(low + L.starts[k]);
    memcpy(buffers[k], given->buffers[k], given->bytes[k]);
  }
  L.shift = given->shift;
  L.cells.assign((size >> L.shift) + 1, Cell{});
  L.crowds.assign(1, {});
  L.counters.clear();
  L.entry = given->entry;
  L.buffers = buffers.data();
  L.bytes = given->bytes;
  L.call = given->call;
  L.step = given->step;
  L.cooperative = given->cooperative;
  L.warps.assign(blocks * (threads / 32), Warp{});
  L.blocks.assign(blocks, Block{{0, 0, 0}, 1, 0, 0, 0, Clock(blocks), Clock(blocks)});
  for (size_t b = 0; b < blocks; b++) L.blocks[b].index = {(int)b % given->grid_x, (int)b / given->grid_x, 0};
  L.fibers.resize(blocks * threads);
  for (size_t k = 0; k < L.fibers.size(); k++) {
    Fiber &f = L.fibers[k];
    f.thread = {(int)(k % threads), 0, 0};
    f.block = (int)(k / threads);
    f.state = State::ready;
    f.started = false;
    f.meetings = 0;
    f.line = 0;
  }
  ensure_stacks(L.fibers.size());
  if (!stacks) {
    snprintf(message, message_size, "no memory for the stacks of %zu threads", L.fibers.size());
    return 1;
  }

  int failed = run_grid(given->order);
  self = nullptr;
  for (int k = 0; k < given->count; k++) {
    if (given->written[k])
      memcpy(given->buffers[k], buffers[k], given->bytes[k]);
    else if (!failed && memcmp(given->buffers[k], buffers[k], given->bytes[k])) {
      snprintf(message, message_size, "buffer %d is written, and is not among those that the entry says it writes", k);
      failed = 1;
    }
  }
  return failed;
}
}
