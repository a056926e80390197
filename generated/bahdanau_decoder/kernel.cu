// generated from specs/bahdanau_decoder.yaml by `make generated`: do not edit
// bahdanau_decoder K=8 M=8 H=8 L=8 A=8 N=8 O=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50 of its spec, for float32. T steps of B rows.
//
// forward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   forward_0<<<B * 8 / 256, at most 2048>>>
//   library product b53[B*8, 8] = b2[B*8, 16] * b1[16, 8]
//   forward_1<<<B * 8 / 256, at most 2048>>>
//   forward_2<<<128 / 256, at most 2048>>>
//   forward_3<<<128 / 256, at most 2048>>>
//   library product b55[B*1, 8] = b52[B*1, 8] * b0[8, 8]
//   forward_4<<<B * 8 / 256, at most 2048>>>
//   forward_5<<<T * B * 8 / 256, at most 2048>>>
//   library product b59[T*B*1, 40] = b58[T*B*1, 8] * b48[8, 40]
//   forward_6<<<B * 1 / 1>>>
//   library product b95[T*B*1, 16] = b25[T*B*1, 8] * b16[8, 16]
//   library product b95[T*B*1, 16] = b65[T*B*1, 16] * b17[16, 16]
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   forward_8<<<T * B * 8 / 256, at most 2048>>>
//   library product b27[T*B*1, 8] = b71[T*B*1, 8] * b20[8, 8]
//   forward_9<<<T * B * 8 / 256, at most 2048>>>
//   forward_10<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class B: a block a row, all steps, matrices in shared memory; not A: channels read one another
//   library product b74[T*B*1, 8] = b21[T*B*1, 8] * b20[8, 8]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   library product b76[T*B*1, 32] = b75[T*B*1, 16] * b49[16, 32]
//   backward_1<<<B * 1 / 1>>>
//   library product b96[T*B*1, 8] = b74[T*B*1, 8] * b11[8, 8]
//   library product b96[T*B*1, 8] = b77[T*B*1, 8] * b9[8, 8]
//   library product b96[T*B*1, 8] = b81[T*B*1, 8] * b8[8, 8]
//   backward_2<<<T * B * 8 / 256, at most 2048>>>
//   library product b30[8, 8] = b86[8, T*B*1] * b25[T*B*1, 8]
//   library product b33[8, 8] = b81[8, T*B*1] * b58[T*B*1, 8]
//   library product b34[8, 8] = b81[8, T*B*1] * b25[T*B*1, 8]
//   library product b35[8, 16] = b81[8, T*B*1] * b65[T*B*1, 16]
//   library product b36[8, 8] = b77[8, T*B*1] * b58[T*B*1, 8]
//   library product b37[8, 8] = b77[8, T*B*1] * b25[T*B*1, 8]
//   library product b38[8, 16] = b77[8, T*B*1] * b65[T*B*1, 16]
//   library product b39[16, 8] = b75[16, T*B*1] * b25[T*B*1, 8]
//   library product b40[16, 8] = b75[16, T*B*1] * b58[T*B*1, 8]
//   library product b41[16, 16] = b75[16, T*B*1] * b65[T*B*1, 16]
//   library product b42[8, 8] = b74[8, T*B*1] * b58[T*B*1, 8]
//   library product b43[8, 8] = b74[8, T*B*1] * b68[T*B*1, 8]
//   library product b44[8, 16] = b74[8, T*B*1] * b65[T*B*1, 16]
//   library product b45[8, 8] = b21[8, T*B*1] * b71[T*B*1, 8]
//   backward_3<<<8 / 32, at most 2048>>>
//   backward_4<<<B * 128 / 256, at most 2048>>>
//   library product b93[B*8, 16] = b90[B*8, 8] * b1[8, 16]
//   backward_5<<<128 / 32, at most 2048>>>
//   library product b50[B*1, 8] = b92[B*1, 8] * b0[8, 8]
//   backward_6<<<B * 8 / 256, at most 2048>>>
//   backward_7<<<B * 112 / 256, at most 2048>>>
//   backward_8<<<B * 128 / 256, at most 2048>>>
//
// Buffers:
//   b0: param 0, real [64]
//   b1: param 1, real [128]
//   b2: sequence 0, real [B, 128]
//   b3: sequence 1, real [B, 8]
//   b4: input 0, real [T, B, 1]
//   b5: param 2, real [64]
//   b6: param 3, real [64]
//   b7: param 4, real [8]
//   b8: param 5, real [64]
//   b9: param 6, real [64]
//   b10: param 7, real [128]
//   b11: param 8, real [64]
//   b12: param 9, real [64]
//   b13: param 10, real [128]
//   b14: param 11, real [64]
//   b15: param 12, real [128]
//   b16: param 13, real [128]
//   b17: param 14, real [256]
//   b18: param 15, real [64]
//   b19: param 16, real [128]
//   b20: param 17, real [64]
//   b21: adjoint 0, real [T, B, 8]
//   b22: adjoint 1, real [T, B, 8]
//   b23: adjoint 2, real [T, B, 8]
//   b24: start 0, real [B, 8]
//   b25: state 0, real [T + 1, B, 8]
//   b26: grad_state 0, real [2, B, 8]
//   b27: output 0, real [T, B, 8]
//   b28: output 1, real [T, B, 8]
//   b29: grad_param 0, real [64]
//   b30: grad_param 1, real [64]
//   b31: grad_param 2, real [8]
//   b32: grad_sequence 0, real [B, 128]
//   b33: grad_param 3, real [64]
//   b34: grad_param 4, real [64]
//   b35: grad_param 5, real [128]
//   b36: grad_param 6, real [64]
//   b37: grad_param 7, real [64]
//   b38: grad_param 8, real [128]
//   b39: grad_param 9, real [128]
//   b40: grad_param 10, real [128]
//   b41: grad_param 11, real [256]
//   b42: grad_param 12, real [64]
//   b43: grad_param 13, real [64]
//   b44: grad_param 14, real [128]
//   b45: grad_param 15, real [64]
//   b46: grad_param 16, real [64]
//   b47: grad_param 17, real [128]
//   b48: saved 0, real [320]
//   b49: saved 1, real [512]
//   b50: scratch 0, real [B, 16]
//   b51: scratch 1, real [B, 128]
//   b52: saved 2, real [B, 8]
//   b53: saved 3, real [B, 64]
//   b54: saved 4, real [B, 8]
//   b55: saved 5, real [B, 8]
//   b56: saved 6, real [B, 8]
//   b57: saved 7, real [B, 8]
//   b58: saved 8, real [T, B, 8]
//   b59: saved 9, real [T, B, 40]
//   b60: saved 10, real [T or 1, B, 8]
//   b61: saved 11, real [B, 8]
//   b62: saved 12, real [B, 1]
//   b63: saved 13, real [T or 1, B, 8]
//   b64: saved 14, real [T or 1, B, 1]
//   b65: saved 15, real [T, B, 16]
//   b66: saved 16, real [T or 1, B, 8]
//   b67: saved 17, real [T or 1, B, 8]
//   b68: saved 18, real [T or 1, B, 8]
//   b69: saved 19, real [T or 1, B, 8]
//   b70: saved 20, real [T, B, 16]
//   b71: saved 21, real [T, B, 8]
//   b72: saved 22, real [T, B, 8]
//   b73: saved 23, real [T, B, 16]
//   b74: scratch 2, real [T, B, 8]
//   b75: scratch 3, real [T, B, 16]
//   b76: scratch 4, real [T, B, 32]
//   b77: scratch 5, real [T, B, 8]
//   b78: scratch 6, real [T, B, 16]
//   b79: scratch 7, real [T, B, 16]
//   b80: scratch 8, real [T, B, 8]
//   b81: scratch 9, real [T, B, 8]
//   b82: scratch 10, real [T, B, 16]
//   b83: scratch 11, real [B, 8]
//   b84: scratch 12, real [B, 1]
//   b85: scratch 13, real [T, B, 8]
//   b86: scratch 14, real [T, B, 8]
//   b87: scratch 15, real [T, B, 8]
//   b88: scratch 16, real [T, B, 8]
//   b89: scratch 17, real [T, B, 8]
//   b90: scratch 18, real [B, 64]
//   b91: scratch 19, real [B, 128]
//   b92: scratch 20, real [B, 8]
//   b93: scratch 21, real [B, 128]
//   b94: scratch 22, real [128]
//   b95: tile 0, real [T, B, 32]
//   b96: tile 1, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b2, BUFFER(real) b52,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o2 = row * 128;
#line 18 "bahdanau_decoder.yaml"
        const real e0 = b2[o2 + 8 + i0];
