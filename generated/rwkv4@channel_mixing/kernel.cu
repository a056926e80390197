// generated from specs/rwkv4.yaml by `make generated`: do not edit
// rwkv4@channel_mixing C=8 F=8 float32, sm_90

// Made by rnngen from the equations in lines 54, 55, 57 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   forward_2<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b36[T*B*1, 8] = b19[T*B*1, 8] * b3[8, 8]
//   library product b36[T*B*1, 8] = b20[T*B*1, 8] * b4[8, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//   library product b37[T*B*1, 8] = b23[T*B*1, 8] * b5[8, 8]
//   forward_4<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   library product b38[T*B*1, 8] = b25[T*B*1, 8] * b5[8, 8]
//   library product b38[T*B*1, 8] = b26[T*B*1, 8] * b4[8, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b39[T*B*1, 8] = b27[T*B*1, 8] * b3[8, 8]
//   backward_2<<<T * B * 8 / 256, at most 2048>>>
//   backward_3<<<B * 8 / 64, at most 65536; chunks - 1>>>
//   backward_4<<<B * 8 / 64, at most 65536; chunks>>>
//   library product b12[8, 8] = b27[8, T*B*1] * b19[T*B*1, 8]
//   library product b14[8, 8] = b26[8, T*B*1] * b20[T*B*1, 8]
//   library product b15[8, 8] = b25[8, T*B*1] * b23[T*B*1, 8]
//   backward_5<<<8 / 32, at most 2048>>>
//   backward_6<<<8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: param 1, real [8]
//   b2: input 0, real [T, B, 8]
//   b3: param 2, real [64]
//   b4: param 3, real [64]
//   b5: param 4, real [64]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1 or 2, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: output 0, real [T, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [8]
//   b12: grad_param 1, real [64]
//   b13: grad_param 2, real [8]
//   b14: grad_param 3, real [64]
//   b15: grad_param 4, real [64]
//   b16: saved 0, real [8]
//   b17: saved 1, real [8]
//   b18: saved 2, real [8]
//   b19: saved 3, real [T, B, 8]
//   b20: saved 4, real [T, B, 8]
//   b21: saved 5, real [T, B, 8]
//   b22: saved 6, real [T, B, 8]
//   b23: saved 7, real [T, B, 8]
//   b24: saved 8, real [T, B, 8]
//   b25: scratch 0, real [T, B, 8]
//   b26: scratch 1, real [T, B, 8]
//   b27: scratch 2, real [T, B, 8]
//   b28: scratch 3, real [T, B, 8]
//   b29: scratch 4, real [T, B, 8]
//   b30: scratch 5, real [T, B, 8]
//   b31: scratch 6, real [8]
//   b32: scratch 7, real [8]
//   b33: scratch 8, real [8]
//   b34: scratch 9, real [8]
//   b35: carry 0, real [chunks, B, 8]
//   b36: tile 0, real [T, B, 16]
//   b37: tile 1, real [T, B, 8]
//   b38: tile 2, real [T, B, 16]
//   b39: tile 3, real [T, B, 8]
//   b40: scratch 10, real [chunks, B, 8]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b7, BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 54 "rwkv4.yaml"
        const real e2 = b0[i0];
        const real e3 = 1.0f - e2;
#line 55 "rwkv4.yaml"
        const real e4 = b1[i0];
        const real e5 = 1.0f - e4;
