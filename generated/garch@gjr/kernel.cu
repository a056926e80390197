// generated from specs/garch.yaml by `make generated`: do not edit
// garch@gjr D=8 float32, sm_90

// Made by rnngen from the equations in lines 36, 37, 38 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_3<<<B * 8 / 64, at most 65536; chunks>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_1<<<B * 8 / 64, at most 65536; chunks>>>
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [8]
//   b3: param 2, real [8]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: state 1, real [T + 1 or 2, B, 8]
//   b9: state 2, real [T + 1 or 2, B, 8]
//   b10: grad_state 0, real [2, B, 8]
//   b11: grad_state 1, real [2, B, 8]
//   b12: grad_state 2, real [2, B, 8]
//   b13: grad_input 0, real [T, B, 8]
//   b14: grad_param 0, real [8]
//   b15: grad_param 1, real [8]
//   b16: grad_param 2, real [8]
//   b17: grad_param 3, real [8]
//   b18: saved 0, real [8]
//   b19: saved 1, real [T, B, 8]
//   b20: saved 2, real [T, B, 8]
//   b21: scratch 0, real [T, B, 8]
//   b22: carry 0, real [chunks, B, 32]
//   b23: scratch 1, real [chunks, B, 40]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b9, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b18[i0] = 0.5f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const int o8 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b8[o8 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o9 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b9[o9 + i0] = 0.5f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b1, BUFFER(real) b19, BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o1 = row * 8;
#line 37 "garch.yaml"
        const real e0 = b1[o1 + i0];
        const real e1 = e0 * e0;
#line 38 "garch.yaml"
        const real e3 = (real)(e0 < 0.0f);