#line 421 "kernel.cu"
        const int o52 = row * 8;
        b52[o52 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b3, CONST_BUFFER(real) b8, CONST_BUFFER(real) b9, CONST_BUFFER(real) b10, CONST_BUFFER(real) b11, CONST_BUFFER(real) b17,
    BUFFER(real) b48, BUFFER(real) b49, BUFFER(real) b54,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o3 = row * 8;
#line 43 "bahdanau_decoder.yaml"
        const real e0 = b3[o3 + i0];
        const real e2 = (real)(e0 > 0.0f);
#line 442 "kernel.cu"
        const int o54 = row * 8;
        b54[o54 + i0] = e2;
    }
    LOOP (unsigned item = first; item < 64u; item += stride) {
        const int i0 = (int)item;
        const real e0 = b8[i0];
#line 45 "bahdanau_decoder.yaml"
        const real e1 = b9[i0];
        const real e2 = b11[i0];
#line 452 "kernel.cu"
        b48[i0] = e0;
        b48[64 + i0] = e1;
        b48[256 + i0] = e2;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
#line 45 "bahdanau_decoder.yaml"
        const real e0 = b10[i0];
#line 461 "kernel.cu"
        b48[128 + i0] = e0;
    }
    LOOP (unsigned item = first; item < 256u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 16;
        const int i0 = at / 16u;
        const real e0 = b17[16 * i0 + i1];
        b49[32 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_2(
    CONST_BUFFER(real) b10, BUFFER(real) b49,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
#line 45 "bahdanau_decoder.yaml"
        const real e0 = b10[8 * i0 + i1];
#line 486 "kernel.cu"
        b49[16 + 32 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_3(
    CONST_BUFFER(real) b16, BUFFER(real) b49,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const real e0 = b16[8 * i0 + i1];
        b49[24 + 32 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    BUFFER(real) b25, CONST_BUFFER(real) b55, BUFFER(real) b56, BUFFER(real) b57,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o55 = row * 8;
#line 18 "bahdanau_decoder.yaml"
        const real e0 = b55[o55 + i0];
        const real e1 = F(tanh)(e0);
        const real e3 = e1 * e1;
        const real e4 = 1.0f - e3;
#line 523 "kernel.cu"
        const int o56 = row * 8;
        const int o57 = row * 8;
        b56[o56 + i0] = e1;
        b57[o57 + i0] = e4;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o56 = row * 8;
            const real e0 = b56[o56 + i0];
            const int o25 = ((0) * call.rows + row) * 8;
            b25[o25 + i0] = e0;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b58,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o4 = row * 1;
#line 41 "bahdanau_decoder.yaml"
        const real e0 = b4[o4];
        const real e1 = b5[i0 + 8 * (int)op_clamp(e0, 7)];
#line 555 "kernel.cu"
        const int o58 = row * 8;
        b58[o58 + i0] = e1;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) forward_6(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, BUFFER(real) b25, BUFFER(real) b28, CONST_BUFFER(real) b53,
    CONST_BUFFER(real) b54, CONST_BUFFER(real) b59, BUFFER(real) b60, BUFFER(real) b61, BUFFER(real) b62, BUFFER(real) b63,
    BUFFER(real) b64, BUFFER(real) b65, BUFFER(real) b66, BUFFER(real) b67, BUFFER(real) b68, BUFFER(real) b69,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 64);
    panel(w0, b6, 0, 8, 1, 8, 64);
    SHARED(real, w1, 256, 64);
    panel(w1, b12, 0, 8, 1, 8, 64);
    SHARED(real, w2, 512, 128);
    panel(w2, b13, 0, 16, 1, 8, 128);
    SHARED(real, w3, 1024, 64);
    panel(w3, b14, 0, 8, 1, 8, 64);
    SHARED(real, w4, 1280, 128);
    panel(w4, b15, 0, 16, 1, 8, 128);
    SHARED(real, w5, 1792, 64);
    panel(w5, b18, 0, 8, 1, 8, 64);
    SHARED(real, w6, 2048, 128);
    panel(w6, b19, 0, 16, 1, 8, 128);
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
            const int o25 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b25[o25 + k];
                p0 = F(fma)(x, w0[k * 8 + i0], p0);
            }
#line 42 "bahdanau_decoder.yaml"
            const real e0 = p0;
#line 604 "kernel.cu"
            const int o60 = (s1 + row0) * 8;
            b60[o60 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o53 = row0 * 64;
                const int o60 = (s1 + row0) * 8;
                const real e0 = b7[i1];
                const real e1 = b53[o53 + 8 * i0 + i1];
                const real e2 = b60[o60 + i1];
                const real e3 = e1 + e2;
                const real e4 = F(tanh)(e3);
                const real e5 = e0 * e4;
                sum = sum + e5;
            }
            const int o61 = row0 * 8;
            b61[o61 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = (-1e38f * 1e38f);
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o54 = row0 * 8;
                const int o61 = row0 * 8;
                const real e0 = b54[o54 + i0];
                const real e1 = b61[o61 + i0];
                const real e3 = e0 != 0 ? e1 : (-1e+30f);
                sum = op_maximum(sum, e3);
            }
            const int o62 = row0 * 1;
            b62[o62] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o54 = row0 * 8;
            const int o61 = row0 * 8;
            const int o62 = row0 * 1;
#line 43 "bahdanau_decoder.yaml"
            const real e0 = b54[o54 + i0];
#line 42 "bahdanau_decoder.yaml"
            const real e1 = b61[o61 + i0];
#line 43 "bahdanau_decoder.yaml"
            const real e3 = e0 != 0 ? e1 : (-1e+30f);
            const real e4 = b62[o62];
            const real e5 = e3 - e4;
            const real e6 = F(exp)(e5);
#line 661 "kernel.cu"
            const int o63 = (s1 + row0) * 8;
            b63[o63 + i0] = e6;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o63 = (s1 + row0) * 8;
                const real e0 = b63[o63 + i0];
                sum = sum + e0;
            }
            const int o64 = (s1 + row0) * 1;
            b64[o64] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o63 = (s1 + row0) * 8;
            const int o64 = (s1 + row0) * 1;
#line 43 "bahdanau_decoder.yaml"
            const real e0 = b63[o63 + i0];
            const real e1 = b64[o64];
            const real e2 = e0 / e1;
#line 689 "kernel.cu"
            const int o28 = (s0 + row0) * 8;
            b28[o28 + i0] = e2;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o28 = (s0 + row0) * 8;
                const int o2 = row0 * 128;
                const real e0 = b28[o28 + i1];
                const real e1 = b2[o2 + i0 + 16 * i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o65 = (s0 + row0) * 16;
            b65[o65 + i0] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0, p3 = 0;
            const int o25 = (s0 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b25[o25 + k];
                p0 = F(fma)(x, w1[k * 8 + i0], p0);
                p2 = F(fma)(x, w3[k * 8 + i0], p2);
            }
            const int o65 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b65[o65 + k];
                p1 = F(fma)(x, w2[k * 8 + i0], p1);
                p3 = F(fma)(x, w4[k * 8 + i0], p3);
            }
            const int o59 = (s0 + row0) * 40;
#line 45 "bahdanau_decoder.yaml"
            const real e0 = b59[o59 + i0];
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = op_sigmoid(e4);
            const real e6 = b59[o59 + 8 + i0];
#line 46 "bahdanau_decoder.yaml"
            const real e7 = p2;
            const real e8 = e6 + e7;
            const real e9 = p3;
            const real e10 = e8 + e9;
            const real e11 = op_sigmoid(e10);
#line 47 "bahdanau_decoder.yaml"
            const real e12 = b25[o25 + i0];
            const real e13 = e5 * e12;
#line 748 "kernel.cu"
            const int o66 = (s1 + row0) * 8;
            const int o67 = (s1 + row0) * 8;
            const int o68 = (s1 + row0) * 8;
            b66[o66 + i0] = e5;
            b67[o67 + i0] = e11;
            b68[o68 + i0] = e13;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o68 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b68[o68 + k];
                p0 = F(fma)(x, w5[k * 8 + i0], p0);
            }
            const int o65 = (s0 + row0) * 16;
            #pragma unroll 4
            for (int k = 0; k < 16; ++k) {
                const real x = b65[o65 + k];
                p1 = F(fma)(x, w6[k * 8 + i0], p1);
            }
            const int o59 = (s0 + row0) * 40;
            const int o67 = (s1 + row0) * 8;
            const int o25 = (s0 + row0) * 8;
#line 45 "bahdanau_decoder.yaml"
            const real e0 = b59[o59 + 32 + i0];
#line 47 "bahdanau_decoder.yaml"
            const real e1 = p0;
            const real e2 = e0 + e1;
            const real e3 = p1;
            const real e4 = e2 + e3;
            const real e5 = F(tanh)(e4);
#line 46 "bahdanau_decoder.yaml"
            const real e7 = b67[o67 + i0];
#line 48 "bahdanau_decoder.yaml"
            const real e8 = 1.0f - e7;
            const real e9 = b25[o25 + i0];
            const real e10 = e8 * e9;
            const real e11 = e7 * e5;
            const real e12 = e10 + e11;
#line 793 "kernel.cu"
            const int o69 = (s1 + row0) * 8;
            const int o25_1 = (s2 + row0) * 8;
            b69[o69 + i0] = e5;
            b25[o25_1 + i0] = e12;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b59, BUFFER(real) b70, CONST_BUFFER(real) b95,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o95 = row * 32;
        const real p0 = b95[o95 + i0];
        const real p1 = b95[o95 + 16 + i0];
        const int o59 = row * 40;
#line 49 "bahdanau_decoder.yaml"
        const real e0 = p0;
#line 45 "bahdanau_decoder.yaml"
        const real e1 = b59[o59 + 16 + i0];
#line 49 "bahdanau_decoder.yaml"
        const real e2 = e0 + e1;
        const real e3 = p1;
        const real e4 = e2 + e3;
#line 825 "kernel.cu"
        const int o70 = row * 16;
        b70[o70 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_8(
    CONST_BUFFER(real) b70, BUFFER(real) b71,
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
            const int o70 = row * 16;
            const real e0 = b70[o70 + 2 * i0 + i1];
            sum = op_maximum(sum, e0);
        }
        const int o71 = row * 8;
        b71[o71 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_9(
    CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, BUFFER(real) b72,
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
            const int o70 = row * 16;
            const int o71 = row * 8;
            const real e0 = b70[o70 + 2 * i0 + i1];
            const real e1 = b71[o71 + i0];
            const real e2 = (real)(e0 == e1);
            sum = sum + e2;
        }
        const int o72 = row * 8;
        b72[o72 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_10(
    CONST_BUFFER(real) b70, CONST_BUFFER(real) b71, CONST_BUFFER(real) b72, BUFFER(real) b73,
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
        const int o70 = row * 16;
        const int o71 = row * 8;
        const int o72 = row * 8;
#line 49 "bahdanau_decoder.yaml"
        const real e0 = b70[o70 + 2 * i0 + i1];
#line 50 "bahdanau_decoder.yaml"
        const real e1 = b71[o71 + i0];
        const real e2 = (real)(e0 == e1);
        const real e3 = b72[o72 + i0];
        const real e4 = e2 / e3;
#line 898 "kernel.cu"
        const int o73 = row * 16;
        b73[o73 + 2 * i0 + i1] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b73, CONST_BUFFER(real) b74, BUFFER(real) b75,
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
        const int o74 = row * 8;
        const int o73 = row * 16;
#line 50 "bahdanau_decoder.yaml"
        const real e0 = b74[o74 + i0];
        const real e1 = b73[o73 + 2 * i0 + i1];
        const real e2 = e0 * e1;
#line 922 "kernel.cu"
        const int o75 = row * 16;
        b75[o75 + 2 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(32, 1) backward_1(
    CONST_BUFFER(real) b2, CONST_BUFFER(real) b6, CONST_BUFFER(real) b7, CONST_BUFFER(real) b12, CONST_BUFFER(real) b13, CONST_BUFFER(real) b14,
    CONST_BUFFER(real) b15, CONST_BUFFER(real) b18, CONST_BUFFER(real) b19, CONST_BUFFER(real) b22, CONST_BUFFER(real) b23, CONST_BUFFER(real) b25,
    BUFFER(real) b26, CONST_BUFFER(real) b28, CONST_BUFFER(real) b53, CONST_BUFFER(real) b54, CONST_BUFFER(real) b60, CONST_BUFFER(real) b63,
    CONST_BUFFER(real) b64, CONST_BUFFER(real) b66, CONST_BUFFER(real) b67, CONST_BUFFER(real) b69, BUFFER(real) b74, CONST_BUFFER(real) b76,
    BUFFER(real) b77, BUFFER(real) b78, BUFFER(real) b79, BUFFER(real) b80, BUFFER(real) b81, BUFFER(real) b82,
    BUFFER(real) b83, BUFFER(real) b84, BUFFER(real) b85, BUFFER(real) b86,
    const Call call, const int step) {
    const unsigned first = threadIdx.x, stride = blockDim.x;
    const int row0 = blockIdx.x;
    (void)step;
    if (row0 >= call.rows) return;
    SHARED(real, w0, 0, 128);
    panel(w0, b19, 0, 1, 16, 16, 128);
    SHARED(real, w1, 512, 128);
    panel(w1, b15, 0, 1, 16, 16, 128);
    SHARED(real, w2, 1024, 64);
    panel(w2, b18, 0, 1, 8, 8, 64);
    SHARED(real, w3, 1280, 128);
    panel(w3, b13, 0, 1, 16, 16, 128);
    SHARED(real, w4, 1792, 64);
    panel(w4, b14, 0, 1, 8, 8, 64);
    SHARED(real, w5, 2048, 64);
    panel(w5, b12, 0, 1, 8, 8, 64);
    SHARED(real, w6, 2304, 64);
    panel(w6, b6, 0, 1, 8, 8, 64);
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
            const int o26_1 = (s0 + row0) * 8;
            const int o23 = (s1 + row0) * 8;
            const int o67 = (s2 + row0) * 8;
            const int o69 = (s2 + row0) * 8;
            const int o25 = (s1 + row0) * 8;
#line 48 "bahdanau_decoder.yaml"
            const real e0 = b26[o26_1 + i0];
            const real e1 = b23[o23 + i0];
            const real e2 = e0 + e1;
#line 46 "bahdanau_decoder.yaml"
            const real e3 = b67[o67 + i0];
#line 48 "bahdanau_decoder.yaml"
            const real e4 = e2 * e3;
#line 47 "bahdanau_decoder.yaml"
            const real e6 = b69[o69 + i0];
            const real e7 = e6 * e6;
            const real e8 = 1.0f - e7;
            const real e9 = e4 * e8;
#line 48 "bahdanau_decoder.yaml"
            const real e10 = e2 * e6;
            const real e11 = b25[o25 + i0];
            const real e12 = e2 * e11;
#line 46 "bahdanau_decoder.yaml"
            const real e13 = e10 - e12;
            const real e14 = e13 * e3;
#line 48 "bahdanau_decoder.yaml"
            const real e15 = 1.0f - e3;
#line 46 "bahdanau_decoder.yaml"
            const real e16 = e14 * e15;
#line 994 "kernel.cu"
            const int o74 = (s1 + row0) * 8;
            const int o77 = (s1 + row0) * 8;
            b74[o74 + i0] = e9;
            b77[o77 + i0] = e16;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0;
            const int o74 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b74[o74 + k];
                p0 = F(fma)(x, w0[k * 16 + i0], p0);
            }
            const int o77 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b77[o77 + k];
                p1 = F(fma)(x, w1[k * 16 + i0], p1);
            }
#line 47 "bahdanau_decoder.yaml"
            const real e0 = p0;
#line 46 "bahdanau_decoder.yaml"
            const real e1 = p1;
#line 1022 "kernel.cu"
            const int o78 = (s1 + row0) * 16;
            const int o79 = (s1 + row0) * 16;
            b78[o78 + i0] = e0;
            b79[o79 + i0] = e1;
        }
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o74 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b74[o74 + k];
                p0 = F(fma)(x, w2[k * 8 + i0], p0);
            }
            const int o25 = (s1 + row0) * 8;
            const int o66 = (s2 + row0) * 8;
#line 47 "bahdanau_decoder.yaml"
            const real e0 = p0;
            const real e1 = b25[o25 + i0];
            const real e2 = e0 * e1;
#line 45 "bahdanau_decoder.yaml"
            const real e3 = b66[o66 + i0];
            const real e4 = e2 * e3;
            const real e6 = 1.0f - e3;
            const real e7 = e4 * e6;
#line 1050 "kernel.cu"
            const int o80 = (s1 + row0) * 8;
            const int o81 = (s1 + row0) * 8;
            b80[o80 + i0] = e0;
            b81[o81 + i0] = e7;
        }
        block_barrier();
        if (first < 16u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0;
            const int o81 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b81[o81 + k];
                p0 = F(fma)(x, w3[k * 16 + i0], p0);
            }
#line 45 "bahdanau_decoder.yaml"
            const real e0 = p0;
#line 1070 "kernel.cu"
            const int o82 = (s1 + row0) * 16;
            b82[o82 + i0] = e0;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 16; ++i1) {
                const int o78 = (s1 + row0) * 16;
                const int o76 = (s1 + row0) * 32;
                const int o79 = (s1 + row0) * 16;
                const int o82 = (s1 + row0) * 16;
                const int o2 = row0 * 128;
                const real e0 = b78[o78 + i1];
                const real e1 = b76[o76 + i1];
                const real e2 = e0 + e1;
                const real e3 = b79[o79 + i1];
                const real e4 = e2 + e3;
                const real e5 = b82[o82 + i1];
                const real e6 = e4 + e5;
                const real e7 = b2[o2 + 16 * i0 + i1];
                const real e8 = e6 * e7;
                sum = sum + e8;
            }
            const int o83 = row0 * 8;
            b83[o83 + i0] = sum;
        }
        block_barrier();
        if (first < 1u) {
            const unsigned item = first;
            (void)item;
            real sum = 0.0f;
            LOOP (int i0 = 0; i0 < 8; ++i0) {
                const int o22 = (s1 + row0) * 8;
                const int o83 = row0 * 8;
                const int o28 = (s1 + row0) * 8;
                const int o64 = (s2 + row0) * 1;
                const real e0 = b22[o22 + i0];
                const real e1 = b83[o83 + i0];
                const real e2 = e0 + e1;
                const real e3 = b28[o28 + i0];
                const real e4 = e2 * e3;
                const real e5 = b64[o64];
                const real e6 = e4 / e5;
                const real e7 = -e6;
                sum = sum + e7;
            }
            const int o84 = row0 * 1;
            b84[o84] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            const int o54 = row0 * 8;
            const int o22 = (s1 + row0) * 8;
            const int o83 = row0 * 8;
            const int o64 = (s2 + row0) * 1;
            const int o84 = row0 * 1;
            const int o63 = (s2 + row0) * 8;
#line 43 "bahdanau_decoder.yaml"
            const real e0 = b54[o54 + i0];
            const real e1 = b22[o22 + i0];
#line 44 "bahdanau_decoder.yaml"
            const real e2 = b83[o83 + i0];
#line 43 "bahdanau_decoder.yaml"
            const real e3 = e1 + e2;
            const real e4 = b64[o64];
            const real e5 = e3 / e4;
            const real e6 = b84[o84];
            const real e7 = e5 + e6;
            const real e8 = b63[o63 + i0];
            const real e9 = e7 * e8;
            const real e11 = e0 != 0 ? e9 : 0.0f;
#line 1148 "kernel.cu"
            const int o85 = (s1 + row0) * 8;
            b85[o85 + i0] = e11;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o85 = (s1 + row0) * 8;
                const int o53 = row0 * 64;
                const int o60 = (s2 + row0) * 8;
                const real e0 = b7[i0];
                const real e1 = b85[o85 + i1];
                const real e2 = e0 * e1;
                const real e4 = b53[o53 + i0 + 8 * i1];
                const real e5 = b60[o60 + i0];
                const real e6 = e4 + e5;
                const real e7 = F(tanh)(e6);
                const real e8 = e7 * e7;
                const real e9 = 1.0f - e8;
                const real e10 = e2 * e9;
                sum = sum + e10;
            }
            const int o86 = (s1 + row0) * 8;
            b86[o86 + i0] = sum;
        }
        block_barrier();
        if (first < 8u) {
            const unsigned item = first;
            (void)item;
            const int i0 = (int)item;
            real p0 = 0, p1 = 0, p2 = 0;
            const int o77 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b77[o77 + k];
                p0 = F(fma)(x, w4[k * 8 + i0], p0);
            }
            const int o81 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b81[o81 + k];
                p1 = F(fma)(x, w5[k * 8 + i0], p1);
            }
            const int o86 = (s1 + row0) * 8;
            #pragma unroll 4
            for (int k = 0; k < 8; ++k) {
                const real x = b86[o86 + k];
                p2 = F(fma)(x, w6[k * 8 + i0], p2);
            }
            const int o26_1 = (s0 + row0) * 8;
            const int o23 = (s1 + row0) * 8;
            const int o67 = (s2 + row0) * 8;
            const int o80 = (s1 + row0) * 8;
            const int o66 = (s2 + row0) * 8;
            const int o76 = (s1 + row0) * 32;
