// generated from specs/draw_image.yaml by `make generated`: do not edit
// draw_image P=8 Z=8 E=8 D=8 float32, sm_90

// Made by rnngen from the equations in lines 29, 30, 33, 35, 36, 39, 40, 41, 42, 45, 46 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<8 / 256, at most 2048>>>
//   library product b38[B*1, 32] = b1[B*1, 8] * b2[8, 32]
//   forward_1<<<B * 8 / 256, at most 2048>>>
//   forward_2<<<B * 1 / 1>>>
//   forward_3<<<T * B * 1 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b26[32, 8] = b36[32, T*B*1] * b39[T*B*1, 8]
//   backward_1<<<B * 32 / 256, at most 2048>>>
//   library product b26[32, 8] = b36[32, T*B*1] * b16[T*B*1, 8]
//   library product b27[32, 8] = b36[32, T*B*1] * b14[T*B*1, 8]
//   library product b29[8, 8] = b54[8, T*B*1] * b14[T*B*1, 8]
//   library product b30[8, 8] = b53[8, T*B*1] * b14[T*B*1, 8]
//   library product b31[32, 8] = b35[32, T*B*1] * b46[T*B*1, 8]
//   library product b32[32, 8] = b35[32, T*B*1] * b16[T*B*1, 8]
//   library product b34[8, 8] = b52[8, T*B*1] * b16[T*B*1, 8]
//   backward_2<<<32 / 32, at most 2048>>>
//   backward_3<<<B * 8 / 256, at most 2048>>>
//   backward_4<<<256 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: sequence 0, real [B, 8]
//   b2: param 0, real [768]
//   b3: param 1, real [256]
//   b4: param 2, real [32]
//   b5: param 3, real [64]
//   b6: param 4, real [64]
//   b7: param 5, real [256]
//   b8: param 6, real [256]
//   b9: param 7, real [32]
//   b10: param 8, real [64]
//   b11: adjoint 0, real [T, B, 8]
//   b12: adjoint 1, real [T, B, 1]
//   b13: state 0, real [T + 1, B, 8]
//   b14: state 1, real [T + 1 or 2, B, 8]
//   b15: state 2, real [T + 1 or 2, B, 8]
//   b16: state 3, real [T + 1 or 2, B, 8]
//   b17: state 4, real [T + 1 or 2, B, 8]
//   b18: grad_state 0, real [2, B, 8]
//   b19: grad_state 1, real [2, B, 8]
//   b20: grad_state 2, real [2, B, 8]
//   b21: grad_state 3, real [2, B, 8]
//   b22: grad_state 4, real [2, B, 8]
//   b23: output 0, real [T, B, 1]
//   b24: grad_input 0, real [T, B, 8]
//   b25: grad_sequence 0, real [B, 8]
//   b26: grad_param 0, real [768]
//   b27: grad_param 1, real [256]
//   b28: grad_param 2, real [32]
//   b29: grad_param 3, real [64]
//   b30: grad_param 4, real [64]
//   b31: grad_param 5, real [256]
//   b32: grad_param 6, real [256]
//   b33: grad_param 7, real [32]
//   b34: grad_param 8, real [64]
//   b35: scratch 0, real [T, B, 32]
//   b36: scratch 1, real [T, B, 32]
//   b37: saved 0, real [8]
//   b38: saved 1, real [B, 32]
//   b39: saved 2, real [T or 1, B, 8]
//   b40: saved 3, real [T or 1, B, 8]
//   b41: saved 4, real [T or 1, B, 8]
//   b42: saved 5, real [T or 1, B, 8]
//   b43: saved 6, real [T or 1, B, 8]
//   b44: saved 7, real [T, B, 8]
//   b45: saved 8, real [T, B, 8]
//   b46: saved 9, real [T or 1, B, 8]
//   b47: saved 10, real [T or 1, B, 8]
//   b48: saved 11, real [T or 1, B, 8]
//   b49: saved 12, real [T or 1, B, 8]
//   b50: saved 13, real [T or 1, B, 8]
//   b51: saved 14, real [T, B, 1]
//   b52: scratch 2, real [T, B, 8]
//   b53: scratch 3, real [T, B, 8]
//   b54: scratch 4, real [T, B, 8]
//   b55: scratch 5, real [T, B, 8]
//   b56: scratch 6, real [T, B, 8]
//   b57: scratch 7, real [B, 8]
//   b58: scratch 8, real [B, 8]
//   b59: scratch 9, real [B, 32]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b37[i0] = 0.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    BUFFER(real) b13, BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o13 = ((0) * call.rows + row) * 8;
            b13[o13 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o14 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b14[o14 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 2 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o15 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b15[o15 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 3 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o16 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b16[o16 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 4 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o17 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b17[o17 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_2(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5,
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, BUFFER(real) b13,
    BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16, BUFFER(real) b17, CONST_BUFFER(real) b38, BUFFER(real) b39,
    BUFFER(real) b40, BUFFER(real) b41, BUFFER(real) b42, BUFFER(real) b43, BUFFER(real) b44, BUFFER(real) b45,
    BUFFER(real) b46, BUFFER(real) b47, BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b50,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 200, 24, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 208, 24, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b3, 64, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b2, 8, 24, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b2, 16, 24, 1, 8, 64);
    SHARED(real, w5, 1280, 64);
    panel(w5, b3, 0, 8, 1, 8, 64);
    SHARED(real, w6, 1536, 64);
    panel(w6, b2, 392, 24, 1, 8, 64);
    SHARED(real, w7, 1792, 64);
    panel(w7, b2, 400, 24, 1, 8, 64);
    SHARED(real, w8, 2048, 64);
    panel(w8, b3, 128, 8, 1, 8, 64);
    SHARED(real, w9, 2304, 64);
    panel(w9, b2, 584, 24, 1, 8, 64);
    SHARED(real, w10, 2560, 64);
    panel(w10, b2, 592, 24, 1, 8, 64);
    SHARED(real, w11, 2816, 64);
    panel(w11, b3, 192, 8, 1, 8, 64);
    SHARED(real, w12, 3072, 64);
    panel(w12, b5, 0, 8, 1, 8, 64);
    SHARED(real, w13, 3328, 64);
    panel(w13, b6, 0, 8, 1, 8, 64);
    SHARED(real, w14, 3584, 64);
    panel(w14, b7, 64, 8, 1, 8, 64);
    SHARED(real, w15, 3840, 64);
    panel(w15, b8, 64, 8, 1, 8, 64);
    SHARED(real, w16, 4096, 64);
    panel(w16, b7, 0, 8, 1, 8, 64);
    SHARED(real, w17, 4352, 64);
    panel(w17, b8, 0, 8, 1, 8, 64);
    SHARED(real, w18, 4608, 64);
    panel(w18, b7, 128, 8, 1, 8, 64);
    SHARED(real, w19, 4864, 64);
    panel(w19, b8, 128, 8, 1, 8, 64);
    SHARED(real, w20, 5120, 64);
    panel(w20, b7, 192, 8, 1, 8, 64);
    SHARED(real, w21, 5376, 64);
    panel(w21, b8, 192, 8, 1, 8, 64);
    SHARED(real, w22, 5632, 64);
    panel(w22, b10, 0, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : 0) * call.rows;
        const int s2 = (call.save ? t : (t) & 1) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o1 = row0 * 8;
            const int o13 = (s0 + row0) * 8;
#line 35 "draw_image.yaml"
            const real e0 = b1[o1 + i0];
            const real e1 = b13[o13 + i0];
            const real e2 = op_sigmoid(e1);
            const real e3 = e0 - e2;
#line 480 "kernel.cu"
            const int o39 = (s1 + row0) * 8;
            b39[o39 + i0] = e3;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0, p8 = 0, p9 = 0, p10 = 0, p11 = 0;
            const int o39 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b39[o39 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
                p6 = F(fma)(x, w6[k * 8 + i0], p6);
                p9 = F(fma)(x, w9[k * 8 + i0], p9);
            }
            const int o16 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p4 = F(fma)(x, w4[k * 8 + i0], p4);
                p7 = F(fma)(x, w7[k * 8 + i0], p7);
                p10 = F(fma)(x, w10[k * 8 + i0], p10);
            }
            const int o14 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b14[o14 + k];
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p5 = F(fma)(x, w5[k * 8 + i0], p5);
                p8 = F(fma)(x, w8[k * 8 + i0], p8);
                p11 = F(fma)(x, w11[k * 8 + i0], p11);
            }
            const int o38 = row0 * 32;
            const int o15 = (s2 + row0) * 8;
#line 36 "draw_image.yaml"
            const real e0 = b38[o38 + 8 + i0];
            const real e1 = p0;
#line 29 "draw_image.yaml"
            const real e2 = e0 + e1;
#line 36 "draw_image.yaml"
            const real e3 = p1;
#line 29 "draw_image.yaml"
            const real e4 = e2 + e3;
#line 36 "draw_image.yaml"
            const real e5 = p2;
#line 29 "draw_image.yaml"
            const real e6 = e4 + e5;
            const real e7 = b4[8 + i0];
            const real e8 = e6 + e7;
#line 30 "draw_image.yaml"
            const real e9 = op_sigmoid(e8);
#line 36 "draw_image.yaml"
            const real e10 = b38[o38 + i0];
            const real e11 = p3;
#line 29 "draw_image.yaml"
            const real e12 = e10 + e11;
#line 36 "draw_image.yaml"
            const real e13 = p4;
#line 29 "draw_image.yaml"
            const real e14 = e12 + e13;
#line 36 "draw_image.yaml"
            const real e15 = p5;
#line 29 "draw_image.yaml"
            const real e16 = e14 + e15;
            const real e17 = b4[i0];
            const real e18 = e16 + e17;
#line 30 "draw_image.yaml"
            const real e19 = op_sigmoid(e18);
#line 36 "draw_image.yaml"
            const real e20 = b38[o38 + 16 + i0];
            const real e21 = p6;
#line 29 "draw_image.yaml"
            const real e22 = e20 + e21;
#line 36 "draw_image.yaml"
            const real e23 = p7;
#line 29 "draw_image.yaml"
            const real e24 = e22 + e23;
#line 36 "draw_image.yaml"
            const real e25 = p8;
#line 29 "draw_image.yaml"
            const real e26 = e24 + e25;
            const real e27 = b4[16 + i0];
            const real e28 = e26 + e27;
#line 30 "draw_image.yaml"
            const real e29 = F(tanh)(e28);
            const real e30 = b15[o15 + i0];
            const real e31 = e9 * e30;
            const real e32 = e19 * e29;
            const real e33 = e31 + e32;
#line 36 "draw_image.yaml"
            const real e34 = b38[o38 + 24 + i0];
            const real e35 = p9;
#line 29 "draw_image.yaml"
            const real e36 = e34 + e35;
#line 36 "draw_image.yaml"
            const real e37 = p10;
#line 29 "draw_image.yaml"
            const real e38 = e36 + e37;
#line 36 "draw_image.yaml"
            const real e39 = p11;
#line 29 "draw_image.yaml"
            const real e40 = e38 + e39;
            const real e41 = b4[24 + i0];
            const real e42 = e40 + e41;
#line 33 "draw_image.yaml"
            const real e43 = op_sigmoid(e42);
            const real e44 = F(tanh)(e33);
            const real e45 = e43 * e44;
#line 593 "kernel.cu"
            const int o40 = (s1 + row0) * 8;
            const int o41 = (s1 + row0) * 8;
            const int o42 = (s1 + row0) * 8;
            const int o15_1 = (s3 + row0) * 8;
            const int o43 = (s1 + row0) * 8;
            const int o14_1 = (s3 + row0) * 8;
            b40[o40 + i0] = e9;
            b41[o41 + i0] = e19;
            b42[o42 + i0] = e29;
            b15[o15_1 + i0] = e33;
            b43[o43 + i0] = e43;
            b14[o14_1 + i0] = e45;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o14_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b14[o14_1 + k];
                p0 = F(fma)(x, w12[k * 8 + i0], p0);
                p1 = F(fma)(x, w13[k * 8 + i0], p1);
            }
            const int o0 = (s0 + row0) * 8;
#line 39 "draw_image.yaml"
            const real e0 = p0;
#line 40 "draw_image.yaml"
            const real e1 = p1;
#line 41 "draw_image.yaml"
            const real e2 = F(exp)(e1);
            const real e3 = b0[o0 + i0];
            const real e4 = e2 * e3;
            const real e5 = e0 + e4;
#line 630 "kernel.cu"
            const int o44 = (s0 + row0) * 8;
            const int o45 = (s0 + row0) * 8;
            const int o46 = (s1 + row0) * 8;
            b44[o44 + i0] = e0;
            b45[o45 + i0] = e1;
            b46[o46 + i0] = e5;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o46 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b46[o46 + k];
                p0 = F(fma)(x, w14[k * 8 + i0], p0);
                p1 = F(fma)(x, w16[k * 8 + i0], p1);
                p2 = F(fma)(x, w18[k * 8 + i0], p2);
                p3 = F(fma)(x, w20[k * 8 + i0], p3);
            }
            const int o16 = (s2 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16 + k];
                p0 = F(fma)(x, w15[k * 8 + i0], p0);
                p1 = F(fma)(x, w17[k * 8 + i0], p1);
                p2 = F(fma)(x, w19[k * 8 + i0], p2);
                p3 = F(fma)(x, w21[k * 8 + i0], p3);
            }
            const int o17 = (s2 + row0) * 8;
