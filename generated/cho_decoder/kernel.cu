// generated from specs/cho_decoder.yaml by `make generated`: do not edit
// cho_decoder K=8 M=8 C=8 H=8 O=8 float32, sm_90

// Made by rnngen from the equations in lines 10, 30, 31, 32, 33, 34, 35, 36 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b41[B*1, 8] = b5[B*1, 8] * b0[8, 8]
//   library product b42[B*1, 8] = b5[B*1, 8] * b3[8, 8]
//   library product b43[B*1, 8] = b5[B*1, 8] * b2[8, 8]
//   library product b44[B*1, 8] = b5[B*1, 8] * b1[8, 8]
//   library product b45[B*1, 16] = b5[B*1, 8] * b4[8, 16]
//   forward_0<<<128 / 256, at most 2048>>>
//   forward_1<<<B * 8 / 256, at most 2048>>>
//   forward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b49[T*B*1, 40] = b48[T*B*1, 8] * b39[8, 40]
//   forward_3<<<B * 1 / 1>>>
//   library product b73[T*B*1, 16] = b20[T*B*1, 8] * b15[8, 16]
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//   forward_5<<<T * B * 8 / 256, at most 2048>>>
//   library product b22[T*B*1, 8] = b54[T*B*1, 8] * b16[8, 8]
//   forward_6<<<T * B * 8 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b57[T*B*1, 8] = b17[T*B*1, 8] * b16[8, 8]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   library product b59[T*B*1, 16] = b58[T*B*1, 16] * b40[16, 16]
//   backward_1<<<B * 1 / 1>>>
//   library product b74[T*B*1, 8] = b57[T*B*1, 8] * b10[8, 8]
//   library product b74[T*B*1, 8] = b61[T*B*1, 8] * b9[8, 8]
//   library product b74[T*B*1, 8] = b62[T*B*1, 8] * b8[8, 8]
//   backward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b24[8, 8] = b62[8, T*B*1] * b48[T*B*1, 8]
//   library product b25[8, 8] = b62[8, T*B*1] * b20[T*B*1, 8]
//   library product b26[8, 8] = b61[8, T*B*1] * b48[T*B*1, 8]
//   library product b27[8, 8] = b61[8, T*B*1] * b20[T*B*1, 8]
//   library product b28[8, 8] = b57[8, T*B*1] * b48[T*B*1, 8]
//   library product b29[8, 8] = b60[8, T*B*1] * b20[T*B*1, 8]
//   library product b30[16, 8] = b58[16, T*B*1] * b20[T*B*1, 8]
//   library product b31[16, 8] = b58[16, T*B*1] * b48[T*B*1, 8]
//   library product b32[8, 8] = b17[8, T*B*1] * b54[T*B*1, 8]
//   backward_3<<<B * 16 / 256, at most 2048>>>
//   backward_4<<<128 / 32, at most 2048>>>
//   library product b71[B*1, 8] = b69[B*1, 16] * b4[16, 8]
//   backward_5<<<64 / 32, at most 2048>>>
//   library product b72[B*1, 8] = b68[B*1, 8] * b1[8, 8]
//   backward_6<<<64 / 32, at most 2048>>>
//   library product b68[B*1, 8] = b67[B*1, 8] * b2[8, 8]
//   backward_7<<<64 / 32, at most 2048>>>
//   library product b67[B*1, 8] = b66[B*1, 8] * b3[8, 8]
//   backward_8<<<64 / 32, at most 2048>>>
//   library product b66[B*1, 8] = b70[B*1, 8] * b0[8, 8]
//   backward_9<<<B * 8 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [64]
//   b1: param 1, real [64]
//   b2: param 2, real [64]
//   b3: param 3, real [64]
//   b4: param 4, real [128]
//   b5: sequence 0, real [B, 8]
//   b6: input 0, real [T, B, 1]
//   b7: param 5, real [64]
//   b8: param 6, real [64]
//   b9: param 7, real [64]
//   b10: param 8, real [64]
//   b11: param 9, real [128]
//   b12: param 10, real [64]
//   b13: param 11, real [64]
//   b14: param 12, real [64]
//   b15: param 13, real [128]
//   b16: param 14, real [64]
//   b17: adjoint 0, real [T, B, 8]
//   b18: adjoint 1, real [T, B, 8]
//   b19: start 0, real [B, 8]
//   b20: state 0, real [T + 1, B, 8]
//   b21: grad_state 0, real [2, B, 8]
//   b22: output 0, real [T, B, 8]
//   b23: grad_param 0, real [64]
//   b24: grad_param 1, real [64]
//   b25: grad_param 2, real [64]
//   b26: grad_param 3, real [64]
//   b27: grad_param 4, real [64]
//   b28: grad_param 5, real [64]
//   b29: grad_param 6, real [64]
//   b30: grad_param 7, real [128]
//   b31: grad_param 8, real [128]
//   b32: grad_param 9, real [64]
//   b33: grad_param 10, real [64]
//   b34: grad_param 11, real [64]
//   b35: grad_param 12, real [64]
//   b36: grad_param 13, real [64]
//   b37: grad_param 14, real [128]
//   b38: grad_sequence 0, real [B, 8]
//   b39: saved 0, real [320]
//   b40: saved 1, real [256]
//   b41: saved 2, real [B, 8]
//   b42: saved 3, real [B, 8]
//   b43: saved 4, real [B, 8]
//   b44: saved 5, real [B, 8]
//   b45: saved 6, real [B, 16]
//   b46: saved 7, real [B, 8]
//   b47: saved 8, real [B, 8]
//   b48: saved 9, real [T, B, 8]
//   b49: saved 10, real [T, B, 40]
//   b50: saved 11, real [T or 1, B, 8]
//   b51: saved 12, real [T or 1, B, 8]
//   b52: saved 13, real [T or 1, B, 8]
//   b53: saved 14, real [T, B, 16]
//   b54: saved 15, real [T, B, 8]
//   b55: saved 16, real [T, B, 8]
//   b56: saved 17, real [T, B, 16]
//   b57: scratch 0, real [T, B, 8]
//   b58: scratch 1, real [T, B, 16]
//   b59: scratch 2, real [T, B, 16]
//   b60: scratch 3, real [T, B, 8]
//   b61: scratch 4, real [T, B, 8]
//   b62: scratch 5, real [T, B, 8]
//   b63: scratch 6, real [T, B, 8]
//   b64: scratch 7, real [T, B, 8]
//   b65: scratch 8, real [T, B, 8]
//   b66: scratch 9, real [B, 8]
//   b67: scratch 10, real [B, 8]
//   b68: scratch 11, real [B, 8]
//   b69: scratch 12, real [B, 16]
//   b70: scratch 13, real [B, 8]
//   b71: scratch 14, real [B, 8]
//   b72: scratch 15, real [B, 8]
//   b73: tile 0, real [T, B, 16]
//   b74: tile 1, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, BUFFER(real) b39, BUFFER(real) b40,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b8[i0];
#line 31 "cho_decoder.yaml"
        const real e1 = b9[i0];
        const real e2 = b10[i0];
