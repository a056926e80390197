"""The fixed part of every generated file: types, intrinsics, scalar operators.

PTX stands only here, behind named functions. A build that defines RNNGEN_SHIM brings its own: that is how the
same text runs on a CPU.
"""

from __future__ import annotations

from rnngen.backends.cuda.expressions import LIBRARY
from rnngen.ops.draws import KEY_STEPS, MULTIPLIERS, ROUNDS

__all__ = ["REALS", "prelude"]

REALS = {"float32": "float", "float64": "double", "bfloat16": "float", "float16": "float"}
_STORES = {"float32": "float", "float64": "double", "bfloat16": "unsigned short", "float16": "unsigned short"}

_INTRINSICS = r"""
// to be compiled with --fmad=false: what is worked out in two kernels is rounded alike
#ifndef RNNGEN_SHIM
#define BUFFER(T) T *
#define CONST_BUFFER(T) const T *
#define DEVICE static __device__ __forceinline__
extern __shared__ __align__(16) unsigned char shared_bytes[];
#define SHARED(T, name, offset, count) T *const name = (T *)(shared_bytes + (offset))
DEVICE void block_barrier() { __syncthreads(); }
DEVICE float ld_cg(const float *p, int i) {
    float v; asm volatile("ld.global.cg.f32 %0, [%1];" : "=f"(v) : "l"(p + i) : "memory"); return v;
}
DEVICE double ld_cg(const double *p, int i) {
    double v; asm volatile("ld.global.cg.f64 %0, [%1];" : "=d"(v) : "l"(p + i) : "memory"); return v;
}
DEVICE unsigned short ld_cg(const unsigned short *p, int i) {
    unsigned short v; asm volatile("ld.global.cg.u16 %0, [%1];" : "=h"(v) : "l"(p + i) : "memory"); return v;
}
// four neighbours as one, from where they lie so
template <class T> struct Four { T v[4]; };
template <class T> DEVICE bool in_fours(const T *p, int i) {
    return ((unsigned long long)(p + i) & (4 * sizeof(T) - 1)) == 0;
}
template <class T> DEVICE Four<T> nothing_of(const T *) { return Four<T>{}; }
DEVICE Four<float> ld_cg_four(const float *p, int i) {
    Four<float> f;
    asm volatile("ld.global.cg.v4.f32 {%0, %1, %2, %3}, [%4];"
        : "=f"(f.v[0]), "=f"(f.v[1]), "=f"(f.v[2]), "=f"(f.v[3]) : "l"(p + i) : "memory");
    return f;
}
DEVICE Four<unsigned short> ld_cg_four(const unsigned short *p, int i) {
    Four<unsigned short> f;
    asm volatile("ld.global.cg.v4.u16 {%0, %1, %2, %3}, [%4];"
        : "=h"(f.v[0]), "=h"(f.v[1]), "=h"(f.v[2]), "=h"(f.v[3]) : "l"(p + i) : "memory");
    return f;
}
DEVICE void put_four(unsigned short *p, int i, const unsigned short *v) {
    *(ushort4 *)(p + i) = make_ushort4(v[0], v[1], v[2], v[3]);
}
DEVICE void grid_arrive(unsigned *p, int i) {
    __syncthreads();
    if (threadIdx.x == 0) asm volatile("red.release.gpu.global.add.u32 [%0], 1;" :: "l"(p + i) : "memory");
}
DEVICE void grid_wait(unsigned *p, int i, unsigned goal) {
    if (threadIdx.x == 0) {
        unsigned seen;
        do asm volatile("ld.acquire.gpu.global.u32 %0, [%1];" : "=r"(seen) : "l"(p + i) : "memory");
        while ((int)(seen - goal) < 0);  // it may have gone past 2**32
    }
    __syncthreads();
}
static __device__ __noinline__ void grid_barrier(unsigned *p, int i, unsigned goal) {
    grid_arrive(p, i); grid_wait(p, i, goal);
}
DEVICE float shuffle_xor(float v, int mask) {
    float r;
    asm volatile("shfl.sync.bfly.b32 %0, %1, %2, 0x1f, 0xffffffff;" : "=f"(r) : "f"(v), "r"(mask));
    return r;
}
DEVICE void warp_barrier() { __syncwarp(); }
DEVICE double shuffle_xor(double v, int mask) { return __shfl_xor_sync(0xffffffffu, v, mask); }
DEVICE unsigned float_bits(float v) { return __float_as_uint(v); }
DEVICE unsigned long long double_bits(double v) { return (unsigned long long)__double_as_longlong(v); }
DEVICE unsigned to_tf32(float v) { unsigned r; asm("cvt.rna.tf32.f32 %0, %1;" : "=r"(r) : "f"(v)); return r; }
DEVICE float from_bf16(unsigned short v) { return __uint_as_float((unsigned)v << 16); }
DEVICE unsigned short to_bf16(float v) {
    const unsigned b = __float_as_uint(v);
    if (v != v) return (unsigned short)((b >> 16) | 0x40u);
    return (unsigned short)((b + 0x7fffu + ((b >> 16) & 1u)) >> 16);
}
DEVICE float from_f16(unsigned short v) { float r; asm("cvt.f32.f16 %0, %1;" : "=f"(r) : "h"(v)); return r; }
DEVICE unsigned short to_f16(float v) {
    unsigned short r; asm("cvt.rn.f16.f32 %0, %1;" : "=h"(r) : "f"(v)); return r;
}
DEVICE void mma_bf16(float *d, const unsigned *a, const unsigned *b) {
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 "
        "{%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}
DEVICE void mma_f16(float *d, const unsigned *a, const unsigned *b) {
    asm volatile("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 "
        "{%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}
DEVICE void mma_tf32(float *d, const unsigned *a, const unsigned *b) {
    asm volatile("mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 "
        "{%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
}
#else
#define DEVICE static inline
#endif
"""

