// generated from specs/qrnn.yaml by `make generated`: do not edit
// qrnn@fo I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 31, 32, 33 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b16[T*B*1, 24] = b0[T*B*1, 8] * b1[8, 24]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<T * B * 8 / 256, at most 2048>>>
//   backward_1<<<B * 1 / 1>>>
//   library product b20[T*B*1, 8] = b14[T*B*1, 24] * b1[24, 8]
//   backward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b11[24, 8] = b14[24, T*B*1] * b0[T*B*1, 8]
//   library product b12[24, 8] = b14[24, T*B*1] * b6[T*B*1, 8]
//   backward_3<<<24 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [192]
//   b2: param 1, real [192]
//   b3: param 2, real [24]
//   b4: adjoint 0, real [T, B, 8]
//   b5: state 0, real [T + 1 or 2, B, 8]
//   b6: state 1, real [T + 1 or 2, B, 8]
//   b7: grad_state 0, real [2, B, 8]
//   b8: grad_state 1, real [T + 1, B, 8]
//   b9: output 0, real [T, B, 8]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [192]
//   b12: grad_param 1, real [192]
//   b13: grad_param 2, real [24]
//   b14: scratch 0, real [T, B, 24]
//   b15: saved 0, real [8]
//   b16: saved 1, real [T, B, 24]
//   b17: saved 2, real [T or 1, B, 8]
//   b18: saved 3, real [T or 1, B, 8]
//   b19: saved 4, real [T or 1, B, 8]
//   b20: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b15,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b15[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o6 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b9,
    CONST_BUFFER(real) b16, BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 64, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b2, 128, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (call.save ? t : (t) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o6 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b6[o6 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o16 = (s1 + row0) * 24;
            const int o5 = (s0 + row0) * 8;
#line 31 "qrnn.yaml"
            const real e0 = b16[o16 + 8 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b3[8 + i0];
            const real e4 = e2 + e3;
#line 32 "qrnn.yaml"
            const real e5 = op_sigmoid(e4);
#line 31 "qrnn.yaml"
            const real e6 = b16[o16 + i0];
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b3[i0];
            const real e10 = e8 + e9;
#line 32 "qrnn.yaml"
            const real e11 = F(tanh)(e10);
            const real e12 = b5[o5 + i0];
            const real e13 = e5 * e12;
            const real e15 = 1.0f - e5;
            const real e16 = e15 * e11;
            const real e17 = e13 + e16;
#line 31 "qrnn.yaml"
            const real e18 = b16[o16 + 16 + i0];
            const real e19 = p2;
            const real e20 = e18 + e19;
            const real e21 = b3[16 + i0];
            const real e22 = e20 + e21;
#line 33 "qrnn.yaml"
            const real e23 = op_sigmoid(e22);
            const real e24 = e23 * e17;
#line 390 "kernel.cu"
            const int o17 = (s2 + row0) * 8;
            const int o18 = (s2 + row0) * 8;
            const int o5_1 = (s3 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o9 = (s1 + row0) * 8;
            b17[o17 + i0] = e5;
            b18[o18 + i0] = e11;
            b5[o5_1 + i0] = e17;
            b19[o19 + i0] = e23;
            b9[o9 + i0] = e24;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o0 = (s1 + row0) * 8;
            const real e0 = b0[o0 + i0];
            const int o6_1 = (s3 + row0) * 8;
            b6[o6_1 + i0] = e0;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b14, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o4 = row * 8;
        const int o5_1 = (row + 1 * call.rows) * 8;
        const int o19 = row * 8;
#line 33 "qrnn.yaml"
        const real e0 = b4[o4 + i0];
#line 32 "qrnn.yaml"
        const real e1 = b5[o5_1 + i0];
#line 33 "qrnn.yaml"
        const real e2 = e0 * e1;
        const real e3 = b19[o19 + i0];
        const real e4 = e2 * e3;
        const real e6 = 1.0f - e3;
        const real e7 = e4 * e6;
#line 438 "kernel.cu"
        const int o14 = row * 24;
        b14[o14 + 16 + i0] = e7;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b7, BUFFER(real) b8, BUFFER(real) b14,
    CONST_BUFFER(real) b17, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 192);
    panel(w0, b2, 0, 1, 8, 8, 192);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t : (t) & 1) * call.rows;
        const int s4 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 8;
            const int o4 = (s1 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o18 = (s2 + row0) * 8;
            const int o5 = (s3 + row0) * 8;
#line 32 "qrnn.yaml"
            const real e0 = b7[o7_1 + i0];
#line 33 "qrnn.yaml"
            const real e1 = b4[o4 + i0];
            const real e2 = b19[o19 + i0];
            const real e3 = e1 * e2;
#line 32 "qrnn.yaml"
            const real e4 = e0 + e3;
            const real e6 = b17[o17 + i0];
            const real e7 = 1.0f - e6;
            const real e8 = e4 * e7;
            const real e9 = b18[o18 + i0];
            const real e10 = e9 * e9;
            const real e11 = 1.0f - e10;
            const real e12 = e8 * e11;
            const real e13 = e4 * e6;
            const real e14 = b5[o5 + i0];
            const real e15 = e4 * e14;
            const real e16 = e4 * e9;
            const real e17 = e15 - e16;
            const real e18 = e17 * e6;
            const real e19 = e18 * e7;
#line 494 "kernel.cu"
            const int o14 = (s1 + row0) * 24;
            const int o7 = (s4 + row0) * 8;
            b14[o14 + i0] = e12;
            b7[o7 + i0] = e13;
            b14[o14 + 8 + i0] = e19;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o14 = (s1 + row0) * 24;
            #pragma unroll 4
            for (int k = 0; k < 24; ++k) {
                const real x = b14[o14 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 31 "qrnn.yaml"
            const real e0 = p0;
#line 515 "kernel.cu"
            const int o8 = (s1 + row0) * 8;
            b8[o8 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b8, BUFFER(real) b10, CONST_BUFFER(real) b20,
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
        const int o8_1 = (row + 1 * call.rows) * 8;
        const real e0 = b8[o8_1 + i0];
#line 31 "qrnn.yaml"
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 539 "kernel.cu"
        const int o10 = row * 8;
        b10[o10 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b13, CONST_BUFFER(real) b14,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 24; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 24) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o14 = row * 24;
                const real e0 = b14[o14 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 24) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b13[i0] = sum;
        }
        block_barrier();
    }
}
