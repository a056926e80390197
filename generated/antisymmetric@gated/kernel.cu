// generated from specs/antisymmetric.yaml by `make generated`: do not edit
// antisymmetric@gated I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 31, 32, 33 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b18[T*B*1, 16] = b1[T*B*1, 8] * b15[8, 16]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b9[T*B*1, 8] = b20[T*B*1, 8] * b3[8, 8]
//   library product b9[T*B*1, 8] += b21[T*B*1, 8] * b2[8, 8]
//   library product b23[8, 8] = b22[8, T*B*1] * b7[T*B*1, 8]
//   library product b10[8, 8] = b21[8, T*B*1] * b1[T*B*1, 8]
//   library product b12[8, 8] = b20[8, T*B*1] * b1[T*B*1, 8]
//   backward_1<<<8 / 32, at most 2048>>>
//   backward_2<<<64 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [64]
//   b1: input 0, real [T, B, 8]
//   b2: param 1, real [64]
//   b3: param 2, real [64]
//   b4: param 3, real [8]
//   b5: param 4, real [8]
//   b6: adjoint 0, real [T, B, 8]
//   b7: state 0, real [T + 1, B, 8]
//   b8: grad_state 0, real [2, B, 8]
//   b9: grad_input 0, real [T, B, 8]
//   b10: grad_param 0, real [64]
//   b11: grad_param 1, real [8]
//   b12: grad_param 2, real [64]
//   b13: grad_param 3, real [8]
//   b14: grad_param 4, real [64]
//   b15: saved 0, real [128]
//   b16: saved 1, real [8]
//   b17: saved 2, real [64]
//   b18: saved 3, real [T, B, 16]
//   b19: saved 4, real [T or 1, B, 8]
//   b20: scratch 0, real [T, B, 8]
//   b21: scratch 1, real [T, B, 8]
//   b22: scratch 2, real [T, B, 8]
//   b23: scratch 3, real [64]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b7, BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b16[i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 31 "antisymmetric.yaml"
        const real e0 = b0[8 * i0 + i1];
        const real e1 = b0[i0 + 8 * i1];
        const real e2 = e0 - e1;
        const real e4 = (real)(i0);
        const real e5 = (real)(i1);
        const real e6 = (real)(e4 == e5);
        const real e7 = 0.01f * e6;
        const real e8 = e2 - e7;
#line 324 "kernel.cu"
        b17[8 * i0 + i1] = e8;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b2[i0];
#line 32 "antisymmetric.yaml"
        const real e1 = b3[i0];
#line 332 "kernel.cu"
        b15[i0] = e0;
        b15[64 + i0] = e1;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o7 = ((0) * call.rows + row) * 8;
            b7[o7 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b17, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o7 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b7[o7 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o18 = (s0 + row0) * 16;
#line 31 "antisymmetric.yaml"
            const real e0 = p0;
#line 33 "antisymmetric.yaml"
            const real e1 = b7[o7 + i0];
#line 32 "antisymmetric.yaml"
            const real e3 = b4[i0];
            const real e4 = b18[o18 + i0];
            const real e5 = e0 + e4;
            const real e6 = e3 + e5;
            const real e7 = op_sigmoid(e6);
#line 33 "antisymmetric.yaml"
            const real e8 = 0.01f * e7;
            const real e9 = b5[i0];
#line 32 "antisymmetric.yaml"
            const real e10 = b18[o18 + 8 + i0];
#line 33 "antisymmetric.yaml"
            const real e11 = e0 + e10;
            const real e12 = e9 + e11;
            const real e13 = F(tanh)(e12);
            const real e14 = e8 * e13;
            const real e15 = e1 + e14;
#line 394 "kernel.cu"
            const int o19 = (s1 + row0) * 8;
            const int o7_1 = (s2 + row0) * 8;
            b19[o19 + i0] = e0;
            b7[o7_1 + i0] = e15;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, BUFFER(real) b8, CONST_BUFFER(real) b17, CONST_BUFFER(real) b18,
    CONST_BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b17, 0, 1, 8, 8, 64);
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
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o18 = (s1 + row0) * 16;
#line 33 "antisymmetric.yaml"
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 32 "antisymmetric.yaml"
            const real e4 = b4[i0];
#line 31 "antisymmetric.yaml"
            const real e5 = b19[o19 + i0];
#line 32 "antisymmetric.yaml"
            const real e6 = b18[o18 + i0];
            const real e7 = e5 + e6;
            const real e8 = e4 + e7;
            const real e9 = op_sigmoid(e8);
#line 33 "antisymmetric.yaml"
            const real e10 = 0.01f * e9;
            const real e11 = e2 * e10;
            const real e13 = b5[i0];
#line 32 "antisymmetric.yaml"
            const real e14 = b18[o18 + 8 + i0];
#line 33 "antisymmetric.yaml"
            const real e15 = e5 + e14;
            const real e16 = e13 + e15;
            const real e17 = F(tanh)(e16);
            const real e18 = e17 * e17;
            const real e19 = 1.0f - e18;
            const real e20 = e11 * e19;
            const real e21 = e2 * e17;
            const real e22 = e21 * 0.01f;
#line 32 "antisymmetric.yaml"
            const real e23 = e22 * e9;
            const real e24 = 1.0f - e9;
            const real e25 = e23 * e24;
#line 31 "antisymmetric.yaml"
            const real e26 = e20 + e25;
#line 463 "kernel.cu"
            const int o20 = (s1 + row0) * 8;
            const int o21 = (s1 + row0) * 8;
            const int o22 = (s1 + row0) * 8;
            b20[o20 + i0] = e20;
            b21[o21 + i0] = e25;
            b22[o22 + i0] = e26;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o22 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b22[o22 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o8_1 = (s0 + row0) * 8;
            const int o6 = (s1 + row0) * 8;
            const real e0 = b8[o8_1 + i0];
            const real e1 = b6[o6 + i0];
            const real e2 = e0 + e1;
#line 31 "antisymmetric.yaml"
            const real e3 = p0;
            const real e4 = e2 + e3;
#line 491 "kernel.cu"
            const int o8 = (s3 + row0) * 8;
            b8[o8 + i0] = e4;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    BUFFER(real) b11, BUFFER(real) b13, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o21 = row * 8;
                const int o20 = row * 8;
                const real e0 = b21[o21 + i0];
                const real e1 = b20[o20 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b11[i0] = sum;
        }
        if (warp == 1 && item < 8) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b14, CONST_BUFFER(real) b23,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b23[8 * i0 + i1];
#line 31 "antisymmetric.yaml"
        const real e1 = b23[i0 + 8 * i1];
        const real e2 = -e1;
        const real e3 = e0 + e2;
#line 555 "kernel.cu"
        b14[8 * i0 + i1] = e3;
    }
}
