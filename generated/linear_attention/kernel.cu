// generated from specs/linear_attention.yaml by `make generated`: do not edit
// linear_attention I=8 N=2 K=8 V=8 float32, sm_90

// Made by rnngen from the equations in lines 18, 19, 20, 21, 22, 23 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b17[T*B*1, 48] = b0[T*B*1, 8] * b14[8, 48]
//   forward_1<<<T * B * 16 / 256, at most 2048>>>
//   forward_2<<<B * 16 / 64, at most 65536; chunks - 1>>>
//   forward_3<<<B * 16 / 64, at most 65536; chunks>>>
//   forward_4<<<B * 128 / 64, at most 65536; chunks - 1>>>
//   forward_5<<<B * 128 / 64, at most 65536; chunks>>>
//   forward_6<<<T * B * 16 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   forward_8<<<T * B * 16 / 256, at most 2048>>>
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   backward_1<<<T * B * 16 / 256, at most 2048>>>
//   library product b31[T*B*1, 8] = b30[T*B*1, 16] * b1[16, 8]
//   backward_2<<<B * 128 / 64, at most 65536; chunks - 1>>>
//   backward_3<<<B * 128 / 64, at most 65536; chunks>>>
//   backward_4<<<B * 16 / 64, at most 65536; chunks - 1>>>
//   backward_5<<<B * 16 / 64, at most 65536; chunks>>>
//   backward_6<<<T * B * 16 / 256, at most 2048>>>
//   backward_7<<<T * B * 16 / 256, at most 2048>>>
//   library product b37[T*B*1, 8] = b29[T*B*1, 16] * b3[16, 8]
//   library product b37[T*B*1, 8] += b32[T*B*1, 16] * b2[16, 8]
//   backward_8<<<T * B * 8 / 256, at most 2048>>>
//   library product b11[16, 8] = b30[16, T*B*1] * b0[T*B*1, 8]
//   library product b12[16, 8] = b32[16, T*B*1] * b0[T*B*1, 8]
//   library product b13[16, 8] = b29[16, T*B*1] * b0[T*B*1, 8]
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [128]
//   b2: param 1, real [128]
//   b3: param 2, real [128]
//   b4: adjoint 0, real [T, B, 16]
//   b5: state 0, real [T + 1, B, 128]
//   b6: state 1, real [T + 1, B, 16]
//   b7: grad_state 0, real [T + 1, B, 128]
//   b8: grad_state 1, real [T + 1, B, 16]
//   b9: output 0, real [T, B, 16]
//   b10: grad_input 0, real [T, B, 8]
//   b11: grad_param 0, real [128]
//   b12: grad_param 1, real [128]
//   b13: grad_param 2, real [128]
//   b14: saved 0, real [384]
//   b15: saved 1, real [128]
//   b16: saved 2, real [16]
//   b17: saved 3, real [T, B, 48]
//   b18: saved 4, real [T, B, 16]
//   b19: saved 5, real [T, B, 16]
//   b20: saved 6, real [T, B, 16]
//   b21: saved 7, real [T, B, 16]
//   b22: saved 8, real [T, B, 16]
//   b23: saved 9, real [T, B, 16]
//   b24: saved 10, real [T, B, 2]
//   b25: saved 11, real [T, B, 2]
//   b26: saved 12, real [T, B, 16]
//   b27: scratch 0, real [T, B, 16]
//   b28: scratch 1, real [T, B, 2]
//   b29: scratch 2, real [T, B, 16]
//   b30: scratch 3, real [T, B, 16]
//   b31: scratch 4, real [T, B, 8]
//   b32: scratch 5, real [T, B, 16]
//   b33: carry 0, real [chunks, B, 32]
//   b34: carry 1, real [chunks, B, 256]
//   b35: scratch 6, real [chunks, B, 256]
//   b36: scratch 7, real [chunks, B, 32]
//   b37: tile 0, real [T, B, 8]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, BUFFER(real) b5, BUFFER(real) b6, BUFFER(real) b14,
    BUFFER(real) b15, BUFFER(real) b16,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        const real e1 = b1[i0];
#line 18 "linear_attention.yaml"
        const real e2 = b2[i0];
        const real e3 = b3[i0];
