// generated from specs/gla.yaml by `make generated`: do not edit
// gla I=8 N=2 K=8 V=8 R=16 float32, sm_90

// Made by rnngen from the equations in lines 23, 24, 25, 26, 27, 28, 29 of its spec, for float32. T steps of B rows.
//
// forward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   forward_0<<<B * 128 / 256, at most 2048>>>
//   library product b26[T*B*1, 80] = b0[T*B*1, 8] * b24[8, 80]
//   library product b50[T*B*1, 16] = b26[T*B*1, 16] * b6[16, 16]
//   forward_1<<<T * B * 16 / 256, at most 2048>>>
//   forward_2<<<B * 128 / 64, at most 65536; chunks - 1>>>
//   forward_3<<<B * 128 / 64, at most 65536; chunks>>>
//   forward_4<<<T * B * 16 / 256, at most 2048>>>
//   forward_5<<<T * B * 2 / 256, at most 2048>>>
//   forward_6<<<T * B * 16 / 256, at most 2048>>>
//   forward_7<<<T * B * 16 / 256, at most 2048>>>
//   library product b13[T*B*1, 8] = b37[T*B*1, 16] * b9[16, 8]
//
// backward: class A': a thread a channel of a chunk of steps, one chunk if channels are many or steps few
//   library product b52[T*B*1, 16] = b10[T*B*1, 8] * b9[8, 16]
//   backward_0<<<T * B * 16 / 256, at most 2048>>>
//   library product b40[T*B*1, 8] = b39[T*B*1, 16] * b5[16, 8]
//   backward_1<<<T * B * 2 / 256, at most 2048>>>
//   backward_2<<<T * B * 16 / 256, at most 2048>>>
//   backward_3<<<T * B * 16 / 256, at most 2048>>>
//   library product b45[T*B*1, 8] = b44[T*B*1, 16] * b1[16, 8]
//   backward_4<<<B * 128 / 64, at most 65536; chunks - 1>>>
//   backward_5<<<B * 128 / 64, at most 65536; chunks>>>
//   backward_6<<<T * B * 16 / 256, at most 2048>>>
//   backward_7<<<T * B * 16 / 256, at most 2048>>>
//   library product b48[T*B*1, 16] = b49[T*B*1, 16] * b6[16, 16]
//   library product b54[T*B*1, 8] = b43[T*B*1, 16] * b2[16, 8]
//   library product b54[T*B*1, 8] = b47[T*B*1, 16] * b3[16, 8]
//   library product b54[T*B*1, 8] = b48[T*B*1, 16] * b4[16, 8]
//   backward_8<<<T * B * 8 / 256, at most 2048>>>
//   library product b15[16, 8] = b44[16, T*B*1] * b0[T*B*1, 8]
//   library product b16[16, 8] = b43[16, T*B*1] * b0[T*B*1, 8]
//   library product b17[16, 8] = b47[16, T*B*1] * b0[T*B*1, 8]
//   library product b18[16, 8] = b48[16, T*B*1] * b0[T*B*1, 8]
//   library product b19[16, 16] = b49[16, T*B*1] * b26[T*B*1, 16]
//   library product b22[16, 8] = b39[16, T*B*1] * b0[T*B*1, 8]
//   library product b23[8, 16] = b10[8, T*B*1] * b37[T*B*1, 16]
//   backward_9<<<16 / 32, at most 2048>>>
//
// Buffers:
//   b0: input 0, real [T, B, 8]
//   b1: param 0, real [128]
//   b2: param 1, real [128]
//   b3: param 2, real [128]
//   b4: param 3, real [128]
//   b5: param 4, real [128]
//   b6: param 5, real [256]
//   b7: param 6, real [16]
//   b8: param 7, real [8]
//   b9: param 8, real [128]
//   b10: adjoint 0, real [T, B, 8]
//   b11: state 0, real [T + 1, B, 128]
//   b12: grad_state 0, real [2, B, 128]
//   b13: output 0, real [T, B, 8]
//   b14: grad_input 0, real [T, B, 8]
//   b15: grad_param 0, real [128]
//   b16: grad_param 1, real [128]
//   b17: grad_param 2, real [128]
//   b18: grad_param 3, real [128]
//   b19: grad_param 4, real [256]
//   b20: grad_param 5, real [16]
//   b21: grad_param 6, real [8]
//   b22: grad_param 7, real [128]
//   b23: grad_param 8, real [128]
//   b24: saved 0, real [640]
//   b25: saved 1, real [128]
//   b26: saved 2, real [T, B, 80]
//   b27: saved 3, real [T, B, 16]
//   b28: saved 4, real [T, B, 16]
//   b29: saved 5, real [T, B, 16]
//   b30: saved 6, real [T, B, 16]
//   b31: saved 7, real [T, B, 16]
//   b32: saved 8, real [T, B, 16]
//   b33: saved 9, real [T, B, 2]
//   b34: saved 10, real [T, B, 2]
//   b35: saved 11, real [T, B, 2]
//   b36: saved 12, real [T, B, 16]
//   b37: saved 13, real [T, B, 16]
//   b38: scratch 0, real [T, B, 16]
//   b39: scratch 1, real [T, B, 16]
//   b40: scratch 2, real [T, B, 8]
//   b41: scratch 3, real [T, B, 2]
//   b42: scratch 4, real [T, B, 2]
//   b43: scratch 5, real [T, B, 16]
//   b44: scratch 6, real [T, B, 16]
//   b45: scratch 7, real [T, B, 8]
//   b46: scratch 8, real [T, B, 128]
//   b47: scratch 9, real [T, B, 16]
//   b48: scratch 10, real [T, B, 16]
//   b49: scratch 11, real [T, B, 16]
//   b50: tile 0, real [T, B, 16]
//   b51: carry 0, real [chunks, B, 256]
//   b52: tile 1, real [T, B, 16]
//   b53: scratch 12, real [chunks, B, 256]
//   b54: tile 2, real [T, B, 24]
// … the functions of backends/cuda/prelude.py …

