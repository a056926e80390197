// Runs generated CUDA-C on the CPU: what its prelude leaves open under RNNGEN_SHIM, for a C++ compiler.
//
// Every CUDA thread is a fiber and all blocks of a grid are there at once, so barriers are real. Buffers and shared
// arrays know their extent. Loads and stores are seen by the hooks of runtime.cpp (the text is compiled with
// -fsanitize=thread and linked without that sanitizer), which find accesses that no barrier orders.
#pragma once
#define RNNGEN_SHIM 1

#include <math.h>
#include <string.h>

#define __global__
#define __device__
#define __constant__ static
#define __forceinline__ inline __attribute__((always_inline)) // at -O0 too: a place in the code is then the caller's
#define __launch_bounds__(...)
#define __align__(n) __attribute__((aligned(n)))

struct ShimIndex {
  int x, y, z;
};

extern "C" {
extern ShimIndex shim_thread, shim_block, shim_threads, shim_blocks; // of the fiber that runs
[[noreturn]] void shim_out_of_bounds(int buffer, long long index, long long extent);
void *shim_shared(long long offset, long long bytes, long long align);
void shim_block_barrier(int line);
void shim_release(unsigned *counter, int line);
void shim_acquire(const unsigned *counter, unsigned goal, int line);
unsigned long long shim_shuffle(unsigned long long value, int lane, int line);
void shim_warp_barrier(int line);
void shim_mma(float *d, const unsigned *a, const unsigned *b, int kind, int line);
float from_f16(unsigned short bits);
unsigned short to_f16(float value);
}

#define threadIdx shim_thread
#define blockIdx shim_block
#define blockDim shim_threads
#define gridDim shim_blocks
#define warpSize 32

// A pointer that knows the array it points into: `count` elements from `base`; it is at `at`.
template <class T> struct ShimPointer {
  T *base;
  long long at, count;
  int buffer; // its number among the parameters; -1 for shared memory

  __forceinline__ T &operator[](long long i) const {
    if (__builtin_expect((unsigned long long)(at + i) >= (unsigned long long)count, 0))
      shim_out_of_bounds(buffer, at + i, count);
    return base[at + i];
  }
  __forceinline__ ShimPointer operator+(long long i) const { return {base, at + i, count, buffer}; }
  __forceinline__ operator ShimPointer<const T>() const { return {base, at, count, buffer}; }
};

#define BUFFER(T) ShimPointer<T>
#define CONST_BUFFER(T) ShimPointer<const T>
#define SHARED(T, name, offset, count)                                                                       \
  ShimPointer<T> name {                                                                                      \
    (T *)shim_shared(offset, sizeof(T) * (long long)(count), alignof(T)), 0, count, -1                       \
  }

template <class T> __forceinline__ T ld_cg(ShimPointer<T> p, long long i) { return p[i]; }
template <class T> __forceinline__ T ld_cg(ShimPointer<const T> p, long long i) { return p[i]; }

template <class T> struct Four { T v[4]; };
template <class T> __forceinline__ Four<T> nothing_of(ShimPointer<T>) { return {}; }
template <class T> __forceinline__ Four<T> nothing_of(ShimPointer<const T>) { return {}; }
// arrays begin where four neighbours lie as one
template <class T> __forceinline__ bool in_fours(ShimPointer<T> p, long long i) { return (p.at + i) % 4 == 0; }
template <class T> __forceinline__ Four<T> ld_cg_four(ShimPointer<const T> p, long long i) {
  return {{p[i], p[i + 1], p[i + 2], p[i + 3]}};
}
template <class T> __forceinline__ Four<T> ld_cg_four(ShimPointer<T> p, long long i) {
  return ld_cg_four(ShimPointer<const T>(p), i);
}
template <class T> __forceinline__ void put_four(ShimPointer<T> p, long long i, const T *v) {
  for (int k = 0; k < 4; ++k)
    p[i + k] = v[k];
}