#line 345 "kernel.cu"
        b16[i0] = 0.0f;
        b17[i0] = e3;
        b18[i0] = e5;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b7, BUFFER(real) b35,
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
        real r0 = 0;
        if (chunk == 0) {
            const int start = 0;
            const int o7 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
            b35[item] = b7[o7 + i0];
            r0 = b7[o7 + i0];
        }
        if (chunk > 0) {
            const int t = begin - 1;
            const int o2 = ((t) * call.rows + row) * 8;
#line 54 "rwkv4.yaml"
            const real e1 = b2[o2 + i0];
#line 386 "kernel.cu"
            r0 = e1;
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o2 = ((t) * call.rows + row) * 8;
#line 54 "rwkv4.yaml"
            const real e1 = b2[o2 + i0];
#line 393 "kernel.cu"
            const real next_r0 = e1;
            r0 = next_r0;
        }
        b35[((chunk + 1) * 1 + 0) * lanes + item] = r0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b7, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18,
    BUFFER(real) b19, BUFFER(real) b20, CONST_BUFFER(real) b35,
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
            real c0;
            if (chunks == 1) {
                const int start = 0;
                const int o7 = ((call.save ? start : (start) & 1) * call.rows + row) * 8;
                c0 = b7[o7 + i0];
            }
            else {
                c0 = b35[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b35[((k) * 1 + 0) * lanes + item];
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o2 = ((t) * call.rows + row) * 8;
#line 54 "rwkv4.yaml"
                const real e0 = b0[i0];
                const real e1 = b2[o2 + i0];
                const real e2 = e0 * e1;
                const real e3 = b17[i0];
                const real e5 = e3 * c0;
                const real e6 = e2 + e5;
#line 55 "rwkv4.yaml"
                const real e7 = b1[i0];
                const real e8 = e7 * e1;
                const real e9 = b18[i0];
                const real e10 = e9 * c0;
                const real e11 = e8 + e10;
#line 445 "kernel.cu"
                const int o19 = ((t) * call.rows + row) * 8;
                const int o20 = ((t) * call.rows + row) * 8;
                const int o7_1 = ((call.save ? t + 1 : (t + 1) & 1) * call.rows + row) * 8;
                b19[o19 + i0] = e6;
                b20[o20 + i0] = e11;
                if (call.save || n + 1 == call.steps) b7[o7_1 + i0] = e1;
                const real n0 = e1;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b21, BUFFER(real) b22, BUFFER(real) b23, CONST_BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o36 = row * 16;
        const real p0 = b36[o36 + i0];
        const real p1 = b36[o36 + 8 + i0];
#line 54 "rwkv4.yaml"
        const real e0 = p0;
#line 55 "rwkv4.yaml"
        const real e1 = p1;
        const real e2 = op_sigmoid(e1);
#line 57 "rwkv4.yaml"
        const real e4 = (real)(e0 <= 0.0f);
        const real e5 = e4 != 0 ? 0.0f : e0;
        const real e6 = e5 * e5;
#line 481 "kernel.cu"
        const int o21 = row * 8;
        const int o22 = row * 8;
        const int o23 = row * 8;
        b21[o21 + i0] = e0;
        b22[o22 + i0] = e2;
        b23[o23 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    BUFFER(real) b9, CONST_BUFFER(real) b22, BUFFER(real) b24, CONST_BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o37 = row * 8;
        const real p0 = b37[o37 + i0];
        const int o22 = row * 8;
#line 57 "rwkv4.yaml"
        const real e0 = p0;
#line 55 "rwkv4.yaml"
        const real e1 = b22[o22 + i0];
#line 57 "rwkv4.yaml"
        const real e2 = e1 * e0;
#line 510 "kernel.cu"
        const int o24 = row * 8;
        const int o9 = row * 8;
        b24[o24 + i0] = e0;
        b9[o9 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b22, CONST_BUFFER(real) b24, BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o6 = row * 8;
        const int o22 = row * 8;
        const int o24 = row * 8;
#line 57 "rwkv4.yaml"
        const real e0 = b6[o6 + i0];
#line 55 "rwkv4.yaml"
        const real e1 = b22[o22 + i0];
#line 57 "rwkv4.yaml"
        const real e2 = e0 * e1;
        const real e3 = b24[o24 + i0];
        const real e4 = e0 * e3;
#line 55 "rwkv4.yaml"
        const real e5 = e4 * e1;
        const real e7 = 1.0f - e1;
        const real e8 = e5 * e7;
#line 543 "kernel.cu"
        const int o25 = row * 8;
        const int o26 = row * 8;
        b25[o25 + i0] = e2;
        b26[o26 + i0] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b21, BUFFER(real) b27, BUFFER(real) b28, CONST_BUFFER(real) b38,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o38 = row * 16;
        const real p0 = b38[o38 + i0];
        const real p1 = b38[o38 + 8 + i0];
        const int o21 = row * 8;
#line 54 "rwkv4.yaml"
        const real e0 = b21[o21 + i0];
#line 57 "rwkv4.yaml"
        const real e2 = (real)(e0 <= 0.0f);
        const real e3 = p0;
        const real e4 = e2 != 0 ? 0.0f : e0;
        const real e5 = e3 * e4;
        const real e6 = e5 + e5;
        const real e7 = e2 != 0 ? 0.0f : e6;
#line 55 "rwkv4.yaml"
        const real e8 = p1;
#line 576 "kernel.cu"
        const int o27 = row * 8;
        const int o28 = row * 8;
        b27[o27 + i0] = e7;
        b28[o28 + i0] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30, CONST_BUFFER(real) b39,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o39 = row * 8;
        const real p0 = b39[o39 + i0];
        const int o28 = row * 8;
#line 54 "rwkv4.yaml"
        const real e0 = p0;
#line 55 "rwkv4.yaml"
        const real e1 = b28[o28 + i0];
        const real e2 = b18[i0];
        const real e3 = e1 * e2;
#line 54 "rwkv4.yaml"
        const real e4 = b17[i0];
        const real e5 = e0 * e4;
        const real e6 = e3 + e5;
#line 607 "kernel.cu"
        const int o29 = row * 8;
        const int o30 = row * 8;
        b29[o29 + i0] = e0;
        b30[o30 + i0] = e6;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_3(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b30, BUFFER(real) b40,
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
        real r0 = 0;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
            b40[item] = b8[o8_1 + i0];
            r0 = b8[o8_1 + i0];
        }
        if (chunk > 0) {
            const int t = call.steps - begin;
            const int o30 = ((t) * call.rows + row) * 8;
            const real e9 = b30[o30 + i0];
            r0 = e9;
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o30 = ((t) * call.rows + row) * 8;
            const real e9 = b30[o30 + i0];
            const real next_r0 = e9;
            r0 = next_r0;
        }
        b40[((chunk + 1) * 1 + 0) * lanes + item] = r0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_4(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, BUFFER(real) b8, BUFFER(real) b10, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29,
    CONST_BUFFER(real) b30, CONST_BUFFER(real) b40,
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
            real c0;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o8_1 = (((start + 1) & 1) * call.rows + row) * 8;
                c0 = b8[o8_1 + i0];
            }
            else {
                c0 = b40[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b40[((k) * 1 + 0) * lanes + item];
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o28 = ((t) * call.rows + row) * 8;
                const int o29 = ((t) * call.rows + row) * 8;
                const int o30 = ((t) * call.rows + row) * 8;
#line 55 "rwkv4.yaml"
                const real e1 = b28[o28 + i0];
                const real e2 = b1[i0];
                const real e3 = e1 * e2;
                const real e4 = c0 + e3;
#line 54 "rwkv4.yaml"
                const real e5 = b29[o29 + i0];
                const real e6 = b0[i0];
                const real e7 = e5 * e6;
                const real e8 = e4 + e7;
                const real e9 = b30[o30 + i0];
#line 696 "kernel.cu"
                const int o10 = ((t) * call.rows + row) * 8;
                const int o8 = (((t) & 1) * call.rows + row) * 8;
                b10[o10 + i0] = e8;
                if (n + 1 == call.steps) b8[o8 + i0] = e9;
                const real n0 = e9;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b7, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, BUFFER(real) b31, BUFFER(real) b32,
    BUFFER(real) b33, BUFFER(real) b34,
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
                const int o29 = row * 8;
                const int o2 = row * 8;
                const int o7 = row * 8;
                const int o28 = row * 8;
                const real e0 = b29[o29 + i0];
                const real e1 = b2[o2 + i0];
                const real e2 = e0 * e1;
                const real e3 = b7[o7 + i0];
                const real e4 = e0 * e3;
                const real e5 = b28[o28 + i0];
                const real e6 = e5 * e1;
                const real e7 = e5 * e3;
                s0 = s0 + e2;
                s1 = s1 + e4;
                s2 = s2 + e6;
                s3 = s3 + e7;
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
            b31[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b32[i0] = sum;
        }
        if (warp == 2 && item < 8) {
            real sum = part[512 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[512 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        if (warp == 3 && item < 8) {
            real sum = part[768 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[768 + w * 32 + lane];
            const int i0 = item;
            b34[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    BUFFER(real) b11, BUFFER(real) b13, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b33, CONST_BUFFER(real) b34,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b31[i0];
        const real e1 = b32[i0];
        const real e2 = e0 - e1;
        const real e3 = b33[i0];
        const real e4 = b34[i0];
        const real e5 = e3 - e4;
        b11[i0] = e2;
        b13[i0] = e5;
    }
}