DEVICE real op_carry(real a, real factor) {
    return a == 0 && factor == factor ? (real)0 : a * factor;
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_0(
    CONST_BUFFER(real) b1, CONST_BUFFER(real) b2, CONST_BUFFER(real) b3, CONST_BUFFER(real) b4, CONST_BUFFER(real) b5, BUFFER(real) b11,
    BUFFER(real) b24, BUFFER(real) b25,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < 128u; item += stride) {
        const int i0 = (int)item;
        const real e1 = b1[i0];
#line 23 "gla.yaml"
        const real e2 = b2[i0];
        const real e3 = b3[i0];
        const real e4 = b4[i0];
        const real e5 = b5[i0];
#line 374 "kernel.cu"
        b25[i0] = 0.0f;
        b24[i0] = e1;
        b24[128 + i0] = e2;
        b24[256 + i0] = e3;
        b24[384 + i0] = e4;
        b24[512 + i0] = e5;
    }
    if (!(call.given[0] >> 0 & 1u)) {
        LOOP (unsigned item = first; item < (unsigned)(row1 - row0) * 128u; item += stride) {
            const int row = row0 + (int)(item / 128u);
            const int i0 = (int)(item % 128u);
            const int o11 = ((0) * call.rows + row) * 128;
            b11[o11 + i0] = 0.0f;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_1(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b26, BUFFER(real) b27, BUFFER(real) b28, BUFFER(real) b29, BUFFER(real) b30,
    BUFFER(real) b31, BUFFER(real) b32, CONST_BUFFER(real) b50,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o50 = row * 16;
        const real p0 = b50[o50 + i0];
        const int o26 = row * 80;
#line 23 "gla.yaml"
        const real e0 = b26[o26 + i0];
        const real e1 = b26[o26 + 16 + i0];
        const real e2 = b26[o26 + 32 + i0];
#line 26 "gla.yaml"
        const real e3 = p0;
        const real e4 = b7[i0];
        const real e5 = e3 + e4;
        const real e6 = -e5;
        const real e7 = op_softplus(e6);
        const real e9 = e7 / 16.0f;
        const real e10 = -e9;
        const real e11 = F(exp)(e10);
#line 419 "kernel.cu"
        const int o27 = row * 16;
        const int o28 = row * 16;
        const int o29 = row * 16;
        const int o30 = row * 16;
        const int o31 = row * 16;
        b27[o27 + i0] = e0;
        b28[o28 + i0] = e1;
        b29[o29 + i0] = e2;
        b30[o30 + i0] = e3;
        b31[o31 + i0] = e11;
    }
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o27 = row * 16;
#line 23 "gla.yaml"
        const real e0 = b27[o27 + i0];
        const real e2 = F(sqrt)(8.0f);
        const real e3 = e0 / e2;
#line 439 "kernel.cu"
        const int o32 = row * 16;
        b32[o32 + i0] = e3;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_2(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b31, BUFFER(real) b51,
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
            const int o11 = ((start) * call.rows + row) * 128;
            b51[item] = b11[o11 + 64 * i0 + 8 * i1 + i2];
        }
        for (int n = begin, t = n; n < end; ++n, ++t) {
            const int o31 = ((t) * call.rows + row) * 16;
            const int o28 = ((t) * call.rows + row) * 16;
            const int o29 = ((t) * call.rows + row) * 16;
#line 26 "gla.yaml"
            const real e0 = b31[o31 + 8 * i0 + i1];
#line 24 "gla.yaml"
            const real e3 = b28[o28 + 8 * i0 + i1];
#line 25 "gla.yaml"
            const real e4 = b29[o29 + 8 * i0 + i2];
#line 27 "gla.yaml"
            const real e5 = e3 * e4;
#line 480 "kernel.cu"
            const real e2_r = e0 * r0;
            const real e2_f0 = op_carry(e0, f0_0);
            const real e6_r = e2_r + e5;
            const real e6_f0 = e2_f0;
            const real next_r0 = e6_r;
            const real next_f0_0 = e6_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b51[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b51[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) forward_3(
    BUFFER(real) b11, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, CONST_BUFFER(real) b31, CONST_BUFFER(real) b51,
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
                const int o11 = ((start) * call.rows + row) * 128;
                c0 = b11[o11 + 64 * i0 + 8 * i1 + i2];
            }
            else {
                c0 = b51[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b51[((k) * 2 + 0) * lanes + item] + op_carry(c0, b51[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = n; n < end; ++n, ++t) {
                const int o31 = ((t) * call.rows + row) * 16;
                const int o28 = ((t) * call.rows + row) * 16;
                const int o29 = ((t) * call.rows + row) * 16;
#line 26 "gla.yaml"
                const real e0 = b31[o31 + 8 * i0 + i1];
#line 27 "gla.yaml"
                const real e2 = e0 * c0;
#line 24 "gla.yaml"
                const real e3 = b28[o28 + 8 * i0 + i1];
#line 25 "gla.yaml"
                const real e4 = b29[o29 + 8 * i0 + i2];
#line 27 "gla.yaml"
                const real e5 = e3 * e4;
                const real e6 = e2 + e5;
#line 541 "kernel.cu"
                const int o11_1 = ((t + 1) * call.rows + row) * 128;
                b11[o11_1 + 64 * i0 + 8 * i1 + i2] = e6;
                const real n0 = e6;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_4(
    CONST_BUFFER(real) b11, BUFFER(real) b27, CONST_BUFFER(real) b32,
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
            const int o32 = row * 16;
            const int o11_1 = (row + 1 * call.rows) * 128;
            const real e0 = b32[o32 + 8 * i0 + i2];
            const real e1 = b11[o11_1 + 64 * i0 + i1 + 8 * i2];
            const real e2 = e0 * e1;
            sum = sum + e2;
        }
        const int o27 = row * 16;
        b27[o27 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_5(
    CONST_BUFFER(real) b27, BUFFER(real) b33, BUFFER(real) b34, BUFFER(real) b35,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o27 = row * 16;
                const real e0 = b27[o27 + 8 * i0 + i1];
                const real e1 = e0 * e0;
                sum = sum + e1;
            }
            const int o33 = row * 2;
            b33[o33 + i0] = sum;
        }
        {
            const int o33 = row * 2;
#line 28 "gla.yaml"
            const real e0 = b33[o33 + i0];
            const real e2 = e0 / 8.0f;
            const real e4 = e2 + 1e-05f;
            const real e5 = F(sqrt)(e4);
            const real e7 = 1.0f / e5;
#line 606 "kernel.cu"
            const int o34 = row * 2;
            const int o35 = row * 2;
            b34[o34 + i0] = e5;
            b35[o35 + i0] = e7;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_6(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b27, CONST_BUFFER(real) b35, BUFFER(real) b36,
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
        const int o27 = row * 16;
        const int o35 = row * 2;
#line 28 "gla.yaml"
        const real e0 = b27[o27 + 8 * i0 + i1];
        const real e1 = b35[o35 + i0];
        const real e2 = e0 * e1;
        const real e3 = b8[i1];
        const real e4 = e2 * e3;
#line 635 "kernel.cu"
        const int o36 = row * 16;
        b36[o36 + 8 * i0 + i1] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) forward_7(
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b36, BUFFER(real) b37,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o26 = row * 80;
        const int o36 = row * 16;
#line 23 "gla.yaml"
        const real e0 = b26[o26 + 64 + i0];
#line 29 "gla.yaml"
        const real e1 = op_sigmoid(e0);
        const real e2 = e0 * e1;
        const real e3 = b36[o36 + i0];
        const real e4 = e2 * e3;
#line 660 "kernel.cu"
        const int o37 = row * 16;
        b37[o37 + i0] = e4;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_0(
    CONST_BUFFER(real) b26, CONST_BUFFER(real) b36, BUFFER(real) b38, BUFFER(real) b39, CONST_BUFFER(real) b52,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o52 = row * 16;
        const real p0 = b52[o52 + i0];
        const int o26 = row * 80;
        const int o36 = row * 16;
#line 29 "gla.yaml"
        const real e0 = p0;
#line 23 "gla.yaml"
        const real e1 = b26[o26 + 64 + i0];
#line 29 "gla.yaml"
        const real e2 = op_sigmoid(e1);
        const real e3 = e1 * e2;
        const real e4 = e0 * e3;
        const real e5 = b36[o36 + i0];
        const real e6 = e0 * e5;
        const real e7 = e6 * e2;
        const real e8 = e6 * e1;
        const real e9 = e8 * e2;
        const real e11 = 1.0f - e2;
        const real e12 = e9 * e11;
        const real e13 = e7 + e12;
#line 696 "kernel.cu"
        const int o38 = row * 16;
        const int o39 = row * 16;
        b38[o38 + i0] = e4;
        b39[o39 + i0] = e13;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_1(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b27, CONST_BUFFER(real) b34, CONST_BUFFER(real) b35, CONST_BUFFER(real) b38, BUFFER(real) b41,
    BUFFER(real) b42,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 2u; item += stride) {
        const int row = (int)(item / 2u);
        const int i0 = (int)(item % 2u);
        {
            real sum = 0.0f;
            LOOP (int i1 = 0; i1 < 8; ++i1) {
                const int o38 = row * 16;
                const int o27 = row * 16;
                const real e0 = b38[o38 + 8 * i0 + i1];
                const real e1 = b8[i1];
                const real e2 = e0 * e1;
                const real e3 = b27[o27 + 8 * i0 + i1];
                const real e4 = e2 * e3;
                sum = sum + e4;
            }
            const int o41 = row * 2;
            b41[o41 + i0] = sum;
        }
        {
            const int o41 = row * 2;
            const int o35 = row * 2;
            const int o34 = row * 2;
#line 28 "gla.yaml"
            const real e0 = b41[o41 + i0];
            const real e1 = b35[o35 + i0];
            const real e2 = e0 * e1;
            const real e3 = b34[o34 + i0];
            const real e4 = e2 / e3;
            const real e6 = e4 * 0.5f;
            const real e7 = e6 / e3;
            const real e9 = e7 / 8.0f;
            const real e10 = -e9;
#line 744 "kernel.cu"
            const int o42 = row * 2;
            b42[o42 + i0] = e10;
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_2(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b11, CONST_BUFFER(real) b27, CONST_BUFFER(real) b35, CONST_BUFFER(real) b38, CONST_BUFFER(real) b42,
    BUFFER(real) b43,
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
            const int o38 = row * 16;
            const int o35 = row * 2;
            const int o42 = row * 2;
            const int o27 = row * 16;
            const int o11_1 = (row + 1 * call.rows) * 128;
            const real e0 = b38[o38 + 8 * i0 + i2];
            const real e1 = b8[i2];
            const real e2 = e0 * e1;
            const real e3 = b35[o35 + i0];
            const real e4 = e2 * e3;
            const real e5 = b42[o42 + i0];
            const real e6 = b27[o27 + 8 * i0 + i2];
            const real e7 = e5 * e6;
            const real e8 = e4 + e7;
            const real e9 = e8 + e7;
            const real e10 = b11[o11_1 + 64 * i0 + 8 * i1 + i2];
            const real e11 = e9 * e10;
            sum = sum + e11;
        }
        const int o43 = row * 16;
        b43[o43 + 8 * i0 + i1] = sum;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_3(
    CONST_BUFFER(real) b43, BUFFER(real) b44,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o43 = row * 16;
#line 28 "gla.yaml"
        const real e0 = b43[o43 + i0];
#line 23 "gla.yaml"
        const real e2 = F(sqrt)(8.0f);
        const real e3 = e0 / e2;
#line 806 "kernel.cu"
        const int o44 = row * 16;
        b44[o44 + i0] = e3;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_4(
    CONST_BUFFER(real) b8, CONST_BUFFER(real) b12, CONST_BUFFER(real) b27, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b38, CONST_BUFFER(real) b42, BUFFER(real) b53,
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
            const int o12_1 = (((start + 1) & 1) * call.rows + row) * 128;
            b53[item] = b12[o12_1 + 64 * i0 + 8 * i1 + i2];
        }
        for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
            const int o38 = ((t) * call.rows + row) * 16;
            const int o35 = ((t) * call.rows + row) * 2;
            const int o42 = ((t) * call.rows + row) * 2;
            const int o27 = ((t) * call.rows + row) * 16;
            const int o32 = ((t) * call.rows + row) * 16;
            const int o31 = ((t) * call.rows + row) * 16;
#line 29 "gla.yaml"
            const real e1 = b38[o38 + 8 * i0 + i2];
#line 28 "gla.yaml"
            const real e2 = b8[i2];
            const real e3 = e1 * e2;
            const real e4 = b35[o35 + i0];
            const real e5 = e3 * e4;
            const real e6 = b42[o42 + i0];
            const real e7 = b27[o27 + 8 * i0 + i2];
            const real e8 = e6 * e7;
            const real e9 = e5 + e8;
            const real e10 = e9 + e8;
#line 23 "gla.yaml"
            const real e11 = b32[o32 + 8 * i0 + i1];
#line 28 "gla.yaml"
            const real e12 = e10 * e11;
#line 26 "gla.yaml"
            const real e14 = b31[o31 + 8 * i0 + i1];
#line 861 "kernel.cu"
            const real e13_r = r0 + e12;
            const real e13_f0 = f0_0;
            const real e15_r = e13_r * e14;
            const real e15_f0 = op_carry(e14, e13_f0);
            const real next_r0 = e15_r;
            const real next_f0_0 = e15_f0;
            r0 = next_r0;
            f0_0 = next_f0_0;
        }
        b53[((chunk + 1) * 2 + 0) * lanes + item] = r0;
        b53[((chunk + 1) * 2 + 1) * lanes + item] = f0_0;
    }
}

extern "C" __global__ void __launch_bounds__(64, 1) backward_5(
    CONST_BUFFER(real) b8, BUFFER(real) b12, CONST_BUFFER(real) b27, CONST_BUFFER(real) b31, CONST_BUFFER(real) b32, CONST_BUFFER(real) b35,
    CONST_BUFFER(real) b38, CONST_BUFFER(real) b42, BUFFER(real) b46, CONST_BUFFER(real) b53,
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
                const int o12_1 = (((start + 1) & 1) * call.rows + row) * 128;
                c0 = b12[o12_1 + 64 * i0 + 8 * i1 + i2];
            }
            else {
                c0 = b53[item];
                LOOP (int k = 1; k <= chunk; ++k) {
                    const real n0 = b53[((k) * 2 + 0) * lanes + item] + op_carry(c0, b53[((k) * 2 + 1) * lanes + item]);
                    c0 = n0;
                }
            }
            for (int n = begin, t = call.steps - 1 - n; n < end; ++n, --t) {
                const int o38 = ((t) * call.rows + row) * 16;
                const int o35 = ((t) * call.rows + row) * 2;
                const int o42 = ((t) * call.rows + row) * 2;
                const int o27 = ((t) * call.rows + row) * 16;
                const int o32 = ((t) * call.rows + row) * 16;
                const int o31 = ((t) * call.rows + row) * 16;
#line 29 "gla.yaml"
                const real e1 = b38[o38 + 8 * i0 + i2];
#line 28 "gla.yaml"
                const real e2 = b8[i2];
                const real e3 = e1 * e2;
                const real e4 = b35[o35 + i0];
                const real e5 = e3 * e4;
                const real e6 = b42[o42 + i0];
                const real e7 = b27[o27 + 8 * i0 + i2];
                const real e8 = e6 * e7;
                const real e9 = e5 + e8;
                const real e10 = e9 + e8;
#line 23 "gla.yaml"
                const real e11 = b32[o32 + 8 * i0 + i1];
#line 28 "gla.yaml"
                const real e12 = e10 * e11;
#line 27 "gla.yaml"
                const real e13 = c0 + e12;
#line 26 "gla.yaml"
                const real e14 = b31[o31 + 8 * i0 + i1];
#line 27 "gla.yaml"
                const real e15 = e13 * e14;
#line 937 "kernel.cu"
                const int o46 = ((t) * call.rows + row) * 128;
                const int o12 = (((t) & 1) * call.rows + row) * 128;
                b46[o46 + 64 * i0 + 8 * i1 + i2] = e13;
                if (n + 1 == call.steps) b12[o12 + 64 * i0 + 8 * i1 + i2] = e15;
                const real n0 = e15;
                c0 = n0;
            }
        }
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_6(
    CONST_BUFFER(real) b11, CONST_BUFFER(real) b28, CONST_BUFFER(real) b29, BUFFER(real) b43, CONST_BUFFER(real) b46, BUFFER(real) b47,
    BUFFER(real) b48,
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
        real sum0 = 0.0f, sum1 = 0.0f, sum2 = 0.0f;
        LOOP (int i2 = 0; i2 < 8; ++i2) {
            const int o46 = row * 128;
            const int o29 = row * 16;
            const int o28 = row * 16;
            const int o11 = row * 128;
            const real e0 = b46[o46 + 64 * i0 + 8 * i1 + i2];
            const real e1 = b29[o29 + 8 * i0 + i2];
            const real e2 = e0 * e1;
            const real e3 = b46[o46 + 64 * i0 + i1 + 8 * i2];
            const real e4 = b28[o28 + 8 * i0 + i2];
            const real e5 = e3 * e4;
            const real e6 = b11[o11 + 64 * i0 + 8 * i1 + i2];
            const real e7 = e0 * e6;
            sum0 = sum0 + e2;
            sum1 = sum1 + e5;
            sum2 = sum2 + e7;
        }
        const int o43 = row * 16;
        const int o47 = row * 16;
        const int o48 = row * 16;
        b43[o43 + 8 * i0 + i1] = sum0;
        b47[o47 + 8 * i0 + i1] = sum1;
        b48[o48 + 8 * i0 + i1] = sum2;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_7(
    CONST_BUFFER(real) b7, CONST_BUFFER(real) b30, CONST_BUFFER(real) b31, CONST_BUFFER(real) b48, BUFFER(real) b49,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 16u; item += stride) {
        const int row = (int)(item / 16u);
        const int i0 = (int)(item % 16u);
        const int o48 = row * 16;
        const int o31 = row * 16;
        const int o30 = row * 16;
#line 27 "gla.yaml"
        const real e0 = b48[o48 + i0];
#line 26 "gla.yaml"
        const real e1 = b31[o31 + i0];
        const real e2 = e0 * e1;
        const real e4 = e2 / 16.0f;
        const real e5 = b30[o30 + i0];
        const real e6 = b7[i0];
        const real e7 = e5 + e6;
        const real e8 = -e7;
        const real e9 = op_sigmoid(e8);
        const real e10 = e4 * e9;
#line 1014 "kernel.cu"
        const int o49 = row * 16;
        b49[o49 + i0] = e10;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_8(
    BUFFER(real) b14, CONST_BUFFER(real) b40, CONST_BUFFER(real) b45, CONST_BUFFER(real) b54,
    const Call call, const int step) {
    const unsigned first = blockIdx.x * blockDim.x + threadIdx.x;
    const unsigned stride = gridDim.x * blockDim.x;
    const int row0 = 0, row1 = call.rows;
    (void)first, (void)stride, (void)row0, (void)row1, (void)step;
    LOOP (unsigned item = first; item < (unsigned)call.steps * (unsigned)call.rows * 8u; item += stride) {
        const int row = (int)(item / 8u);
        const int i0 = (int)(item % 8u);
        const int o54 = row * 24;
        const real p0 = b54[o54 + 16 + i0];
        const real p1 = b54[o54 + 8 + i0];
        const real p2 = b54[o54 + i0];
        const int o40 = row * 8;
        const int o45 = row * 8;
#line 29 "gla.yaml"
        const real e0 = b40[o40 + i0];
#line 26 "gla.yaml"
        const real e1 = p0;
        const real e2 = e0 + e1;
#line 25 "gla.yaml"
        const real e3 = p1;
        const real e4 = e2 + e3;
#line 24 "gla.yaml"
        const real e5 = p2;
        const real e6 = e4 + e5;
#line 23 "gla.yaml"
        const real e7 = b45[o45 + i0];
        const real e8 = e6 + e7;
#line 1050 "kernel.cu"
        const int o14 = row * 8;
        b14[o14 + i0] = e8;
    }
}

extern "C" __global__ void __launch_bounds__(256, 1) backward_9(
    BUFFER(real) b20, BUFFER(real) b21, CONST_BUFFER(real) b27, CONST_BUFFER(real) b35, CONST_BUFFER(real) b38, CONST_BUFFER(real) b49,
    const Call call, const int step) {
    const int lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    const int t = 0;
    (void)t;
    SHARED(real, part, 0, 256);
    LOOP (int base = blockIdx.x * 32; base < 16; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 16) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                const int o49 = row * 16;
                const real e0 = b49[o49 + i0];
                s0 = s0 + e0;
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 16) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b20[i0] = sum;
        }
        block_barrier();
    }
    LOOP (int base = blockIdx.x * 32; base < 8; base += gridDim.x * 32) {
        const int item = base + lane;
        real s0 = 0.0f;
        if (item < 8) {
            const int i0 = item;
            #pragma unroll 4
            for (int row = warp; row < call.steps * call.rows; row += 8) {
                LOOP (int i1 = 0; i1 < 2; ++i1) {
                    const int o38 = row * 16;
                    const int o27 = row * 16;
                    const int o35 = row * 2;
                    const real e0 = b38[o38 + i0 + 8 * i1];
                    const real e1 = b27[o27 + i0 + 8 * i1];
                    const real e2 = b35[o35 + i1];
                    const real e3 = e1 * e2;
                    const real e4 = e0 * e3;
                    s0 = s0 + e4;
                }
            }
        }
        part[0 + threadIdx.x] = s0;
        block_barrier();
        if (warp == 0 && item < 8) {
            real sum = part[0 + lane];
            LOOP (int w = 1; w < 8; ++w) sum = sum + part[0 + w * 32 + lane];
            const int i0 = item;
            b21[i0] = sum;
        }
        block_barrier();
    }
}