#line 354 "kernel.cu"
        const int o19 = row * 8;
        const int o20 = row * 8;
        b19[o19 + i0] = e1;
        b20[o20 + i0] = e3;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b9, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real r0 = 0, r1 = 0, r2 = 0, f2_2 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o9 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            const int o8 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            const int o7 = ((start) * call.rows + row) * 8;
            b22[item] = b9[o9 + i0];
            r0 = b9[o9 + i0];
            b22[1 * lanes + item] = b8[o8 + i0];
            r1 = b8[o8 + i0];
            b22[2 * lanes + item] = b7[o7 + i0];
        }
        if (chunk > 0) {
            const int t = begin - 1;
            const int o19 = ((t) * call.rows + row) * 8;
            const int o20 = ((t) * call.rows + row) * 8;
#line 37 "garch.yaml"
            const real e13 = b19[o19 + i0];
#line 38 "garch.yaml"
            const real e14 = b20[o20 + i0];
#line 397 "kernel.cu"
            r0 = e14;
            r1 = e13;
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o19 = ((t) * call.rows + row) * 8;
            const int o20 = ((t) * call.rows + row) * 8;
#line 36 "garch.yaml"
            const real e0 = b4[i0];
            const real e1 = b3[i0];
            const real e2 = b2[i0];
            const real e4 = e2 * r0;
            const real e5 = e1 + e4;
            const real e7 = e5 * r1;
            const real e8 = e0 + e7;
            const real e9 = b5[i0];
#line 37 "garch.yaml"
            const real e13 = b19[o19 + i0];
#line 38 "garch.yaml"
            const real e14 = b20[o20 + i0];
#line 417 "kernel.cu"
            const real e11_r = e9 * r2;
            const real e11_f2 = op_carry(e9, f2_2);
            const real e12_r = e8 + e11_r;
            const real e12_f2 = e11_f2;
            const real next_r0 = e14;
            const real next_r1 = e13;
            const real next_r2 = e12_r;
            const real next_f2_2 = e12_f2;
            r0 = next_r0;
            r1 = next_r1;
            r2 = next_r2;
            f2_2 = next_f2_2;
        }
        b22[((chunk + 1) * 4 + 0) * lanes + item] = r0;
        b22[((chunk + 1) * 4 + 1) * lanes + item] = r1;
        b22[((chunk + 1) * 4 + 2) * lanes + item] = r2;
        b22[((chunk + 1) * 4 + 3) * lanes + item] = f2_2;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_3(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, BUFFER(real) b8,
    BUFFER(real) b9, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (begin < end) {
            real c0, c1, c2;
            if (chunks == 1) {
                const int start = 0;
                const int o9 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
                const int o8 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
                const int o7 = ((start) * call.rows + row) * 8;
                c0 = b9[o9 + i0];
                c1 = b8[o8 + i0];
                c2 = b7[o7 + i0];
            }
            else {
                c0 = b22[item];
                c1 = b22[1 * lanes + item];
                c2 = b22[2 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b22[((k) * 4 + 0) * lanes + item];
                    const real n1 = b22[((k) * 4 + 1) * lanes + item];
                    const real n2 = b22[((k) * 4 + 2) * lanes + item] + op_carry(c2, b22[((k) * 4 + 3) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                    c2 = n2;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o19 = ((t) * call.rows + row) * 8;
                const int o20 = ((t) * call.rows + row) * 8;
#line 36 "garch.yaml"
                const real e0 = b4[i0];
                const real e1 = b3[i0];
                const real e2 = b2[i0];
                const real e4 = e2 * c0;
                const real e5 = e1 + e4;
                const real e7 = e5 * c1;
                const real e8 = e0 + e7;
                const real e9 = b5[i0];
                const real e11 = e9 * c2;
                const real e12 = e8 + e11;
#line 37 "garch.yaml"
                const real e13 = b19[o19 + i0];
#line 38 "garch.yaml"
                const real e14 = b20[o20 + i0];
#line 495 "kernel.cu"
                const int o7_1 = ((t + 1) * call.rows + row) * 8;
                const int o8_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                const int o9_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                b7[o7_1 + i0] = e12;
                if (call.save || n + 1 == call.steps) b8[o8_1 + i0] = e13;
                if (call.save || n + 1 == call.steps) b9[o9_1 + i0] = e14;
                const real n0 = e14;
                const real n1 = e13;
                const real n2 = e12;
                c0 = n0;
                c1 = n1;
                c2 = n2;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10,
    CONST_BUFFER(real) b11, BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real r0 = 0, f0_0 = 1, r1 = 0, f1_0 = 0, f1_1 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o10_1 = (((start + 1) & 1) * call.rows + row) * 8;
            const int o11_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b23[item] = b10[o10_1 + i0];
            b23[2 * lanes + item] = b11[o11_1 + i0];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o6 = ((t) * call.rows + row) * 8;
            const int o9 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
            const real e1 = b6[o6 + i0];
#line 36 "garch.yaml"
            const real e3 = b5[i0];
            const real e5 = b3[i0];
            const real e6 = b2[i0];
            const real e7 = b9[o9 + i0];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
#line 547 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real e4_r = e2_r * e3;
            const real e4_f0 = op_carry(e3, e2_f0);
            const real e10_r = e2_r * e9;
            const real e10_f0 = op_carry(e9, e2_f0);
            const real next_r0 = e4_r;
            const real next_f0_0 = e4_f0;
            const real next_r1 = e10_r;
            const real next_f1_0 = e10_f0;
            const real next_f1_1 = 0;
            r0 = next_r0;
            f0_0 = next_f0_0;
            r1 = next_r1;
            f1_0 = next_f1_0;
            f1_1 = next_f1_1;
        }
        b23[((chunk + 1) * 5 + 0) * lanes + item] = r0;
        b23[((chunk + 1) * 5 + 1) * lanes + item] = f0_0;
        b23[((chunk + 1) * 5 + 2) * lanes + item] = r1;
        b23[((chunk + 1) * 5 + 3) * lanes + item] = f1_0;
        b23[((chunk + 1) * 5 + 4) * lanes + item] = f1_1;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b8,
    CONST_BUFFER(real) b9, BUFFER(real) b10, BUFFER(real) b11, BUFFER(real) b12, BUFFER(real) b13, BUFFER(real) b21,
    CONST_BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 8;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        if (begin < end) {
            real c0, c1;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o10_1 = (((start + 1) & 1) * call.rows + row) * 8;
                const int o11_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b10[o10_1 + i0];
                c1 = b11[o11_1 + i0];
            }
            else {
                c0 = b23[item];
                c1 = b23[2 * lanes + item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b23[((k) * 5 + 0) * lanes + item] + op_carry(c0, b23[((k) * 5 + 1) * lanes + item]);
                    const real n1 = b23[((k) * 5 + 2) * lanes + item] + op_carry(c0, b23[((k) * 5 + 3) * lanes + item]) + op_carry(c1, b23[((k) * 5 + 4) * lanes + item]);
                    c0 = n0;
                    c1 = n1;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o6 = ((t) * call.rows + row) * 8;
                const int o9 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
                const int o8 = ((call.save ? t : (t) & 1) * call.rows + row) * 8;
                const int o1 = ((t) * call.rows + row) * 8;
                const real e1 = b6[o6 + i0];
                const real e2 = c0 + e1;
#line 36 "garch.yaml"
                const real e3 = b5[i0];
                const real e4 = e2 * e3;
                const real e5 = b3[i0];
                const real e6 = b2[i0];
                const real e7 = b9[o9 + i0];
                const real e8 = e6 * e7;
                const real e9 = e5 + e8;
                const real e10 = e2 * e9;
                const real e11 = b8[o8 + i0];
                const real e12 = e2 * e11;
                const real e13 = e12 * e6;
#line 37 "garch.yaml"
                const real e15 = b1[o1 + i0];
                const real e16 = c1 * e15;
                const real e17 = e16 + e16;
#line 631 "kernel.cu"
                const int o21 = ((t) * call.rows + row) * 8;
                const int o10 = (((t) & 1) * call.rows + row) * 8;
                const int o11 = (((t) & 1) * call.rows + row) * 8;
                const int o12 = (((t) & 1) * call.rows + row) * 8;
                const int o13 = ((t) * call.rows + row) * 8;
                b21[o21 + i0] = e2;
                if (n + 1 == call.steps) b10[o10 + i0] = e4;
                if (n + 1 == call.steps) b11[o11 + i0] = e10;
                if (n + 1 == call.steps) b12[o12 + i0] = e13;
                b13[o13 + i0] = e17;
                const real n0 = e4;
                const real n1 = e10;
                c0 = n0;
                c1 = n1;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17, CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 1024);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f, s2 = 0.0f, s3 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 1
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o21 = row * 8;
                const int o8 = row * 8;
                const int o9 = row * 8;
                const int o7 = row * 8;
                const real e0 = b21[o21 + i0];
                const real e1 = b8[o8 + i0];
                const real e2 = e0 * e1;
                const real e3 = b9[o9 + i0];
                const real e4 = e2 * e3;
                const real e5 = b7[o7 + i0];
                const real e6 = e0 * e5;
                s0 = s0 + e4;
                s1 = s1 + e2;
                s2 = s2 + e0;
                s3 = s3 + e6;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        part[512 + threadIdx.x] = s2;
        part[768 + threadIdx.x] = s3;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b14[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b15[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b16[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b17[i0] = sum;
        }
        block_barrier();
    }
}