#line 397 "kernel.cu"
        b39[i0] = e0;
        b39[64 + i0] = e1;
        b39[128 + i0] = e2;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 31 "cho_decoder.yaml"
        const real e0 = b11[i0];
#line 406 "kernel.cu"
        b39[192 + i0] = e0;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 31 "cho_decoder.yaml"
        const real e0 = b11[8 * i0 + i1];
#line 415 "kernel.cu"
        b40[16 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b15, BUFFER(real) b20, BUFFER(real) b40, CONST_BUFFER(real) b41, BUFFER(real) b46, BUFFER(real) b47,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b15[8 * i0 + i1];
        b40[8 + 16 * i0 + i1] = e0;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o41 = row * 8;
#line 10 "cho_decoder.yaml"
        const real e0 = b41[o41 + i0];
        const real e1 = F(tanh)(e0);
        const real e3 = e1 * e1;
        const real e4 = 1.0f - e3;
#line 443 "kernel.cu"
        const int o46 = row * 8;
        const int o47 = row * 8;
        b46[o46 + i0] = e1;
        b47[o47 + i0] = e4;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o46 = row * 8;
            const real e0 = b46[o46 + i0];
            const int o20 = ((0) * call.rows + row) * 8;
            b20[o20 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, BUFFER(real) b48,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o6 = row * 1;
#line 30 "cho_decoder.yaml"
        const real e0 = b6[o6];
        const real e1 = b7[i0 + 8 * (int)op_clamp(e0, 7)];
#line 475 "kernel.cu"
        const int o48 = row * 8;
        b48[o48 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_3(
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, BUFFER(real) b20, CONST_BUFFER(real) b42, CONST_BUFFER(real) b43,
    CONST_BUFFER(real) b44, CONST_BUFFER(real) b49, BUFFER(real) b50, BUFFER(real) b51, BUFFER(real) b52,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b12, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b13, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b14, 0, 8, 1, 8, 64);
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
            real p0 = 0, p1 = 0, p2 = 0;
            const int o20 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b20[o20 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
                p1 = F(fma)(x, w1[k * 8 + i0], p1);
                p2 = F(fma)(x, w2[k * 8 + i0], p2);
            }
            const int o49 = (s0 + row0) * 40;
            const int o42 = row0 * 8;
            const int o43 = row0 * 8;
            const int o44 = row0 * 8;
#line 31 "cho_decoder.yaml"
            const real e0 = b49[o49 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = b42[o42 + i0];
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
            const real e6 = b49[o49 + 8 + i0];
#line 32 "cho_decoder.yaml"
            const real e7 = p1;
            const real e8 = e6 + e7;
            const real e9 = b43[o43 + i0];
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 33 "cho_decoder.yaml"
            const real e12 = p2;
            const real e13 = b44[o44 + i0];
            const real e14 = e12 + e13;
#line 34 "cho_decoder.yaml"
            const real e15 = b20[o20 + i0];
            const real e16 = e11 * e15;
            const real e18 = 1.0f - e11;
#line 31 "cho_decoder.yaml"
            const real e19 = b49[o49 + 16 + i0];
#line 33 "cho_decoder.yaml"
            const real e20 = e5 * e14;
            const real e21 = e19 + e20;
            const real e22 = F(tanh)(e21);
#line 34 "cho_decoder.yaml"
            const real e23 = e18 * e22;
            const real e24 = e16 + e23;
#line 549 "kernel.cu"
            const int o50 = (s1 + row0) * 8;
            const int o51 = (s1 + row0) * 8;
            const int o52 = (s1 + row0) * 8;
            const int o20_1 = (s2 + row0) * 8;
            b50[o50 + i0] = e5;
            b51[o51 + i0] = e11;
            b52[o52 + i0] = e14;
            b20[o20_1 + i0] = e24;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b45, CONST_BUFFER(real) b49, BUFFER(real) b53, CONST_BUFFER(real) b73,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o73 = row * 16;
        const real p0 = b73[o73 + i0];
        const int o49 = row * 40;
        const int o45 = (row % call.rows) * 16;
#line 35 "cho_decoder.yaml"
        const real e0 = p0;
#line 31 "cho_decoder.yaml"
        const real e1 = b49[o49 + 24 + i0];
#line 35 "cho_decoder.yaml"
        const real e2 = e0 + e1;
        const real e3 = b45[o45 + i0];
        const real e4 = e2 + e3;
#line 585 "kernel.cu"
        const int o53 = row * 16;
        b53[o53 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b53, BUFFER(real) b54,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = (-1e38f * 1e38f);
        LOOP (int i1 = 0; i1 < 2; ++i1) {
            const int o53 = row * 16;
            const real e0 = b53[o53 + 2 * i0 + i1];
            sum = op_maximum(sum, e0);
        }
        const int o54 = row * 8;
        b54[o54 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, BUFFER(real) b55,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 2; ++i1) {
            const int o53 = row * 16;
            const int o54 = row * 8;
            const real e0 = b53[o53 + 2 * i0 + i1];
            const real e1 = b54[o54 + i0];
            const real e2 = (real)(e0 == e1);
            sum = sum + e2;
        }
        const int o55 = row * 8;
        b55[o55 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b55, BUFFER(real) b56,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 2;
        const int i0 = at / 2u;
        const int o53 = row * 16;
        const int o54 = row * 8;
        const int o55 = row * 8;
#line 35 "cho_decoder.yaml"
        const real e0 = b53[o53 + 2 * i0 + i1];
#line 36 "cho_decoder.yaml"
        const real e1 = b54[o54 + i0];
        const real e2 = (real)(e0 == e1);
        const real e3 = b55[o55 + i0];
        const real e4 = e2 / e3;
#line 658 "kernel.cu"
        const int o56 = row * 16;
        b56[o56 + 2 * i0 + i1] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b56, CONST_BUFFER(real) b57, BUFFER(real) b58,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 2;
        const int i0 = at / 2u;
        const int o57 = row * 8;
        const int o56 = row * 16;
#line 36 "cho_decoder.yaml"
        const real e0 = b57[o57 + i0];
        const real e1 = b56[o56 + 2 * i0 + i1];
        const real e2 = e0 * e1;
#line 682 "kernel.cu"
        const int o58 = row * 16;
        b58[o58 + 2 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14, CONST_BUFFER(real) b18, CONST_BUFFER(real) b20, BUFFER(real) b21,
    CONST_BUFFER(real) b49, CONST_BUFFER(real) b50, CONST_BUFFER(real) b51, CONST_BUFFER(real) b52, BUFFER(real) b57, CONST_BUFFER(real) b59,
    BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b14, 0, 1, 8, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b13, 0, 1, 8, 8, 64);
    SHARED(real, w2, 512, 64);
    panel(w2, b12, 0, 1, 8, 8, 64);
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
            const int o21_1 = (s0 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            const int o59 = (s1 + row0) * 16;
            const int o51 = (s2 + row0) * 8;
            const int o49 = (s1 + row0) * 40;
            const int o50 = (s2 + row0) * 8;
            const int o52 = (s2 + row0) * 8;
            const int o20 = (s1 + row0) * 8;
#line 34 "cho_decoder.yaml"
            const real e0 = b21[o21_1 + i0];
            const real e1 = b18[o18 + i0];
            const real e2 = e0 + e1;
#line 35 "cho_decoder.yaml"
            const real e3 = b59[o59 + 8 + i0];
#line 34 "cho_decoder.yaml"
            const real e4 = e2 + e3;
#line 32 "cho_decoder.yaml"
            const real e6 = b51[o51 + i0];
#line 34 "cho_decoder.yaml"
            const real e7 = 1.0f - e6;
            const real e8 = e4 * e7;
#line 31 "cho_decoder.yaml"
            const real e9 = b49[o49 + 16 + i0];
            const real e10 = b50[o50 + i0];
#line 33 "cho_decoder.yaml"
            const real e11 = b52[o52 + i0];
            const real e12 = e10 * e11;
            const real e13 = e9 + e12;
            const real e14 = F(tanh)(e13);
            const real e15 = e14 * e14;
            const real e16 = 1.0f - e15;
            const real e17 = e8 * e16;
            const real e18 = e17 * e10;
#line 34 "cho_decoder.yaml"
            const real e19 = b20[o20 + i0];
            const real e20 = e4 * e19;
            const real e21 = e4 * e14;
#line 32 "cho_decoder.yaml"
            const real e22 = e20 - e21;
            const real e23 = e22 * e6;
            const real e24 = e23 * e7;
#line 33 "cho_decoder.yaml"
            const real e25 = e17 * e11;
#line 31 "cho_decoder.yaml"
            const real e26 = e25 * e10;
            const real e27 = 1.0f - e10;
            const real e28 = e26 * e27;
#line 761 "kernel.cu"
            const int o57 = (s1 + row0) * 8;
            const int o60 = (s1 + row0) * 8;
            const int o61 = (s1 + row0) * 8;
            const int o62 = (s1 + row0) * 8;
            b57[o57 + i0] = e17;
            b60[o60 + i0] = e18;
            b61[o61 + i0] = e24;
            b62[o62 + i0] = e28;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o60 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b60[o60 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
            const int o61 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b61[o61 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
            }
            const int o62 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b62[o62 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o21_1 = (s0 + row0) * 8;
            const int o18 = (s1 + row0) * 8;
            const int o59 = (s1 + row0) * 16;
            const int o51 = (s2 + row0) * 8;
#line 34 "cho_decoder.yaml"
            const real e0 = b21[o21_1 + i0];
            const real e1 = b18[o18 + i0];
            const real e2 = e0 + e1;
#line 35 "cho_decoder.yaml"
            const real e3 = b59[o59 + 8 + i0];
#line 34 "cho_decoder.yaml"
            const real e4 = e2 + e3;
#line 32 "cho_decoder.yaml"
            const real e5 = b51[o51 + i0];
#line 34 "cho_decoder.yaml"
            const real e6 = e4 * e5;
            const real e7 = p0;
            const real e8 = e6 + e7;
#line 813 "kernel.cu"
            const int o21 = (s3 + row0) * 8;
            b21[o21 + i0] = e8;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b63, BUFFER(real) b64, BUFFER(real) b65, CONST_BUFFER(real) b74,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o74 = row * 24;
        const real p0 = b74[o74 + i0];
        const real p1 = b74[o74 + 8 + i0];
        const real p2 = b74[o74 + 16 + i0];
#line 33 "cho_decoder.yaml"
        const real e0 = p0;
#line 32 "cho_decoder.yaml"
        const real e1 = p1;
#line 31 "cho_decoder.yaml"
        const real e2 = p2;
#line 840 "kernel.cu"
        const int o63 = row * 8;
        const int o64 = row * 8;
        const int o65 = row * 8;
        b63[o63 + i0] = e0;
        b64[o64 + i0] = e1;
        b65[o65 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b6, BUFFER(real) b19, CONST_BUFFER(real) b21, BUFFER(real) b23, CONST_BUFFER(real) b47, CONST_BUFFER(real) b58,
    CONST_BUFFER(real) b59, CONST_BUFFER(real) b60, CONST_BUFFER(real) b61, CONST_BUFFER(real) b62, CONST_BUFFER(real) b63, CONST_BUFFER(real) b64,
    CONST_BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69, BUFFER(real) b70,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o21 = (((0) & 1) * call.rows + row) * 8;
            const real e0 = b21[o21 + i0];
            const int o19 = row * 8;
            b19[o19 + i0] = e0;
        }
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const int base = i0;
        LOOP (int k = 0; k < 8; ++k) b23[base + k * 8] = (real)0;
        LOOP (int row = 0; row < call.steps * call.rows; ++row) {
            const int o6 = row * 1;
            const int o59 = row * 16;
            const int o63 = row * 8;
            const int o64 = row * 8;
            const int o65 = row * 8;
            const real e0 = b6[o6];
            const real e1 = b59[o59 + i0];
            const real e2 = b63[o63 + i0];
            const real e3 = e1 + e2;
            const real e4 = b64[o64 + i0];
            const real e5 = e3 + e4;
            const real e6 = b65[o65 + i0];
            const real e7 = e5 + e6;
            const int goal = base + 8 * (int)op_clamp(e0, 7);
            b23[goal] = b23[goal] + e7;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        {
            real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
            LOOP (int t = 0; t < call.steps; ++t) {
                const int o62 = ((t) * call.rows + row) * 8;
                const int o61 = ((t) * call.rows + row) * 8;
                const int o60 = ((t) * call.rows + row) * 8;
                const real e0 = b62[o62 + i0];
                const real e1 = b61[o61 + i0];
                const real e2 = b60[o60 + i0];
                sum0 = sum0 + e0;
                sum1 = sum1 + e1;
                sum2 = sum2 + e2;
            }
            const int o66 = row * 8;
            const int o67 = row * 8;
            const int o68 = row * 8;
            b66[o66 + i0] = sum0;
            b67[o67 + i0] = sum1;
            b68[o68 + i0] = sum2;
        }
        {
            const int o19 = row * 8;
            const int o47 = row * 8;
#line 10 "cho_decoder.yaml"
            const real e0 = b19[o19 + i0];
            const real e1 = b47[o47 + i0];
            const real e2 = e0 * e1;
#line 921 "kernel.cu"
            const int o70 = row * 8;
            b70[o70 + i0] = e2;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        real sum = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o58 = ((t) * call.rows + row) * 16;
            const real e0 = b58[o58 + i0];
            sum = sum + e0;
        }
        const int o69 = row * 16;
        b69[o69 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b5, BUFFER(real) b37, CONST_BUFFER(real) b69,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 128; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 128) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o69 = row * 16;
                const int o5 = row * 8;
                const real e0 = b69[o69 + i0];
                const real e1 = b5[o5 + i1];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 128) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b37[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b5, BUFFER(real) b34, CONST_BUFFER(real) b68,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o68 = row * 8;
                const int o5 = row * 8;
                const real e0 = b68[o68 + i0];
                const real e1 = b5[o5 + i1];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b34[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b5, BUFFER(real) b35, CONST_BUFFER(real) b67,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o67 = row * 8;
                const int o5 = row * 8;
                const real e0 = b67[o67 + i0];
                const real e1 = b5[o5 + i1];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b35[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b5, BUFFER(real) b36, CONST_BUFFER(real) b66,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o66 = row * 8;
                const int o5 = row * 8;
                const real e0 = b66[o66 + i0];
                const real e1 = b5[o5 + i1];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b36[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    CONST_BUFFER(real) b5, BUFFER(real) b33, CONST_BUFFER(real) b70,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o70 = row * 8;
                const int o5 = row * 8;
                const real e0 = b70[o70 + i0];
                const real e1 = b5[o5 + i1];
                const real e2 = e0 * e1;
                s0 = s0 + e2;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 64) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            b33[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_9(
    BUFFER(real) b38, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b68, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o71 = row * 8;
        const int o72 = row * 8;
        const int o68 = row * 8;
        const int o67 = row * 8;
        const int o66 = row * 8;
#line 35 "cho_decoder.yaml"
        const real e0 = b71[o71 + i0];
#line 33 "cho_decoder.yaml"
        const real e1 = b72[o72 + i0];
        const real e2 = e0 + e1;
#line 32 "cho_decoder.yaml"
        const real e3 = b68[o68 + i0];
        const real e4 = e2 + e3;
#line 31 "cho_decoder.yaml"
        const real e5 = b67[o67 + i0];
        const real e6 = e4 + e5;
#line 10 "cho_decoder.yaml"
        const real e7 = b66[o66 + i0];
        const real e8 = e6 + e7;
#line 1159 "kernel.cu"
        const int o38 = row * 8;
        b38[o38 + i0] = e8;
    }
}