# unrolled, short loops would take NVRTC twice the time and give little: those that gain say so themselves
_LOOP = """#ifdef __CUDACC__
#define LOOP _Pragma("unroll 1") for
#define CONSTANT static __constant__ const
#define COLD static __device__ __noinline__
#else
#define LOOP for
#define CONSTANT static const
#define COLD static inline
#endif
"""
_CALL = """
#ifndef STATE_WORDS
#define STATE_WORDS 1
#endif
struct Call { int steps, rows, save; unsigned given[STATE_WORDS]; };
"""

_OPERATORS = r"""
DEVICE real op_sign(real a) { return a > 0 ? (real)1 : (a < 0 ? (real)-1 : a + (real)0); }
// n b is not rounded; the second round takes what the first quotient, itself rounded, left over
DEVICE real op_mod(real a, real b) {
    for (int k = 0; k < 2; ++k) {
        const real n = F(floor)(a / b);
        a = n == 0 || (k && a == b) ? a : fma(-n, b, a);
    }
    return (a > 0 && b < 0) || (a < 0 && b > 0) ? a + b : a;
}
DEVICE real op_minimum(real a, real b) { return a != a ? a : (a < b ? a : b); }
DEVICE real op_maximum(real a, real b) { return a != a ? a : (a > b ? a : b); }
DEVICE real op_sigmoid(real a) {
    const real e = F(exp)(-F(fabs)(a));
    return (a < 0 ? e : (real)1) / ((real)1 + e);
}
// what is long once inlined, and its slow ways, stand once
COLD real op_sin(real a) { return F(sin)(a); }
COLD real op_cos(real a) { return F(cos)(a); }
COLD real op_tan(real a) { return F(tan)(a); }
COLD real op_power(real a, real b) { return F(pow)(a, b); }
COLD real op_softplus(real a) { return op_maximum(a, 0) + F(log1p)(F(exp)(-F(fabs)(a))); }
// what the lanes of a warp have, put together; and what all threads of a block have: `part` has room for each
// warp's, and whoever is the last to read what was there before is waited for
#define PUT_TOGETHER(kind, both)                                                                    \
    COLD real warp_##kind(real a) {                                                                 \
        LOOP (int reach = 16; reach; reach >>= 1) { const real b = shuffle_xor(a, reach); a = both; } \
        return a;                                                                                   \
    }                                                                                               \
    template <class Part> COLD real team_##kind(real a, Part part) {                                \
        a = warp_##kind(a);                                                                         \
        block_barrier();                                                                            \
        if ((threadIdx.x & 31) == 0) part[threadIdx.x >> 5] = a;                                    \
        block_barrier();                                                                            \
        a = part[0];                                                                                \
        LOOP (unsigned w = 1; w < blockDim.x >> 5; ++w) { const real b = part[w]; a = both; }       \
        return a;                                                                                   \
    }
PUT_TOGETHER(sum, a + b)
PUT_TOGETHER(prod, a * b)
PUT_TOGETHER(max, op_maximum(a, b))
PUT_TOGETHER(min, op_minimum(a, b))
// v[i] is a lane's part of row i ^ (lane % ROWS): halves are exchanged until v[0] is all of row lane % ROWS
template <int HALF> struct Halves {  // recursive: left to the compiler, such a loop may leave `v` in memory
    DEVICE void fold(real *v) {
#pragma unroll
        for (int i = 0; i < HALF; ++i) v[i] += shuffle_xor(v[i + HALF], HALF);
        Halves<HALF / 2>::fold(v);
    }
};
template <> struct Halves<0> {
    DEVICE void fold(real *) {}
};
template <int ROWS, int COUNT> DEVICE void next_rows(real *v) {  // the sums of the next COUNT rows come first
    real done[COUNT];
#pragma unroll
    for (int i = 0; i < COUNT; ++i) done[i] = v[i];
#pragma unroll
    for (int i = 0; i < ROWS - COUNT; ++i) v[i] = v[i + COUNT];
#pragma unroll
    for (int i = 0; i < COUNT; ++i) v[ROWS - COUNT + i] = done[i];
}
template <int ROWS> DEVICE real warp_rows(real *v) {
    Halves<ROWS / 2>::fold(v);
    real sum = v[0];
#pragma unroll
    for (int reach = ROWS; reach < 32; reach <<= 1) sum += shuffle_xor(sum, reach);
    return sum;
}
// matrices on their way into shared memory, once a launch: element (n, k) at offset + n * step_n + k * step_k
template <class To, class From>
COLD void panel(To to, From from, int offset, int step_n, int step_k, int columns, int size) {
#pragma unroll 4
    for (int i = threadIdx.x; i < size; i += blockDim.x)
        to[i] = wide(from[offset + i % columns * step_n + i / columns * step_k]);
}
// those of a block's units, `side` neighbours of each round; `inside` elements of each
struct Weights { int to, offset, step_n, step_k, columns, depth, inside, units, side; };
template <class To, class From>
COLD void unit_weights(To to, From from, const Weights *list, int count) {
    LOOP (int j = 0; j < count; ++j) {
        const Weights w = list[j];
        LOOP (int u = threadIdx.x >> 5; u < w.units; u += blockDim.x >> 5) {
            const int n = (u / w.side * gridDim.x + blockIdx.x) * w.side + u % w.side;
            const int row = w.offset + n * w.step_n, depth = n < w.columns ? w.depth : 0;
            const int at = w.to + u * w.inside;
            LOOP (int k = threadIdx.x & 31; k < w.inside; k += 128) {
                real v[4];  // four loads are under way at a time
#pragma unroll
                for (int m = 0; m < 4; ++m)
                    v[m] = k + 32 * m < depth ? wide(from[row + (k + 32 * m) * w.step_k]) : (real)0;
#pragma unroll
                for (int m = 0; m < 4; ++m)
                    if (k + 32 * m < w.inside) to[at + k + 32 * m] = v[m];
            }
        }
    }
}
// rows that others wrote, on their way into shared memory; rows and elements past the last are zero. Element
// k of row r lies in row r ^ (k % tile) there: in one place, each lane finds another row, as warp_rows wants
template <class To, class From>
COLD void stage(To to, From from, int start, int step, int tile, int rows, int depth, int padded) {
    LOOP (int r = threadIdx.x >> 5; r < tile; r += blockDim.x >> 5)
        LOOP (int k = threadIdx.x & 31; k < padded; k += 256) {
            real v[8];  // eight loads are under way at a time
#pragma unroll
            for (int u = 0; u < 8; ++u)
                v[u] = r < rows && k + 32 * u < depth
                           ? wide(ld_cg(from, start + r * step + k + 32 * u)) : (real)0;
            const int at = (r ^ (threadIdx.x & (tile - 1))) * padded + k;
#pragma unroll
            for (int u = 0; u < 8; ++u)
                if (k + 32 * u < padded) to[at + 32 * u] = v[u];
        }
}
// the same of short rows, one after the other, none of them turned
template <class To, class From>
COLD void stage_short(To to, From from, int start, int step, int tile, int rows, int depth, int padded) {
    LOOP (int i = threadIdx.x; i < tile * padded; i += blockDim.x) {
        const int r = i / padded, k = i % padded;
        to[i] = r < rows && k < depth ? wide(ld_cg(from, start + r * step + k)) : (real)0;
    }
}
DEVICE real op_clamp(real a, real high) { return a > 0 ? (a > high ? high : a) : (real)0; }
"""