#line 48 "bahdanau_decoder.yaml"
            const real e0 = b26[o26_1 + i0];
            const real e1 = b23[o23 + i0];
            const real e2 = e0 + e1;
#line 46 "bahdanau_decoder.yaml"
            const real e4 = b67[o67 + i0];
#line 48 "bahdanau_decoder.yaml"
            const real e5 = 1.0f - e4;
            const real e6 = e2 * e5;
#line 47 "bahdanau_decoder.yaml"
            const real e7 = b80[o80 + i0];
#line 45 "bahdanau_decoder.yaml"
            const real e8 = b66[o66 + i0];
#line 47 "bahdanau_decoder.yaml"
            const real e9 = e7 * e8;
            const real e10 = e6 + e9;
#line 49 "bahdanau_decoder.yaml"
            const real e11 = b76[o76 + 24 + i0];
#line 46 "bahdanau_decoder.yaml"
            const real e12 = p0;
            const real e13 = e11 + e12;
#line 45 "bahdanau_decoder.yaml"
            const real e14 = p1;
            const real e15 = e13 + e14;
#line 42 "bahdanau_decoder.yaml"
            const real e16 = p2;
            const real e17 = e15 + e16;
            const real e18 = e10 + e17;
#line 1235 "kernel.cu"
            const int o26 = (s3 + row0) * 8;
            b26[o26 + i0] = e18;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    BUFFER(real) b87, BUFFER(real) b88, BUFFER(real) b89, CONST_BUFFER(real) b96,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o96 = row * 24;
        const real p0 = b96[o96 + i0];
        const real p1 = b96[o96 + 8 + i0];
        const real p2 = b96[o96 + 16 + i0];