#line 345 "kernel.cu"
        b15[i0] = 0.0f;
        b14[i0] = e1;
        b14[128 + i0] = e2;
        b14[256 + i0] = e3;
    }
    LOOP (unsigned item = first; item < 16u; item += stride) {
        const int i0 = (int)item;
        b16[i0] = 0.0f;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o5 = ((0) * call.rows + row) * 128;
            b5[o5 + i0] = 0.0f;
        }
    }
    if (!(call.given[0] >> 1 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
            const int row = row0 + (int)(item / 16u);
            const int i0 = (int)(item % 16u);
            const int o6 = ((0) * call.rows + row) * 16;
            b6[o6 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b17, BUFFER(real) b18, BUFFER(real) b19, BUFFER(real) b20, BUFFER(real) b21, BUFFER(real) b22,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        {
            const int o17 = row * 48;
#line 18 "linear_attention.yaml"
            const real e0 = b17[o17 + i0];
            const real e1 = b17[o17 + 16 + i0];
            const real e2 = b17[o17 + 32 + i0];
#line 389 "kernel.cu"
            const int o18 = row * 16;
            const int o19 = row * 16;
            const int o20 = row * 16;
            b18[o18 + i0] = e0;
            b19[o19 + i0] = e1;
            b20[o20 + i0] = e2;
        }
        {
            const int o18 = row * 16;
            const int o19 = row * 16;
#line 18 "linear_attention.yaml"
            const real e1 = b18[o18 + i0];
            const real e3 = (real)(e1 <= 0.0f);
            const real e4 = e3 != 0 ? e1 : 0.0f;
            const real e5 = F(expm1)(e4);
            const real e6 = e3 != 0 ? e5 : e1;
            const real e7 = 1.0f + e6;
#line 19 "linear_attention.yaml"
            const real e8 = b19[o19 + i0];
            const real e9 = (real)(e8 <= 0.0f);
            const real e10 = e9 != 0 ? e8 : 0.0f;
            const real e11 = F(expm1)(e10);
            const real e12 = e9 != 0 ? e11 : e8;
            const real e13 = 1.0f + e12;
#line 414 "kernel.cu"
            const int o21 = row * 16;
            const int o22 = row * 16;
            b21[o21 + i0] = e7;
            b22[o22 + i0] = e13;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b6, CONST_BUFFER(real) b22, BUFFER(real) b33,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 16;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o6 = ((start) * call.rows + row) * 16;
            b33[item] = b6[o6 + i0];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o22 = ((t) * call.rows + row) * 16;
#line 19 "linear_attention.yaml"
            const real e1 = b22[o22 + i0];
#line 447 "kernel.cu"
            const real e2_r = r0 + e1;
            const real e2_f0 = f0_0;
            const real next_r0 = e2_r;
            const real next_f0_0 = e2_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b33[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b33[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_3(
    BUFFER(real) b6, CONST_BUFFER(real) b22, CONST_BUFFER(real) b33,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 16;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        if (begin < end) {
            real c0;
            if (chunks == 1) {
                const int start = 0;
                const int o6 = ((start) * call.rows + row) * 16;
                c0 = b6[o6 + i0];
            }
            else {
                c0 = b33[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b33[((k) * 2 + 0) * lanes + item] + op_carry(c0, b33[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o22 = ((t) * call.rows + row) * 16;
#line 19 "linear_attention.yaml"
                const real e1 = b22[o22 + i0];
#line 22 "linear_attention.yaml"
                const real e2 = c0 + e1;
#line 494 "kernel.cu"
                const int o6_1 = ((t + 1) * call.rows + row) * 16;
                b6[o6_1 + i0] = e2;
                const real n0 = e2;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_4(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b20, CONST_BUFFER(real) b22, BUFFER(real) b34,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 128;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
        const int row = row0 + (int)(item / 128u);
        const int at = (int)(item % 128u);
        const int i2 = at % 8;
        const int i1 = at / 8u % 8;
        const int i0 = at / 64u;
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = 0;
            const int o5 = ((start) * call.rows + row) * 128;
            b34[item] = b5[o5 + 64 * i0 + 8 * i1 + i2];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o22 = ((t) * call.rows + row) * 16;
            const int o20 = ((t) * call.rows + row) * 16;
#line 19 "linear_attention.yaml"
            const real e1 = b22[o22 + 8 * i0 + i1];
#line 20 "linear_attention.yaml"
            const real e2 = b20[o20 + 8 * i0 + i2];
#line 21 "linear_attention.yaml"
            const real e3 = e1 * e2;
#line 536 "kernel.cu"
            const real e4_r = r0 + e3;
            const real e4_f0 = f0_0;
            const real next_r0 = e4_r;
            const real next_f0_0 = e4_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b34[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b34[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_5(
    BUFFER(real) b5, CONST_BUFFER(real) b20, CONST_BUFFER(real) b22, CONST_BUFFER(real) b34,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 128;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
        const int row = row0 + (int)(item / 128u);
        const int at = (int)(item % 128u);
        const int i2 = at % 8;
        const int i1 = at / 8u % 8;
        const int i0 = at / 64u;
        if (begin < end) {
            real c0;
            if (chunks == 1) {
                const int start = 0;
                const int o5 = ((start) * call.rows + row) * 128;
                c0 = b5[o5 + 64 * i0 + 8 * i1 + i2];
            }
            else {
                c0 = b34[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b34[((k) * 2 + 0) * lanes + item] + op_carry(c0, b34[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o22 = ((t) * call.rows + row) * 16;
                const int o20 = ((t) * call.rows + row) * 16;
#line 19 "linear_attention.yaml"
                const real e1 = b22[o22 + 8 * i0 + i1];
#line 20 "linear_attention.yaml"
                const real e2 = b20[o20 + 8 * i0 + i2];
#line 21 "linear_attention.yaml"
                const real e3 = e1 * e2;
                const real e4 = c0 + e3;
#line 590 "kernel.cu"
                const int o5_1 = ((t + 1) * call.rows + row) * 128;
                b5[o5_1 + 64 * i0 + 8 * i1 + i2] = e4;
                const real n0 = e4;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b21, BUFFER(real) b23, BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o21 = row * 16;
            const int o5_1 = (row + 1 * call.rows) * 128;
            const real e0 = b21[o21 + 8 * i0 + i2];
            const real e1 = b5[o5_1 + 64 * i0 + i1 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o23 = row * 16;
        b23[o23 + 8 * i0 + i1] = sum;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o21 = row * 16;
                const int o6_1 = (row + 1 * call.rows) * 16;
                const real e0 = b21[o21 + 8 * i0 + i1];
                const real e1 = b6[o6_1 + 8 * i0 + i1];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o24 = row * 2;
            b24[o24 + i0] = sum;
        }
        {
            const int o24 = row * 2;
#line 23 "linear_attention.yaml"
            const real e0 = b24[o24 + i0];
            const real e2 = e0 + 1e-06f;
#line 645 "kernel.cu"
            const int o25 = row * 2;
            b25[o25 + i0] = e2;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b23, CONST_BUFFER(real) b25, BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o23 = row * 16;
        const int o25 = row * 2;
#line 23 "linear_attention.yaml"
        const real e0 = b23[o23 + 8 * i0 + i1];
        const real e1 = b25[o25 + i0];
        const real e2 = e0 / e1;
#line 670 "kernel.cu"
        const int o26 = row * 16;
        b26[o26 + 8 * i0 + i1] = e2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_8(
    BUFFER(real) b9, CONST_BUFFER(real) b26,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o26 = row * 16;
#line 23 "linear_attention.yaml"
        const real e0 = b26[o26 + i0];
#line 689 "kernel.cu"
        const int o9 = row * 16;
        b9[o9 + i0] = e0;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b4, CONST_BUFFER(real) b25, CONST_BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        const int o4 = row * 16;
        const int o25 = row * 2;
#line 23 "linear_attention.yaml"
        const real e0 = b4[o4 + 8 * i0 + i1];
        const real e1 = b25[o25 + i0];
        const real e2 = e0 / e1;
#line 713 "kernel.cu"
        const int o27 = row * 16;
        b27[o27 + 8 * i0 + i1] = e2;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        real sum = 0.0f;
        LOOP (int i1 = 0; i1 < 8; ++i1) {
            const int o4 = row * 16;
            const int o26 = row * 16;
            const int o25 = row * 2;
            const real e0 = b4[o4 + 8 * i0 + i1];
            const real e1 = b26[o26 + 8 * i0 + i1];
            const real e2 = e0 * e1;
            const real e3 = b25[o25 + i0];
            const real e4 = e2 / e3;
            const real e5 = -e4;
            sum = sum + e5;
        }
        const int o28 = row * 2;
        b28[o28 + i0] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b5, CONST_BUFFER(real) b6, CONST_BUFFER(real) b18, CONST_BUFFER(real) b27, CONST_BUFFER(real) b28, BUFFER(real) b29,
    BUFFER(real) b30,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        {
            real sum = 0.0f;
            LOOP (int i2 = 0; i2 < 8; ++i2) {
                const int o27 = row * 16;
                const int o5_1 = (row + 1 * call.rows) * 128;
                const real e0 = b27[o27 + 8 * i0 + i2];
                const real e1 = b5[o5_1 + 64 * i0 + 8 * i1 + i2];
                const real e2 = e0 * e1;
                sum = sum + e2;
            }
            const int o29 = row * 16;
            b29[o29 + 8 * i0 + i1] = sum;
        }
        {
            const int o18 = row * 16;
            const int o28 = row * 2;
            const int o6_1 = (row + 1 * call.rows) * 16;
            const int o29 = row * 16;
#line 18 "linear_attention.yaml"
            const real e0 = b18[o18 + 8 * i0 + i1];
            const real e2 = (real)(e0 <= 0.0f);
#line 23 "linear_attention.yaml"
            const real e3 = b28[o28 + i0];
#line 22 "linear_attention.yaml"
            const real e4 = b6[o6_1 + 8 * i0 + i1];
#line 23 "linear_attention.yaml"
            const real e5 = e3 * e4;
            const real e6 = b29[o29 + 8 * i0 + i1];
#line 18 "linear_attention.yaml"
            const real e7 = e5 + e6;
            const real e8 = e2 != 0 ? 0.0f : e7;
            const real e9 = e2 != 0 ? e7 : 0.0f;
            const real e10 = e2 != 0 ? e0 : 0.0f;
            const real e11 = F(exp)(e10);
            const real e12 = e9 * e11;
            const real e13 = e2 != 0 ? e12 : 0.0f;
            const real e14 = e8 + e13;
#line 788 "kernel.cu"
            const int o30 = row * 16;
            b30[o30 + 8 * i0 + i1] = e14;
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_2(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b21, CONST_BUFFER(real) b27, BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 128;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
        const int row = row0 + (int)(item / 128u);
        const int at = (int)(item % 128u);
        const int i2 = at % 8;
        const int i1 = at / 8u % 8;
        const int i0 = at / 64u;
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o7_1 = ((start + 1) * call.rows + row) * 128;
            b35[item] = b7[o7_1 + 64 * i0 + 8 * i1 + i2];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o27 = ((t) * call.rows + row) * 16;
            const int o21 = ((t) * call.rows + row) * 16;
#line 23 "linear_attention.yaml"
            const real e1 = b27[o27 + 8 * i0 + i2];
#line 18 "linear_attention.yaml"
            const real e2 = b21[o21 + 8 * i0 + i1];
#line 23 "linear_attention.yaml"
            const real e3 = e1 * e2;
#line 827 "kernel.cu"
            const real e4_r = r0 + e3;
            const real e4_f0 = f0_0;
            const real next_r0 = e4_r;
            const real next_f0_0 = e4_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b35[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b35[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_3(
    BUFFER(real) b7, CONST_BUFFER(real) b21, CONST_BUFFER(real) b27, CONST_BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 128;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
        const int row = row0 + (int)(item / 128u);
        const int at = (int)(item % 128u);
        const int i2 = at % 8;
        const int i1 = at / 8u % 8;
        const int i0 = at / 64u;
        if (begin < end) {
            real c0;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o7_1 = ((start + 1) * call.rows + row) * 128;
                c0 = b7[o7_1 + 64 * i0 + 8 * i1 + i2];
            }
            else {
                c0 = b35[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b35[((k) * 2 + 0) * lanes + item] + op_carry(c0, b35[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o27 = ((t) * call.rows + row) * 16;
                const int o21 = ((t) * call.rows + row) * 16;
#line 23 "linear_attention.yaml"
                const real e1 = b27[o27 + 8 * i0 + i2];
#line 18 "linear_attention.yaml"
                const real e2 = b21[o21 + 8 * i0 + i1];
#line 23 "linear_attention.yaml"
                const real e3 = e1 * e2;
#line 21 "linear_attention.yaml"
                const real e4 = c0 + e3;
#line 882 "kernel.cu"
                const int o7 = ((t) * call.rows + row) * 128;
                b7[o7 + 64 * i0 + 8 * i1 + i2] = e4;
                const real n0 = e4;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_4(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b21, CONST_BUFFER(real) b28, BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y + 1;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 16;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real r0 = 0, f0_0 = 1;
        if (chunk == 0) {
            const int start = call.steps - 1;
            const int o8_1 = ((start + 1) * call.rows + row) * 16;
            b36[item] = b8[o8_1 + 8 * i0 + i1];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o28 = ((t) * call.rows + row) * 2;
            const int o21 = ((t) * call.rows + row) * 16;
#line 23 "linear_attention.yaml"
            const real e1 = b28[o28 + i0];
#line 18 "linear_attention.yaml"
            const real e2 = b21[o21 + 8 * i0 + i1];
#line 23 "linear_attention.yaml"
            const real e3 = e1 * e2;
#line 923 "kernel.cu"
            const real e4_r = r0 + e3;
            const real e4_f0 = f0_0;
            const real next_r0 = e4_r;
            const real next_f0_0 = e4_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b36[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b36[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_5(
    BUFFER(real) b8, CONST_BUFFER(real) b21, CONST_BUFFER(real) b28, CONST_BUFFER(real) b36,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    const int chunk = blockIdx.y, chunks = gridDim.y;
    const int length = (call.steps + chunks - 1) / chunks, begin = chunk * length;
    const int end = begin + length < call.steps ? begin + length : call.steps;
    const int lanes = call.rows * 16;
    (void)step, (void)lanes;
    LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 16u; item += stride) {
        const int row = row0 + (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        if (begin < end) {
            real c0;
            if (chunks == 1) {
                const int start = call.steps - 1;
                const int o8_1 = ((start + 1) * call.rows + row) * 16;
                c0 = b8[o8_1 + 8 * i0 + i1];
            }
            else {
                c0 = b36[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b36[((k) * 2 + 0) * lanes + item] + op_carry(c0, b36[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o28 = ((t) * call.rows + row) * 2;
                const int o21 = ((t) * call.rows + row) * 16;
#line 23 "linear_attention.yaml"
                const real e1 = b28[o28 + i0];
#line 18 "linear_attention.yaml"
                const real e2 = b21[o21 + 8 * i0 + i1];
#line 23 "linear_attention.yaml"
                const real e3 = e1 * e2;
#line 22 "linear_attention.yaml"
                const real e4 = c0 + e3;
#line 977 "kernel.cu"
                const int o8 = ((t) * call.rows + row) * 16;
                b8[o8 + 8 * i0 + i1] = e4;
                const real n0 = e4;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b20, CONST_BUFFER(real) b22, BUFFER(real) b27, BUFFER(real) b29,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int at = (int)(item % 16u);
        const int i1 = at % 8;
        const int i0 = at / 8u;
        real sum0 = 0.0f, sum1 = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o7 = row * 128;
            const int o20 = row * 16;
            const int o22 = row * 16;
            const real e0 = b7[o7 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b20[o20 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = b7[o7 + 64 * i0 + i1 + 8 * i2];
            const real e4 = b22[o22 + 8 * i0 + i2];
            const real e5 = e3 * e4;
            sum0 = sum0 + e2;
            sum1 = sum1 + e5;
        }
        const int o27 = row * 16;
        const int o29 = row * 16;
        b27[o27 + 8 * i0 + i1] = sum0;
        b29[o29 + 8 * i0 + i1] = sum1;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b19, CONST_BUFFER(real) b27, BUFFER(real) b32,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o19 = row * 16;
        const int o27 = row * 16;
        const int o8 = row * 16;
#line 19 "linear_attention.yaml"
        const real e0 = b19[o19 + i0];
        const real e2 = (real)(e0 <= 0.0f);
#line 21 "linear_attention.yaml"
        const real e3 = b27[o27 + i0];
#line 22 "linear_attention.yaml"
        const real e4 = b8[o8 + i0];
#line 19 "linear_attention.yaml"
        const real e5 = e3 + e4;
        const real e6 = e2 != 0 ? 0.0f : e5;
        const real e7 = e2 != 0 ? e5 : 0.0f;
        const real e8 = e2 != 0 ? e0 : 0.0f;
        const real e9 = F(exp)(e8);
        const real e10 = e7 * e9;
        const real e11 = e2 != 0 ? e10 : 0.0f;
        const real e12 = e6 + e11;
#line 1049 "kernel.cu"
        const int o32 = row * 16;
        b32[o32 + i0] = e12;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b10, CONST_BUFFER(real) b31, CONST_BUFFER(real) b37,
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
        const int o31 = row * 8;
        const real e0 = p0;
#line 18 "linear_attention.yaml"
        const real e1 = b31[o31 + i0];
        const real e2 = e0 + e1;
#line 1072 "kernel.cu"
        const int o10 = row * 8;
        b10[o10 + i0] = e2;
    }
}