_TENSOR = r"""
DEVICE store narrow(real v) { return NARROW(v); }
DEVICE store narrow(store v) { return v; }
// weights as mma.sync takes them: word (step, tile, half, lane) has two neighbours along the depth
struct Fragments { int to, offset, step_n, step_k, columns, depth, steps, tiles, column, rounds; };
template <class To, class From> COLD void fragments(To to, From from, const Fragments *list, int count) {
    const int warps = blockDim.x >> 5;
    LOOP (int j = 0; j < count; ++j) {
        const Fragments w = list[j];
#pragma unroll 4
        for (int i = threadIdx.x; i < w.rounds * warps * w.steps * 16; i += blockDim.x) {
            const int k = i % (w.steps * 16), u = i / (w.steps * 16), turn = u / warps;
            const int q = w.column + u % warps, n = (turn * gridDim.x + blockIdx.x) * warps + u % warps;
            const int tile = (turn * w.steps + k / 16) * w.tiles + q / 8, lane = q % 8 * 4 + k % 8 / 2;
            const bool there = n < w.columns && k < w.depth;
            const store v = there ? narrow(from[w.offset + n * w.step_n + k * w.step_k]) : (store)0;
            to[w.to + ((tile * 2 + k % 16 / 8) * 32 + lane) * 2 + k % 2] = v;
        }
    }
}
// 16 rows in 16 bits, and what that leaves of them if there are two parts; what is past the last is zero.
// Sixteen elements of a thread are under way at a time, four neighbours as one where they lie so
DEVICE store high_of(real v, int parts) {
    return NARROW(parts == 1 ? v : op_maximum(-LARGEST, op_minimum(v, LARGEST)));
}
template <bool FOURS, class To, class From>
COLD void stage_narrow_by(To to, From from, int start, int step, int rows, int depth, int size, int parts) {
    LOOP (int r = threadIdx.x >> 5; r < 16; r += blockDim.x >> 5)
        LOOP (int k = (threadIdx.x & 31) * (FOURS ? 4 : 1); k < size; k += 512) {
            real v[16];
#pragma unroll
            for (int u = 0; u < 16; u += FOURS ? 4 : 1) {
                const int j = k + 32 * u, at = start + r * step + j;
                const bool there = r < rows && j < depth;
                if (FOURS) {
                    const auto found = there ? ld_cg_four(from, at) : nothing_of(from);
#pragma unroll
                    for (int i = 0; i < 4; ++i) v[u + i] = wide(found.v[i]);
                } else {
                    v[u] = there ? wide(ld_cg(from, at)) : (real)0;
                }
            }
#pragma unroll
            for (int u = 0; u < 16; u += FOURS ? 4 : 1) {
                const int at = r * size + k + 32 * u;
                if (k + 32 * u >= size) break;
                store high[4], low[4];
#pragma unroll
                for (int i = 0; i < (FOURS ? 4 : 1); ++i) {
                    high[i] = high_of(v[u + i], parts);
                    low[i] = NARROW(v[u + i] - WIDE(high[i]));
                }
                if (FOURS) put_four(to, at, high); else to[at] = high[0];
                if (parts == 1) continue;
                if (FOURS) put_four(to, 16 * size + at, low); else to[16 * size + at] = low[0];
            }
        }
}
template <class To, class From>
DEVICE void stage_narrow(To to, From from, int start, int step, int rows, int depth, int size, int parts) {
    if (in_fours(from, start) && (step | depth) % 4 == 0)
        stage_narrow_by<true>(to, from, start, step, rows, depth, size, parts);
    else
        stage_narrow_by<false>(to, from, start, step, rows, depth, size, parts);
}"""