#line 47 "bahdanau_decoder.yaml"
        const real e0 = p0;
#line 46 "bahdanau_decoder.yaml"
        const real e1 = p1;
#line 45 "bahdanau_decoder.yaml"
        const real e2 = p2;
#line 1262 "kernel.cu"
        const int o87 = row * 8;
        const int o88 = row * 8;
        const int o89 = row * 8;
        b87[o87 + i0] = e0;
        b88[o88 + i0] = e1;
        b89[o89 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    BUFFER(real) b31, CONST_BUFFER(real) b53, CONST_BUFFER(real) b60, CONST_BUFFER(real) b85,
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
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i1 = 0; i1 < 8; ++i1) {
                    const int o85 = row * 8;
                    const int o53 = (row % call.rows) * 64;
                    const int o60 = row * 8;
                    const real e0 = b85[o85 + i1];
                    const real e1 = b53[o53 + i0 + 8 * i1];
                    const real e2 = b60[o60 + i0];
                    const real e3 = e1 + e2;
                    const real e4 = F(tanh)(e3);
                    const real e5 = e0 * e4;
                    s0 = s0 + e5;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b31[i0] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_4(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b7, BUFFER(real) b24, CONST_BUFFER(real) b26, CONST_BUFFER(real) b28, BUFFER(real) b29,
    CONST_BUFFER(real) b53, CONST_BUFFER(real) b57, CONST_BUFFER(real) b60, CONST_BUFFER(real) b76, CONST_BUFFER(real) b78, CONST_BUFFER(real) b79,
    CONST_BUFFER(real) b82, CONST_BUFFER(real) b85, CONST_BUFFER(real) b87, CONST_BUFFER(real) b88, CONST_BUFFER(real) b89, BUFFER(real) b90,
    BUFFER(real) b91, BUFFER(real) b92,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
            const int row = row0 + (int)(item / 8u);
            const int i0 = (int)(item % 8u);
            const int o26 = (((0) & 1) * call.rows + row) * 8;
            const real e0 = b26[o26 + i0];
            const int o24 = row * 8;
            b24[o24 + i0] = e0;
        }
    }
    LOOP (unsigned item = first; item < 8u; item += stride) {
        const int i0 = (int)item;
        const int base = i0;
        LOOP (int k = 0; k < 8; ++k) b29[base + k * 8] = (real)0;
        LOOP (int row = 0; row < call.steps * call.rows; ++row) {
            const int o4 = row * 1;
            const int o87 = row * 8;
            const int o76 = row * 32;
            const int o88 = row * 8;
            const int o89 = row * 8;
            const real e0 = b4[o4];
            const real e1 = b87[o87 + i0];
            const real e2 = b76[o76 + 16 + i0];
            const real e3 = e1 + e2;
            const real e4 = b88[o88 + i0];
            const real e5 = e3 + e4;
            const real e6 = b89[o89 + i0];
            const real e7 = e5 + e6;
            const int goal = base + 8 * (int)op_clamp(e0, 7);
            b29[goal] = b29[goal] + e7;
        }
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 64u; item += stride) {
        const int row = row0 + (int)(item / 64u);
        const int at = (int)(item % 64u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o85 = ((t) * call.rows + row) * 8;
            const int o53 = row * 64;
            const int o60 = ((call.save ? t : 0) * call.rows + row) * 8;
            const real e0 = b7[i1];
            const real e1 = b85[o85 + i0];
            const real e2 = e0 * e1;
            const real e4 = b53[o53 + 8 * i0 + i1];
            const real e5 = b60[o60 + i1];
            const real e6 = e4 + e5;
            const real e7 = F(tanh)(e6);
            const real e8 = e7 * e7;
            const real e9 = 1.0f - e8;
            const real e10 = e2 * e9;
            sum = sum + e10;
        }
        const int o90 = row * 64;
        b90[o90 + 8 * i0 + i1] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
        const int row = row0 + (int)(item / 128u);
        const int at = (int)(item % 128u);
        const int i1 = at % 16;
        const int i0 = at / 16u;
        real sum = 0.0f;
        LOOP (int t = 0; t < call.steps; ++t) {
            const int o78 = ((t) * call.rows + row) * 16;
            const int o76 = ((t) * call.rows + row) * 32;
            const int o79 = ((t) * call.rows + row) * 16;
            const int o82 = ((t) * call.rows + row) * 16;
            const int o28 = ((t) * call.rows + row) * 8;
            const real e0 = b78[o78 + i1];
            const real e1 = b76[o76 + i1];
            const real e2 = e0 + e1;
            const real e3 = b79[o79 + i1];
            const real e4 = e2 + e3;
            const real e5 = b82[o82 + i1];
            const real e6 = e4 + e5;
            const real e7 = b28[o28 + i0];
            const real e8 = e6 * e7;
            sum = sum + e8;
        }
        const int o91 = row * 128;
        b91[o91 + 16 * i0 + i1] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o24 = row * 8;
        const int o57 = row * 8;
#line 18 "bahdanau_decoder.yaml"
        const real e0 = b24[o24 + i0];
        const real e1 = b57[o57 + i0];
        const real e2 = e0 * e1;
#line 1414 "kernel.cu"
        const int o92 = row * 8;
        b92[o92 + i0] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_5(
    CONST_BUFFER(real) b2, BUFFER(real) b46, CONST_BUFFER(real) b52, CONST_BUFFER(real) b90, CONST_BUFFER(real) b92, BUFFER(real) b94,
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
                LOOP (int i2 = 0; i2 < 8; ++i2) {
                    const int o90 = row * 64;
                    const int o2 = row * 128;
                    const real e0 = b90[o90 + i1 + 8 * i2];
                    const real e1 = b2[o2 + i0 + 16 * i2];
                    const real e2 = e0 * e1;
                    s0 = s0 + e2;
                }
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
            b94[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 64; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 64) {
            const int at = item;
            const int i1 = at % 8;
            const int i0 = at / 8u;
            #pragma unroll 4
            for (int row = warp; row < call.rows; row += 8) {
                const int o92 = row * 8;
                const int o52 = row * 8;
                const real e0 = b92[o92 + i0];
                const real e1 = b52[o52 + i1];
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
            b46[8 * i0 + i1] = sum;
        }
        block_barrier();
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    BUFFER(real) b50,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 8u; item += stride) {
        const int row = row0 + (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o50 = row * 16;
        b50[o50 + i0] = 0.0f;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    BUFFER(real) b47, CONST_BUFFER(real) b50, BUFFER(real) b51, CONST_BUFFER(real) b94,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o50 = row * 16;
#line 18 "bahdanau_decoder.yaml"
        const real e0 = b50[o50 + i0];
#line 1517 "kernel.cu"
        const int o51 = row * 128;
        b51[o51 + i0] = e0;
    }
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 112u; item += stride) {
        const int row = row0 + (int)(item / 112u);
        const int i0 = (int)(item % 112u);
        const int o51 = row * 128;
        b51[o51 + 16 + i0] = 0.0f;
    }
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int at = (int)item;
        const int i1 = at % 16;
        const int i0 = at / 16u;
#line 42 "bahdanau_decoder.yaml"
        const real e0 = b94[i0 + 8 * i1];
#line 1533 "kernel.cu"
        b47[16 * i0 + i1] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b32, CONST_BUFFER(real) b51, CONST_BUFFER(real) b91, CONST_BUFFER(real) b93,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
        const int row = row0 + (int)(item / 128u);
        const int i0 = (int)(item % 128u);
        const int o91 = row * 128;
        const int o93 = row * 128;
        const int o51 = row * 128;
        const real e0 = b91[o91 + i0];
#line 42 "bahdanau_decoder.yaml"
        const real e1 = b93[o93 + i0];
#line 18 "bahdanau_decoder.yaml"
        const real e2 = b51[o51 + i0];
        const real e3 = e1 + e2;
        const real e4 = e0 + e3;
#line 1558 "kernel.cu"
        const int o32 = row * 128;
        b32[o32 + i0] = e4;
    }
}
