// generated from specs/esn.yaml by `make generated`: do not edit
// esn I=8 H=8 O=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b14[T*B*1, 8] = b0[T*B*1, 8] * b3[8, 8]
//   forward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b15[T*B*1, 8] = b11[T*B*1, 9] * b1[9, 8]
//   forward_2<<<B * 1 / 1>>>
//   library product b20[T*B*1, 8] = b6[T*B*1, 8] * b3[8, 8]
//   forward_3<<<T * B * 8 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b17[T*B*1, 17] = b4[T*B*1, 8] * b3[8, 17]
//   backward_0<<<B * 1 / 1>>>
//   library product b21[T*B*1, 8] = b18[T*B*1, 8] * b1[8, 8]
//   backward_1<<<T * B * 8 / 256, at most 2048>>>
//   library product b10[8, 8] = b4[8, T*B*1] * b0[T*B*1, 8]
//   backward_2<<<B * 8 / 256, at most 2048>>>
//   library product b10[8, 8] = b4[8, T*B*1] * b6[T*B*1, 8]
//   backward_3<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [72]
//   b2: param 1, real [64]
//   b3: param 2, real [136]
//   b4: adjoint 0, real [T, B, 8]
//   b5: adjoint 1, real [T, B, 8]
//   b6: state 0, real [T + 1, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: output 0, real [T, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [136]
//   b11: saved 0, real [T, B, 9]
//   b12: saved 1, real [8]
//   b13: saved 2, real [8]
//   b14: saved 3, real [T, B, 8]
//   b15: saved 4, real [T, B, 8]
//   b16: saved 5, real [T or 1, B, 8]
//   b17: scratch 0, real [T, B, 17]
//   b18: scratch 1, real [T, B, 8]
//   b19: scratch 2, real [B, 8]
//   b20: tile 0, real [T, B, 8]
//   b21: tile 1, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b3, BUFFER(real) b6, BUFFER(real) b12, BUFFER(real) b13,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
#line 20 "esn.yaml"
        const real e1 = b3[17 * i0];
        const real e3 = e1 * 1.0f;
#line 313 "kernel.cu"
        b12[i0] = 0.0f;
        b13[i0] = e3;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((0) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b0, BUFFER(real) b11,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        const int o11 = row * 9;
        b11[o11] = 1.0f;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o0 = row * 8;
        const real e0 = b0[o0 + i0];
        const int o11 = row * 9;
        b11[o11 + 1 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b2, BUFFER(real) b6, CONST_BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (t + 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o15 = (s0 + row0) * 8;
#line 19 "esn.yaml"
            const real e2 = 1.0f - 0.3f;
            const real e3 = b6[o6 + i0];
            const real e4 = e2 * e3;
#line 18 "esn.yaml"
            const real e5 = b15[o15 + i0];
            const real e6 = p0;
            const real e7 = e5 + e6;
            const real e8 = F(tanh)(e7);
#line 19 "esn.yaml"
            const real e9 = 0.3f * e8;
            const real e10 = e4 + e9;
#line 18 "esn.yaml"
            const real e11 = e8 * e8;
            const real e12 = 1.0f - e11;
#line 391 "kernel.cu"
            const int o6_1 = (s1 + row0) * 8;
            const int o16 = (s2 + row0) * 8;
            b6[o6_1 + i0] = e10;
            b16[o16 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b8, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b20,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o20 = row * 8;
        const real p0 = b20[o20 + i0];
        const int o14 = row * 8;
#line 20 "esn.yaml"
        const real e0 = b13[i0];
        const real e1 = b14[o14 + i0];
        const real e2 = p0;
        const real e3 = e1 + e2;
        const real e4 = e0 + e3;
#line 420 "kernel.cu"
        const int o8 = row * 8;
        b8[o8 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17, BUFFER(real) b18,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o17 = (s1 + row0) * 17;
            const int o16 = (s2 + row0) * 8;
#line 19 "esn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 20 "esn.yaml"
            const real e3 = b17[o17 + 9 + i0];
#line 19 "esn.yaml"
            const real e4 = e2 + e3;
            const real e6 = e4 * 0.3f;
#line 18 "esn.yaml"
            const real e7 = b16[o16 + i0];
            const real e8 = e6 * e7;
#line 462 "kernel.cu"
            const int o18 = (s1 + row0) * 8;
            b18[o18 + i0] = e8;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o18 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b18[o18 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o7_1 = (s0 + row0) * 8;
            const int o5 = (s1 + row0) * 8;
            const int o17 = (s1 + row0) * 17;
#line 19 "esn.yaml"
            const real e0 = b7[o7_1 + i0];
            const real e1 = b5[o5 + i0];
            const real e2 = e0 + e1;
#line 20 "esn.yaml"
            const real e3 = b17[o17 + 9 + i0];
#line 19 "esn.yaml"
            const real e4 = e2 + e3;
            const real e7 = 1.0f - 0.3f;
            const real e8 = e4 * e7;
#line 18 "esn.yaml"
            const real e9 = p0;
            const real e10 = e8 + e9;
#line 494 "kernel.cu"
            const int o7 = (s3 + row0) * 8;
            b7[o7 + i0] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b9, CONST_BUFFER(real) b17, CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o21 = row * 8;
        const real p0 = b21[o21 + i0];
        const int o17 = row * 17;
#line 20 "esn.yaml"
        const real e0 = b17[o17 + 1 + i0];
#line 18 "esn.yaml"
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 519 "kernel.cu"
        const int o9 = row * 8;
        b9[o9 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b4, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o4 = ((t) * call.rows + row) * 8;
            const real e0 = b4[o4 + i0];
            sum = sum + e0;
        }
        const int o19 = row * 8;
        b19[o19 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b10, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o19 = row * 8;
                const real e0 = b19[o19 + i0];
                const real e2 = e0 * 1.0f;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b10[17 * i0] = sum;
        }
        block_barrier();
    }
}