# the same of one element a word
_TENSOR_TF32 = r"""
// weights as mma.sync takes them: word (step, tile, half, lane)
struct Fragments { int to, offset, step_n, step_k, columns, depth, steps, tiles, column, rounds; };
template <class To, class From> COLD void fragments(To to, From from, const Fragments *list, int count) {
    const int warps = blockDim.x >> 5;
    LOOP (int j = 0; j < count; ++j) {
        const Fragments w = list[j];
#pragma unroll 4
        for (int i = threadIdx.x; i < w.rounds * warps * w.steps * 8; i += blockDim.x) {
            const int k = i % (w.steps * 8), u = i / (w.steps * 8), turn = u / warps;
            const int q = w.column + u % warps, n = (turn * gridDim.x + blockIdx.x) * warps + u % warps;
            const int tile = (turn * w.steps + k / 8) * w.tiles + q / 8, lane = q % 8 * 4 + k % 4;
            const bool there = n < w.columns && k < w.depth;
            const real v = there ? wide(from[w.offset + n * w.step_n + k * w.step_k]) : (real)0;
            to[w.to + (tile * 2 + k % 8 / 4) * 32 + lane] = to_tf32(v);
        }
    }
}
// 16 rows, rounded; what is past the last is zero
template <class To, class From>
COLD void stage_rounded(To to, From from, int start, int step, int rows, int depth, int size) {
    LOOP (int r = threadIdx.x >> 5; r < 16; r += blockDim.x >> 5)
        LOOP (int k = threadIdx.x & 31; k < size; k += 128) {
            real v[4];  // four loads are under way at a time
#pragma unroll
            for (int u = 0; u < 4; ++u)
                v[u] = r < rows && k + 32 * u < depth
                           ? wide(ld_cg(from, start + r * step + k + 32 * u)) : (real)0;
#pragma unroll
            for (int u = 0; u < 4; ++u)
                if (k + 32 * u < size) to[r * size + k + 32 * u] = to_tf32(v[u]);
        }
}"""

