// generated from specs/nas_cell.yaml by `make generated`: do not edit
// nas_cell I=8 H=8 float32, sm_90

// Made by rnngen from the equations in lines 16, 17, 18, 19, 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b14[T*B*1, 64] = b0[T*B*1, 8] * b1[8, 64]
//   forward_1<<<B * 1 / 1>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   backward_0<<<B * 1 / 1>>>
//   library product b8[T*B*1, 8] = b12[T*B*1, 64] * b1[64, 8]
//   library product b9[64, 8] = b12[64, T*B*1] * b0[T*B*1, 8]
//   library product b10[64, 8] = b11[64, T*B*1] * b4[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [512]
//   b2: param 1, real [512]
//   b3: adjoint 0, real [T, B, 8]
//   b4: state 0, real [T + 1, B, 8]
//   b5: state 1, real [T + 1 or 2, B, 8]
//   b6: grad_state 0, real [2, B, 8]
//   b7: grad_state 1, real [2, B, 8]
//   b8: grad_input 0, real [T, B, 8]
//   b9: grad_param 0, real [512]
//   b10: grad_param 1, real [512]
//   b11: scratch 0, real [T, B, 64]
//   b12: scratch 1, real [T, B, 64]
//   b13: saved 0, real [8]
//   b14: saved 1, real [T, B, 64]
//   b15: saved 2, real [T or 1, B, 8]
//   b16: saved 3, real [T or 1, B, 8]
//   b17: saved 4, real [T or 1, B, 8]
//   b18: saved 5, real [T or 1, B, 8]
//   b19: saved 6, real [T or 1, B, 8]
//   b20: saved 7, real [T or 1, B, 8]
//   b21: saved 8, real [T or 1, B, 8]
//   b22: saved 9, real [T or 1, B, 8]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    BUFFER(real) b4, BUFFER(real) b5, BUFFER(real) b13,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        b13[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o4 = ((0) * call.rows + row) * 8;
            b4[o4 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o5 = ((call.save ? 0 : (0) & 1) * call.rows + row) * 8;
            b5[o5 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_1(
    CONST_BUFFER(real) b2, BUFFER(real) b4, BUFFER(real) b5, CONST_BUFFER(real) b14, BUFFER(real) b15, BUFFER(real) b16,
    BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b2, 192, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b2, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b2, 64, 8, 1, 8, 64);
    SHARED(real, w3, 768, 64);
    panel(w3, b2, 128, 8, 1, 8, 64);
    SHARED(real, w4, 1024, 64);
    panel(w4, b2, 256, 8, 1, 8, 64);
    SHARED(real, w5, 1280, 64);
    panel(w5, b2, 320, 8, 1, 8, 64);
    SHARED(real, w6, 1536, 64);
    panel(w6, b2, 384, 8, 1, 8, 64);
    SHARED(real, w7, 1792, 64);
    panel(w7, b2, 448, 8, 1, 8, 64);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = n;
        const int s0 = (t) * call.rows;
        const int s1 = (call.save ? t : (t) & 1) * call.rows;
        const int s2 = (call.save ? t : 0) * call.rows;
        const int s3 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s4 = (t + 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0, p4 = 0, p5 = 0, p6 = 0, p7 = 0;
            const int o4 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b4[o4 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
                p3 = F(fma)(x, w3[k * 8 + i0], p3);
                p4 = F(fma)(x, w4[k * 8 + i0], p4);
                p5 = F(fma)(x, w5[k * 8 + i0], p5);
                p6 = F(fma)(x, w6[k * 8 + i0], p6);
                p7 = F(fma)(x, w7[k * 8 + i0], p7);
            }
            const int o14 = (s0 + row0) * 64;
            const int o5 = (s1 + row0) * 8;
#line 17 "nas_cell.yaml"
            const real e0 = p0;
#line 16 "nas_cell.yaml"
            const real e1 = b14[o14 + i0];
#line 17 "nas_cell.yaml"
            const real e2 = p1;
#line 18 "nas_cell.yaml"
            const real e3 = e1 + e2;
            const real e4 = op_sigmoid(e3);
#line 16 "nas_cell.yaml"
            const real e5 = b14[o14 + 8 + i0];
#line 17 "nas_cell.yaml"
            const real e6 = p2;
#line 18 "nas_cell.yaml"
            const real e7 = e5 + e6;
#line 16 "nas_cell.yaml"
            const real e8 = b14[o14 + 16 + i0];
#line 17 "nas_cell.yaml"
            const real e9 = p3;
#line 19 "nas_cell.yaml"
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 16 "nas_cell.yaml"
            const real e12 = b14[o14 + 32 + i0];
#line 17 "nas_cell.yaml"
            const real e13 = p4;
#line 20 "nas_cell.yaml"
            const real e14 = e12 + e13;
            const real e15 = F(tanh)(e14);
#line 16 "nas_cell.yaml"
            const real e16 = b14[o14 + 40 + i0];
#line 17 "nas_cell.yaml"
            const real e17 = p5;
#line 20 "nas_cell.yaml"
            const real e18 = e16 + e17;
            const real e19 = op_sigmoid(e18);
#line 16 "nas_cell.yaml"
            const real e20 = b14[o14 + 48 + i0];
#line 17 "nas_cell.yaml"
            const real e21 = p6;
#line 21 "nas_cell.yaml"
            const real e22 = e20 + e21;
            const real e23 = F(tanh)(e22);
#line 16 "nas_cell.yaml"
            const real e24 = b14[o14 + 56 + i0];
#line 17 "nas_cell.yaml"
            const real e25 = p7;
#line 21 "nas_cell.yaml"
            const real e26 = e24 + e25;
            const real e27 = op_sigmoid(e26);
#line 18 "nas_cell.yaml"
            const real e29 = (real)(e7 <= 0.0f);
            const real e30 = e29 != 0 ? 0.0f : e7;
            const real e31 = e4 * e30;
            const real e32 = F(tanh)(e31);
#line 22 "nas_cell.yaml"
            const real e33 = b5[o5 + i0];
            const real e34 = e32 + e33;
            const real e35 = F(tanh)(e34);
#line 16 "nas_cell.yaml"
            const real e36 = b14[o14 + 24 + i0];
#line 19 "nas_cell.yaml"
            const real e37 = e36 * e0;
            const real e38 = (real)(e37 <= 0.0f);
            const real e39 = e38 != 0 ? 0.0f : e37;
            const real e40 = e11 + e39;
            const real e41 = F(tanh)(e40);
#line 22 "nas_cell.yaml"
            const real e42 = e35 * e41;
#line 20 "nas_cell.yaml"
            const real e43 = e15 * e19;
            const real e44 = F(tanh)(e43);
#line 21 "nas_cell.yaml"
            const real e45 = e23 + e27;
            const real e46 = op_sigmoid(e45);
#line 23 "nas_cell.yaml"
            const real e47 = e44 + e46;
            const real e48 = F(tanh)(e47);
            const real e49 = e42 * e48;
            const real e50 = F(tanh)(e49);
#line 455 "kernel.cu"
            const int o15 = (s2 + row0) * 8;
            const int o16 = (s2 + row0) * 8;
            const int o17 = (s2 + row0) * 8;
            const int o18 = (s2 + row0) * 8;
            const int o19 = (s2 + row0) * 8;
            const int o20 = (s2 + row0) * 8;
            const int o21 = (s2 + row0) * 8;
            const int o22 = (s2 + row0) * 8;
            const int o5_1 = (s3 + row0) * 8;
            const int o4_1 = (s4 + row0) * 8;
            b15[o15 + i0] = e0;
            b16[o16 + i0] = e4;
            b17[o17 + i0] = e7;
            b18[o18 + i0] = e11;
            b19[o19 + i0] = e15;
            b20[o20 + i0] = e19;
            b21[o21 + i0] = e23;
            b22[o22 + i0] = e27;
            b5[o5_1 + i0] = e42;
            b4[o4_1 + i0] = e50;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_0(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b7,
    BUFFER(real) b11, BUFFER(real) b12, CONST_BUFFER(real) b14, CONST_BUFFER(real) b15, CONST_BUFFER(real) b16, CONST_BUFFER(real) b17,
    CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b20, CONST_BUFFER(real) b21, CONST_BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 512);
    panel(w0, b2, 0, 1, 8, 8, 512);
    block_barrier();
    for (int n = 0; n < call.steps; ++n) {
        const int t = call.steps - 1 - n;
        const int s0 = ((t + 1) & 1) * call.rows;
        const int s1 = (t) * call.rows;
        const int s2 = (t + 1) * call.rows;
        const int s3 = (call.save ? t : 0) * call.rows;
        const int s4 = (call.save ? t : (t) & 1) * call.rows;
        const int s5 = (call.save ? t + 1 : (t + 1) & 1) * call.rows;
        const int s6 = ((t) & 1) * call.rows;
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o7_1 = (s0 + row0) * 8;
            const int o6_1 = (s0 + row0) * 8;
            const int o3 = (s1 + row0) * 8;
            const int o4_1 = (s2 + row0) * 8;
            const int o19 = (s3 + row0) * 8;
            const int o20 = (s3 + row0) * 8;
            const int o21 = (s3 + row0) * 8;
            const int o22 = (s3 + row0) * 8;
            const int o18 = (s3 + row0) * 8;
            const int o14 = (s1 + row0) * 64;
            const int o15 = (s3 + row0) * 8;
            const int o16 = (s3 + row0) * 8;
            const int o17 = (s3 + row0) * 8;
            const int o5 = (s4 + row0) * 8;
            const int o5_1 = (s5 + row0) * 8;
#line 22 "nas_cell.yaml"
            const real e0 = b7[o7_1 + i0];
#line 23 "nas_cell.yaml"
            const real e1 = b6[o6_1 + i0];
            const real e2 = b3[o3 + i0];
            const real e3 = e1 + e2;
            const real e5 = b4[o4_1 + i0];
            const real e6 = e5 * e5;
            const real e7 = 1.0f - e6;
            const real e8 = e3 * e7;
#line 20 "nas_cell.yaml"
            const real e9 = b19[o19 + i0];
            const real e10 = b20[o20 + i0];
            const real e11 = e9 * e10;
            const real e12 = F(tanh)(e11);
#line 21 "nas_cell.yaml"
            const real e13 = b21[o21 + i0];
            const real e14 = b22[o22 + i0];
            const real e15 = e13 + e14;
            const real e16 = op_sigmoid(e15);
#line 23 "nas_cell.yaml"
            const real e17 = e12 + e16;
            const real e18 = F(tanh)(e17);
            const real e19 = e8 * e18;
#line 22 "nas_cell.yaml"
            const real e20 = e0 + e19;
#line 19 "nas_cell.yaml"
            const real e21 = b18[o18 + i0];
#line 16 "nas_cell.yaml"
            const real e22 = b14[o14 + 24 + i0];
#line 17 "nas_cell.yaml"
            const real e23 = b15[o15 + i0];
#line 19 "nas_cell.yaml"
            const real e24 = e22 * e23;
            const real e26 = (real)(e24 <= 0.0f);
            const real e27 = e26 != 0 ? 0.0f : e24;
            const real e28 = e21 + e27;
            const real e29 = F(tanh)(e28);
#line 22 "nas_cell.yaml"
            const real e30 = e20 * e29;
#line 18 "nas_cell.yaml"
            const real e31 = b16[o16 + i0];
            const real e32 = b17[o17 + i0];
            const real e33 = (real)(e32 <= 0.0f);
            const real e34 = e33 != 0 ? 0.0f : e32;
            const real e35 = e31 * e34;
            const real e36 = F(tanh)(e35);
#line 22 "nas_cell.yaml"
            const real e37 = b5[o5 + i0];
            const real e38 = e36 + e37;
            const real e39 = F(tanh)(e38);
            const real e40 = e39 * e39;
            const real e41 = 1.0f - e40;
            const real e42 = e30 * e41;
            const real e43 = b5[o5_1 + i0];
#line 23 "nas_cell.yaml"
            const real e44 = e8 * e43;
            const real e45 = e18 * e18;
            const real e46 = 1.0f - e45;
            const real e47 = e44 * e46;
#line 21 "nas_cell.yaml"
            const real e48 = e47 * e16;
            const real e49 = 1.0f - e16;
            const real e50 = e48 * e49;
            const real e51 = e50 * e14;
            const real e52 = 1.0f - e14;
            const real e53 = e51 * e52;
            const real e54 = e13 * e13;
            const real e55 = 1.0f - e54;
            const real e56 = e50 * e55;
#line 20 "nas_cell.yaml"
            const real e57 = e12 * e12;
            const real e58 = 1.0f - e57;
            const real e59 = e47 * e58;
            const real e60 = e59 * e9;
            const real e61 = e60 * e10;
            const real e62 = 1.0f - e10;
            const real e63 = e61 * e62;
            const real e64 = e59 * e10;
            const real e65 = e9 * e9;
            const real e66 = 1.0f - e65;
            const real e67 = e64 * e66;
#line 22 "nas_cell.yaml"
            const real e68 = e20 * e39;
#line 19 "nas_cell.yaml"
            const real e69 = e29 * e29;
            const real e70 = 1.0f - e69;
            const real e71 = e68 * e70;
            const real e72 = e26 != 0 ? 0.0f : e71;
            const real e73 = e72 * e23;
            const real e74 = e72 * e22;
            const real e75 = e71 * e21;
            const real e76 = 1.0f - e21;
            const real e77 = e75 * e76;
#line 18 "nas_cell.yaml"
            const real e78 = e36 * e36;
            const real e79 = 1.0f - e78;
            const real e80 = e42 * e79;
            const real e81 = e80 * e31;
            const real e82 = e33 != 0 ? 0.0f : e81;
            const real e83 = e80 * e34;
            const real e84 = e83 * e31;
            const real e85 = 1.0f - e31;
            const real e86 = e84 * e85;
#line 625 "kernel.cu"
            const int o7 = (s6 + row0) * 8;
            const int o11 = (s1 + row0) * 64;
            const int o12 = (s1 + row0) * 64;
            b7[o7 + i0] = e42;
            b11[o11 + 56 + i0] = e53;
            b12[o12 + 56 + i0] = e53;
            b11[o11 + 48 + i0] = e56;
            b12[o12 + 48 + i0] = e56;
            b11[o11 + 40 + i0] = e63;
            b12[o12 + 40 + i0] = e63;
            b11[o11 + 32 + i0] = e67;
            b12[o12 + 32 + i0] = e67;
            b12[o12 + 24 + i0] = e73;
            b11[o11 + 24 + i0] = e74;
            b11[o11 + 16 + i0] = e77;
            b12[o12 + 16 + i0] = e77;
            b11[o11 + 8 + i0] = e82;
            b12[o12 + 8 + i0] = e82;
            b11[o11 + i0] = e86;
            b12[o12 + i0] = e86;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o11 = (s1 + row0) * 64;
            #pragma unroll 4
            for (int k = 0; k < 64; ++k) {
                const real x = b11[o11 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 17 "nas_cell.yaml"
            const real e0 = p0;
#line 661 "kernel.cu"
            const int o6 = (s6 + row0) * 8;
            b6[o6 + i0] = e0;
        }
    }
}