#define block_barrier() shim_block_barrier(__LINE__)
#define grid_arrive(p, i) shim_grid_arrive(p, i, __LINE__)
#define grid_wait(p, i, goal) shim_grid_wait(p, i, goal, __LINE__)
#define grid_barrier(p, i, goal) (grid_arrive(p, i), grid_wait(p, i, goal))

inline void shim_grid_arrive(ShimPointer<unsigned> p, long long i, int line) {
  shim_block_barrier(line);
  if (threadIdx.x == 0) shim_release(&p[i], line);
}

inline void shim_grid_wait(ShimPointer<unsigned> p, long long i, unsigned goal, int line) {
  if (threadIdx.x == 0) shim_acquire(&p[i], goal, line);
  shim_block_barrier(line);
}

template <class T> inline T shim_exchange(T value, int lane, int line) {
  static_assert(sizeof(T) == 4 || sizeof(T) == 8, "a warp exchanges words of 32 or 64 bits");
  unsigned long long bits = 0;
  memcpy(&bits, &value, sizeof(T));
  bits = shim_shuffle(bits, lane, line);
  memcpy(&value, &bits, sizeof(T));
  return value;
}

#define shuffle(v, lane) shim_exchange(v, lane, __LINE__)
#define shuffle_xor(v, mask) shim_exchange(v, (int)(threadIdx.x % 32) ^ (mask), __LINE__)
#define warp_barrier() shim_warp_barrier(__LINE__)
#define mma_bf16(d, a, b) shim_mma(d, a, b, 0, __LINE__)
#define mma_f16(d, a, b) shim_mma(d, a, b, 1, __LINE__)
#define mma_tf32(d, a, b) shim_mma(d, a, b, 2, __LINE__)

inline unsigned float_bits(float value) {
  unsigned bits;
  memcpy(&bits, &value, 4);
  return bits;
}

inline unsigned long long double_bits(double value) {
  unsigned long long bits;
  memcpy(&bits, &value, 8);
  return bits;
}

inline float shim_float(unsigned bits) {
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

inline float from_bf16(unsigned short bits) { return shim_float((unsigned)bits << 16); }

inline unsigned short to_bf16(float value) { // to nearest, ties to even
  unsigned bits = float_bits(value);
  if (value != value) return 0x7fff;
  return (unsigned short)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

inline unsigned to_tf32(float value) { // to nearest, ties away from zero
  return (float_bits(value) + 0x1000) & ~0x1fffu;
}

// An entry point as the runtime calls it: its parameters by position; what is no buffer and no step is `Call`.
template <class T> struct ShimArgument {
  static T get(int, void *const *, const long long *, const void *call, int) { return *(const T *)call; }
};
template <class T> struct ShimArgument<ShimPointer<T>> {
  static ShimPointer<T> get(int k, void *const *buffers, const long long *bytes, const void *, int) {
    return {(T *)buffers[k], 0, bytes[k] / (long long)sizeof(T), k};
  }
};
template <> struct ShimArgument<int> {
  static int get(int, void *const *, const long long *, const void *, int step) { return step; }
};

template <int... K> struct ShimSequence {};
template <int N, int... K> struct ShimCount : ShimCount<N - 1, N - 1, K...> {};
template <int... K> struct ShimCount<0, K...> {
  typedef ShimSequence<K...> type;
};

template <class... A, int... K>
inline void shim_call(void (*entry)(A...), ShimSequence<K...>, void *const *buffers, const long long *bytes,
                      const void *call, int step) {
  entry(ShimArgument<A>::get(K, buffers, bytes, call, step)...);
}

template <class... A> constexpr int shim_count(void (*)(A...)) { return sizeof...(A); }

#define SHIM_ENTRY(name)                                                                                     \
  extern "C" void shim_entry_##name(void *const *buffers, const long long *bytes, const void *call, int step) { \
    shim_call(name, ShimCount<shim_count(name)>::type(), buffers, bytes, call, step);                        \
  }                                                                                                          \
  extern "C" int shim_parameters_##name() { return shim_count(name); }