_FRAGMENTS = r"""
template <class From> DEVICE void row_fragment(unsigned *a, From x, int words, int part, int k) {
    const int lane = threadIdx.x & 31, at = (16 * part + (lane >> 2)) * words + 8 * k + (lane & 3);
    a[0] = x[at], a[1] = x[at + 8 * words], a[2] = x[at + 4], a[3] = x[at + 8 * words + 4];
}
template <class From> DEVICE void column_fragment(unsigned *b, From w, int tile) {
    const int at = 64 * tile + (threadIdx.x & 31);
    b[0] = w[at], b[1] = w[at + 32];
}
template <class To> DEVICE void leave_sums(To part, const real *d, int start) {
    const int lane = threadIdx.x & 31, at = start + (lane & 3) * 40 + (lane >> 2);
    part[at] = d[0], part[at + 20] = d[1], part[at + 8] = d[2], part[at + 28] = d[3];
}
"""


# of the library's functions, those that are an instruction or two, and those that an operator alone calls
_SHORT, _STANDING = ("fabs", "floor"), ("sin", "cos", "tan")


def _functions() -> str:
    """The library's functions of doubles: with each of its calls inlined, a long one took up to an eighth of
    NVRTC's time for a cell."""
    lines = ["#define F(name) of_##name"]
    for n in (*LIBRARY.values(), *_STANDING):
        kind = "DEVICE" if n in (*_SHORT, *_STANDING) else "COLD"
        lines.append(f"{kind} double of_{n}(double a) {{ return {n}(a); }}")
    lines.append("DEVICE double of_pow(double a, double b) { return pow(a, b); }")
    lines.append("DEVICE double of_fma(double a, double b, double c) { return fma(a, b, c); }\n")
    return "\n".join(lines)