#line 29 "draw_image.yaml"
            const real e0 = p0;
            const real e1 = b9[8 + i0];
            const real e2 = e0 + e1;
#line 30 "draw_image.yaml"
            const real e3 = op_sigmoid(e2);
#line 29 "draw_image.yaml"
            const real e4 = p1;
            const real e5 = b9[i0];
            const real e6 = e4 + e5;
#line 30 "draw_image.yaml"
            const real e7 = op_sigmoid(e6);
#line 29 "draw_image.yaml"
            const real e8 = p2;
            const real e9 = b9[16 + i0];
            const real e10 = e8 + e9;
#line 30 "draw_image.yaml"
            const real e11 = F(tanh)(e10);
            const real e12 = b17[o17 + i0];
            const real e13 = e3 * e12;
            const real e14 = e7 * e11;
            const real e15 = e13 + e14;
#line 29 "draw_image.yaml"
            const real e16 = p3;
            const real e17 = b9[24 + i0];
            const real e18 = e16 + e17;
#line 33 "draw_image.yaml"
            const real e19 = op_sigmoid(e18);
            const real e20 = F(tanh)(e15);
            const real e21 = e19 * e20;
#line 693 "kernel.cu"
            const int o47 = (s1 + row0) * 8;
            const int o48 = (s1 + row0) * 8;
            const int o49 = (s1 + row0) * 8;
            const int o17_1 = (s3 + row0) * 8;
            const int o50 = (s1 + row0) * 8;
            const int o16_1 = (s3 + row0) * 8;
            b47[o47 + i0] = e3;
            b48[o48 + i0] = e7;
            b49[o49 + i0] = e11;
            b17[o17_1 + i0] = e15;
            b50[o50 + i0] = e19;
            b16[o16_1 + i0] = e21;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o16_1 = (s3 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b16[o16_1 + k];
                p0 = F(fma)(x, w22[k * 8 + i0], p0);
            }
            const int o13 = (s0 + row0) * 8;
