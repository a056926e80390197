// generated from specs/hmm.yaml by `make generated`: do not edit
// hmm K=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 17, 18, 19, 20 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b12[8, 8] = b8[8, T*B*1] * b10[T*B*1, 8]
//   backward_1<<<B * 8 / 256, at most 2048>>>
//   backward_2<<<8 / 32, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [8]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [64]
//   b3: adjoint 0, real [T, B, 8]
//   b4: adjoint 1, real [T, B, 1]
//   b5: start 0, real [B, 8]
//   b6: state 0, real [T + 1 or 2, B, 8]
//   b7: state 1, real [T + 1, B, 1]
//   b8: grad_state 0, real [T + 1, B, 8]
//   b9: grad_state 1, real [2, B, 1]
//   b10: output 0, real [T, B, 8]
//   b11: grad_input 0, real [T, B, 8]
//   b12: grad_param 0, real [64]
//   b13: grad_param 1, real [8]
//   b14: saved 0, real [T or 1, B, 1]
//   b15: scratch 0, real [T, B, 8]
//   b16: scratch 1, real [T, B, 8]
//   b17: scratch 2, real [B, 1]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, BUFFER(real) b6, BUFFER(real) b7,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const real e0 = b0[i0];
            const int o6 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b6[o6 + i0] = e0;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 1u; item += stride) {
            const int row = row0 + (int)(item);
            const int o7 = ((0) * call.rows + row) * 1;
            b7[o7] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, BUFFER(real) b6, BUFFER(real) b7, BUFFER(real) b10, BUFFER(real) b14,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 1, 8, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o6 = (s0 + row0) * 8;
                const int o1 = (s1 + row0) * 8;
                const real e0 = b6[o6 + i0];
                const real e1 = b1[o1 + i0];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o14 = (s2 + row0) * 1;
            b14[o14] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o6 = (s0 + row0) * 8;
            const int o1 = (s1 + row0) * 8;
            const int o14 = (s2 + row0) * 1;
#line 16 "hmm.yaml"
            const real e0 = b6[o6 + i0];
            const real e1 = b1[o1 + i0];
            const real e2 = e0 * e1;
#line 17 "hmm.yaml"
            const real e3 = b14[o14];
#line 18 "hmm.yaml"
            const real e4 = e2 / e3;
#line 361 "kernel.cu"
            const int o10 = (s1 + row0) * 8;
            b10[o10 + i0] = e4;
        }
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o7 = (s1 + row0) * 1;
            const int o14 = (s2 + row0) * 1;
#line 20 "hmm.yaml"
            const real e0 = b7[o7];
#line 17 "hmm.yaml"
            const real e1 = b14[o14];
#line 20 "hmm.yaml"
            const real e2 = F(log)(e1);
            const real e3 = e0 + e2;
#line 377 "kernel.cu"
            const int o7_1 = (s3 + row0) * 1;
            b7[o7_1] = e3;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o10 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b10[o10 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 19 "hmm.yaml"
            const real e0 = p0;
#line 395 "kernel.cu"
            const int o6_1 = (s4 + row0) * 8;
            b6[o6_1 + i0] = e0;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b6, BUFFER(real) b8,
    BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b11, CONST_BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = ((t) & 1) * call.rows;
        const int s3 = (t + 1) * call.rows;
        const int s4 = (call.save ? t : 0) * call.rows;
        const int s5 = (call.save ? t : (t) & 1) * call.rows;
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            const int o9_1 = (s0 + row0) * 1;
            const int o4 = (s1 + row0) * 1;
            const real e0 = b9[o9_1];
            const real e1 = b4[o4];
            const real e2 = e0 + e1;
            const int o9 = (s2 + row0) * 1;
            b9[o9] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o8_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b8[o8_1 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o3 = (s1 + row0) * 8;
            const int o14 = (s4 + row0) * 1;
            const int o10 = (s1 + row0) * 8;
#line 18 "hmm.yaml"
            const real e0 = b3[o3 + i0];
#line 19 "hmm.yaml"
            const real e1 = p0;
#line 18 "hmm.yaml"
            const real e2 = e0 + e1;
#line 17 "hmm.yaml"
            const real e3 = b14[o14];
#line 18 "hmm.yaml"
            const real e4 = e2 / e3;
            const real e5 = b10[o10 + i0];
            const real e6 = e2 * e5;
            const real e7 = e6 / e3;
#line 462 "kernel.cu"
            const int o15 = (s1 + row0) * 8;
            const int o16 = (s1 + row0) * 8;
            b15[o15 + i0] = e4;
            b16[o16 + i0] = e7;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o16 = (s1 + row0) * 8;
                const real e0 = b16[o16 + i0];
                const real e1 = -e0;
                sum = sum + e1;
            }
            const int o17 = row0 * 1;
            b17[o17] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o15 = (s1 + row0) * 8;
            const int o9 = (s2 + row0) * 1;
            const int o14 = (s4 + row0) * 1;
            const int o17 = row0 * 1;
            const int o1 = (s1 + row0) * 8;
            const int o6 = (s5 + row0) * 8;
#line 18 "hmm.yaml"
            const real e0 = b15[o15 + i0];
#line 20 "hmm.yaml"
            const real e1 = b9[o9];
#line 17 "hmm.yaml"
            const real e3 = b14[o14];
#line 20 "hmm.yaml"
            const real e4 = 1.0f / e3;
            const real e5 = e1 * e4;
#line 18 "hmm.yaml"
            const real e6 = b17[o17];
#line 17 "hmm.yaml"
            const real e7 = e5 + e6;
#line 16 "hmm.yaml"
            const real e8 = e0 + e7;
            const real e9 = b1[o1 + i0];
            const real e10 = e8 * e9;
            const real e11 = b6[o6 + i0];
            const real e12 = e8 * e11;
#line 512 "kernel.cu"
            const int o8 = (s1 + row0) * 8;
            const int o11 = (s1 + row0) * 8;
            b8[o8 + i0] = e10;
            b11[o11 + i0] = e12;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b5, CONST_BUFFER(real) b8,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o8 = ((0) * call.rows + row) * 8;
            const real e0 = b8[o8 + i0];
            const int o5 = row * 8;
            b5[o5 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b5, BUFFER(real) b13,
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
                const int o5 = row * 8;
                const real e0 = b5[o5 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}