def prelude(dtype: str, tf32: bool = False) -> str:
    """The fixed text for a dtype. `real` is what is computed with, `store` what most buffers hold."""
    real = REALS[dtype]
    parts = [_INTRINSICS, _LOOP, f"typedef {real} real;\ntypedef {_STORES[dtype]} store;\n", _CALL]
    parts.append("#define F(name) name##f\n" if real == "float" else _functions())
    halves = dtype in ("bfloat16", "float16")
    tensor = _TENSOR + _FRAGMENTS if halves else _TENSOR_TF32 + _FRAGMENTS if tf32 else ""
    parts += [_conversions(dtype), _OPERATORS, tensor, _draw(real)]
    return "".join(parts)


def _conversions(dtype: str) -> str:
    """16-bit numbers are widened when they are read and rounded to nearest even when they are written."""
    if dtype in ("float32", "float64"):
        return "#define WIDE(v) (v)\n#define NARROW(v) (v)\nDEVICE real wide(real v) { return v; }\n"
    kind = "bf16" if dtype == "bfloat16" else "f16"
    largest = "3.38953139e38f" if kind == "bf16" else "65504.0f"
    return (
        f"#define LARGEST {largest}\n#define WIDE(v) from_{kind}(v)\n#define NARROW(v) to_{kind}(v)\n"
        "DEVICE real wide(real v) { return v; }\nDEVICE real wide(store v) { return WIDE(v); }\n"
    )


def _draw(real: str) -> str:
    """Philox 4x32-10, as `ops.draws`: the same numbers."""
    a, b = (f"{m:#x}u" for m in MULTIPLIERS)
    p, q = (f"{k:#x}u" for k in KEY_STEPS)
    bits = "float_bits" if real == "float" else "(unsigned)double_bits"
    return f"""
#define COUNT(v) {bits}(v)
DEVICE real op_draw(unsigned at, unsigned row, unsigned clock, unsigned site, unsigned low, unsigned high) {{
    unsigned c0 = at, c1 = row, c2 = clock, c3 = site, k0 = low, k1 = high;
    for (int round = 0; round < {ROUNDS}; ++round) {{
        const unsigned long long x = (unsigned long long)c0 * {a}, y = (unsigned long long)c2 * {b};
        c0 = (unsigned)(y >> 32) ^ c1 ^ k0;
        c1 = (unsigned)y;
        c2 = (unsigned)(x >> 32) ^ c3 ^ k1;
        c3 = (unsigned)x;
        k0 += {p};
        k1 += {q};
    }}
    return (real)(c0 >> 8) * (real){2.0**-24!r};
}}
"""