#line 45 "draw_image.yaml"
            const real e0 = b13[o13 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 724 "kernel.cu"
            const int o13_1 = (s4 + row0) * 8;
            b13[o13_1 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    BUFFER(real) b23, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45, BUFFER(real) b51,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 1u; item += stride) {
        const int row = (int)(item);
        {
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o44 = row * 8;
                const int o45 = row * 8;
                const real e0 = b44[o44 + i0];
                const real e1 = e0 * e0;
                const real e3 = b45[o45 + i0];
                const real e4 = 2.0f * e3;
                const real e5 = F(exp)(e4);
                const real e6 = e1 + e5;
                const real e7 = e6 - e4;
                const real e9 = e7 - 1.0f;
                sum = sum + e9;
            }
            const int o51 = row * 1;
            b51[o51] = sum;
        }
        {
            const int o51 = row * 1;
#line 46 "draw_image.yaml"
            const real e0 = b51[o51];
            const real e2 = e0 / 2.0f;
#line 763 "kernel.cu"
            const int o23 = row * 1;
            b23[o23] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b0, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7,
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b15,
    CONST_BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    BUFFER(real) b24, BUFFER(real) b35, BUFFER(real) b36, CONST_BUFFER(real) b40, CONST_BUFFER(real) b41, CONST_BUFFER(real) b42,
    CONST_BUFFER(real) b43, CONST_BUFFER(real) b44, CONST_BUFFER(real) b45, CONST_BUFFER(real) b47, CONST_BUFFER(real) b48, CONST_BUFFER(real) b49,
    CONST_BUFFER(real) b50, BUFFER(real) b52, BUFFER(real) b53, BUFFER(real) b54, BUFFER(real) b55, BUFFER(real) b56,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b10, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 256);
    panel(w1, b7, 0, 1, 8, 8, 256);
    SHARED(real, w2, 1280, 64);
    panel(w2, b6, 0, 1, 8, 8, 64);
    SHARED(real, w3, 1536, 64);
    panel(w3, b5, 0, 1, 8, 8, 64);
    SHARED(real, w4, 1792, 256);
    panel(w4, b3, 0, 1, 8, 8, 256);
    SHARED(real, w5, 2816, 256);
    panel(w5, b2, 0, 1, 24, 8, 256);
    SHARED(real, w6, 3840, 256);
    panel(w6, b2, 8, 1, 24, 8, 256);
    SHARED(real, w7, 4864, 256);
    panel(w7, b8, 0, 1, 8, 8, 256);
    SHARED(real, w8, 5888, 256);
    panel(w8, b2, 16, 1, 24, 8, 256);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o18_1 = (s0 + row0) * 8;
            const int o11 = (s1 + row0) * 8;
            const real e0 = b18[o18_1 + i0];
            const real e1 = b11[o11 + i0];
            const real e2 = e0 + e1;
            const int o52 = (s1 + row0) * 8;
            b52[o52 + i0] = e2;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o52 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b52[o52 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o21_1 = (s0 + row0) * 8;
            const int o17_1 = (s2 + row0) * 8;
            const int o50 = (s3 + row0) * 8;
            const int o22_1 = (s0 + row0) * 8;
            const int o48 = (s3 + row0) * 8;
            const int o49 = (s3 + row0) * 8;
            const int o47 = (s3 + row0) * 8;
            const int o17 = (s4 + row0) * 8;
#line 33 "draw_image.yaml"
            const real e0 = b21[o21_1 + i0];
#line 45 "draw_image.yaml"
            const real e1 = p0;
#line 33 "draw_image.yaml"
            const real e2 = e0 + e1;
#line 30 "draw_image.yaml"
            const real e3 = b17[o17_1 + i0];
#line 33 "draw_image.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b50[o50 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 30 "draw_image.yaml"
            const real e11 = b22[o22_1 + i0];
#line 33 "draw_image.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 30 "draw_image.yaml"
            const real e16 = e11 + e15;
            const real e17 = b48[o48 + i0];
            const real e18 = e16 * e17;
            const real e19 = b49[o49 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b47[o47 + i0];
            const real e28 = e16 * e27;
            const real e29 = b17[o17 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 882 "kernel.cu"
            const int o35 = (s1 + row0) * 32;
            const int o22 = (s5 + row0) * 8;
            b35[o35 + 24 + i0] = e10;
            b35[o35 + 16 + i0] = e22;
            b35[o35 + i0] = e26;
            b22[o22 + i0] = e28;
            b35[o35 + 8 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o35 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b35[o35 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o45 = (s1 + row0) * 8;
            const int o12 = (s1 + row0) * 1;
            const int o0 = (s1 + row0) * 8;
            const int o44 = (s1 + row0) * 8;
#line 42 "draw_image.yaml"
            const real e0 = p0;
#line 40 "draw_image.yaml"
            const real e1 = b45[o45 + i0];
#line 41 "draw_image.yaml"
            const real e2 = F(exp)(e1);
            const real e3 = e0 * e2;
#line 46 "draw_image.yaml"
            const real e4 = b12[o12];
            const real e6 = e4 / 2.0f;
            const real e7 = 2.0f * e1;
            const real e8 = F(exp)(e7);
            const real e9 = e6 * e8;
            const real e10 = e9 - e6;
            const real e11 = e10 * 2.0f;
#line 41 "draw_image.yaml"
            const real e12 = b0[o0 + i0];
            const real e13 = e0 * e12;
            const real e14 = e13 * e2;
#line 40 "draw_image.yaml"
            const real e15 = e11 + e14;
#line 39 "draw_image.yaml"
            const real e16 = b44[o44 + i0];
#line 46 "draw_image.yaml"
            const real e17 = e6 * e16;
#line 39 "draw_image.yaml"
            const real e18 = e17 + e17;
            const real e19 = e18 + e0;
#line 935 "kernel.cu"
            const int o24 = (s1 + row0) * 8;
            const int o53 = (s1 + row0) * 8;
            const int o54 = (s1 + row0) * 8;
            b24[o24 + i0] = e3;
            b53[o53 + i0] = e15;
            b54[o54 + i0] = e19;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o53 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b53[o53 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o54 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b54[o54 + k];
                p0 = F(fma)(x, w3[k * 8 + i0], p0);
            }
            const int o19_1 = (s0 + row0) * 8;
            const int o15_1 = (s2 + row0) * 8;
            const int o43 = (s3 + row0) * 8;
            const int o20_1 = (s0 + row0) * 8;
            const int o41 = (s3 + row0) * 8;
            const int o42 = (s3 + row0) * 8;
            const int o40 = (s3 + row0) * 8;
            const int o15 = (s4 + row0) * 8;
#line 33 "draw_image.yaml"
            const real e0 = b19[o19_1 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
#line 30 "draw_image.yaml"
            const real e3 = b15[o15_1 + i0];
#line 33 "draw_image.yaml"
            const real e4 = F(tanh)(e3);
            const real e5 = e2 * e4;
            const real e6 = b43[o43 + i0];
            const real e7 = e5 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
#line 30 "draw_image.yaml"
            const real e11 = b20[o20_1 + i0];
#line 33 "draw_image.yaml"
            const real e12 = e2 * e6;
            const real e13 = e4 * e4;
            const real e14 = 1.0f - e13;
            const real e15 = e12 * e14;
#line 30 "draw_image.yaml"
            const real e16 = e11 + e15;
            const real e17 = b41[o41 + i0];
            const real e18 = e16 * e17;
            const real e19 = b42[o42 + i0];
            const real e20 = e19 * e19;
            const real e21 = 1.0f - e20;
            const real e22 = e18 * e21;
            const real e23 = e16 * e19;
            const real e24 = e23 * e17;
            const real e25 = 1.0f - e17;
            const real e26 = e24 * e25;
            const real e27 = b40[o40 + i0];
            const real e28 = e16 * e27;
            const real e29 = b15[o15 + i0];
            const real e30 = e16 * e29;
            const real e31 = e30 * e27;
            const real e32 = 1.0f - e27;
            const real e33 = e31 * e32;
#line 1008 "kernel.cu"
            const int o36 = (s1 + row0) * 32;
            const int o20 = (s5 + row0) * 8;
            b36[o36 + 24 + i0] = e10;
            b36[o36 + 16 + i0] = e22;
            b36[o36 + i0] = e26;
            b20[o20 + i0] = e28;
            b36[o36 + 8 + i0] = e33;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o36 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b36[o36 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
                p1 = F(fma)(x, w5[k * 8 + i0], p1);
                p2 = F(fma)(x, w6[k * 8 + i0], p2);
                p3 = F(fma)(x, w8[k * 8 + i0], p3);
            }
            const int o35 = (s1 + row0) * 32;
            #pragma unroll 4
            for (int k = 0; k < 32; ++k) {
                const real x = b35[o35 + k];
                p3 = F(fma)(x, w7[k * 8 + i0], p3);
            }
            const int o52 = (s1 + row0) * 8;
            const int o13 = (s1 + row0) * 8;
#line 36 "draw_image.yaml"
            const real e0 = p0;
            const real e1 = p1;
            const real e2 = p2;
            const real e3 = p3;
            const real e4 = b52[o52 + i0];
#line 35 "draw_image.yaml"
            const real e5 = b13[o13 + i0];
            const real e6 = op_sigmoid(e5);
            const real e7 = e2 * e6;
            const real e9 = 1.0f - e6;
            const real e10 = e7 * e9;
            const real e11 = e4 - e10;
#line 1053 "kernel.cu"
            const int o19 = (s5 + row0) * 8;
            const int o55 = (s1 + row0) * 8;
            const int o56 = (s1 + row0) * 8;
            const int o21 = (s5 + row0) * 8;
            const int o18 = (s5 + row0) * 8;
            b19[o19 + i0] = e0;
            b55[o55 + i0] = e1;
            b56[o56 + i0] = e2;
            b21[o21 + i0] = e3;
            b18[o18 + i0] = e11;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b36, CONST_BUFFER(real) b55, CONST_BUFFER(real) b56, BUFFER(real) b57, BUFFER(real) b58, BUFFER(real) b59,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o55 = ((t) * call.rows + row) * 8;
            const int o56 = ((t) * call.rows + row) * 8;
            const real e0 = b55[o55 + i0];
            const real e1 = b56[o56 + i0];
            sum0 = sum0 + e0;
            sum1 = sum1 + e1;
        }
        const int o57 = row * 8;
        const int o58 = row * 8;
        b57[o57 + i0] = sum0;
        b58[o58 + i0] = sum1;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 32u; item += stride) {
        const int row = row0 + (int)(item / 32u);
        const int i0 = (int)(item % 32u);
        real sum = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o36 = ((t) * call.rows + row) * 32;
            const real e0 = b36[o36 + i0];
            sum = sum + e0;
        }
        const int o59 = row * 32;
        b59[o59 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b28, BUFFER(real) b33, CONST_BUFFER(real) b35, CONST_BUFFER(real) b36,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 512);
    LOOP (int base = blockIdx.x * 32; base < 32; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f, s1 = 0.0f;
        if (item < 32) {
            const int i0 = item;
            #pragma unroll 2
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o36 = row * 32;
                const int o35 = row * 32;
                const real e0 = b36[o36 + i0];
                const real e1 = b35[o35 + i0];
                s0 = s0 + e0;
                s1 = s1 + e1;
            }
        }
        part[0 + threadIdx.x] = s0;
        part[256 + threadIdx.x] = s1;
        block_barrier();
        if (warp == 0 && item < 32) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b28[i0] = sum;
        }
        if (warp == 1 && item < 32) {
            real sum = part[256 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[256 + w * 32 + lane];
            const int i0 = item;
            b33[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b25, CONST_BUFFER(real) b57, CONST_BUFFER(real) b58,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o57 = row * 8;
        const int o58 = row * 8;
        const real e0 = b57[o57 + i0];
        const real e1 = b58[o58 + i0];
        const real e2 = e0 + e1;
        const int o25 = row * 8;
        b25[o25 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b1, BUFFER(real) b26, CONST_BUFFER(real) b59,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 256; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 256) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o59 = row * 32;
                const int o1 = row * 8;
                const real e0 = b59[o59 + i0];
                const real e1 = b1[o1 + i1];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 256) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b26[24 * i0 + i1] = sum;
        }
        block_barrier();
    }
}
